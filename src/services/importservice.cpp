// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/importservice.h"

#include <QFileInfo>

#include "domain/merge.h"
#include "services/assessmentservice.h"
#include "services/contradictions.h"
#include "services/importplanner.h"

namespace recourse::services {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
/** Between two reports of progress. */
constexpr qint64 kStride = 256;
constexpr qsizetype kMostNames = 10; ///< of files, in the name of a change

bool goesOn(const Progress &progress, qint64 done, qint64 total)
{
    return !progress || done % kStride != 0 || progress(done, total);
}

QString subjectOf(const ImportPlan &plan)
{
    QStringList names;
    for (const PlannedFile &file : plan.files) {
        if (file.fatal)
            continue;
        if (names.size() == kMostNames) {
            names.append(u"…"_s);
            break;
        }
        names.append(QFileInfo(file.file).fileName());
    }
    return names.join(u", "_s);
}

/** Writes the taken orders of a plan within a transaction. */
class PlanWriter final
{
public:
    PlanWriter(Book &book, const RulesLibrary &rules, core::Instant now, ImportReport &report)
        : m_book(book)
        , m_assessments(rules)
        , m_now(now)
        , m_report(report)
    {
    }

    Stored<void> begin(const QString &subject)
    {
        const auto orders = m_book.orders().count();
        if (!orders)
            return failure(orders.error());
        m_bookIsEmpty = *orders == 0;
        const auto change = m_book.journal().begin(ChangeKind::Import, m_now, subject);
        if (!change)
            return failure(change.error());
        m_report.changeId = *change;
        return {};
    }

    Stored<void> write(const PlannedOrder &planned)
    {
        if (planned.existing)
            return writeChanged(planned);
        if (!m_bookIsEmpty && !planned.merged.number.isEmpty()) {
            const auto since = m_book.orders().find(planned.merged.market, planned.merged.number);
            if (!since)
                return failure(since.error());
            if (*since)
                return mergeInto(**since, planned, tellings(planned));
        }
        return insert(told(planned.merged, planned));
    }

private:
    [[nodiscard]] static QList<Order> tellings(const PlannedOrder &planned)
    {
        return planned.incoming.isEmpty() ? QList<Order>{planned.merged} : planned.incoming;
    }

    /** A new order; of several tellings made anew, as the user wants it. */
    [[nodiscard]] Order told(const Order &merged, const PlannedOrder &planned) const
    {
        if (planned.incoming.isEmpty() || planned.contradictions.isEmpty())
            return merged;
        Order order = planned.incoming.constFirst();
        for (qsizetype i = 1; i < planned.incoming.size(); ++i)
            order = mergeAnswered(order, planned.incoming.at(i), planned.contradictions, m_now);
        return order;
    }

    Stored<void> insert(const Order &order)
    {
        const auto id = m_book.orders().insert(order);
        if (!id)
            return failure(id.error());
        return finish(*id, order);
    }

    Stored<void> writeChanged(const PlannedOrder &planned)
    {
        return planned.writes() ? mergeInto(*planned.existing, planned, planned.incoming)
                                : Stored<void>();
    }

    /** Over what the book holds now, which may be more than when the plan was made. */
    Stored<void> mergeInto(OrderId id, const PlannedOrder &planned, const QList<Order> &incoming)
    {
        const auto known = m_book.orders().load(id);
        if (!known)
            return failure(known.error());
        Order order = known->value_or(incoming.constFirst());
        for (const Order &told : incoming)
            order = mergeAnswered(order, told, planned.contradictions, m_now);
        if (!*known)
            return insert(order); // removed since
        if ((*known)->trashedAt)
            return {}; // moved to the trash since, where it stays as it is
        if (order == **known)
            return {};
        if (auto written = m_book.orders().replace(id, order); !written)
            return written;
        return finish(id, order);
    }

    Stored<void> finish(OrderId id, const Order &order)
    {
        m_report.touched.append(id);
        return m_assessments.refresh(m_book, id, order, m_now);
    }

    Book &m_book;
    AssessmentService m_assessments;
    core::Instant m_now;
    ImportReport &m_report;
    bool m_bookIsEmpty = false;
};

/** Keys of an exchange file that this version does not know go out again with the next export. */
Stored<void> keepExtra(Book &book, const ImportPlan &plan)
{
    QString extra;
    for (const PlannedFile &file : plan.files) {
        if (!file.extra.isEmpty())
            extra = QString::fromUtf8(file.extra);
    }
    return extra.isEmpty() ? Stored<void>() : book.settings().setValue(kExchangeExtra, extra);
}

/** A value that the user decided against is not asked about again. */
Stored<void> keepRefusedValues(Book &book, const ImportPlan &plan)
{
    QStringList fresh;
    for (const PlannedOrder &planned : plan.orders) {
        for (const Contradiction &each : planned.contradictions) {
            if (planned.taken && each.answer != Answer::None)
                fresh.append(refusedValueKey(planned.merged, each,
                                             each.takesTheirs() ? each.mine : each.theirs));
        }
    }
    if (fresh.isEmpty())
        return {};
    const auto known = book.settings().value(kRefusedValues);
    if (!known)
        return failure(known.error());
    QStringList keys = known->split(u'\n', Qt::SkipEmptyParts) + fresh;
    keys.removeDuplicates();
    return book.settings().setValue(kRefusedValues, keys.join(u'\n'));
}

void countTaken(const ImportPlan &plan, ImportReport &report)
{
    report.files = plan.files;
    for (const PlannedOrder &planned : plan.orders) {
        if (planned.taken)
            continue;
        for (const Contribution &part : planned.from) {
            PlannedFile &file = report.files[part.file];
            switch (part.state) {
            case PlannedState::New:
                --file.added;
                break;
            case PlannedState::Changed:
                --file.changed;
                break;
            case PlannedState::Same:
                --file.same;
                break;
            }
        }
    }
}
} // namespace

Stored<ImportPlan> ImportService::plan(Book &book, const QList<ReadResult> &results,
                                       core::Instant now, const Progress &progress) const
{
    ImportPlanner planner(book, m_rules, now);
    if (auto begun = planner.begin(results); !begun)
        return failure(begun.error());
    qint64 total = 0;
    for (const ReadResult &result : results)
        total += result.drafts.size();
    qint64 done = 0;
    for (const ReadResult &result : results) {
        planner.addFile(result);
        for (const OrderDraft &draft : result.drafts) {
            if (!goesOn(progress, done++, total)) {
                ImportPlan plan = planner.take();
                plan.cancelled = true;
                return plan;
            }
            if (auto added = planner.addDraft(draft); !added)
                return failure(added.error());
        }
    }
    if (auto settled = planner.settleParcels(); !settled)
        return failure(settled.error());
    return planner.take();
}

Stored<ImportReport> ImportService::apply(Book &book, const ImportPlan &plan, core::Instant now,
                                          const Progress &progress) const
{
    ImportReport report;
    countTaken(plan, report);
    const auto done = book.transaction([&]() -> Stored<void> {
        PlanWriter writer(book, m_rules, now, report);
        if (auto begun = writer.begin(subjectOf(plan)); !begun)
            return begun;
        qint64 seen = 0;
        for (const PlannedOrder &planned : plan.orders) {
            if (!goesOn(progress, seen++, plan.orders.size())) {
                report.cancelled = true;
                return failure(StorageError{StorageErrorKind::Failed, u"cancelled"_s});
            }
            if (!planned.taken)
                continue;
            if (auto written = writer.write(planned); !written)
                return written;
        }
        if (auto kept = keepRefusedValues(book, plan); !kept)
            return kept;
        return keepExtra(book, plan);
    });
    if (!done && !report.cancelled)
        return failure(done.error());
    if (report.cancelled || report.touched.isEmpty())
        report.changeId = 0;
    if (report.cancelled)
        report.touched.clear();
    return report;
}

} // namespace recourse::services
