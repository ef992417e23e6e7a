// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/packtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "wording/labels.h"
#include "wording/moneytext.h"
#include "wording/numbertext.h"
#include "wording/timetext.h"

namespace recourse::wording {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct PackFieldTexts
{
    Q_DECLARE_TR_FUNCTIONS(PackFieldTexts)
};

// Nearer than this, a deadline's day alone is too coarse to act by.
constexpr std::chrono::hours kTimeMatters{72};

struct DateOfEvent
{
    domain::DateKind date;
    domain::EventKind event;
};
constexpr DateOfEvent kDatesOfEvents[] = {
    {domain::DateKind::PlacedAt, domain::EventKind::Placed},
    {domain::DateKind::PaidAt, domain::EventKind::Paid},
    {domain::DateKind::ShippedAt, domain::EventKind::Shipped},
    {domain::DateKind::DeliveredAt, domain::EventKind::Delivered},
    {domain::DateKind::ConfirmedAt, domain::EventKind::Confirmed},
};

std::optional<domain::Moment> lastEvent(const domain::Order &order, domain::EventKind kind)
{
    std::optional<domain::Moment> last;
    for (const domain::Event &event : domain::eventsInOrder(order.events)) {
        if (event.kind == kind && event.at)
            last = event.at;
    }
    return last;
}

/** By a date's or an event's name; a date stands in for its event and the other way round. */
std::optional<domain::Moment> momentNamed(const domain::Order &order, const QString &name)
{
    const auto date = domain::dateKindFromName(name);
    auto event = domain::eventKindFromName(name);
    if (date) {
        if (const domain::DatedFact *fact = order.date(*date))
            return fact->moment;
    }
    if (event) {
        if (const auto moment = lastEvent(order, *event))
            return moment;
    }
    for (const DateOfEvent &pair : kDatesOfEvents) {
        if (date == pair.date)
            return lastEvent(order, pair.event);
        if (event == pair.event) {
            if (const domain::DatedFact *fact = order.date(pair.date))
                return fact->moment;
        }
    }
    return std::nullopt;
}

QString hoursText(int low, int high)
{
    return low == high
        ? PackFieldTexts::tr("%Ln hour(s)", nullptr, high)
        : PackFieldTexts::tr("%1 to %Ln hour(s)", nullptr, high).arg(QLocale().toString(low));
}

QString daysText(int low, int high)
{
    return low == high
        ? PackFieldTexts::tr("%Ln day(s)", nullptr, high)
        : PackFieldTexts::tr("%1 to %Ln day(s)", nullptr, high).arg(QLocale().toString(low));
}

QString businessDaysText(int low, int high)
{
    return low == high ? PackFieldTexts::tr("%Ln business day(s)", nullptr, high)
                       : PackFieldTexts::tr("%1 to %Ln business day(s)", nullptr, high)
                             .arg(QLocale().toString(low));
}

QString spanText(const QString &unit, int low, int high)
{
    if (unit == "hours"_L1)
        return hoursText(low, high);
    if (unit == "business_days"_L1)
        return businessDaysText(low, high);
    return daysText(low, high);
}

} // namespace

PackText::PackText(const domain::RulesPack &pack, Regional regional)
    : m_pack(&pack)
    , m_regional(std::move(regional))
{
}

QString PackText::unfilled(const QString &textId) const
{
    const auto found = m_pack->texts.constFind(textId);
    if (found == m_pack->texts.cend())
        return {};
    const QByteArray source = found->english.toUtf8();
    QString ours = QCoreApplication::translate("RulesPack", source.constData());
    if (ours != found->english)
        return ours;
    const QString language = QLocale::languageToCode(m_regional.locale.language());
    return found->byLanguage.value(language, found->english);
}

QString PackText::textIn(const QString &language, const QString &textId) const
{
    if (language == QLocale::languageToCode(m_regional.locale.language()))
        return unfilled(textId);
    return m_pack->texts.value(textId).byLanguage.value(language, m_pack->english(textId));
}

QString PackText::text(const QString &textId, const PackFields &fields) const
{
    static const QRegularExpression field(u"\\{([a-z_]+)(?::([^{}]*))?\\}"_s);
    const QString pattern = unfilled(textId);
    // What a field says brings its own digits; those of the sentence itself become the reader's.
    const auto said = [this](const QString &words) {
        return localDigits(words, m_regional.locale);
    };
    QString filled;
    qsizetype end = 0;
    for (auto matches = field.globalMatch(pattern); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        filled += said(pattern.mid(end, match.capturedStart() - end));
        filled += fieldText(match.captured(1), match.captured(2), fields);
        end = match.capturedEnd();
    }
    filled += said(pattern.mid(end));
    return filled;
}

QString PackText::fieldText(const QString &name, const QString &argument,
                            const PackFields &fields) const
{
    if (name == "parameter"_L1)
        return parameter(argument);
    if (name == "deadline"_L1)
        return deadlineText(fields);
    if (name == "date"_L1 || name == "since"_L1) {
        const auto moment = fields.order ? momentNamed(*fields.order, argument) : std::nullopt;
        if (name == "date"_L1)
            return moment ? shortDay(*moment, fields.now, m_regional)
                          : PackFieldTexts::tr("a day that is not known");
        return moment ? ago(moment->asStart(), fields.now)
                      : PackFieldTexts::tr("at a time that is not known");
    }
    if (name == "refund"_L1) {
        const domain::RefundBand *band = m_pack->refundBand(
            fields.order ? fields.order->paymentMethod : QString());
        return band ? text(band->text, fields) : PackFieldTexts::tr("a time that is not known");
    }
    if (name == "total"_L1)
        return fields.order && fields.order->total
            ? moneyText(*fields.order->total, m_regional)
            : PackFieldTexts::tr("an amount that is not known");
    return notKnown();
}

QString PackText::deadlineText(const PackFields &fields) const
{
    if (!fields.assessment || !fields.assessment->deadline)
        return PackFieldTexts::tr("a day that is not known");
    const core::Instant deadline = *fields.assessment->deadline;
    const bool near = deadline < fields.now.plus(kTimeMatters) && deadline > fields.now;
    return near ? dayAndTime(deadline, fields.now, m_regional)
                : shortDay(deadline, fields.now, m_regional);
}

QString PackText::parameter(const QString &id) const
{
    const domain::ParameterInfo *parameter = m_pack->parameter(id);
    if (!parameter)
        return notKnown();
    return spanText(parameter->unit, parameter->low, parameter->high);
}

QString PackText::span(const QString &unit, int amount)
{
    return spanText(unit, amount, amount);
}

QString PackText::actionTitle(const QString &action) const
{
    const domain::ActionInfo *info = m_pack->action(action);
    return info ? text(info->titleText) : QString();
}

} // namespace recourse::wording
