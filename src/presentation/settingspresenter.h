// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QDate>
#include <QObject>
#include <QStringList>

#include "core/clock.h"
#include "presentation/closeddaysdraft.h"
#include "presentation/machinesettings.h"
#include "wording/regional.h"

namespace recourse::presentation {

/**
 * The settings while they are looked at: a draft that is taken over as a whole or not at all. Each
 * list begins with what counts where nothing is chosen. GUI thread.
 */
class SettingsPresenter final : public QObject
{
    Q_OBJECT
public:
    /** One thing that can be chosen, by its code in the settings. */
    struct Choice
    {
        QString code;
        QString text;
    };
    struct Tools
    {
        MachineSettings &settings;
        const core::Clock &clock;
        wording::Regional regional; ///< as it is now
        QList<Choice> languages;    ///< named in themselves
        QList<Choice> shops;
        QStringList currencies;
        QList<QDate> closedDays = {}; ///< on which the user's bank is closed, as they are now
        std::function<void(const QList<QDate> &)> closeOn = {}; ///< asked where they change
    };
    explicit SettingsPresenter(Tools tools, QObject *parent = nullptr);

    [[nodiscard]] ClosedDaysDraft &closedDays() { return m_closedDays; }
    /** By the draft, in the calendar of a date field. */
    [[nodiscard]] Qt::DayOfWeek firstDayOfWeek() const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] const Preferences &draft() const { return m_draft; }
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] int language() const;
    [[nodiscard]] QStringList sellersLanguages() const;
    [[nodiscard]] int sellersLanguage() const;
    [[nodiscard]] QStringList zones() const;
    [[nodiscard]] int zone() const;
    /** How this moment would be written in the chosen zone. */
    [[nodiscard]] QString zoneExample() const;
    [[nodiscard]] QStringList shops() const;
    [[nodiscard]] int shop() const;
    [[nodiscard]] QStringList sites() const;
    [[nodiscard]] int site() const;
    [[nodiscard]] QStringList weekdays() const;
    [[nodiscard]] int weekday() const;
    [[nodiscard]] QStringList backupTimes() const;
    [[nodiscard]] int backupTime() const;
    [[nodiscard]] QStringList backupAmounts() const;
    [[nodiscard]] int backupAmount() const { return int(m_draft.backupsKept); }
    /** Where the automatic backups go, as it is written on this system. */
    [[nodiscard]] QString backupPlace() const;
    [[nodiscard]] QStringList currencies() const;
    [[nodiscard]] int currency() const;

    /** Keeps the draft; nothing changes before. */
    void apply();

public slots:
    void setAppearance(int appearance);
    void setCompact(bool compact);
    void setLanguage(int index);
    void setSellersLanguage(int index);
    void setZone(int index);
    void setShop(int index);
    void setCurrency(int index);
    void setSite(int index);
    void setWeekday(int index);
    void setBackupTime(int index);
    void setBackupAmount(int index);
    /** Empty: beside each book. */
    void setBackupFolder(const QString &folder);
    void setCheckSpelling(bool checked);
    /** Characters; 0: no limit is known. */
    void setLongestMessage(int characters);
    void setCrashReports(bool kept);
    void setRecentKept(bool kept);
    void setWindowKept(bool kept);

signals:
    void changed();

private:
    template <typename Value>
    void set(Value Preferences::*part, const Value &value);
    const Tools m_tools;
    QList<QByteArray> m_zones;
    Preferences m_draft;
    ClosedDaysDraft m_closedDays;
};

} // namespace recourse::presentation
