// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/checkouts.h"

#include <QLineEdit>
#include <QListView>

#include "ui/orders/paidtogether.h"

namespace recourse::app {

using namespace Qt::StringLiterals;
using presentation::Group;

Checkouts::Checkouts(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_presenter({*sources.book.reader, sources.detail, sources.language})
{
    auto *part = sources.window.findChild<ui::PaidTogether *>(u"paidTogether"_s);
    part->bind(m_presenter);
    connect(part, &ui::PaidTogether::orderWanted, this, &Checkouts::show);
    connect(&sources.watcher, &presentation::BookWatcher::changed, &m_presenter,
            &presentation::CheckoutPresenter::reload);
}

void Checkouts::show(const presentation::TogetherView &order)
{
    if (!m_sources.table.indexOf(order.id).isValid()) {
        m_sources.window.findChild<QLineEdit *>(u"searchField"_s)->clear();
        m_sources.window.findChild<QListView *>(u"groupList"_s)
            ->setCurrentIndex(
                m_sources.groups.indexOf(order.archived ? Group::Archive : Group::All));
    }
    m_sources.window.selectOrder(order.id);
}

} // namespace recourse::app
