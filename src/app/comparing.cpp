// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparing.h"

#include <algorithm>

#include <QMenu>

#include "evidence/pictures.h"

namespace recourse::app {

using namespace Qt::StringLiterals;
using presentation::ComparisonPresenter;
using presentation::MarkupPresenter;

Comparing::Comparing(MarkingUp::Sources sources, ui::EvidencePlanner &planner,
                     presentation::EvidencePresenter &presenter)
    : QObject(&planner)
    , m_sources(std::move(sources))
    , m_planner(planner)
    , m_presenter(presenter)
{
    connect(&planner, &ui::EvidencePlanner::fileMenuMade, this, &Comparing::offer);
}

void Comparing::offer(QMenu *menu, domain::EvidenceId id)
{
    const QList<domain::EvidenceItem> &items = m_presenter.items();
    const auto item = std::find_if(items.begin(), items.end(),
                                   [id](const auto &one) { return one.id == id; });
    // What cannot be drawn on cannot be pointed at either.
    if (m_sources.readOnly || item == items.end() || !MarkupPresenter::blockedText(*item).isEmpty())
        return;
    QAction *entry = menu->addAction(tr("&Compare with what was promised…"), this,
                                     [this, found = *item] { open(found); });
    entry->setObjectName(u"compareAction"_s);
}

void Comparing::open(const domain::EvidenceItem &item)
{
    if (m_dialog || !m_presenter.known())
        return;
    const auto pictures = std::make_shared<evidence::Pictures>();
    const MarkupPresenter::Tools tools{m_sources.writer, m_sources.clock, pictures,
                                       pictures,         m_sources.files, m_sources.pool};
    m_dialog = new ui::ComparisonDialog(std::make_unique<ComparisonPresenter>(
                                            tools, item, m_presenter.items(), *m_presenter.known()),
                                        m_planner.window());
    connect(m_dialog, &ui::ComparisonDialog::kept, this, [this] {
        m_sources.watcher.check();
        m_presenter.reload();
    });
    m_dialog->open();
}

} // namespace recourse::app
