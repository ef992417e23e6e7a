// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/rulespackparts.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::RefusalReason;

namespace {

std::optional<domain::EndedBy> endedByFromName(const QString &name)
{
    static const QHash<QString, domain::EndedBy> names{{u"buyer"_s, domain::EndedBy::Buyer},
                                                       {u"seller"_s, domain::EndedBy::Seller},
                                                       {u"platform"_s, domain::EndedBy::Platform},
                                                       {u"time"_s, domain::EndedBy::Time},
                                                       {u"carrier"_s, domain::EndedBy::Carrier}};
    const auto found = names.constFind(name);
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<domain::ProblemGroup> groupFromName(const QString &name)
{
    if (name == u"not_received"_s)
        return domain::ProblemGroup::NotReceived;
    if (name == u"received"_s)
        return domain::ProblemGroup::Received;
    if (name == u"personal"_s)
        return domain::ProblemGroup::Personal;
    return std::nullopt;
}

/** Is `first` among the words, and `second`? Neither, or any other word, is a problem. */
std::pair<bool, bool> choices(PackObject &object, const char *key, const QString &first,
                              const QString &second)
{
    const QStringList words = object.texts(key);
    const bool hasFirst = words.contains(first);
    const bool hasSecond = words.contains(second);
    if (int(hasFirst) + int(hasSecond) != words.size() || words.isEmpty())
        object.complain(key, RefusalReason::BadValue, words.join(u' '));
    return {hasFirst, hasSecond};
}

} // namespace

void RulesPackParts::readEndReasons(PackObject &root)
{
    QSet<QString> seen;
    QSet<QString> codes;
    eachObject(root, "end_reasons", [&](PackObject &object) {
        domain::EndReason reason;
        reason.id = object.text("id");
        unique(object, seen, reason.id);
        reason.codes = object.texts("codes");
        for (const QString &code : std::as_const(reason.codes)) {
            if (codes.contains(code.toLower()))
                object.complain("codes", RefusalReason::DuplicateId, code);
            codes.insert(code.toLower());
        }
        const QString by = object.text("by");
        const auto known = endedByFromName(by);
        if (!known)
            object.complain("by", RefusalReason::BadValue, by);
        reason.by = known.value_or(domain::EndedBy::Platform);
        reason.closes = object.flag("closes");
        reason.text = textId(object, "text");
        reason.sources = sourcesOf(object);
        m_compiler.addEndReason(reason.id, reason.codes);
        if (reason.closes)
            m_compiled.closingEndReasons.insert(m_compiled.closingEndReasons.end(),
                                                reason.codes.begin(), reason.codes.end());
        m_pack.endReasons.append(reason);
    });
}

void RulesPackParts::readCarriers(PackObject &root)
{
    QSet<QString> seen;
    eachObject(root, "carriers", [&](PackObject &object) {
        unique(object, seen, object.text("id"));
        readCarrier(object);
    });
}

void RulesPackParts::readCarrier(PackObject &object)
{
    using domain::TrackingShape;
    domain::Carrier carrier;
    carrier.id = object.text("id");
    carrier.name = object.text("name");
    const QString check = object.textOr("check");
    if (check == u"postal"_s)
        carrier.check = domain::CheckDigit::Postal;
    else if (check == u"ten_mod"_s)
        carrier.check = domain::CheckDigit::TenMod;
    else if (!check.isEmpty())
        object.complain("check", RefusalReason::BadValue, check);
    carrier.countries = object.textsOr("countries");
    carrier.sources = sourcesOf(object);
    eachObject(object, "shapes", [&](PackObject &part) {
        TrackingShape shape;
        shape.prefix = part.textOr("prefix");
        shape.suffix = part.textOr("suffix");
        const QString middle = part.text("middle");
        if (middle == u"postal"_s) {
            shape.middle = TrackingShape::Middle::Postal;
        } else if (middle == u"digits"_s || middle == u"letters_digits"_s) {
            shape.middle = middle == u"digits"_s ? TrackingShape::Middle::Digits
                                                 : TrackingShape::Middle::LettersAndDigits;
            shape.least = part.integer("least");
            shape.most = part.integer("most");
            if (shape.most < shape.least || shape.most == 0)
                part.complain("most", RefusalReason::BadNumber, QString::number(shape.most));
        } else {
            part.complain("middle", RefusalReason::BadValue, middle);
        }
        carrier.shapes.push_back(shape);
    });
    if (carrier.shapes.empty())
        object.complain("shapes", RefusalReason::MissingValue, u"shapes"_s);
    m_pack.carriers.insert(carrier.id, carrier.name);
    m_compiled.carriers.push_back(carrier);
}

void RulesPackParts::readEvidence(PackObject &root)
{
    QSet<QString> seen;
    eachObject(root, "evidence", [&](PackObject &object) {
        domain::EvidenceSlot slot;
        slot.id = object.text("id");
        unique(object, seen, slot.id);
        slot.text = textId(object, "text");
        slot.howToText = textId(object, "how_to");
        slot.ofPage = object.flag("of_page");
        slot.sources = sourcesOf(object);
        m_pack.evidence.append(slot);
    });
}

void RulesPackParts::readProblems(PackObject &root)
{
    QSet<QString> seen;
    eachObject(root, "problems", [&](PackObject &object) {
        unique(object, seen, object.text("id"));
        readProblem(object);
    });
}

void RulesPackParts::readProblem(PackObject &object)
{
    domain::DisputeProblem problem;
    problem.id = object.text("id");
    problem.labelText = textId(object, "label");
    const QString group = object.text("group");
    const auto known = groupFromName(group);
    if (!known)
        object.complain("group", RefusalReason::BadValue, group);
    problem.group = known.value_or(domain::ProblemGroup::Received);
    std::tie(problem.refundOnly, problem.returnAndRefund) = choices(object, "asks", u"refund"_s,
                                                                    u"return_and_refund"_s);
    std::tie(problem.fullAmount, problem.partialAmount) = choices(object, "amounts", u"full"_s,
                                                                  u"partial"_s);
    problem.evidence = object.texts("evidence");
    for (const QString &slot : std::as_const(problem.evidence)) {
        if (!m_pack.evidenceSlot(slot))
            object.complain("evidence", RefusalReason::BadValue, slot);
    }
    problem.codes = object.textsOr("codes");
    problem.sources = sourcesOf(object);
    m_compiled.problems.push_back(verdictsOf(object, problem.id));
    m_pack.problems.append(problem);
}

} // namespace recourse::formats
