// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

#include "domain/evidence/evidenceitem.h"
#include "domain/evidence/evidencelog.h"
#include "domain/evidence/evidenceplan.h"
#include "domain/ports/evidencefiles.h"

namespace recourse::wording {

/** "Photo", "Video", … */
[[nodiscard]] QString evidenceKindLabel(domain::EvidenceKind kind);
/** What may weaken it, and what to do about it. */
[[nodiscard]] QString evidenceWarningText(domain::EvidenceWarning warning);
/** "Added", "Put into the trash", … */
[[nodiscard]] QString evidenceDeedLabel(domain::EvidenceDeed deed);
/** What the log of evidence proves, and what not. */
[[nodiscard]] QString evidencePromiseText();
/** Why a file was not kept as evidence: what happened, what is safe, what to do; names the file. */
[[nodiscard]] QString keepFailureText(const domain::KeepFailure &failure, const QLocale &locale);
/** What was found when an original was read again; names the file. Empty where it is whole. */
[[nodiscard]] QString fileStateText(domain::FileState state, const QString &name);

} // namespace recourse::wording
