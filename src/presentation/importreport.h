// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include "domain/ports/orderreader.h"
#include "services/importplan.h"
#include "wording/regional.h"

namespace recourse::presentation {

/** What a report of an import tells: everything that the preview shows, and nothing that it lacks.
 */
struct ImportReportSource
{
    QList<domain::ReadResult> files; ///< with those that hold no orders
    services::ImportPlan plan;       ///< with the user's ticks and answers
    QString summary;
    core::Instant now;
    wording::Regional regional;
};

/** Rows of four cells: what it is, its name, its state, what was said of it; headings first. */
[[nodiscard]] QList<QStringList> importReportRows(const ImportReportSource &source);
/** A page that stands by itself; what files said is text in it and nothing else. UTF-8. */
[[nodiscard]] QByteArray importReportPage(const ImportReportSource &source);

} // namespace recourse::presentation
