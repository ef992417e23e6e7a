// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace recourse::domain {

/** The draft of an order that keeps which problem its evidence is to show: JSON with "problem". */
inline const QString kEvidenceDraft = QStringLiteral("evidence");
/** The problem in such a draft; empty where there is none. */
[[nodiscard]] QString problemOfDraft(const QByteArray &draft);
[[nodiscard]] QByteArray draftOfProblem(const QString &problem);

} // namespace recourse::domain
