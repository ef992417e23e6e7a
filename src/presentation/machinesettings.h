// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QObject>
#include <QString>

#include "domain/backuprotation.h"
#include "presentation/keptvalues.h"
#include "presentation/recentbooks.h"

namespace recourse::presentation {

/** What the user has chosen for this machine; it counts for all books. */
struct Preferences
{
    int appearance = 0;   ///< 0 as the system, 1 light, 2 dark
    bool compact = false; ///< one line a row in the table
    QString language;     ///< a code; empty: the system's
    QByteArray zone;      ///< an IANA name; empty: the machine's
    QString market;       ///< preset where an order is entered by hand; empty: the first shop
    QString currency;     ///< preset there too; empty: that of the language's country
    QString site;         ///< of orders entered by hand; empty: not said
    int weekBegins = 0;   ///< in calendars, 1 Monday to 7 Sunday; 0: as the language has it
    int backupDays = 1;   ///< between two that the program makes by itself; 0: none
    /** How many of those are kept. */
    enum class Kept { Usual, Few, Many };
    Kept backupsKept = Kept::Usual;
    QString backupFolder;      ///< empty: beside each book
    QString watchedFolder;     ///< new files with orders in it are offered; empty: none is watched
    QString sellersLanguage;   ///< that messages are sent in, a code; empty: English
    bool checkSpelling = true; ///< of messages
    int longestMessage = 0;    ///< characters; a longer one is warned of; 0: no limit is known
    bool crashReports = true;
    bool recentKept = true;
    bool windowKept = true; ///< its place and size
    bool operator==(const Preferences &) const = default;
};

/** The largest Preferences::longestMessage. */
inline constexpr int kLongestLimit = 100'000;

/** How the automatic backups are made; none where they are not wanted. */
[[nodiscard]] std::optional<domain::BackupPlan> backupPlanOf(const Preferences &preferences);
/** Whether a crash leaves a report, asked before anything else is there. */
[[nodiscard]] bool keepsCrashReports(const KeptValues &kept);

/** The preferences over what the machine keeps. GUI thread. */
class MachineSettings final : public QObject
{
    Q_OBJECT
public:
    /** Both outlive it. */
    MachineSettings(KeptValues &kept, RecentBooks &recent, QObject *parent = nullptr);

    [[nodiscard]] Preferences preferences() const;
    /** Keeps what differs; changed() where anything does. */
    void setPreferences(const Preferences &preferences);

signals:
    void changed(const recourse::presentation::Preferences &before);

private:
    KeptValues &m_kept;
    RecentBooks &m_recent;
};

} // namespace recourse::presentation
