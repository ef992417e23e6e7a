// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include "presentation/keptvalues.h"
#include "presentation/recentbooks.h"

namespace recourse::presentation {

/** What the user has chosen for this machine; it counts for all books. */
struct Preferences
{
    int appearance = 0;      ///< 0 as the system, 1 light, 2 dark
    bool compact = false;    ///< one line a row in the table
    QString language;        ///< a code; empty: the system's
    QByteArray zone;         ///< an IANA name; empty: the machine's
    QString market;          ///< preset where an order is entered by hand; empty: the first shop
    QString currency;        ///< preset there too; empty: that of the language's country
    bool dailyBackup = true; ///< made by the program itself, without a word
    bool recentKept = true;
    bool windowKept = true; ///< its place and size
    bool operator==(const Preferences &) const = default;
};

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
