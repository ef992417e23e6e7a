// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/evidencefiles.h"
#include "domain/ports/evidencepacks.h"

namespace recourse::evidence {

/**
 * Makes packs beside the place where they are to be, reads all of them back, and only then gives
 * them their names. Pictures go out as copies of their own, everything else as it is. Nothing in
 * the folder of evidence is written. Needs a QGuiApplication for its pages.
 */
class PackWriter final : public domain::EvidencePacks
{
public:
    /** `originals` outlives it. */
    explicit PackWriter(domain::EvidenceFiles &originals)
        : m_originals(originals)
    {
    }
    [[nodiscard]] core::Result<domain::MadePack, domain::PackFailure>
    make(const domain::PackWish &wish, const domain::PackProgress &progress) override;
    [[nodiscard]] core::Result<domain::PackFindings, domain::PackFailure>
    verify(const QString &path, const QString &password,
           const domain::PackProgress &progress) override;
    [[nodiscard]] core::Result<QStringList, domain::PackFailure>
    unpack(const QString &path, const QString &password, const QString &folder) override;

private:
    domain::EvidenceFiles &m_originals;
};

} // namespace recourse::evidence
