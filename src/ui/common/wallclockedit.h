// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTimeEdit>

namespace recourse::ui {

/**
 * A day and a time as the user's clock on the wall shows them. Whoever asks knows whose wall it is:
 * values go in and out as such, whatever zone they carry.
 */
class WallClockEdit final : public QDateTimeEdit
{
    Q_OBJECT
public:
    explicit WallClockEdit(QWidget *parent = nullptr);
    /** In the format of its language; again where that is another. */
    void setFormat(Qt::DayOfWeek weekBegins);
    /** To the minute; tells nobody. */
    void showTime(const QDateTime &wallTime);
};

} // namespace recourse::ui
