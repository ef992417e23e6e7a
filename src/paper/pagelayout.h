// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QPageLayout>

namespace recourse::paper {

/** A page as the paper of the country is; a printer's own dialog may say otherwise. */
[[nodiscard]] QPageLayout pageLayout(const QLocale &locale,
                                     QPageLayout::Orientation orientation = QPageLayout::Portrait);

} // namespace recourse::paper
