// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evidencedesk.h"

#include "evidence/filefacts.h"
#include "evidence/pictures.h"
#include "storage/folderevidencefiles.h"

namespace recourse::app {

using namespace Qt::StringLiterals;
using presentation::EvidenceNews;
using presentation::EvidencePresenter;
using presentation::OrderActions;

EvidenceDesk::EvidenceDesk(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_files(std::make_shared<storage::FolderEvidenceFiles>(
          storage::evidenceFolderOf(sources.book.path)))
    , m_reader(std::make_shared<evidence::FileFacts>())
    , m_intake(
          {*sources.book.writer, m_files, m_reader, sources.clock, sources.language, sources.pool})
    , m_previews(std::make_shared<evidence::Pictures>(), m_files, sources.pool)
    , m_presenter(tools())
    , m_planner(sources.window.findChild<ui::EvidencePlanner *>(u"evidencePlanner"_s))
{
    m_planner->bind(m_presenter);
    const auto follow = [this] {
        m_presenter.setOrder(m_sources.detail.id(), m_sources.detail.order());
    };
    connect(&sources.detail, &presentation::OrderDetailPresenter::changed, this, follow);
    connect(&sources.watcher, &presentation::BookWatcher::changed, &m_presenter,
            &EvidencePresenter::reload);
    connect(&m_intake, &presentation::EvidenceIntake::finished, this, &EvidenceDesk::tell);
    connect(&m_presenter, &EvidencePresenter::told, this, &EvidenceDesk::tell);
    serve(*m_planner, m_presenter);
    follow();
}

EvidenceDesk::~EvidenceDesk() = default;

EvidencePresenter::Tools EvidenceDesk::tools()
{
    return {*m_sources.book.writer, m_sources.rules, m_sources.clock, m_sources.language,
            m_sources.prompt,       m_intake,        m_previews,      m_sources.book.readOnly};
}

void EvidenceDesk::serve(ui::EvidencePlanner &, EvidencePresenter &) { }

/** What was done, and that one step takes it back. */
void EvidenceDesk::tell(const EvidenceNews &news)
{
    m_sources.watcher.check();
    ui::Message message;
    message.text = news.text;
    if (news.failed) {
        message.tone = ui::ChipTone::Urgent;
        message.details = news.details;
    } else if (news.changed) {
        message.tone = ui::ChipTone::Good;
        message.actionText = tr("Undo");
        message.action = [&actions = m_sources.actions] {
            actions.run(OrderActions::Command::Undo);
        };
    } else {
        return; // the planner says it
    }
    m_sources.window.showMessage(message);
}

} // namespace recourse::app
