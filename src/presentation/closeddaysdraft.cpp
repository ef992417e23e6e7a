// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/closeddaysdraft.h"

#include "domain/rules/closeddays.h"

namespace recourse::presentation {

ClosedDaysDraft::ClosedDaysDraft(const QList<QDate> &days, const QLocale &locale, QObject *parent)
    : QObject(parent)
    , m_locale(locale)
    , m_days(domain::closedDaysOf(days))
{
}

QStringList ClosedDaysDraft::texts() const
{
    QStringList texts;
    for (const QDate &day : m_days)
        texts.append(m_locale.toString(day, QLocale::LongFormat));
    return texts;
}

QString ClosedDaysDraft::whyNotAdded(QDate day) const
{
    if (m_days.contains(day))
        return tr("This day is in the list.");
    if (domain::isWeekend(day))
        return tr("Weekends are left out anyway.");
    if (m_days.size() >= domain::kMostClosed)
        return tr("The list is full: take past days out of it.");
    return domain::canBeClosed(day) ? QString() : tr("This is no day from 2000 to 2100.");
}

int ClosedDaysDraft::add(QDate day)
{
    if (!whyNotAdded(day).isEmpty())
        return -1;
    m_days = domain::closedDaysOf(m_days + QList<QDate>{day});
    emit changed();
    return int(m_days.indexOf(day));
}

void ClosedDaysDraft::remove(const QList<int> &places)
{
    QList<QDate> left;
    for (int i = 0; i < m_days.size(); ++i) {
        if (!places.contains(i))
            left.append(m_days.at(i));
    }
    if (left == m_days)
        return;
    m_days = left;
    emit changed();
}

} // namespace recourse::presentation
