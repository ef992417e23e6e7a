// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/messages/messagetemplate.h"

namespace recourse::domain {

namespace {

void addNew(QStringList &names, const QStringList &more)
{
    for (const QString &name : more) {
        if (!names.contains(name))
            names.append(name);
    }
}

} // namespace

core::Result<void, TemplateFault> takeUses(MessageTemplate &messageTemplate)
{
    TemplateUses all;
    for (auto text = messageTemplate.texts.cbegin(); text != messageTemplate.texts.cend(); ++text) {
        const auto parts = parseTemplate(text->body);
        if (!parts) {
            TemplateFault fault = parts.error();
            fault.file = text.key();
            return core::failure(fault);
        }
        const TemplateUses uses = usesOf(*parts);
        addNew(all.fields, uses.fields);
        addNew(all.needs, uses.needs);
    }
    messageTemplate.fields = all.fields;
    messageTemplate.needs = all.needs;
    return {};
}

} // namespace recourse::domain
