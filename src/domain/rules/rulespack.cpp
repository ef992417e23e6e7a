// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/rulespack.h"

#include <algorithm>

#include <QCryptographicHash>

#include "domain/ports/rulesstore.h"

namespace recourse::domain {

namespace {
template <typename Value>
const Value *byId(const QList<Value> &values, QStringView id)
{
    const auto found = std::find_if(values.cbegin(), values.cend(),
                                    [id](const Value &value) { return value.id == id; });
    return found == values.cend() ? nullptr : &*found;
}
} // namespace

QString fingerprintOf(const QByteArray &packText)
{
    constexpr int kEnough = 12;
    const auto digest = QCryptographicHash::hash(packText, QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(kEnough));
}

const RuleSource *RulesPack::source(QStringView sourceId) const
{
    return byId(sources, sourceId);
}

const RuleInfo *RulesPack::rule(QStringView ruleId) const
{
    return byId(rules, ruleId);
}

const ActionInfo *RulesPack::action(QStringView actionId) const
{
    return byId(actions, actionId);
}

const SituationInfo *RulesPack::situation(QStringView situationId) const
{
    return byId(situations, situationId);
}

const ParameterInfo *RulesPack::parameter(QStringView parameterId) const
{
    return byId(parameters, parameterId);
}

const PageInfo *RulesPack::page(QStringView pageId) const
{
    return byId(pages, pageId);
}

const DisputeProblem *RulesPack::problem(QStringView problemId) const
{
    return byId(problems, problemId);
}

const EvidenceSlot *RulesPack::evidenceSlot(QStringView slotId) const
{
    return byId(evidence, slotId);
}

const AnswerInfo *RulesPack::answer(QStringView answerId) const
{
    return byId(answers, answerId);
}

const EndReason *RulesPack::endReason(QStringView code) const
{
    const auto found = std::find_if(
        endReasons.cbegin(), endReasons.cend(), [code](const EndReason &reason) {
            return reason.codes.contains(code.toString(), Qt::CaseInsensitive);
        });
    return found == endReasons.cend() ? nullptr : &*found;
}

const RefundBand *RulesPack::refundBand(const QString &paymentMethod) const
{
    const RefundBand *any = nullptr;
    for (const RefundBand &band : refunds) {
        if (band.method == paymentMethod)
            return &band;
        if (band.method.isEmpty())
            any = &band;
    }
    return any;
}

QString RulesPack::english(const QString &textId) const
{
    const auto text = texts.constFind(textId);
    return text == texts.constEnd() ? textId : text->english;
}

} // namespace recourse::domain
