// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QIODevice>
#include <QStringList>

#include "evidence/casefigure.h"

namespace recourse::evidence {

struct WrittenPdf
{
    bool written = false; ///< false: the file took not all of it, or it was cancelled
    int pages = 0;
    QStringList missingSigns; ///< no font of this machine has them
};

/**
 * The page on top of a pack: what the sheet says, then each figure with its picture and each
 * comparison on a page of its own, text that can be searched, each paragraph in its own direction.
 * `attached`: these lie in the PDF too. One picture is in memory at a time. Needs a
 * QGuiApplication; any thread.
 */
[[nodiscard]] WrittenPdf writeCasePdf(QIODevice &file, const domain::CaseSheet &sheet,
                                      const ShownCase &shown, const QList<ShownFigure> &attached,
                                      const std::function<bool()> &more);

} // namespace recourse::evidence
