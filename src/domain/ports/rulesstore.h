// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include "core/result.h"
#include "domain/errors.h"
#include "domain/ports/packstore.h"
#include "domain/rules/rulespack.h"

namespace recourse::domain {

/** What the user changed about the rules on this machine: packs, and the days that count. */
class RulesStore : public PackStore
{
public:
    /** The days on which the user's bank is closed, as he said; Damaged where they are none. */
    [[nodiscard]] virtual Stored<QList<QDate>> closedDays() = 0;
    /** Keeps these days, and only these. */
    [[nodiscard]] virtual Stored<void> closeOn(const QList<QDate> &days) = 0;
};

/** A pack with the very text that it was read from. */
struct PackFile
{
    RulesPack pack;
    QByteArray text;
};

/** Reads packs, whole or not at all; the refusal names file, place and reason. */
class RulesReader
{
public:
    virtual ~RulesReader() = default;
    [[nodiscard]] virtual core::Result<RulesPack, Refusal> read(const QByteArray &text) const = 0;
    [[nodiscard]] virtual core::Result<PackFile, Refusal> readFile(const QString &path) const = 0;
};

} // namespace recourse::domain
