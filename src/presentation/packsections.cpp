// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What other rules change, in words: for the orders and in themselves.

#include "presentation/packpresenter.h"
#include "presentation/ruleviews.h"
#include "wording/labels.h"
#include "wording/numbertext.h"
#include "wording/packtext.h"
#include "wording/timetext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;
using Line = PackSection::Line;

namespace {

constexpr qsizetype kMostRules = 12;
constexpr qsizetype kMostOrders = 30;
constexpr qsizetype kMostOptions = 6;

/** The first of the ids as lines, and how many more there are. */
template <typename Say>
QList<Line> linesOf(const QStringList &ids, Say say)
{
    QList<Line> lines;
    for (const QString &id : ids.mid(0, kMostRules))
        lines.append(say(id));
    if (ids.size() > kMostRules)
        lines.append(
            {PackPresenter::tr("and %Ln more", nullptr, int(ids.size() - kMostRules)), {}});
    return lines;
}

} // namespace

QString PackPresenter::summaryText() const
{
    if (!m_complete)
        return {};
    const int concerned = int(m_comparison->concerned());
    const int changed = int(m_comparison->changed());
    if (m_comparison->total() == 0)
        return tr("Your book has no orders yet.");
    if (concerned == 0)
        return tr("No order of your book goes by these rules.");
    //: %n is how many orders go by the rules that are looked at
    const QString all = tr("These rules apply to %Ln order(s) of your book.", nullptr, concerned);
    return all + u' '
        + (changed == 0 ? tr("Nothing changes for them today.")
                        //: of the orders that the sentence before counts
                        : tr("Something changes for %Ln of them.", nullptr, changed));
}

QList<PackSection> PackPresenter::sections() const
{
    QList<PackSection> all{orderSection(), deadlineSection()};
    all += ruleSections();
    all.append(pageSection());
    all.removeIf([](const PackSection &section) { return section.lines.isEmpty(); });
    return all;
}

PackSection PackPresenter::orderSection() const
{
    PackSection section{tr("What changes for your orders"), {}};
    if (!m_complete)
        return section;
    const auto &listed = m_comparison->listed();
    for (const services::OrderDifference &order : listed.mid(0, kMostOrders))
        section.lines.append(orderLine(order));
    const qint64 more = m_comparison->changed() - section.lines.size();
    if (more > 0)
        section.lines.append({tr("and %Ln more", nullptr, int(more)), {}});
    return section;
}

Line PackPresenter::orderLine(const services::OrderDifference &order) const
{
    const wording::PackText before(m_before, regional());
    const wording::PackText after(m_after, regional());
    const auto title = [](const wording::PackText &pack, const QString &action) {
        return action.isEmpty() ? tr("nothing") : pack.actionTitle(action);
    };
    const auto day = [this](const std::optional<core::Instant> &instant) {
        return instant ? wording::dayAndTime(*instant, m_tools.clock.now(), regional())
                       : tr("none");
    };
    const QString number = wording::isolatedLtr(wording::groupedNumber(order.number));
    Line line;
    if (order.number.isEmpty())
        line.text = wording::isolated(order.title);
    else
        //: An order: its title and its number
        line.text = tr("%1 · %2", "title, number").arg(wording::isolated(order.title), number);
    if (order.stepBefore != order.stepAfter)
        //: %1 and %2 are actions such as "Cancel the order"
        line.more.append(tr("Next step: %1, until now: %2")
                             .arg(title(after, order.stepAfter), title(before, order.stepBefore)));
    if (order.deadlineBefore != order.deadlineAfter)
        //: %1 and %2 are instants such as "27 Nov, 13:00"
        line.more.append(tr("Deadline: %1, until now: %2")
                             .arg(day(order.deadlineAfter), day(order.deadlineBefore)));
    for (const services::OptionDifference &option : order.options.mid(0, kMostOptions)) {
        const QString action = (m_after.action(option.action) ? after : before)
                                   .actionTitle(option.action);
        if (option.verdictBefore != option.verdictAfter)
            //: %1 is an action such as "Cancel the order", %2 and %3 such as "possible", "not yet"
            line.more.append(tr("%1: %2, until now: %3")
                                 .arg(action, wording::verdictLabel(option.verdictAfter),
                                      wording::verdictLabel(option.verdictBefore)));
        else
            //: %1 is an action such as "Cancel the order", %2 and %3 are instants
            line.more.append(tr("%1: open until %2, until now: %3")
                                 .arg(action, day(option.untilAfter), day(option.untilBefore)));
    }
    if (order.options.size() > kMostOptions)
        line.more.append(tr("and %Ln more", nullptr, int(order.options.size() - kMostOptions)));
    return line;
}

PackSection PackPresenter::deadlineSection() const
{
    const wording::PackText before(m_before, regional());
    const wording::PackText after(m_after, regional());
    PackSection section{tr("Deadlines"), {}};
    section.lines += linesOf(m_difference.deadlinesChanged, [&](const QString &id) {
        const domain::ParameterInfo &is = *m_after.parameter(id);
        //: %1 and %2 are lengths of time such as "72 hours or 5 days"
        return Line{
            after.text(is.text),
            {tr("%1, until now: %2").arg(countedText(is), countedText(*m_before.parameter(id)))}};
    });
    section.lines += linesOf(m_difference.deadlinesAdded, [&](const QString &id) {
        const domain::ParameterInfo &is = *m_after.parameter(id);
        //: %1 is a length of time such as "72 hours or 5 days"
        return Line{after.text(is.text), {tr("New: %1").arg(countedText(is))}};
    });
    section.lines += linesOf(m_difference.deadlinesRemoved, [&](const QString &id) {
        const domain::ParameterInfo &was = *m_before.parameter(id);
        //: %1 is a length of time such as "72 hours or 5 days"
        return Line{before.text(was.text), {tr("No longer there: %1").arg(countedText(was))}};
    });
    return section;
}

QList<PackSection> PackPresenter::ruleSections() const
{
    const wording::PackText before(m_before, regional());
    const wording::PackText after(m_after, regional());
    const auto added = [&](const QString &id) {
        return Line{after.text(m_after.rule(id)->text), {}};
    };
    const auto removed = [&](const QString &id) {
        return Line{before.text(m_before.rule(id)->text), {}};
    };
    const auto reworded = [&](const QString &id) {
        //: %1 is a rule as it was worded
        return Line{after.text(m_after.rule(id)->text),
                    {tr("until now: %1").arg(before.text(m_before.rule(id)->text))}};
    };
    return {{tr("New rules"), linesOf(m_difference.rulesAdded, added)},
            {tr("Rules that fall away"), linesOf(m_difference.rulesRemoved, removed)},
            {tr("Rules in other words"), linesOf(m_difference.rulesReworded, reworded)}};
}

PackSection PackPresenter::pageSection() const
{
    PackSection section{tr("Pages of the site that it leads to"), {}};
    const auto shown = [](QString path) {
        return wording::isolatedLtr(path.replace(u"{order}"_s, u"…"_s)); // the order's number
    };
    section.lines = linesOf(m_difference.pagesChanged, [&](const QString &id) {
        const domain::PageInfo &page = *m_after.page(id);
        QStringList others;
        for (auto site = page.bySite.cbegin(); site != page.bySite.cend(); ++site)
            //: %1 is a site such as aliexpress.ru, %2 the path of a page on it
            others.append(
                tr("%1: %2", "site, path")
                    .arg(wording::isolatedLtr(site.key()), wording::isolatedLtr(site.value())));
        others.sort();
        return Line{shown(page.path), others};
    });
    return section;
}

} // namespace recourse::presentation
