// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/answers.h"

#include "domain/rules/evaluation.h"

namespace recourse::domain {

QList<AnswerChoice> answersTo(const Order &order, const RulesPack &pack, core::Instant at)
{
    QList<AnswerChoice> choices;
    if (!pack.compiled)
        return choices;
    const Timeline timeline(order, at);
    const Evaluation evaluation(*pack.compiled, timeline);
    for (std::size_t i = 0; i < pack.compiled->answers.size(); ++i) {
        const AnswerInfo &info = pack.answers.at(qsizetype(i));
        const std::vector<CompiledOutcome> &outcomes = pack.compiled->answers[i].outcomes;
        for (std::size_t k = 0; k < outcomes.size(); ++k) {
            if (!evaluation.holds(outcomes[k].when))
                continue;
            choices.append({info.id, info.labelText, info.noteTexts.at(qsizetype(k)),
                            info.asksAmount, info.asksUntil, outcomes[k].records});
            break;
        }
    }
    return choices;
}

} // namespace recourse::domain
