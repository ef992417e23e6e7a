// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/orderpaper.h"

#include <algorithm>

#include <QCoreApplication>

#include "wording/htmltext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

struct Paper
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

QString element(const QString &tag, const QString &text)
{
    return wording::htmlElement(tag, text);
}

QString paragraph(const QString &text)
{
    return element(u"p"_s, text);
}

QString row(const QStringList &cells)
{
    return wording::htmlRow(u"td style=\"padding-right: 12px\""_s, cells);
}

QString section(const QString &title, const QString &content)
{
    return content.isEmpty() ? QString() : QString(element(u"h2"_s, title) + content);
}

QString table(const QString &rows)
{
    return rows.isEmpty() ? QString() : QString(u"<table>\n"_s + rows + u"</table>\n"_s);
}

QString head(const OrderView &view)
{
    QString html = element(u"h1"_s, view.title);
    html += paragraph(view.numberText) + paragraph(view.sellerText);
    html += element(u"h3"_s, view.headline) + paragraph(view.endText) + paragraph(view.detail);
    for (const QString &text : view.caseTexts)
        html += paragraph(text);
    html += paragraph(view.staleText) + paragraph(view.deadlineText)
        + paragraph(view.deadlineToolTip);
    return html;
}

QString life(const TimelineView &timeline)
{
    QString rows;
    for (const TimelinePoint &point : timeline.points)
        rows += row({point.toolTip.isEmpty() ? point.dayText : point.toolTip, point.label});
    return table(rows);
}

QString facts(const QList<FactView> &facts)
{
    QString html;
    QString rows;
    QString last;
    for (const FactView &fact : facts) {
        if (fact.section != last) {
            html += table(std::exchange(rows, {})) + element(u"h3"_s, fact.section);
            last = fact.section;
        }
        rows += row({fact.label, fact.value, fact.provenance});
    }
    return html + table(rows);
}

QString option(const OptionView &option)
{
    QString html = element(u"h3"_s, option.title) + paragraph(option.verdictText)
        + paragraph(option.untilText) + paragraph(option.untilToolTip) + paragraph(option.whyText)
        + paragraph(option.warningText);
    for (const QString &advice : option.adviceTexts)
        html += paragraph(advice);
    html += paragraph(option.certaintyText) + paragraph(option.closedDaysText)
        + paragraph(option.disputedText);
    QStringList sources = option.sourceTexts;
    for (const RuleView &rule : option.rules)
        sources += rule.sourceTexts;
    sources.removeDuplicates();
    for (const QString &source : std::as_const(sources))
        html += paragraph(source);
    return html;
}

enum class Which { All, OfCase };

QString history(const QList<HistoryView> &events, Which which)
{
    QString rows;
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        if (!event->retracted && (which == Which::All || event->ofCase))
            rows += row({event->toolTip.isEmpty() ? event->whenText : event->toolTip, event->text,
                         event->note, event->recordedText});
    }
    return table(rows);
}

} // namespace

QString orderPaper(const OrderView &view)
{
    QString options;
    for (const OptionView &one : view.options)
        options += option(one);
    return head(view) + section(Paper::tr("What happens when"), life(view.timeline))
        + section(Paper::tr("Facts"), facts(view.facts))
        + section(Paper::tr("What can be done"), options)
        + section(Paper::tr("What happened"), history(view.history, Which::All))
        + section(Paper::tr("Note"), paragraph(view.note));
}

QString casePaper(const OrderView &view)
{
    QString options;
    for (const OptionView &one : view.options) {
        if (one.verdict == Verdict::Possible)
            options += option(one);
    }
    QString next;
    for (const QString &text : view.upcoming)
        next += paragraph(text);
    return head(view)
        + section(Paper::tr("What happened in this case"), history(view.history, Which::OfCase))
        + section(Paper::tr("What happens when"), life(view.timeline))
        + section(Paper::tr("What can be done now"), options)
        + section(Paper::tr("What comes next"), next);
}

} // namespace recourse::presentation
