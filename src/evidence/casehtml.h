// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QIODevice>

#include "evidence/casefigure.h"

namespace recourse::evidence {

/**
 * The same page for a browser: one file with its pictures in it, which runs nothing and loads
 * nothing, not even where a text looks like HTML. False where the file took not all of it, or it
 * was cancelled. Any thread.
 */
[[nodiscard]] bool writeCaseHtml(QIODevice &file, const domain::CaseSheet &sheet,
                                 const ShownCase &shown, const std::function<bool()> &more);

} // namespace recourse::evidence
