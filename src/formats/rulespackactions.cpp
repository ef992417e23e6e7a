// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/rulespackparts.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::RefusalReason;
using domain::Verdict;

namespace {

// Facts about the world outside an order that only a look at the site can settle.
const QStringList kFactsToLookUp{u"status"_s, u"cancel_button"_s, u"seller_answer"_s,
                                 u"return_label"_s, u"payment_method"_s};

std::optional<Verdict> verdictFromName(const QString &name)
{
    for (const Verdict verdict : {Verdict::Possible, Verdict::NotYet, Verdict::NoLonger,
                                  Verdict::Never, Verdict::Unknown}) {
        if (domain::toName(verdict) == name)
            return verdict;
    }
    return std::nullopt;
}

std::optional<domain::Tone> toneFromName(const QString &name)
{
    if (name == u"neutral"_s)
        return domain::Tone::Neutral;
    if (name == u"good"_s)
        return domain::Tone::Good;
    if (name == u"attention"_s)
        return domain::Tone::Attention;
    if (name == u"urgent"_s)
        return domain::Tone::Urgent;
    return std::nullopt;
}

} // namespace

domain::Condition RulesPackParts::whenOf(PackObject &object)
{
    const PackValue when = object.valueOr("when");
    return when ? m_compiler.condition(when) : domain::Condition();
}

domain::BoundRule RulesPackParts::bound(PackObject &object, const char *key)
{
    if (!object.has(key))
        object.complain(key, RefusalReason::MissingValue, QString::fromLatin1(key));
    return boundOr(object, key);
}

domain::BoundRule RulesPackParts::boundOr(PackObject &object, const char *key)
{
    const PackValue bound = object.valueOr(key);
    return bound ? m_compiler.bound(bound) : domain::BoundRule();
}

void RulesPackParts::readActions(PackObject &root)
{
    eachObject(root, "actions", [&](PackObject &object) { readAction(object); });
    checkWhatActionsClose(root);
    QSet<QString> seen;
    eachObject(root, "upcoming", [&](PackObject &object) {
        domain::CompiledUpcoming upcoming;
        upcoming.what = object.text("id");
        upcoming.when = whenOf(object);
        upcoming.at = bound(object, "at");
        upcoming.rules = rulesOf(object);
        unique(object, seen, upcoming.what);
        m_pack.upcomingTexts.insert(upcoming.what, textId(object, "text"));
        m_compiled.upcoming.push_back(upcoming);
    });
}

void RulesPackParts::checkWhatActionsClose(PackObject &root)
{
    const PackValue list = root.value("actions", JsonValue::Type::Array);
    for (qsizetype i = 0; list && i < m_pack.actions.size(); ++i) {
        for (const QString &closed : std::as_const(m_pack.actions.at(i).closes)) {
            if (m_pack.action(closed))
                continue;
            PackObject action(list.element(std::size_t(i)), m_problems);
            action.complain("closes", RefusalReason::BadValue, closed);
        }
    }
}

void RulesPackParts::readAction(PackObject &object)
{
    domain::ActionInfo info;
    info.id = object.text("id");
    if (m_pack.action(info.id))
        object.complain("id", RefusalReason::DuplicateId, info.id);
    info.titleText = textId(object, "title");
    info.descriptionText = textId(object, "description");
    info.pathTexts = object.textsOr("path");
    for (const QString &step : std::as_const(info.pathTexts)) {
        if (!m_pack.texts.contains(step))
            object.complain("path", RefusalReason::BadValue, step);
    }
    info.page = object.textOr("page");
    if (!info.page.isEmpty() && !m_pack.page(info.page))
        object.complain("page", RefusalReason::BadValue, info.page);
    info.closes = object.textsOr("closes"); // read to its end once all actions are known
    domain::CompiledAction compiled = verdictsOf(object, info.id);
    compiled.byItem = object.flag("by_item");
    m_compiled.actions.push_back(std::move(compiled));
    m_pack.actions.append(info);
}

domain::CompiledAction RulesPackParts::verdictsOf(PackObject &object, const QString &id)
{
    domain::CompiledAction compiled;
    compiled.id = id;
    eachObject(object, "verdicts",
               [&](PackObject &rule) { compiled.rules.push_back(readActionRule(rule)); });
    for (const domain::CompiledRule &rule : compiled.rules)
        compiled.statuses |= rule.when.statuses;
    return compiled;
}

QStringList RulesPackParts::parametersOf(const domain::BoundRule &from,
                                         const domain::BoundRule &until) const
{
    QStringList ids;
    for (const domain::BoundRule *bound : {&from, &until}) {
        for (const domain::BoundTerm &term : bound->terms) {
            if (!term.parameter || *term.parameter >= std::size_t(m_pack.parameters.size()))
                continue;
            const QString &id = m_pack.parameters.at(qsizetype(*term.parameter)).id;
            if (!ids.contains(id))
                ids.append(id);
        }
    }
    return ids;
}

domain::CompiledRule RulesPackParts::readActionRule(PackObject &object)
{
    domain::CompiledRule rule;
    rule.when = whenOf(object);
    const QString verdict = object.text("verdict");
    if (const auto known = verdictFromName(verdict))
        rule.verdict = *known;
    else
        object.complain("verdict", RefusalReason::BadValue, verdict);
    rule.from = boundOr(object, "from");
    rule.until = boundOr(object, "until");
    rule.fromRequired = object.flag("from_required");
    rule.holdsWhenStale = object.flag("holds_when_stale");
    rule.byProblems = object.flag("by_problems");
    if (rule.byProblems && m_pack.problems.isEmpty())
        object.complain("by_problems", RefusalReason::BadValue, u"by_problems"_s);
    rule.parameters = parametersOf(rule.from, rule.until);
    readNeeds(object, rule);
    rule.rules = rulesOf(object);
    for (const QString &id : std::as_const(rule.rules)) {
        const domain::RuleInfo *info = m_pack.rule(id);
        if (!info)
            continue;
        for (const QString &source : info->sources) {
            if (!rule.sources.contains(source))
                rule.sources.append(source);
        }
    }
    readDisagreement(object, rule);
    return rule;
}

void RulesPackParts::readNeeds(PackObject &object, domain::CompiledRule &rule)
{
    const QStringList names = object.textsOr("needs");
    for (const QString &name : names) {
        if (const auto fact = m_compiler.fact(name)) {
            rule.needs.push_back(*fact);
            rule.needNames.append(name);
        } else if (kFactsToLookUp.contains(name)) {
            rule.alwaysNeeds.append(name);
        } else {
            object.complain("needs", RefusalReason::BadValue, name);
        }
    }
    if (rule.verdict == Verdict::Unknown && names.isEmpty())
        object.complain("needs", RefusalReason::MissingValue, u"needs"_s);
}

void RulesPackParts::readDisagreement(PackObject &object, domain::CompiledRule &rule)
{
    if (!object.has("disagreement"))
        return;
    eachObject(object, "disagreement", [&](PackObject &other) {
        const QString verdict = other.text("verdict");
        const auto known = verdictFromName(verdict);
        if (!known)
            other.complain("verdict", RefusalReason::BadValue, verdict);
        rule.disagreement.append({known.value_or(Verdict::Unknown), sourcesOf(other)});
    });
}

void RulesPackParts::readSituations(PackObject &root)
{
    eachObject(root, "situations", [&](PackObject &object) {
        domain::SituationInfo info;
        domain::CompiledSituation compiled;
        info.id = object.text("id");
        if (m_pack.situation(info.id))
            object.complain("id", RefusalReason::DuplicateId, info.id);
        const QString tone = object.text("tone");
        if (const auto known = toneFromName(tone))
            info.tone = *known;
        else
            object.complain("tone", RefusalReason::BadValue, tone);
        info.headlineText = textId(object, "headline");
        info.detailText = textId(object, "detail");
        info.whyText = textIdOr(object, "why");
        info.waitingText = textIdOr(object, "waiting");
        info.buttons = object.textsOr("buttons");
        if (info.buttons.size() > domain::kMostButtons)
            object.complain("buttons", RefusalReason::BadValue, info.buttons.last());
        compiled.id = info.id;
        compiled.tone = info.tone;
        compiled.when = whenOf(object);
        compiled.nextStep = object.textOr("next_step");
        for (const QString &action : info.buttons + QStringList(compiled.nextStep)) {
            if (!action.isEmpty() && !m_pack.action(action))
                object.complain("buttons", RefusalReason::BadValue, action);
        }
        compiled.deadline = boundOr(object, "deadline");
        const QString kind = object.textOr("deadline_kind");
        if (const auto known = domain::deadlineKindFromName(kind))
            compiled.deadlineKind = *known;
        else if (!kind.isEmpty() || !compiled.deadline.isEmpty())
            object.complain("deadline_kind", RefusalReason::BadValue, kind);
        m_pack.situations.append(info);
        m_compiled.situations.push_back(compiled);
    });
}

} // namespace recourse::formats
