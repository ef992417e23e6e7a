// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/selection.h"

#include <algorithm>
#include <limits>
#include <tuple>

#include <QCoreApplication>
#include <QSet>

#include "domain/groups.h"
#include "domain/rules/assess.h"
#include "services/assessmentservice.h"

namespace recourse::cli {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::cli::Selection)
public:
    static QString noFilter(const QString &typed)
    {
        //: %1 is what was typed behind --filter
        return tr("%1 is no filter. A filter is KEY=VALUE with one of these keys: status, case, "
                  "next_step, market, seller, tag, group.")
            .arg(typed);
    }
    static QString noValue(const QString &key, const QString &value)
    {
        //: %1 is what was typed, %2 is a name such as "status"
        return tr("%1 is no value of %2.").arg(value, key);
    }
    static QString noColumn(const QString &typed)
    {
        //: %1 is what was typed behind --sort
        return tr("%1 is no column to sort by. These are: deadline, title, status, total, "
                  "next_step, placed, seller, number, market; a minus before it turns the order "
                  "around, and several stand with commas between them.")
            .arg(typed);
    }
    static QString noNumber(const QString &typed)
    {
        //: %1 is what was typed behind --limit
        return tr("%1 is no number of orders.").arg(typed);
    }
};

/** By Group. */
const QStringList &groupNames()
{
    static const QStringList names = QStringLiteral(
                                         "act_now can_cancel seller_must_answer refund_expected "
                                         "refund_overdue all awaiting_payment payment_review "
                                         "awaiting_shipment shipped delivered completed cancelled "
                                         "frozen unknown_status cancellations refunds archive "
                                         "trash has_evidence evidence_missing window_closing")
                                         .split(u' ');
    return names;
}

const QStringList &columnNames()
{
    static const QStringList names{u"deadline"_s, u"title"_s,     u"status"_s,
                                   u"total"_s,    u"next_step"_s, u"placed"_s,
                                   u"seller"_s,   u"number"_s,    u"market"_s};
    return names;
}

/** Unknown ones come last, whichever way the column is sorted. */
template <typename T>
int compareKnown(const std::optional<T> &a, const std::optional<T> &b, bool descending)
{
    if (a.has_value() != b.has_value())
        return a ? -1 : 1;
    if (!a || *a == *b)
        return 0;
    return (*a < *b) != descending ? -1 : 1;
}

int compareTexts(const QString &a, const QString &b, bool descending)
{
    if (a.isEmpty() != b.isEmpty())
        return a.isEmpty() ? 1 : -1;
    const int order = a.compare(b, Qt::CaseInsensitive);
    return descending ? -order : order;
}

int compareTotals(const OrderRow &a, const OrderRow &b, bool descending)
{
    if (a.total && b.total && a.total->currency != b.total->currency)
        return compareTexts(a.total->currency, b.total->currency, false);
    const auto minor = [](const OrderRow &row) {
        return row.total ? std::optional(row.total->minor) : std::nullopt;
    };
    return compareKnown(minor(a), minor(b), descending);
}

int compareRows(const OrderRow &a, const OrderRow &b, SortKey key)
{
    const bool descending = key.descending;
    switch (key.column) {
    case SortColumn::Deadline:
        return compareKnown(a.deadline, b.deadline, descending);
    case SortColumn::Title:
        return compareTexts(a.title, b.title, descending);
    case SortColumn::Status:
        return compareKnown(std::optional(int(a.status)), std::optional(int(b.status)), descending);
    case SortColumn::Total:
        return compareTotals(a, b, descending);
    case SortColumn::NextStep:
        return compareTexts(a.nextStep, b.nextStep, descending);
    case SortColumn::Placed:
        return compareKnown(a.placedAt, b.placedAt, descending);
    case SortColumn::Seller:
        return compareTexts(a.seller, b.seller, descending);
    case SortColumn::Number:
        return compareTexts(a.number, b.number, descending);
    case SortColumn::Market:
        return compareTexts(a.market, b.market, descending);
    }
    return 0;
}

bool hasValue(const OrderRow &row, const QStringList &tags, const QString &key,
              const QString &value)
{
    if (key == "status"_L1)
        return toName(row.status) == value;
    if (key == "case"_L1)
        return row.caseKind ? toName(*row.caseKind) == value : value == "none"_L1;
    if (key == "next_step"_L1)
        return row.nextStep.isEmpty() ? value == "none"_L1 : row.nextStep == value;
    if (key == "market"_L1)
        return row.market.compare(value, Qt::CaseInsensitive) == 0;
    if (key == "seller"_L1)
        return row.seller.compare(value, Qt::CaseInsensitive) == 0;
    if (key == "tag"_L1)
        return tags.contains(value);
    const auto group = groupFromName(value);
    return group && belongsTo(row, *group);
}
} // namespace

std::optional<Group> groupFromName(const QString &name)
{
    const qsizetype index = groupNames().indexOf(name);
    return index < 0 || Group(index) == Group::Trash ? std::nullopt : std::optional(Group(index));
}

std::optional<QString> Selection::problemOf(const QString &key, const QString &value)
{
    static const QStringList kFree{u"next_step"_s, u"market"_s, u"seller"_s, u"tag"_s};
    const bool known = (kFree.contains(key) && !value.isEmpty())
        || (key == "status"_L1 && orderStatusFromName(value))
        || (key == "case"_L1 && (value == "none"_L1 || caseKindFromName(value)))
        || (key == "group"_L1 && groupFromName(value));
    if (known)
        return std::nullopt;
    const bool isKey = kFree.contains(key) || key == "status"_L1 || key == "case"_L1
        || key == "group"_L1;
    return isKey ? Texts::noValue(key, value) : Texts::noFilter(key);
}

core::Result<Selection, Complaint> Selection::of(const CommandWords &words)
{
    Selection selection;
    for (const QString &filter : words.values(u"filter")) {
        const qsizetype equals = filter.indexOf(u'=');
        if (equals < 1)
            return failure(wrongWords(Texts::noFilter(filter)));
        const QString key = filter.left(equals);
        const QString value = filter.mid(equals + 1);
        if (const auto problem = problemOf(key, value))
            return failure(wrongWords(*problem));
        selection.m_filters[key].append(value);
    }
    selection.m_search = words.value(u"search");
    if (words.has(u"sort")) {
        selection.m_sort.clear();
        const QStringList typed = words.values(u"sort").join(u',').split(u',');
        for (const QString &key : typed) {
            const bool descending = key.startsWith(u'-');
            const qsizetype index = columnNames().indexOf(key.mid(descending ? 1 : 0));
            if (index < 0)
                return failure(wrongWords(Texts::noColumn(key)));
            selection.m_sort.append({SortColumn(index), descending});
        }
    }
    if (words.has(u"limit")) {
        bool isNumber = false;
        selection.m_limit = words.value(u"limit").toInt(&isNumber);
        if (!isNumber || selection.m_limit < 0)
            return failure(wrongWords(Texts::noNumber(words.value(u"limit"))));
    }
    return selection;
}

bool Selection::matches(const OrderRow &row, const QStringList &tags) const
{
    for (auto filter = m_filters.cbegin(); filter != m_filters.cend(); ++filter) {
        const bool any = std::any_of(filter->cbegin(), filter->cend(), [&](const QString &value) {
            return hasValue(row, tags, filter.key(), value);
        });
        if (!any)
            return false;
    }
    return true;
}

void Selection::sort(Listed &listed) const
{
    std::stable_sort(listed.begin(), listed.end(), [this](const auto &a, const auto &b) {
        for (const SortKey key : m_sort) {
            if (const int order = compareRows(a.row, b.row, key))
                return order < 0;
        }
        return false;
    });
}

OrderQuery Selection::query() const
{
    OrderQuery query;
    query.search = m_search;
    query.sort = {{SortColumn::Number}};
    return query;
}

core::Result<QList<OrderId>, Complaint> Selection::allIds(Book &book) const
{
    QList<OrderId> found;
    OrderQuery asked = query();
    for (const Group group : {Group::All, Group::Archive}) {
        asked.group = group;
        const auto ids = book.queries().ids(asked, -1);
        if (!ids)
            return failure(complaintOf(ids.error()));
        found += *ids;
    }
    return found;
}

core::Result<Selection::Listed, Complaint> Selection::readKept(const Session &session,
                                                               Book &book) const
{
    const auto ids = allIds(book);
    if (!ids)
        return failure(ids.error());
    const auto outdated = book.rows().outdated(session.now, session.rules.version(),
                                               std::numeric_limits<int>::max());
    if (!outdated)
        return failure(complaintOf(outdated.error()));
    const auto rows = book.queries().rows(*ids);
    if (!rows)
        return failure(complaintOf(rows.error()));
    Listed listed;
    const auto take = [&](const OrderRow &row) {
        if (matches(row, {}))
            listed.append({row, {}});
    };
    const QSet<OrderId> old(outdated->cbegin(), outdated->cend());
    QSet<OrderId> found;
    for (const OrderRow &row : *rows) {
        if (!old.contains(row.id))
            take(row);
        else
            found.insert(row.id);
    }
    for (const OrderId id : *outdated) {
        if (wasInterrupted())
            return failure(interrupted());
        if (!m_search.isEmpty() && !found.contains(id))
            continue;
        const auto order = book.orders().load(id);
        if (!order)
            return failure(complaintOf(order.error()));
        if (!*order || (*order)->trashedAt)
            continue; // removed since
        const RulesPack &pack = session.packFor(**order);
        const auto row = services::assessedRow(book, id, **order, pack, session.now);
        if (!row)
            return failure(complaintOf(row.error()));
        take(*row);
    }
    return listed;
}

core::Result<Selection::Listed, Complaint>
Selection::readAssessed(const Session &session, Book &book, const Tell &tell) const
{
    Listed listed;
    std::optional<Complaint> failed;
    const auto take = [&](OrderId id, const Order &order) {
        if (order.trashedAt)
            return true;
        const auto row = services::assessedRow(book, id, order, session.packFor(order),
                                               session.now);
        if (!row) {
            failed = complaintOf(row.error());
            return false;
        }
        if (matches(*row, order.tags))
            listed.append({*row, tell ? tell(*row, order) : QByteArray()});
        return !wasInterrupted();
    };
    const auto answer = [&]() -> core::Result<Listed, Complaint> {
        if (failed)
            return failure(*failed);
        return listed;
    };
    if (m_search.isEmpty()) {
        if (const auto done = book.orders().forEach(take); !done)
            return failure(complaintOf(done.error()));
        return answer();
    }
    const auto ids = allIds(book);
    if (!ids)
        return failure(ids.error());
    for (const OrderId id : *ids) {
        const auto order = book.orders().load(id);
        if (!order)
            return failure(complaintOf(order.error()));
        if (*order && !take(id, **order))
            break;
    }
    return answer();
}

core::Result<Selection::Listed, Complaint> Selection::read(const Session &session, Book &book,
                                                           const Tell &tell) const
{
    // The book's rows answer for the real now, and tags are none of their columns.
    const bool kept = session.now == session.clockNow && !m_filters.contains(u"tag"_s);
    auto listed = kept ? readKept(session, book)
                       : readAssessed(session, book, m_limit < 0 ? tell : Tell());
    if (!listed)
        return listed;
    if (wasInterrupted())
        return failure(interrupted());
    std::sort(listed->begin(), listed->end(), [](const auto &a, const auto &b) {
        return std::tie(a.row.market, a.row.number, a.row.id.value)
            < std::tie(b.row.market, b.row.number, b.row.id.value);
    });
    sort(*listed);
    if (m_limit >= 0 && listed->size() > m_limit)
        listed->resize(m_limit);
    return listed;
}

} // namespace recourse::cli
