// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/rulespackparts.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::RefusalReason;
using Type = JsonValue::Type;

void RulesPackParts::readAnswerIds(PackObject &root)
{
    QStringList ids;
    const PackValue list = root.has("answers") ? root.value("answers", Type::Array) : PackValue();
    for (std::size_t i = 0; list && i < list.value->array().size(); ++i) {
        const PackValue element = list.element(i);
        // What is wrong with a name is said here, before a condition that uses it is.
        if (element.is(Type::Object))
            ids.append(PackObject(element, root.problems()).text("id"));
    }
    m_compiler.setAnswers(ids);
}

void RulesPackParts::readAnswers(PackObject &root)
{
    QSet<QString> seen;
    eachObjectOr(root, "answers", [&](PackObject &object) {
        unique(object, seen, object.text("id"));
        readAnswer(object);
    });
}

void RulesPackParts::readAnswer(PackObject &object)
{
    domain::AnswerInfo info;
    domain::CompiledAnswer compiled;
    info.id = object.text("id");
    info.labelText = textId(object, "label");
    const QString asks = object.textOr("asks");
    info.asksAmount = asks == u"amount"_s;
    info.asksUntil = asks == u"until"_s;
    if (!asks.isEmpty() && !info.asksAmount && !info.asksUntil)
        object.complain("asks", RefusalReason::BadValue, asks);
    compiled.id = info.id;
    compiled.idle = object.flag("idle");
    eachObject(object, "then", [&](PackObject &then) {
        domain::CompiledOutcome outcome;
        outcome.when = whenOf(then);
        const QString event = then.textOr("records");
        outcome.records = domain::eventKindFromName(event);
        if (!event.isEmpty() && !outcome.records)
            then.complain("records", RefusalReason::UnknownEvent, event);
        info.noteTexts.append(textId(then, "note"));
        compiled.outcomes.push_back(outcome);
    });
    if (compiled.outcomes.empty())
        object.complain("then", RefusalReason::MissingValue, u"then"_s);
    m_pack.answers.append(info);
    m_compiled.answers.push_back(compiled);
}

} // namespace recourse::formats
