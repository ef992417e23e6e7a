// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/importfileviews.h"

#include <algorithm>

#include <QCoreApplication>

#include "presentation/importtexts.h"
#include "wording/errortext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::presentation::ImportPresenter)
};

bool isDate(const domain::Refusal &refusal)
{
    return refusal.reason == domain::RefusalReason::AmbiguousDate;
}

void add(QString &text, const QString &more)
{
    //: %1 what a file is, %2 what is in it: "18 orders", "3 refused"
    text = text.isEmpty() ? more : Texts::tr("%1, %2").arg(text, more);
}

qint64 printedDates(const domain::ReadResult &result)
{
    qint64 dates = 0;
    for (const domain::OrderDraft &draft : result.drafts) {
        dates += std::count_if(draft.order.dates.cbegin(), draft.order.dates.cend(),
                               [](const auto &fact) { return !fact.quote.isEmpty(); });
    }
    return dates;
}

qint64 eventCount(const domain::ReadResult &result)
{
    qint64 events = 0;
    for (const domain::OrderDraft &draft : result.drafts)
        events += draft.order.events.size();
    return events;
}
} // namespace

bool isAmbiguous(const domain::ReadResult &result)
{
    return std::any_of(result.refused.cbegin(), result.refused.cend(), isDate)
        || (result.fatal && isDate(*result.fatal));
}

bool holdsNothing(const domain::ReadResult &result)
{
    return result.drafts.isEmpty() && result.refused.size() == 1 && !isAmbiguous(result);
}

ImportFileView::Columns columnsState(const domain::ReadResult &result)
{
    using Columns = ImportFileView::Columns;
    // Without headings it is one of many, and only known to be like another one.
    if (!result.table || result.table->headings.isEmpty())
        return Columns::None;
    return result.columns.isEmpty() ? Columns::Unknown : Columns::Said;
}

void FolderCounts::add(const domain::ReadResult &result)
{
    if (columnsState(result) == ImportFileView::Columns::Unknown) {
        ++unknownTables;
        return;
    }
    const bool waits = isAmbiguous(result);
    waiting += waits ? 1 : 0;
    if (holdsNothing(result)) {
        ++passedOver;
        return;
    }
    passedOver += result.fatal && !waits ? 1 : 0;
    withOrders += result.drafts.isEmpty() ? 0 : 1;
    orders += result.drafts.size();
    refused += result.refused.size()
        - std::count_if(result.refused.cbegin(), result.refused.cend(), isDate);
}

QString fileText(const domain::ReadResult &result)
{
    const auto waiting = std::count_if(result.refused.cbegin(), result.refused.cend(), isDate);
    const auto refused = result.refused.size() - waiting;
    QString text = formatLabel(result.format, result.title);
    // How many orders it has is known once its dates are.
    if (!isAmbiguous(result) || !result.drafts.isEmpty())
        add(text, Texts::tr("%Ln order(s)", nullptr, int(result.drafts.size())));
    if (const qint64 dates = printedDates(result); dates > 0)
        //: dates that stand in sentences of a saved page
        add(text, Texts::tr("%Ln date(s) printed by the site", nullptr, int(dates)));
    if (const qint64 events = eventCount(result); events > 0)
        //: things that happened to orders, such as a parcel's journey
        add(text, Texts::tr("%Ln event(s)", nullptr, int(events)));
    if (refused > 0)
        add(text, Texts::tr("%Ln refused", nullptr, int(refused)));
    if (isAmbiguous(result))
        add(text, Texts::tr("waits for your answer how its dates are meant"));
    return text;
}

QString refusedText(const domain::ReadResult &result, bool copied)
{
    if (columnsState(result) == ImportFileView::Columns::Unknown)
        return Texts::tr("A table whose columns Recourse does not know. If it holds orders, say "
                         "what they are.");
    if (!result.fatal)
        return holdsNothing(result) ? wording::refusalText(result.refused.constFirst()) : QString();
    if (copied && result.fatal->reason == domain::RefusalReason::NotAnOrderFile)
        return Texts::tr("No orders can be read from this. Copy whole rows, together with the "
                         "first one that names the columns.");
    return wording::refusalText(*result.fatal);
}

QString folderText(const FolderCounts &counts)
{
    if (counts.files == 0)
        return Texts::tr("An empty folder");
    QString text;
    add(text, Texts::tr("%Ln order(s)", nullptr, int(counts.orders)));
    //: files of a folder
    add(text, Texts::tr("%Ln file(s) with orders", nullptr, int(counts.withOrders)));
    if (counts.passedOver > 0)
        add(text, Texts::tr("%Ln other file(s) passed over", nullptr, int(counts.passedOver)));
    if (counts.refused > 0)
        add(text, Texts::tr("%Ln refused", nullptr, int(counts.refused)));
    if (counts.unknownTables > 0)
        //: tables of a folder
        add(text,
            Texts::tr("%Ln table(s) with columns that Recourse does not know", nullptr,
                      int(counts.unknownTables)));
    if (counts.waiting > 0)
        add(text, Texts::tr("waits for your answer how its dates are meant"));
    if (counts.cut)
        add(text, Texts::tr("the folder holds more than is read at once"));
    return text;
}

} // namespace recourse::presentation
