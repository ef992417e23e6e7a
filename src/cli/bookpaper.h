// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QIODevice>

#include "cli/session.h"
#include "domain/ports/orderwriter.h"

namespace recourse::cli {

/** The book as a page for a browser: see wording/bookrows.h. */
[[nodiscard]] std::unique_ptr<domain::OrderWriter> htmlWriter(const Session &session);

/** The same on pages, painted into a file that outlives it; its pieces are empty. */
class PdfWriter : public domain::OrderWriter
{
public:
    /** False where the file took not all of it. After end(). */
    [[nodiscard]] virtual bool isWritten() const = 0;
    /** Characters that no font of this machine has. */
    [[nodiscard]] virtual QStringList missing() const = 0;
};
[[nodiscard]] std::unique_ptr<PdfWriter> pdfWriter(const Session &session, QIODevice &file);

} // namespace recourse::cli
