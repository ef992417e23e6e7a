// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "domain/messages/messagetemplate.h"
#include "storage/session.h"
#include "storage/statement.h"

namespace recourse::storage {

/** The rows of the user's own templates: one a template, and one a template and language. */
class TemplateRows final
{
public:
    explicit TemplateRows(Session &session);
    [[nodiscard]] Stored<QList<domain::OwnTemplate>> all();
    [[nodiscard]] Stored<std::optional<domain::OwnTemplate>> load(const QString &id);
    /** In place of one with the same id. */
    [[nodiscard]] Stored<void> write(const domain::OwnTemplate &one);
    [[nodiscard]] Stored<void> remove(const QString &id);

private:
    [[nodiscard]] Stored<void> readTexts(domain::OwnTemplate &one);

    Statement m_all, m_load, m_texts, m_insert, m_insertText, m_remove, m_removeTexts;
};

/** A template as one text, for the journal. */
[[nodiscard]] QString templateToText(const domain::OwnTemplate &one);
/** Nothing where the text is none of templateToText(). */
[[nodiscard]] std::optional<domain::OwnTemplate> templateFromText(const QString &id,
                                                                  const QString &text);

} // namespace recourse::storage
