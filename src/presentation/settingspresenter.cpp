// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/settingspresenter.h"

#include <algorithm>
#include <array>

#include <QDir>
#include <QTimeZone>

#include "domain/sitehosts.h"
#include "presentation/templatesample.h"
#include "wording/languagename.h"
#include "wording/numbertext.h"
#include "wording/timetext.h"

namespace recourse::presentation {

using Choice = SettingsPresenter::Choice;

namespace {

/** Places where people live; the others are other names of the same clocks. */
QList<QByteArray> zonesOfPlaces()
{
    QList<QByteArray> zones{"UTC"};
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/")
            && !id.startsWith("posix/") && !id.startsWith("right/"))
            zones.append(id);
    }
    return zones;
}

QString placeOf(const QByteArray &zone)
{
    return QString::fromLatin1(zone).replace(u'_', u' ');
}

/** The first entry stands for nothing chosen; so does what is not there any more. */
int indexOf(const QList<Choice> &choices, const QString &code)
{
    const auto found = std::find_if(choices.cbegin(), choices.cend(),
                                    [&code](const Choice &one) { return one.code == code; });
    return found == choices.cend() ? 0 : int(found - choices.cbegin()) + 1;
}

QStringList textsOf(const QString &first, const QList<Choice> &choices)
{
    QStringList texts{first};
    for (const Choice &one : choices)
        texts.append(one.text);
    return texts;
}

/** That a message can be written in, but for English, which it is where nothing is chosen. */
QList<Choice> otherLanguagesOfMessages()
{
    QList<Choice> choices;
    for (const QString &code : templateLanguages()) {
        if (code != QLatin1String("en"))
            choices.append({code, wording::languageName(code)});
    }
    return choices;
}

constexpr std::array kWeekdays{0, int(Qt::Monday), int(Qt::Saturday), int(Qt::Sunday)};
constexpr std::array kBackupDays{1, 7, 0};

/** What is not in the list counts as its first. */
template <std::size_t Size>
int placeIn(const std::array<int, Size> &values, int value)
{
    const auto found = std::find(values.begin(), values.end(), value);
    return found == values.end() ? 0 : int(found - values.begin());
}

/** The addresses of the shops that have several, each once. */
QStringList sitesOfShops()
{
    QStringList sites;
    for (const domain::SiteHost &known : domain::kSiteHosts) {
        if (!sites.contains(known.site))
            sites.append(known.site);
    }
    return sites;
}

} // namespace

SettingsPresenter::SettingsPresenter(Tools tools, QObject *parent)
    : QObject(parent)
    , m_tools(std::move(tools))
    , m_zones(zonesOfPlaces())
    , m_draft(m_tools.settings.preferences())
    , m_closedDays(m_tools.closedDays, m_tools.regional.locale)
{
}

template <typename Value>
void SettingsPresenter::set(Value Preferences::*part, const Value &value)
{
    if (m_draft.*part == value)
        return;
    m_draft.*part = value;
    emit changed();
}

QStringList SettingsPresenter::languages() const
{
    return textsOf(tr("As the system"), m_tools.languages);
}

int SettingsPresenter::language() const
{
    return indexOf(m_tools.languages, m_draft.language);
}

QStringList SettingsPresenter::sellersLanguages() const
{
    return textsOf(wording::languageName(QStringLiteral("en")), otherLanguagesOfMessages());
}

int SettingsPresenter::sellersLanguage() const
{
    return indexOf(otherLanguagesOfMessages(), m_draft.sellersLanguage);
}

QStringList SettingsPresenter::zones() const
{
    //: %1 is a time zone, "Europe/Berlin"
    QStringList texts{tr("As the system (%1)").arg(placeOf(QTimeZone::systemTimeZoneId()))};
    for (const QByteArray &zone : m_zones)
        texts.append(placeOf(zone));
    return texts;
}

int SettingsPresenter::zone() const
{
    return m_draft.zone.isEmpty() ? 0 : int(m_zones.indexOf(m_draft.zone)) + 1;
}

QString SettingsPresenter::zoneExample() const
{
    wording::Regional regional = m_tools.regional;
    const QTimeZone chosen(m_draft.zone);
    regional.zone = chosen.isValid() ? chosen : QTimeZone::systemTimeZone();
    //: %1 is an instant with its zone, "Fri, 20 Nov 2026, 12:00 (UTC+01:00)"
    return tr("This moment is written so: %1")
        .arg(wording::exactInstant(m_tools.clock.now(), regional));
}

QStringList SettingsPresenter::shops() const
{
    return textsOf(tr("The first of the list"), m_tools.shops);
}

int SettingsPresenter::shop() const
{
    return indexOf(m_tools.shops, m_draft.market);
}

QStringList SettingsPresenter::sites() const
{
    return QStringList{tr("Not said")} + sitesOfShops();
}

int SettingsPresenter::site() const
{
    return int(sitesOfShops().indexOf(m_draft.site)) + 1;
}

QStringList SettingsPresenter::weekdays() const
{
    QStringList texts{tr("As the language has it")};
    for (const int day : kWeekdays) {
        if (day > 0)
            texts.append(m_tools.regional.locale.standaloneDayName(day));
    }
    return texts;
}

int SettingsPresenter::weekday() const
{
    return placeIn(kWeekdays, m_draft.weekBegins);
}

Qt::DayOfWeek SettingsPresenter::firstDayOfWeek() const
{
    return m_draft.weekBegins > 0 ? Qt::DayOfWeek(m_draft.weekBegins)
                                  : m_tools.regional.locale.firstDayOfWeek();
}

QDate SettingsPresenter::today() const
{
    return m_tools.clock.now().toUtc().toTimeZone(m_tools.regional.zone).date();
}

QStringList SettingsPresenter::backupTimes() const
{
    return {tr("Once a day"), tr("Once a week"), tr("Never")};
}

int SettingsPresenter::backupTime() const
{
    return placeIn(kBackupDays, m_draft.backupDays);
}

QStringList SettingsPresenter::backupAmounts() const
{
    return {tr("The last of 7 days, 4 weeks and 12 months"), tr("The last of 3 days"),
            tr("The last of 30 days, 26 weeks and 60 months")};
}

QString SettingsPresenter::backupPlace() const
{
    if (m_draft.backupFolder.isEmpty())
        return tr("In a folder “backups” beside each book.");
    //: %1 is a folder
    return tr("In %1, where each book has a folder of its own.")
        .arg(wording::isolatedLtr(QDir::toNativeSeparators(m_draft.backupFolder)));
}

QStringList SettingsPresenter::currencies() const
{
    return QStringList{tr("That of the language's country")} + m_tools.currencies;
}

int SettingsPresenter::currency() const
{
    return int(m_tools.currencies.indexOf(m_draft.currency)) + 1;
}

void SettingsPresenter::apply()
{
    m_tools.settings.setPreferences(m_draft);
    if (m_closedDays.days() != m_tools.closedDays)
        m_tools.closeOn(m_closedDays.days());
}

void SettingsPresenter::setAppearance(int appearance)
{
    set(&Preferences::appearance, appearance);
}

void SettingsPresenter::setCompact(bool compact)
{
    set(&Preferences::compact, compact);
}

void SettingsPresenter::setLanguage(int index)
{
    set(&Preferences::language, m_tools.languages.value(index - 1).code);
}

void SettingsPresenter::setSellersLanguage(int index)
{
    set(&Preferences::sellersLanguage, otherLanguagesOfMessages().value(index - 1).code);
}

void SettingsPresenter::setZone(int index)
{
    set(&Preferences::zone, m_zones.value(index - 1));
}

void SettingsPresenter::setShop(int index)
{
    set(&Preferences::market, m_tools.shops.value(index - 1).code);
}

void SettingsPresenter::setCurrency(int index)
{
    set(&Preferences::currency, m_tools.currencies.value(index - 1));
}

void SettingsPresenter::setSite(int index)
{
    set(&Preferences::site, sitesOfShops().value(index - 1));
}

void SettingsPresenter::setWeekday(int index)
{
    set(&Preferences::weekBegins, kWeekdays.at(std::size_t(index)));
}

void SettingsPresenter::setBackupTime(int index)
{
    set(&Preferences::backupDays, kBackupDays.at(std::size_t(index)));
}

void SettingsPresenter::setBackupAmount(int index)
{
    set(&Preferences::backupsKept, Preferences::Kept(index));
}

void SettingsPresenter::setBackupFolder(const QString &folder)
{
    set(&Preferences::backupFolder, folder);
}

void SettingsPresenter::setCheckSpelling(bool checked)
{
    set(&Preferences::checkSpelling, checked);
}

void SettingsPresenter::setLongestMessage(int characters)
{
    set(&Preferences::longestMessage, characters);
}

void SettingsPresenter::setCrashReports(bool kept)
{
    set(&Preferences::crashReports, kept);
}

void SettingsPresenter::setRecentKept(bool kept)
{
    set(&Preferences::recentKept, kept);
}

void SettingsPresenter::setWindowKept(bool kept)
{
    set(&Preferences::windowKept, kept);
}

} // namespace recourse::presentation
