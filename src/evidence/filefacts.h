// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/evidencereader.h"

namespace recourse::evidence {

/** Facts of files by their content: the kind by the freedesktop database of Qt, photos by Exiv2. */
class FileFacts final : public domain::EvidenceReader
{
public:
    [[nodiscard]] domain::EvidenceFacts factsOf(const QString &path, const QString &name) override;
};

/** A program for changing pictures, by what a file says wrote it; not the software of a camera. */
[[nodiscard]] bool isEditor(const QString &software);

} // namespace recourse::evidence
