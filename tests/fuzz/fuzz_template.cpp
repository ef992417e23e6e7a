// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Templates of messages: what loads is filled whole, with nothing of the language left in it, and a
// value is never read as a part of the template.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "domain/messages/filling.h"
#include "domain/messages/messagefields.h"
#include "domain/messages/templatetext.h"
#include "formats/templates/templatefile.h"

namespace {

using namespace Qt::StringLiterals;
using recourse::domain::FieldKind;
using recourse::domain::FieldTexts;
using recourse::domain::FilledMessage;
using recourse::domain::TemplatePart;

constexpr QChar kValue(0xE000); // no input that is text holds it; see check()

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

/** Every field known, each as braces that would be a tag if anybody read them again. */
FieldTexts allKnown()
{
    FieldTexts texts;
    const QString value = kValue + u"{order}{?paid}"_s + kValue;
    for (const auto &field : recourse::domain::messageFields()) {
        if (field.kind != FieldKind::List)
            texts.fields.insert(field.name.toString(), value);
    }
    texts.items = {{{u"title"_s, value}, {u"variant"_s, value}}, {{u"title"_s, value}}};
    return texts;
}

/** Marks stand where they say, in order, inside of the text. */
void checkMarks(const FilledMessage &message)
{
    qsizetype end = 0;
    for (const auto &mark : message.marks) {
        demand(mark.start >= end && mark.length > 0);
        end = mark.start + mark.length;
        demand(end <= message.text.size());
        const QString value = message.text.mid(mark.start, mark.length);
        demand(mark.missing ? value.startsWith(u'[') : value.contains(kValue));
    }
}

void check(const QList<TemplatePart> &parts)
{
    const auto uses = recourse::domain::usesOf(parts);
    demand(recourse::domain::checkDeclared(parts, uses.fields, uses.needs).has_value());
    for (const QString &name : uses.needs)
        demand(uses.fields.contains(name));

    const FilledMessage full = recourse::domain::fillTemplate(parts, uses.needs, allKnown());
    checkMarks(full);
    demand(full.missing.isEmpty());

    const FilledMessage empty = recourse::domain::fillTemplate(parts, uses.needs, {});
    for (const QString &name : uses.needs)
        demand(empty.missing.contains(name));
    for (const auto &mark : empty.marks)
        demand(mark.missing);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const bool english : {true, false}) {
        const auto file = recourse::formats::readTemplateFile(content, u"a.md"_s, english);
        demand(file || file.error().file == u"a.md"_s);
    }
    const QString text = QString::fromUtf8(content);
    if (text.contains(kValue))
        return 0;
    if (const auto parts = recourse::domain::parseTemplate(text))
        check(*parts);
    else
        demand(parts.error().line >= 0 && parts.error().line <= text.count(u'\n') + 1);
    return 0;
}
