// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/instant.h"
#include "core/result.h"
#include "domain/errors.h"
#include "domain/ports/stored.h"
#include "domain/rules/rulespack.h"

namespace recourse::domain {

/** What is known of a loaded pack beside its text. */
struct PackRecord
{
    QString key; ///< its name in the store; empty before it is there
    QString market;
    QString version;
    QString file; ///< that it was loaded from
    core::Instant loadedAt;
    /** The version that the program shipped for the market when the user took it; may be empty. */
    QString overShipped;
};

/** A pack as the store holds it for a market. */
struct StoredPack
{
    PackRecord record;
    QByteArray text;
    QString place; ///< its file in the store
    bool readable = true;
};

/**
 * What the user changed about the rules on this machine: the packs that he loaded, for each market
 * at most one in use, and every one that ever was; and the days on which his bank is closed. A
 * change is there whole or not at all, whenever the program ends. One thread.
 */
class RulesStore
{
public:
    virtual ~RulesStore() = default;
    /** Where nothing was ever loaded the list is empty. */
    [[nodiscard]] virtual Stored<QList<StoredPack>> inUse() = 0;
    /** Every pack ever loaded, the one loaded last at the top. */
    [[nodiscard]] virtual Stored<QList<PackRecord>> kept() = 0;
    [[nodiscard]] virtual Stored<QByteArray> textOf(const QString &key) = 0;
    /** Keeps the pack and puts it in use for its market; `key` is made here. */
    [[nodiscard]] virtual Stored<void> take(const PackRecord &record, const QByteArray &text) = 0;
    /** No loaded pack is in use for the market any more; it stays kept. */
    [[nodiscard]] virtual Stored<void> giveUp(const QString &market) = 0;
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

/** A loaded pack that is not gone by: refused, or older than what the program has got since. */
struct PackSetAside
{
    PackRecord record;
    std::optional<Refusal> refusal; ///< empty: the shipped one is newer
    QString shippedVersion;         ///< of the pack that answers instead; empty: none of its own
};

/** Tells the texts of two packs apart, also where their versions are the same. */
[[nodiscard]] QString fingerprintOf(const QByteArray &packText);

} // namespace recourse::domain
