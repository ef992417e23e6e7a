// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include "domain/ports/orderreader.h"
#include "formats/packs/readerpackreader.h"

class QFile;

namespace recourse::formats {

/**
 * Every format that this build reads. The reader is found by the content of a file, never by its
 * name; a new format is a class and a line in the constructor. Any thread.
 */
class FormatReaders final : public domain::OrderReaders
{
public:
    /**
     * `openBook` is never opened by readFile(), by whatever name: closing a file drops all locks
     * that this process holds on it, those of the database included.
     */
    explicit FormatReaders(QString openBook = {}, ReaderPacks packs = shippedPacks());
    ~FormatReaders() override;

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

private:
    [[nodiscard]] const domain::OrderReader *readerFor(const QByteArray &content,
                                                       const QString &format) const;
    [[nodiscard]] bool isOfOpenBook(const QString &path) const;
    using OpenFile = core::Result<std::unique_ptr<QFile>, domain::ReadResult>;
    /** The file for reading, or the refusal that says why it is not read. */
    [[nodiscard]] OpenFile open(const QString &path) const;
    [[nodiscard]] core::Result<QByteArray, domain::ReadResult> contentOf(QFile &file) const;
    QString m_openBook;
    const ReaderPacks m_packs;
    std::vector<std::unique_ptr<domain::OrderReader>> m_readers;
};

} // namespace recourse::formats
