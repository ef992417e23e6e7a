// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/pagelayout.h"

namespace recourse::paper {

QPageLayout pageLayout(const QLocale &locale, QPageLayout::Orientation orientation)
{
    const bool letter = locale.measurementSystem() == QLocale::ImperialUSSystem;
    return {QPageSize(letter ? QPageSize::Letter : QPageSize::A4), orientation,
            QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter};
}

} // namespace recourse::paper
