// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "app/openbook.h"
#include "core/clock.h"
#include "presentation/bookwatcher.h"
#include "presentation/grouplistmodel.h"
#include "presentation/lookalikepresenter.h"
#include "presentation/orderactions.h"
#include "presentation/orderedits.h"
#include "presentation/ordertablemodel.h"
#include "ui/edit/editcommands.h"
#include "ui/edit/groupcommands.h"
#include "ui/mainwindow.h"

namespace recourse::app {

/** Edits of the orders in the open book, with their dialogs and what is said about them. */
class OrderEditing final : public QObject
{
    Q_OBJECT
public:
    /** All outlive it. */
    struct Sources
    {
        const OpenBook &book;
        const domain::RulesLibrary &rules;
        const core::Clock &clock;
        presentation::LanguageSetting &language;
        presentation::Prompt &prompt;
        presentation::BookWatcher &watcher;
        presentation::GroupListModel &groups;
        presentation::OrderTableModel &table;
        presentation::OrderActions &actions;
        const presentation::OrderDetailPresenter &detail;
        ui::MainWindow &window;
    };
    explicit OrderEditing(const Sources &sources, QObject *parent = nullptr);

private:
    void editNote(core::OrderId id);
    void editTags(const QList<core::OrderId> &orders);
    void merge(const QList<core::OrderId> &orders);
    void tell(const QString &sentence);
    void fail(const domain::StorageError &error);

    const Sources m_sources;
    presentation::OrderEdits m_edits;
    ui::EditCommands m_commands;
    ui::GroupCommands m_groups;
    presentation::LookAlikePresenter m_alike;
};

} // namespace recourse::app
