// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/rowtext.h"

#include <QCoreApplication>

#include "presentation/packwords.h"
#include "wording/labels.h"
#include "wording/moneytext.h"
#include "wording/numbertext.h"
#include "wording/packtext.h"
#include "wording/timetext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {
struct Rows
{
    Q_DECLARE_TR_FUNCTIONS(Rows)
};
} // namespace

RowText::RowText(const domain::OrderRow &row, const domain::RulesPack &pack, core::Instant now,
                 const wording::Regional &regional)
    : m_row(row)
    , m_pack(pack)
    , m_now(now)
    , m_regional(regional)
{
}

QString RowText::title() const
{
    if (!m_row.title.isEmpty())
        return m_row.title;
    return m_row.number.isEmpty() ? Rows::tr("Order without a title") : number();
}

QString RowText::subtitle() const
{
    QString day = placed();
    if (m_row.seller.isEmpty())
        return day;
    if (day.isEmpty())
        return m_row.seller;
    //: Under an order's title: the seller's name and the day of the order
    return Rows::tr("%1 · %2", "seller, day").arg(wording::isolated(m_row.seller), day);
}

QString RowText::number() const
{
    return wording::groupedNumber(m_row.number);
}

QString RowText::seller() const
{
    return m_row.seller;
}

QString RowText::placed() const
{
    return m_row.placedAt ? wording::shortDay(*m_row.placedAt, m_now, m_regional) : QString();
}

QString RowText::placedToolTip() const
{
    return m_row.placedAt ? wording::exactInstant(*m_row.placedAt, m_regional) : QString();
}

/** A shop without a pack of its own is called as its orders call it. */
QString RowText::shop() const
{
    return m_pack.market == m_row.market ? shopName(m_pack) : m_row.market;
}

QString RowText::chip() const
{
    return wording::chipLabel(m_row.status, m_row.caseKind, m_row.caseStep);
}

QString RowText::total() const
{
    return m_row.total ? wording::moneyText(*m_row.total, m_regional) : QString();
}

QString RowText::nextStep() const
{
    return wording::PackText(m_pack, m_regional).actionTitle(m_row.nextStep);
}

QString RowText::deadline() const
{
    if (!m_row.deadline || !m_row.deadlineKind)
        return {};
    return wording::shortDeadline(*m_row.deadline, *m_row.deadlineKind, m_now);
}

QString RowText::deadlineLong() const
{
    if (!m_row.deadline || !m_row.deadlineKind)
        return Rows::tr("No deadline");
    return wording::longDeadline(*m_row.deadline, *m_row.deadlineKind, m_now);
}

QString RowText::deadlineToolTip() const
{
    if (!m_row.deadline || !m_row.deadlineKind)
        return {};
    //: Tooltip of a deadline: its kind and the exact instant, "Act before: Fri, 27 Nov 2026, 13:00"
    return Rows::tr("%1: %2", "kind of deadline, instant")
        .arg(wording::deadlineKindLabel(*m_row.deadlineKind),
             wording::exactInstant(*m_row.deadline, m_regional));
}

QString RowText::orderToolTip() const
{
    QString whole = title();
    if (const QString second = subtitle(); !second.isEmpty())
        whole += u'\n' + second;
    if (m_row.number.isEmpty())
        return whole;
    //: Tooltip of an order: its title and its number
    return Rows::tr("%1\nOrder %2", "title, number").arg(whole, wording::isolatedLtr(number()));
}

QString RowText::statusToolTip() const
{
    if (m_row.stale)
        return Rows::tr("%1. Seen too long ago: look at the order on the site.", "status")
            .arg(chip());
    return chip();
}

QString RowText::spoken() const
{
    return m_row.stale
        ? Rows::tr("%1, %2, seen too long ago", "title, seller and day").arg(title(), subtitle())
        : Rows::tr("%1, %2", "title, seller and day").arg(title(), subtitle());
}

} // namespace recourse::presentation
