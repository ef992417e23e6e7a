// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>

#include "domain/ports/orderreader.h"
#include "services/importplan.h"
#include "wording/regional.h"

namespace recourse::presentation {

/** What a report of an import tells: everything that the preview shows, and nothing that it lacks;
 * after the import what was done of it. */
struct ImportReportSource
{
    QList<domain::ReadResult> files; ///< with those that hold no orders
    services::ImportPlan plan;       ///< with the user's ticks and answers
    QString summary;
    /** What was written; nothing while the preview is shown. */
    std::optional<services::ImportReport> done = {};
    core::Instant now;
    wording::Regional regional;
};

/** Rows of four cells: what it is, its name, its state, what was said of it; headings first. */
[[nodiscard]] QList<QStringList> importReportRows(const ImportReportSource &source);
/** Writes it into a file, a table by `csv` where the name says so, else a page. What the system
 * said where it could not; else nothing. Any thread. */
[[nodiscard]] QString
writeImportReport(const QString &path, const ImportReportSource &source,
                  const std::function<QByteArray(const QList<QStringList> &rows)> &csv);
/** A page that stands by itself; what files said is text in it and nothing else. UTF-8. */
[[nodiscard]] QByteArray importReportPage(const ImportReportSource &source);

} // namespace recourse::presentation
