// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include "core/result.h"
#include "domain/errors.h"
#include "domain/evidence/evidenceitem.h"

namespace recourse::domain {

/** What a file of evidence tells of itself, and how it looks. Never writes. Any thread. */
class EvidenceReader
{
public:
    virtual ~EvidenceReader() = default;
    /** Of the file's own name only the ending counts, and only where its content tells nothing. A
     * damaged file tells less; none is refused. */
    [[nodiscard]] virtual EvidenceFacts factsOf(const QString &path, const QString &name) = 0;
    /** A small JPEG, turned as the camera says, its longer side `edge` pixels at most. Refused
     * where there is nothing to be seen of it, or the library for it is not there. */
    [[nodiscard]] virtual core::Result<QByteArray, Refusal> previewOf(const QString &path,
                                                                      int edge) = 0;
};

} // namespace recourse::domain
