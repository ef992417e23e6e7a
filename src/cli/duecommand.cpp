// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <chrono>
#include <tuple>

#include <QCoreApplication>
#include <QSaveFile>

#include "cli/assessmentjson.h"
#include "cli/commands.h"
#include "cli/selection.h"
#include "domain/rules/assess.h"
#include "formats/calendarwriter.h"
#include "formats/jsonobjectwriter.h"
#include "wording/packtext.h"
#include "wording/timetext.h"

namespace recourse::cli {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::cli::Due)
public:
    static QString noDays(const QString &typed)
    {
        //: %1 is what was typed behind --within
        return tr("%1 is no number of days.").arg(typed);
    }
    static QString noCalendar(const QString &file)
    {
        //: %1 is a file name
        return tr("%1 names no calendar. The file has to end with .ics.").arg(file);
    }
    static QString nothing() { return tr("No deadline lies ahead."); }
    static QString summary(const QString &action, const QString &title)
    {
        //: An entry of a calendar: %1 is what to do, %2 the title of the order
        return tr("%1: %2").arg(action, title);
    }
    static QString description(const QString &number, const QString &seller)
    {
        //: %1 is the number of the order, %2 the seller's name
        return seller.isEmpty() ? tr("Order %1").arg(number)
                                : tr("Order %1, %2").arg(number, seller);
    }
    static QString written(qint64 count, const QString &file)
    {
        //: %1 is a file name
        return tr("%n deadline(s) written to %1.", nullptr, int(count)).arg(file);
    }
};

struct Due
{
    QString market;
    QString number;
    QString action;
    QString actionTitle;
    QString title;
    QString seller;
    QString url;
    core::Instant at;
    std::optional<QDate> day;
    DeadlineKind kind = DeadlineKind::ActBefore;
    std::optional<Certainty> certainty;
};

bool isBound(const std::optional<Bound> &bound, core::Instant at)
{
    return bound && (bound->careful == at || bound->other == at);
}

/** How sure the deadline is: as the bound of the answer that it was taken from. */
std::optional<Certainty> certaintyOf(const Assessment &assessment)
{
    const core::Instant at = *assessment.deadline;
    if (const Option *option = assessment.option(assessment.nextStep)) {
        for (const auto &bound : {option->until, option->from}) {
            if (isBound(bound, at))
                return bound->certainty;
        }
    }
    for (const Upcoming &upcoming : assessment.upcoming) {
        if (isBound(upcoming.at, at))
            return upcoming.at.certainty;
    }
    for (const Option &option : assessment.options) {
        for (const auto &bound : {option.until, option.from}) {
            if (isBound(bound, at))
                return bound->certainty;
        }
    }
    return std::nullopt;
}

/** A day that was printed without an hour stays one. */
std::optional<QDate> wholeDayAt(const Order &order, core::Instant at)
{
    for (const DatedFact &fact : order.dates) {
        if (fact.moment.isDay() && (fact.moment.asEnd() == at || fact.moment.asStart() == at))
            return fact.moment.day();
    }
    return std::nullopt;
}

std::optional<Due> dueOf(const Session &session, const Order &order, core::OrderId id)
{
    const RulesPack &pack = session.packFor(order);
    const Assessment assessment = domain::assess(order, pack, session.now);
    if (!assessment.deadline || !assessment.deadlineKind)
        return std::nullopt;
    Due due;
    due.market = order.market;
    due.number = order.number.isEmpty() ? u"#%1"_s.arg(id.value) : order.number;
    due.action = assessment.nextStep;
    due.actionTitle = wording::PackText(pack, session.regional).actionTitle(assessment.nextStep);
    due.title = order.displayTitle();
    due.seller = order.seller.name;
    due.url = order.url;
    due.at = *assessment.deadline;
    due.day = wholeDayAt(order, due.at);
    due.kind = *assessment.deadlineKind;
    due.certainty = certaintyOf(assessment);
    return due;
}

/** The rows tell which orders are due; only these are looked at closer. */
core::Result<QList<Due>, Complaint> gather(const Session &session, Book &book,
                                           const CommandWords &words,
                                           const std::optional<qint64> &days)
{
    const auto selection = Selection::of(words);
    if (!selection)
        return failure(selection.error());
    const auto listed = selection->read(session, book);
    if (!listed)
        return failure(listed.error());
    QList<Due> found;
    for (const ListedOrder &one : *listed) {
        if (wasInterrupted())
            return failure(interrupted());
        const auto &deadline = one.row.deadline;
        if (!deadline || (days && *deadline > session.now.plus(std::chrono::days(*days))))
            continue;
        const auto order = book.orders().load(one.row.id);
        if (!order)
            return failure(complaintOf(order.error()));
        // What was put away has no claim on anybody's calendar.
        if (!*order || (*order)->trashedAt || (*order)->archived)
            continue;
        if (auto due = dueOf(session, **order, one.row.id))
            found.append(*due);
    }
    std::sort(found.begin(), found.end(), [](const Due &one, const Due &other) {
        return std::tie(one.at, one.market, one.number)
            < std::tie(other.at, other.market, other.number);
    });
    return found;
}

QByteArray toJson(const QList<Due> &all)
{
    QList<QByteArray> elements;
    for (const Due &due : all)
        elements.append(formats::JsonObjectWriter()
                            .text("order", due.number)
                            .text("market", due.market)
                            .text("action", due.action)
                            .text("at", due.day ? due.day->toString(Qt::ISODate) : due.at.toIso())
                            .text("kind", toName(due.kind))
                            .text("certainty", due.certainty ? toName(*due.certainty) : QString())
                            .take());
    return formats::JsonObjectWriter().raw("due", listToJson(elements)).take();
}

QString toText(const QList<Due> &all, const Session &session)
{
    if (all.isEmpty())
        return Texts::nothing();
    QStringList lines;
    for (const Due &due : all) {
        const QString when = due.day
            ? wording::exactMoment(Moment::onDay(*due.day), session.regional)
            : session.time(due.at);
        QStringList parts{when, wording::longDeadline(due.at, due.kind, session.now), due.number,
                          due.actionTitle, due.title};
        for (QString &part : parts)
            part.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
        lines.append(parts.join(u'\t'));
    }
    return lines.join(u'\n');
}

core::Result<void, Complaint> writeFile(const QString &path, const QList<Due> &all,
                                        const Session &session)
{
    QList<formats::CalendarEntry> entries;
    for (const Due &due : all)
        entries.append(
            {QString(due.market + u'.' + due.number + u'.' + due.action + u"@recourse.invalid"_s),
             Texts::summary(due.actionTitle, due.title), Texts::description(due.number, due.seller),
             due.url, due.at, due.day});
    QSaveFile file(path);
    const QByteArray content = formats::writeCalendar(entries, session.now);
    if (auto opened = openToReplace(file); !opened)
        return opened;
    if (file.write(content) == content.size() && file.flush() && file.commit())
        return {};
    return failure(notWritten(file));
}
} // namespace

Outcome runDue(const Session &session, const CommandWords &words)
{
    std::optional<qint64> days;
    if (words.has(u"within")) {
        bool isNumber = false;
        days = words.value(u"within").toInt(&isNumber);
        if (!isNumber || *days < 0)
            return failure(wrongWords(Texts::noDays(words.value(u"within"))));
    }
    const QString path = words.value(u"ics");
    if (words.has(u"ics") && !path.endsWith(u".ics"_s, Qt::CaseInsensitive))
        return failure(wrongWords(Texts::noCalendar(path)));
    const auto book = session.open(storage::SqliteBook::Access::Read);
    if (!book)
        return failure(book.error());
    const auto all = gather(session, **book, words, days);
    if (!all)
        return failure(all.error());
    if (!words.has(u"ics"))
        return Answer{toText(*all, session), toJson(*all), {}};
    if (auto done = writeFile(path, *all, session); !done)
        return failure(done.error());
    return Answer{Texts::written(all->size(), path), toJson(*all), {}};
}

} // namespace recourse::cli
