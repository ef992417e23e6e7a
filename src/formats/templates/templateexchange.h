// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>

#include "core/result.h"
#include "domain/errors.h"
#include "domain/messages/messagetemplate.h"
#include "domain/messages/templatefault.h"

namespace recourse::formats {

inline constexpr qsizetype kLargestTemplates = 8 * 1024 * 1024;
inline constexpr qsizetype kMostTemplates = 2000;

/** Where a file of templates is wrong; `inText` where it is a text that is no template. */
struct TemplatesRefusal
{
    domain::Refusal place; ///< line and path in the file
    std::optional<domain::TemplateFault> inText;
};

/** Templates of the buyer's own as one file, which readTemplates() reads back as they were. */
[[nodiscard]] QByteArray writeTemplates(const QList<domain::OwnTemplate> &templates);
/** All of them or none. Any thread. */
[[nodiscard]] core::Result<QList<domain::OwnTemplate>, TemplatesRefusal>
readTemplates(const QByteArray &content);

} // namespace recourse::formats
