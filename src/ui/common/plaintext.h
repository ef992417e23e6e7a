// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace recourse::ui {

/** Data as a tooltip: shown letter by letter, whatever markup it holds, and broken into lines. */
[[nodiscard]] QString plainToolTip(const QString &text);
/** A label for data: as text, broken into lines. Owned by the parent. */
[[nodiscard]] QLabel *plainLabel(QWidget *parent);
/** Data in a label: as text, hidden where there is none. */
void showText(QLabel *label, const QString &text);
/** An action's name without the mark of its key and without the dots of its menu. */
[[nodiscard]] QString bareText(QString text);

} // namespace recourse::ui
