// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evidencepacking.h"

#include "evidence/packwriter.h"
#include "storage/folderevidencefiles.h"
#include "ui/evidence/evidencepackdialog.h"
#include "ui/evidence/packcheckdialog.h"
#include "ui/orders/ordercommands.h"

namespace recourse::app {

namespace {
/** With the folder of originals that it reads: a job may outlive its window. */
class BookPacks final : public domain::EvidencePacks
{
public:
    explicit BookPacks(const QString &book)
        : m_files(storage::evidenceFolderOf(book))
    {
    }
    [[nodiscard]] core::Result<domain::MadePack, domain::PackFailure>
    make(const domain::PackWish &wish, const domain::PackProgress &progress) override
    {
        return m_writer.make(wish, progress);
    }
    [[nodiscard]] core::Result<domain::PackFindings, domain::PackFailure>
    verify(const QString &path, const QString &password,
           const domain::PackProgress &progress) override
    {
        return m_writer.verify(path, password, progress);
    }
    [[nodiscard]] core::Result<QStringList, domain::PackFailure>
    unpack(const QString &path, const QString &password, const QString &folder) override
    {
        return m_writer.unpack(path, password, folder);
    }

private:
    storage::FolderEvidenceFiles m_files;
    evidence::PackWriter m_writer{m_files};
};
} // namespace

EvidencePacking::EvidencePacking(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_packs(std::make_shared<BookPacks>(sources.book.path))
    , m_command(sources.window, sources.detail, ui::evidencePackEntry())
    , m_checking(sources.window)
{
    connect(&m_checking, &ui::PackCheckCommand::wanted, this, &EvidencePacking::check);
    connect(&m_command, &ui::OrderCommand::wanted, this, [this](core::OrderId order) {
        show(std::make_unique<presentation::PackMaker>(order, tools()), m_sources.window);
    });
}

presentation::PackMaker::Tools EvidencePacking::tools() const
{
    return {*m_sources.book.writer, m_packs,         m_sources.pool,
            m_sources.rules,        m_sources.clock, m_sources.language};
}

void EvidencePacking::open(core::OrderId order, const QString &problem, const QString &statement,
                           QWidget &parent)
{
    auto maker = std::make_unique<presentation::PackMaker>(order, tools());
    maker->setCase(problem, statement);
    show(std::move(maker), parent);
}

void EvidencePacking::show(std::unique_ptr<presentation::PackMaker> maker, QWidget &parent)
{
    auto *dialog = new ui::EvidencePackDialog(std::move(maker), m_sources.prompt, &parent);
    connect(&dialog->maker(), &presentation::PackMaker::made, &m_sources.watcher,
            &presentation::BookWatcher::check);
    dialog->open();
}

void EvidencePacking::check()
{
    auto *dialog = new ui::PackCheckDialog(
        std::make_unique<presentation::PackCheck>(
            presentation::PackCheck::Tools{m_packs, m_sources.pool, m_sources.language}),
        m_sources.prompt, &m_sources.window);
    dialog->open();
}

} // namespace recourse::app
