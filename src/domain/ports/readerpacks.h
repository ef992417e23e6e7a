// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/result.h"
#include "domain/errors.h"
#include "domain/ports/rulesstore.h"

namespace recourse::domain {

/** One thing that a reader pack teaches, as far as people are told of it. */
struct ReaderPart
{
    enum class Kind {
        Files,     ///< a kind of files: a page, an answer of the site, an exporter's table
        Inside,    ///< where one file holds others
        Mails,     ///< how mails of the shop are known
        Language,  ///< what mails say in one language
        Sentences, ///< sentences that tell a date of one kind
        Columns,   ///< what the columns of tables are called
    };
    Kind kind = Kind::Files;
    QString id;          ///< once in a pack and a kind; a language's code, a date's name
    QString title;       ///< of files: English, translated in the context ReaderPack
    QString fingerprint; ///< another one where it says something else
};

/** What a reader pack says of itself. */
struct ReaderPackInfo
{
    QString id;
    QString version;
    QString title; ///< English, translated in the context ReaderPack; may be empty
    QList<ReaderPart> parts;
    PackOrigin origin;
};

/** A reader pack with the very text that it was read from. */
struct ReaderPackFile
{
    ReaderPackInfo pack;
    QByteArray text;
};

/** A loaded reader pack to go by. */
struct LoadedReaderPack
{
    QByteArray text;
    PackOrigin origin;
};

/**
 * The packs by which files are read. Each loaded one takes the place of the shipped one with its id
 * or stands behind them. What is being read goes on by the packs that it began with. One thread but
 * where it says otherwise.
 */
class ReaderLibrary
{
public:
    virtual ~ReaderLibrary() = default;
    /** Whole or not at all; the refusal names place and reason. Any thread. */
    [[nodiscard]] virtual core::Result<ReaderPackInfo, Refusal>
    read(const QByteArray &text) const = 0;
    /** The same of a file, which the refusal names too. Any thread. */
    [[nodiscard]] virtual core::Result<ReaderPackFile, Refusal>
    readFile(const QString &path) const = 0;
    [[nodiscard]] virtual QList<ReaderPackInfo> shipped() const = 0;
    [[nodiscard]] virtual QList<ReaderPackInfo> inUse() const = 0;
    /** From now on these and the shipped ones are gone by. One that does not load is left out. */
    virtual void use(const QList<LoadedReaderPack> &loaded) = 0;
};

} // namespace recourse::domain
