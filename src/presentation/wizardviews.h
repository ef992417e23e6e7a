// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace recourse::presentation {

// What every wizard shows, whatever it is about.

/** A line of the list on the left. */
struct StepView
{
    int page = 0;   ///< of the wizard's own pages
    int number = 0; ///< from 1
    QString text;
    bool finished = false;
    bool current = false;
    bool reachable = false;
    bool operator==(const StepView &) const = default;
};

/** A line of the click path. */
struct ClickStepView
{
    QString text;
    bool done = false;
    bool operator==(const ClickStepView &) const = default;
};

/** What will be written when the last button is pressed, and what will not. */
struct RecordView
{
    QStringList records;
    QString then;    ///< where the order stands after it, may be empty
    QString notDone; ///< what the program does not do for the user
    bool operator==(const RecordView &) const = default;
};

} // namespace recourse::presentation
