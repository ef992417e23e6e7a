// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "app/openbook.h"
#include "presentation/bookwatcher.h"
#include "presentation/checkoutpresenter.h"
#include "presentation/grouplistmodel.h"
#include "presentation/ordertablemodel.h"
#include "ui/mainwindow.h"

namespace recourse::app {

/** Orders that were paid together, in the pane, and the way from one to another. */
class Checkouts final : public QObject
{
    Q_OBJECT
public:
    /** All outlive it. */
    struct Sources
    {
        const OpenBook &book;
        presentation::LanguageSetting &language;
        presentation::BookWatcher &watcher;
        const presentation::GroupListModel &groups;
        const presentation::OrderTableModel &table;
        const presentation::OrderDetailPresenter &detail;
        ui::MainWindow &window;
    };
    explicit Checkouts(const Sources &sources, QObject *parent = nullptr);

private:
    /** Wherever it is: a search or a group that hides it makes way. */
    void show(const presentation::TogetherView &order);

    const Sources m_sources;
    presentation::CheckoutPresenter m_presenter;
};

} // namespace recourse::app
