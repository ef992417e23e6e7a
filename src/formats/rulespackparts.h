// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QHash>
#include <QSet>

#include "domain/rules/compiledrules.h"
#include "domain/rules/rulespack.h"
#include "formats/packobject.h"
#include "formats/rulescompiler.h"

namespace recourse::formats {

/** The parts of a pack, read in the order in which they refer to each other; into `pack`. */
class RulesPackParts final
{
public:
    RulesPackParts(domain::RulesPack &pack, domain::CompiledRules &compiled,
                   PackProblems &problems);

    void readHead(PackObject &root);
    void readTime(PackObject &root);
    void readWords(PackObject &root);
    void readEndReasons(PackObject &root);
    /** Conditions name answers, and what an answer does has conditions: the ids come first. */
    void readAnswerIds(PackObject &root);
    void readAnswers(PackObject &root);
    void readCarriers(PackObject &root);
    void readEvidence(PackObject &root);
    void readProblems(PackObject &root);
    void readRules(PackObject &root);
    void readActions(PackObject &root);
    void readSituations(PackObject &root);
    void readPeople(PackObject &root);

private:
    void readCalendars(PackObject &root);
    void readCarrier(PackObject &object);
    void readAnswer(PackObject &object);
    void readProblem(PackObject &object);
    void readParameter(PackObject &object);
    void readParameterValues(PackObject &object, const QString &unit,
                             domain::CompiledParameter &counted, domain::ParameterInfo &info);
    void readStatus(PackObject &object);
    void readAction(PackObject &object);
    /** Actions may close later ones, so this is asked once all are known. */
    void checkWhatActionsClose(PackObject &root);
    [[nodiscard]] domain::CompiledRule readActionRule(PackObject &object);
    [[nodiscard]] domain::CompiledAction verdictsOf(PackObject &object, const QString &id);
    [[nodiscard]] QStringList parametersOf(const domain::BoundRule &from,
                                           const domain::BoundRule &until) const;
    void readNeeds(PackObject &object, domain::CompiledRule &rule);
    void readDisagreement(PackObject &object, domain::CompiledRule &rule);
    void readReason(PackObject &object);
    void readRefund(PackObject &object);
    [[nodiscard]] domain::Condition whenOf(PackObject &object);
    [[nodiscard]] domain::BoundRule bound(PackObject &object, const char *key);
    [[nodiscard]] domain::BoundRule boundOr(PackObject &object, const char *key);
    /** A text id that the pack has. */
    [[nodiscard]] QString textId(PackObject &object, const char *key);
    [[nodiscard]] QString textIdOr(PackObject &object, const char *key);
    [[nodiscard]] QStringList sourcesOf(PackObject &object);
    [[nodiscard]] QStringList rulesOf(PackObject &object);
    void unique(PackObject &object, QSet<QString> &seen, const QString &id);

    domain::RulesPack &m_pack;
    domain::CompiledRules &m_compiled;
    PackProblems &m_problems;
    RulesCompiler m_compiler;
    QHash<QString, std::size_t> m_calendars;
};

} // namespace recourse::formats
