// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

#include "domain/assessment.h"
#include "domain/messages/messagetemplate.h"
#include "domain/rules/rulespack.h"

namespace recourse::domain {

/** How well a template fits what the order allows now. */
enum class TemplateFit {
    Recommended, ///< the one that the situation, or the next step, asks for; at most one
    Fitting,     ///< offered in this situation
    Possible,    ///< an action that is open now
    Other,
};

struct RankedTemplate
{
    qsizetype index = 0; ///< in the list that was asked about
    TemplateFit fit = TemplateFit::Other;
    bool operator==(const RankedTemplate &) const = default;
};

/** Is it one that has no point in that situation, whatever action is open there? */
[[nodiscard]] bool isPointless(const MessageTemplate &one, const QString &situation);

/** All of the templates, the most fitting first; equals keep their order. `own`: ids of those that
 * come before all others that fit as well, as the buyer said himself where they fit. */
[[nodiscard]] QList<RankedTemplate> rankTemplates(const QList<MessageTemplate> &templates,
                                                  const Assessment &assessment,
                                                  const RulesPack &pack,
                                                  const QStringList &own = {});

} // namespace recourse::domain
