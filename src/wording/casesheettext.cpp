// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/casesheettext.h"

#include <algorithm>

#include <QCoreApplication>

#include "domain/evidence/compared.h"
#include "wording/labels.h"
#include "wording/moneytext.h"
#include "wording/numbertext.h"
#include "wording/packtext.h"
#include "wording/timetext.h"

namespace recourse::wording {

using domain::CaseComparison;
using domain::CaseFigure;
using domain::CaseRow;
using domain::CaseSection;
using domain::CaseSheet;
using namespace Qt::StringLiterals;

namespace {
class Words
{
    Q_DECLARE_TR_FUNCTIONS(recourse::wording::CaseSheet)
public:
    static QString title(const QString &number)
    {
        //: The title of a document. %1 is the number of an order
        return number.isEmpty() ? tr("Evidence for an order")
                                : tr("Evidence for order %1").arg(number);
    }
    static QString summary() { return tr("Summary"); }
    static QString order() { return tr("Order"); }
    static QString shop() { return tr("Shop"); }
    static QString seller() { return tr("Seller"); }
    static QString item() { return tr("Item"); }
    static QString total() { return tr("Total"); }
    static QString paidBy() { return tr("Paid by"); }
    static QString parcel() { return tr("Parcel"); }
    static QString problem() { return tr("What is wrong"); }
    static QString timeline() { return tr("What happened when"); }
    static QString whenUnknown() { return tr("day not known"); }
    static QString statement() { return tr("Statement of the buyer"); }
    static QString proof() { return tr("What this proves"); }
    static QString proofText()
    {
        return tr("The files are copies; each original is kept unchanged. The fingerprints "
                  "(SHA-256) in log.jsonl and manifest-sha256.txt show that nothing was changed "
                  "since it was added, as far as these two lists are unchanged themselves. They do "
                  "not show who made a file, or when.");
    }
    static QString figures() { return tr("Figures"); }
    static QString figure(int number) { return tr("Figure %1").arg(number); }
    static QString figure(int number, const QString &what)
    {
        //: %1 is a number, %2 what a file shows ("Label with its number")
        return tr("Figure %1: %2").arg(number).arg(what);
    }
    static QString compared(int number)
    {
        //: %1 is a number
        return tr("Figure %1: Promised and received").arg(number);
    }
    static QString promised() { return tr("Promised"); }
    static QString received() { return tr("Received"); }
    static QString difference(const QString &number, const QString &words)
    {
        //: A line of a numbered list: %1 is its number, %2 the buyer's own words
        return tr("%1. %2").arg(number, words);
    }
    static QString pieces(qint64 count, const QString &title)
    {
        //: %1 is a number of pieces, %2 the name of an item
        return tr("%1 × %2").arg(count).arg(title);
    }
    static QString original(const QString &name)
    {
        //: %1 is the name of a file
        return tr("Original: %1").arg(name);
    }
    static QString taken(const QString &when)
    {
        //: %1 is a date with its time
        return tr("Taken on %1 by the camera's own clock").arg(when);
    }
    static QString added(const QString &when)
    {
        //: %1 is a date with its time
        return tr("Kept as evidence since %1").arg(when);
    }
    static QString fingerprint(const QString &sum)
    {
        //: %1 is a row of 64 digits
        return tr("SHA-256 of the original: %1").arg(sum);
    }
};

void add(CaseSection &section, const QString &label, const QString &text)
{
    if (!text.trimmed().isEmpty())
        section.rows.append({label, text.trimmed()});
}

CaseSection summaryOf(const CaseTelling &telling, const Regional &regional)
{
    const domain::Order &order = telling.order;
    CaseSection section{Words::summary(), {}};
    add(section, Words::order(), groupedNumber(order.number));
    add(section, Words::shop(), order.site.isEmpty() ? order.market : order.site);
    add(section, Words::seller(), order.seller.name);
    for (const domain::Item &item : order.items) {
        const QString title = item.variant.isEmpty() ? item.title
                                                     : QString(item.title + u", "_s + item.variant);
        add(section, Words::item(),
            item.quantity.value_or(1) > 1 ? Words::pieces(*item.quantity, title) : title);
    }
    if (order.total)
        add(section, Words::total(), moneyText(*order.total, regional));
    if (!order.paymentMethod.isEmpty())
        add(section, Words::paidBy(), paymentMethodLabel(order.paymentMethod));
    for (const domain::Parcel &parcel : order.parcels)
        add(section, Words::parcel(), parcel.carrier + u' ' + parcel.number);
    if (const domain::DisputeProblem *problem = telling.rules.problem(telling.problem))
        add(section, Words::problem(), PackText(telling.rules, regional).text(problem->labelText));
    return section;
}

CaseSection timelineOf(const domain::Order &order, const Regional &regional)
{
    struct Point
    {
        core::Instant at;
        CaseRow row;
    };
    QList<Point> points;
    CaseSection section{Words::timeline(), {}};
    for (int i = 0; i < domain::kDateKindCount; ++i) {
        const auto kind = domain::DateKind(i);
        if (const domain::DatedFact *fact = order.date(kind))
            points.append(
                {fact->moment.asEnd(), {exactMoment(fact->moment, regional), dateLabel(kind)}});
    }
    for (const domain::Event &event : eventsInOrder(order.events)) {
        if (event.kind == domain::EventKind::Note)
            continue; // the buyer's own
        QString text = eventLabel(event.kind);
        if (event.amount)
            text += u", "_s + moneyText(*event.amount, regional);
        if (event.at)
            points.append({event.at->asEnd(), {exactMoment(*event.at, regional), text}});
        else
            section.rows.append({Words::whenUnknown(), text});
    }
    std::stable_sort(points.begin(), points.end(),
                     [](const Point &one, const Point &other) { return one.at < other.at; });
    for (const Point &point : std::as_const(points))
        section.rows.append(point.row);
    return section;
}

/** "2026-11-20T14:03:11+01:00" as a person writes it, by the clock that it was told by. */
QString captureText(const QString &capturedAt, const Regional &regional)
{
    const QDateTime time = QDateTime::fromString(capturedAt, Qt::ISODate);
    return time.isValid() ? regional.locale.toString(time.date(), QLocale::ShortFormat) + u' '
            + regional.locale.toString(time.time(), QLocale::ShortFormat)
                          : capturedAt;
}

CaseFigure figureOf(const domain::EvidenceItem &item, int number, const CaseTelling &telling,
                    const Regional &regional)
{
    const domain::EvidenceSlot *slot = telling.rules.evidenceSlot(item.place.slot);
    const QString what = slot ? PackText(telling.rules, regional).text(slot->text) : QString();
    CaseFigure figure{what.isEmpty() ? Words::figure(number) : Words::figure(number, what),
                      item.place.caption,
                      {Words::original(isolated(item.name))}};
    if (!item.facts.capturedAt.isEmpty())
        figure.notes.append(Words::taken(captureText(item.facts.capturedAt, regional)));
    figure.notes.append(Words::added(exactInstant(item.addedAt, regional)));
    figure.notes.append(Words::fingerprint(item.fingerprint));
    return figure;
}
/** Its numbers are written as on the pictures. */
CaseComparison comparisonOf(const domain::ComparedFigure &figure, const CaseTelling &telling)
{
    const domain::Comparison &told = *telling.figures[figure.received].place.comparison;
    CaseComparison comparison{Words::compared(figure.number)};
    comparison.promised = {Words::promised(), figure.words, figure.promised};
    if (figure.promised)
        comparison.promised.text = Words::figure(int(*figure.promised) + 1);
    comparison.received = {Words::received(), Words::figure(int(figure.received) + 1),
                           figure.received};
    for (const domain::Difference &difference : told.differences) {
        const int number = int(comparison.differences.size()) + 1;
        comparison.differences.append(Words::difference(QString::number(number), difference.words));
        if (difference.promised)
            comparison.promised.pins.append({number, *difference.promised});
        if (difference.received)
            comparison.received.pins.append({number, *difference.received});
    }
    return comparison;
}
} // namespace

CaseSheet caseSheet(const CaseTelling &telling, const Regional &regional)
{
    CaseSheet sheet;
    sheet.title = Words::title(groupedNumber(telling.order.number));
    sheet.language = regional.locale.bcp47Name();
    sheet.rightToLeft = regional.locale.textDirection() == Qt::RightToLeft;
    sheet.sections.append(summaryOf(telling, regional));
    if (CaseSection timeline = timelineOf(telling.order, regional); !timeline.rows.isEmpty())
        sheet.sections.append(timeline);
    if (!telling.statement.trimmed().isEmpty())
        sheet.sections.append({Words::statement(), {{{}, telling.statement.trimmed()}}});
    sheet.figuresHeading = Words::figures();
    for (const domain::EvidenceItem &item : telling.figures)
        sheet.figures.append(figureOf(item, int(sheet.figures.size()) + 1, telling, regional));
    for (const domain::ComparedFigure &one :
         domain::comparedFigures(telling.figures, telling.order))
        sheet.comparisons.append(comparisonOf(one, telling));
    if (!sheet.figures.isEmpty())
        sheet.sections.append({Words::proof(), {{{}, Words::proofText()}}});
    return sheet;
}

} // namespace recourse::wording
