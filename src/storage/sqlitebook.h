// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include "domain/ports/book.h"
#include "domain/ports/bookopening.h"

namespace recourse::storage {

struct Migration;

/**
 * A book in one SQLite file. Lives in the thread that opened it; interrupt() of its queries may be
 * called from any. The last connection to close leaves everything in the one file.
 */
class SqliteBook final : public domain::Book
{
public:
    enum class Access {
        Create, ///< opens or makes, and brings an older book up to date
        Write,  ///< opens what is there, and brings it up to date
        Read,   ///< never writes, works in a folder that refuses it
    };

    [[nodiscard]] static domain::Stored<std::unique_ptr<SqliteBook>>
    open(const QString &path, Access access, const domain::OpeningProgress &progress = {});
    /** With other steps than the program's own. */
    [[nodiscard]] static domain::Stored<std::unique_ptr<SqliteBook>>
    open(const QString &path, Access access, const std::vector<Migration> &steps,
         const domain::OpeningProgress &progress = {});
    ~SqliteBook() override;

    domain::OrderStore &orders() override;
    domain::RowStore &rows() override;
    domain::OrderQueries &queries() override;
    domain::ChangeJournal &journal() override;
    domain::DraftStore &drafts() override;
    domain::SettingStore &settings() override;
    domain::FilterStore &filters() override;
    domain::TemplateStore &templates() override;
    domain::EvidenceStore &evidence() override;
    [[nodiscard]] domain::Stored<void>
    transaction(const std::function<domain::Stored<void>()> &work) override;
    [[nodiscard]] domain::Stored<QStringList> verify() override;
    /** Gives back what large work has left in memory. */
    void releaseMemory();

private:
    struct Parts;
    explicit SqliteBook(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace recourse::storage
