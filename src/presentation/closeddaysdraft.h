// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QLocale>
#include <QObject>
#include <QStringList>

namespace recourse::presentation {

/** The days on which the user's bank is closed, while he looks at them. GUI thread. */
class ClosedDaysDraft final : public QObject
{
    Q_OBJECT
public:
    ClosedDaysDraft(const QList<QDate> &days, const QLocale &locale, QObject *parent = nullptr);

    /** In their order, each once. */
    [[nodiscard]] const QList<QDate> &days() const { return m_days; }
    /** The same days in words: "Thursday, 24 December 2026". */
    [[nodiscard]] QStringList texts() const;
    /** Why this day is not to be added, a sentence; empty where it can be. */
    [[nodiscard]] QString whyNotAdded(QDate day) const;
    /** The day that was added, as its place in the list; none where it is not to be added. */
    int add(QDate day);
    /** By their places in the list. */
    void remove(const QList<int> &places);

signals:
    void changed();

private:
    const QLocale m_locale;
    QList<QDate> m_days;
};

} // namespace recourse::presentation
