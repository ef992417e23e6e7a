// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "core/result.h"
#include "domain/errors.h"
#include "domain/ports/rulesstore.h"
#include "domain/rules/rulespack.h"

namespace recourse::formats {

/**
 * Reads a rules pack whole or not at all: an unknown or missing key, a wrong type, an id that leads
 * nowhere or stands twice is refused with its JSON path (file name left empty: the caller knows
 * it).
 */
[[nodiscard]] core::Result<domain::RulesPack, domain::Refusal>
readRulesPack(const QByteArray &content);

/** The same from a file, which the refusal names; no more of it is read than a pack may have. */
[[nodiscard]] core::Result<domain::PackFile, domain::Refusal> readRulesFile(const QString &path);

/** The reader of packs as others ask for it. Stateless, any thread. */
class RulesPackReader final : public domain::RulesReader
{
public:
    [[nodiscard]] core::Result<domain::RulesPack, domain::Refusal>
    read(const QByteArray &text) const override
    {
        return readRulesPack(text);
    }
    [[nodiscard]] core::Result<domain::PackFile, domain::Refusal>
    readFile(const QString &path) const override
    {
        return readRulesFile(path);
    }
};

} // namespace recourse::formats
