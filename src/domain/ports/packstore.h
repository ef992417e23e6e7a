// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/instant.h"
#include "domain/errors.h"
#include "domain/ports/stored.h"

namespace recourse::domain {

enum class PackKind {
    Rules,   ///< of a market: what can be done and until when
    Readers, ///< how files are read
};

/** What is known of a loaded pack beside its text. */
struct PackRecord
{
    QString key;     ///< its name in the store; empty before it is there
    QString subject; ///< what it is in use for: the market of rules, the id of a reader pack
    QString version;
    QString file; ///< that it was loaded from
    core::Instant loadedAt;
    /** The version that the program shipped for the subject when the user took it; may be empty. */
    QString overShipped;
};

/** A pack as the store holds it for its subject. */
struct StoredPack
{
    PackRecord record;
    QByteArray text;
    QString place; ///< its file in the store
    bool readable = true;
};

/**
 * The packs of one kind that the user loaded on this machine: for each subject at most one in use,
 * and every one that ever was. A change is there whole or not at all, whenever the program ends.
 * One thread.
 */
class PackStore
{
public:
    virtual ~PackStore() = default;
    /** Where nothing was ever loaded the list is empty. */
    [[nodiscard]] virtual Stored<QList<StoredPack>> inUse() = 0;
    /** Every pack ever loaded, the one loaded last at the top. */
    [[nodiscard]] virtual Stored<QList<PackRecord>> kept() = 0;
    [[nodiscard]] virtual Stored<QByteArray> textOf(const QString &key) = 0;
    /** Keeps the pack and puts it in use for its subject; `key` is made here. */
    [[nodiscard]] virtual Stored<void> take(const PackRecord &record, const QByteArray &text) = 0;
    /** No loaded pack is in use for the subject any more; it stays kept. */
    [[nodiscard]] virtual Stored<void> giveUp(const QString &subject) = 0;
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
