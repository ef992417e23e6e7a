// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "domain/evidence/evidenceitem.h"

namespace recourse::domain {

/** What a file of evidence tells of itself. Never writes. Any thread. */
class EvidenceReader
{
public:
    virtual ~EvidenceReader() = default;
    /** Of the file's own name only the ending counts, and only where its content tells nothing. A
     * damaged file tells less; none is refused. */
    [[nodiscard]] virtual EvidenceFacts factsOf(const QString &path, const QString &name) = 0;
};

} // namespace recourse::domain
