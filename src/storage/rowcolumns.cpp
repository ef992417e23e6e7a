// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rowcolumns.h"

#include "domain/groups.h"

namespace recourse::storage {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {
template <typename Enum>
std::optional<Enum> maybeEnum(const Statement &row, int column)
{
    if (row.isNull(column))
        return {};
    return Enum(row.number(column));
}
} // namespace

const QString &rowColumns()
{
    static const QString columns =
        u"order_id, market, number, title, seller, placed_at, total_minor, total_currency, "
        "status, case_kind, case_step, situation, next_step, deadline, deadline_kind, "
        "valid_until, stale, can_cancel, needs_user, tone, groups"_s;
    return columns;
}

const QString &expireRowSql()
{
    static const QString sql = u"UPDATE order_row SET pack = '' WHERE order_id = ?"_s;
    return sql;
}

OrderRow readRow(const Statement &row)
{
    OrderRow result;
    result.id = {row.number(0)};
    result.market = row.text(1);
    result.number = row.text(2);
    result.title = row.text(3);
    result.seller = row.text(4);
    result.placedAt = row.instant(5);
    result.total = row.money(6);
    result.status = OrderStatus(row.number(8));
    result.caseKind = maybeEnum<CaseKind>(row, 9);
    result.caseStep = row.text(10);
    result.situation = row.text(11);
    result.nextStep = row.text(12);
    result.deadline = row.instant(13);
    result.deadlineKind = maybeEnum<DeadlineKind>(row, 14);
    result.validUntil = row.instant(15);
    result.stale = row.flag(16);
    result.canCancel = row.flag(17);
    result.needsUser = row.flag(18);
    result.tone = Tone(row.number(19));
    result.archived = row.number(20) & bitOf(Group::Archive);
    result.trashed = row.number(20) & bitOf(Group::Trash);
    result.hasEvidence = row.number(20) & bitOf(Group::HasEvidence);
    result.evidenceMissing = row.number(20) & bitOf(Group::EvidenceMissing);
    result.windowClosing = row.number(20) & bitOf(Group::WindowClosing);
    return result;
}

qint64 groupBits(const OrderRow &row)
{
    qint64 bits = 0;
    for (int group = 0; group < kGroupCount; ++group) {
        if (belongsTo(row, Group(group)))
            bits |= bitOf(Group(group));
    }
    return bits;
}

} // namespace recourse::storage
