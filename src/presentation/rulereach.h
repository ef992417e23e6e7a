// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include "domain/rules/rulespack.h"

namespace recourse::presentation {

/** Where a rule of a pack matters. */
struct RuleReach
{
    quint64 statuses = 0;   ///< a bit for each status in which it can decide something
    QStringList actions;    ///< ids of what it decides about, each once
    QStringList parameters; ///< ids of the deadlines that it names or is counted with, each once
};

/** By rule, read out of the pack's own conditions, windows and sentences. */
[[nodiscard]] QHash<QString, RuleReach> ruleReaches(const domain::RulesPack &pack);

} // namespace recourse::presentation
