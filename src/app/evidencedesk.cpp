// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evidencedesk.h"

#include <algorithm>

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include "app/comparing.h"
#include "app/markingup.h"
#include "evidence/filefacts.h"
#include "evidence/pictures.h"
#include "presentation/evidencereport.h"
#include "services/evidenceservice.h"
#include "storage/folderevidencefiles.h"
#include "ui/evidence/reportdialog.h"
#include "wording/numbertext.h"

namespace recourse::app {

using namespace Qt::StringLiterals;
using presentation::EvidenceNews;
using presentation::EvidencePresenter;
using presentation::EvidenceReport;
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
    , m_courier(this)
    , m_planner(sources.window.findChild<ui::EvidencePlanner *>(u"evidencePlanner"_s))
{
    m_planner->bind(m_presenter);
    const auto follow = [this] {
        m_presenter.setOrder(m_sources.detail.id(), m_sources.detail.order());
    };
    connect(&sources.detail, &presentation::OrderDetailPresenter::changed, this, follow);
    connect(&m_intake, &presentation::EvidenceIntake::finished, this, &EvidenceDesk::tell);
    serve(*m_planner, m_presenter);
    follow();
}

EvidenceDesk::~EvidenceDesk()
{
    m_courier.close();
}

EvidencePresenter::Tools EvidenceDesk::tools()
{
    return {*m_sources.book.writer, m_sources.rules, m_sources.clock, m_sources.language,
            m_sources.prompt,       m_intake,        m_previews,      m_sources.book.readOnly};
}

void EvidenceDesk::serve(ui::EvidencePlanner &planner, EvidencePresenter &presenter)
{
    connect(&m_sources.watcher, &presentation::BookWatcher::changed, &presenter,
            &EvidencePresenter::reload);
    connect(&presenter, &EvidencePresenter::told, this, &EvidenceDesk::tell);
    connect(&planner, &ui::EvidencePlanner::openWanted, this,
            [this, &presenter](domain::EvidenceId id) { openCopy(presenter, id); });
    const MarkingUp::Sources drawing{
        *m_sources.book.writer, m_sources.clock, m_sources.pool,
        m_sources.watcher,      m_files,         m_sources.book.readOnly};
    new MarkingUp(drawing, planner, presenter); // goes with the planner
    new Comparing(drawing, planner, presenter); // likewise
    const auto report = [this] {
        return std::make_unique<EvidenceReport>(EvidenceReport::Tools{
            *m_sources.book.writer, m_files, m_sources.clock, m_sources.language, m_sources.pool});
    };
    const auto show = [&planner](std::unique_ptr<EvidenceReport> made) {
        (new ui::EvidenceReportDialog(std::move(made), planner.window()))->open();
    };
    connect(&planner, &ui::EvidencePlanner::verifyWanted, this, [&presenter, report, show] {
        auto made = report();
        made->check(presenter.order());
        show(std::move(made));
    });
    connect(&planner, &ui::EvidencePlanner::logWanted, this, [&presenter, report, show] {
        auto made = report();
        made->tellLog(presenter.order());
        show(std::move(made));
    });
}

void EvidenceDesk::take(core::OrderId order, const QList<presentation::BroughtEvidence> &brought)
{
    m_intake.take(order, brought, {});
}

void EvidenceDesk::follow(presentation::FolderWatch &watch)
{
    connect(&watch, &presentation::FolderWatch::picturesArrived, this,
            [this, &watch](int files) { offer(watch, files); });
}

/** Only asks: which order they are of, the buyer knows. */
void EvidenceDesk::offer(presentation::FolderWatch &watch, int files)
{
    const core::OrderId order = m_sources.detail.id();
    const domain::Order *shown = m_sources.detail.order();
    if (!shown || shown->trashedAt || m_sources.book.readOnly)
        return;
    ui::Message message;
    message.tone = ui::ChipTone::Info;
    //: %1 is the name of a folder, %2 the title of an order
    message.text = tr("%Ln new picture(s) or video(s) in %1. Are they evidence for %2?", nullptr,
                      files)
                       .arg(wording::isolated(QFileInfo(watch.folder()).fileName()),
                            wording::isolated(shown->displayTitle()));
    message.actionText = tr("Add them");
    message.action = [this, order, &watch] {
        QList<presentation::BroughtEvidence> brought;
        for (const QString &path : watch.takePictures())
            brought.append({path});
        m_intake.take(order, brought, {});
    };
    m_sources.window.showMessage(message);
}

/** Whatever the other program does to it, the original stays as it is. */
void EvidenceDesk::openCopy(const EvidencePresenter &presenter, domain::EvidenceId id)
{
    const auto &items = presenter.items();
    const auto item = std::find_if(items.cbegin(), items.cend(),
                                   [id](const auto &one) { return one.id == id; });
    if (item == items.cend())
        return;
    const QString name = presentation::copyNameOf(*item);
    if (name.isEmpty() || !m_copies.isValid()) {
        m_sources.window.showMessage(
            {ui::ChipTone::Attention,
             //: %1 is the name of a file
             tr("%1 is of a kind that is not known here, so it is not opened. The original is "
                "kept as it is.")
                 .arg(wording::isolated(item->name)),
             {},
             {},
             {}});
        return;
    }
    // A folder for each, so that copies of one name do not meet.
    const QString folder = m_copies.filePath(QString::number(++m_copied));
    const QString copy = folder + u'/' + name;
    m_sources.pool.start([this, from = m_files->pathOf(item->fingerprint), folder, copy,
                          shown = *item, courier = m_courier] {
        const bool made = QDir().mkpath(folder) && QFile::copy(from, copy);
        courier.deliver([this, made, copy, shown] { showCopy(made ? copy : QString(), shown); });
    });
}

void EvidenceDesk::showCopy(const QString &copy, const domain::EvidenceItem &item)
{
    const QString name = wording::isolated(item.name);
    if (copy.isEmpty() || !QDesktopServices::openUrl(QUrl::fromLocalFile(copy))) {
        const QString text = copy.isEmpty()
            //: %1 is the name of a file
            ? tr("No copy of %1 could be made. Verify tells whether its original is there.")
                  .arg(name)
            //: %1 is the name of a file
            : tr("No program opened the copy of %1.").arg(name);
        m_sources.window.showMessage({ui::ChipTone::Attention, text, copy, {}, {}});
        return;
    }
    m_sources.book.writer->post([item, now = m_sources.clock.now()](domain::Book &book) {
        (void)services::EvidenceService().viewed(book, item, now); // it only notes it
    });
}

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
