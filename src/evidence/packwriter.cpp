// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/packwriter.h"

#include "evidence/packreader.h"
#include "evidence/packwork.h"

namespace recourse::evidence {

core::Result<domain::MadePack, domain::PackFailure>
PackWriter::make(const domain::PackWish &wish, const domain::PackProgress &progress)
{
    return PackWork(wish, m_originals, progress).make();
}

core::Result<domain::PackFindings, domain::PackFailure>
PackWriter::verify(const QString &path, const QString &password,
                   const domain::PackProgress &progress)
{
    return verifyPack(path, password, progress);
}

} // namespace recourse::evidence
