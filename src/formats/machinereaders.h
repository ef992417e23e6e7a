// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <mutex>

#include "domain/ports/orderreader.h"
#include "domain/ports/readerpacks.h"
#include "formats/packs/readerpack.h"

namespace recourse::formats {

/** The reader packs of this machine; the one place where they are exchanged. */
class ReaderPackLibrary final : public domain::ReaderLibrary
{
public:
    [[nodiscard]] core::Result<domain::ReaderPackInfo, domain::Refusal>
    read(const QByteArray &text) const override;
    [[nodiscard]] core::Result<domain::ReaderPackFile, domain::Refusal>
    readFile(const QString &path) const override;
    [[nodiscard]] QList<domain::ReaderPackInfo> shipped() const override;
    [[nodiscard]] QList<domain::ReaderPackInfo> inUse() const override;
    void use(const QList<domain::LoadedReaderPack> &loaded) override;
    /** Those in use now, for as long as they are held. Any thread. */
    [[nodiscard]] ReaderPacks packs() const;

private:
    QList<domain::ReaderPackInfo> m_inUse; ///< empty: the shipped ones
    mutable std::mutex m_exchange;
    ReaderPacks m_packs; ///< null: the shipped ones, which are read when they are needed first
};

/** Reads each file by the packs that are in use when it begins. Any thread. */
class MachineReaders final : public domain::OrderReaders
{
public:
    /** The library outlives it; the book is never opened, see FormatReaders. */
    MachineReaders(const ReaderPackLibrary &library, QString openBook);

    [[nodiscard]] domain::ReadResult readFile(const QString &path,
                                              const domain::ReadOptions &options,
                                              const domain::ReadProgress &progress) const override;
    [[nodiscard]] domain::ReadResult
    readContent(const QString &fileName, const QByteArray &content,
                const domain::ReadOptions &options,
                const domain::ReadProgress &progress) const override;
    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] QByteArray redactedFile(const QString &path) const override;
    [[nodiscard]] domain::FolderFiles filesIn(const QString &folder,
                                              const domain::ReadProgress &progress) const override;
    [[nodiscard]] std::shared_ptr<const domain::OrderReaders> asOfNow() const override;

private:
    const ReaderPackLibrary &m_library;
    const QString m_openBook;
};

} // namespace recourse::formats
