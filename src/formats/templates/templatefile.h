// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/result.h"
#include "domain/messages/messagetemplate.h"
#include "domain/messages/templatefault.h"

namespace recourse::formats {

/** What one file of a template holds: front matter between lines of "---", then the text. */
struct TemplateFile
{
    QString title;
    QStringList situations; ///< these three in English files only
    QStringList fields;
    QStringList needs;
    QString body;
    int bodyLine = 1; ///< of the file, where the body begins
};

/** Reads one file; an English one has the whole front matter, the others the title alone. */
[[nodiscard]] core::Result<TemplateFile, domain::TemplateFault>
readTemplateFile(const QByteArray &content, const QString &fileName, bool english);

/**
 * One template from its folder: `<lang>.md` for each language, English at least, each text checked
 * against the declared fields. The folder's name is the id. Any thread.
 */
[[nodiscard]] core::Result<domain::MessageTemplate, domain::TemplateFault>
readTemplateFolder(const QString &folder);

/** Those that came with the program, in their order. */
[[nodiscard]] const QList<domain::MessageTemplate> &shippedTemplates();

} // namespace recourse::formats
