// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/markingup.h"

#include <algorithm>

#include <QMenu>

#include "evidence/pictures.h"

namespace recourse::app {

using namespace Qt::StringLiterals;
using presentation::MarkupPresenter;

MarkingUp::MarkingUp(Sources sources, ui::EvidencePlanner &planner,
                     presentation::EvidencePresenter &presenter)
    : QObject(&planner)
    , m_sources(std::move(sources))
    , m_planner(planner)
    , m_presenter(presenter)
{
    connect(&planner, &ui::EvidencePlanner::fileMenuMade, this, &MarkingUp::offer);
}

void MarkingUp::offer(QMenu *menu, domain::EvidenceId id)
{
    const QList<domain::EvidenceItem> &items = m_presenter.items();
    const auto item = std::find_if(items.begin(), items.end(),
                                   [id](const auto &one) { return one.id == id; });
    if (m_sources.readOnly || item == items.end() || !MarkupPresenter::blockedText(*item).isEmpty())
        return;
    QAction *entry = menu->addAction(tr("Mar&k up…"), this, [this, found = *item] { open(found); });
    entry->setObjectName(u"markUpAction"_s);
}

void MarkingUp::open(const domain::EvidenceItem &item)
{
    if (m_dialog)
        return;
    const auto pictures = std::make_shared<evidence::Pictures>();
    m_dialog = new ui::MarkupDialog(
        std::make_unique<MarkupPresenter>(MarkupPresenter::Tools{m_sources.writer, m_sources.clock,
                                                                 pictures, pictures,
                                                                 m_sources.files, m_sources.pool},
                                          item),
        m_planner.window());
    connect(m_dialog, &ui::MarkupDialog::kept, this, [this] {
        m_sources.watcher.check();
        m_presenter.reload();
    });
    m_dialog->open();
}

} // namespace recourse::app
