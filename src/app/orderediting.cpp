// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/orderediting.h"

#include "ui/edit/lookalikehint.h"
#include "ui/edit/mergedialog.h"
#include "ui/edit/notedialog.h"
#include "ui/edit/tagsdialog.h"
#include "wording/errortext.h"

namespace recourse::app {

using presentation::OrderActions;
using presentation::OrderEdits;

OrderEditing::OrderEditing(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_edits(
          {*sources.book.writer, sources.rules, sources.clock, sources.language, sources.prompt})
    , m_commands(sources.window, m_edits, sources.table)
    , m_groups({sources.window, m_edits, sources.groups, sources.table})
    , m_alike({*sources.book.reader, sources.detail, sources.clock, sources.language})
{
    // The window owns it, as it does its other parts.
    const auto *hint = new ui::LookAlikeHint(sources.window, m_alike);
    connect(hint, &ui::LookAlikeHint::mergeWanted, this, &OrderEditing::merge);
    connect(&sources.watcher, &presentation::BookWatcher::changed, &m_alike,
            &presentation::LookAlikePresenter::reload);
    connect(&sources.groups, &presentation::GroupListModel::summaryChanged, &m_edits,
            &OrderEdits::setSummary);
    connect(&m_edits, &OrderEdits::written, &sources.watcher, &presentation::BookWatcher::check);
    connect(&m_edits, &OrderEdits::edited, this, &OrderEditing::tell);
    connect(&m_edits, &OrderEdits::failed, this, &OrderEditing::fail);
    connect(&m_edits, &OrderEdits::refused, this, [this](const QString &sentence) {
        m_sources.window.showMessage({ui::ChipTone::Attention, sentence, {}, {}, {}});
    });
    connect(&m_edits, &OrderEdits::noteWanted, this, &OrderEditing::editNote);
    connect(&m_edits, &OrderEdits::tagsWanted, this, &OrderEditing::editTags);
    connect(&m_edits, &OrderEdits::mergeWanted, this, &OrderEditing::merge);
}

void OrderEditing::editNote(core::OrderId id)
{
    const auto loaded = m_sources.book.window->orders().load(id);
    if (!loaded)
        return fail(loaded.error());
    if (!*loaded)
        return;
    auto *dialog = new ui::NoteDialog((*loaded)->displayTitle(), (*loaded)->note,
                                      &m_sources.window);
    connect(dialog, &ui::NoteDialog::noted, &m_edits,
            [this, id](const QString &note) { m_edits.setNote(id, note); });
    dialog->open();
}

void OrderEditing::editTags(const QList<core::OrderId> &orders)
{
    QStringList known;
    for (const auto &[tag, count] : m_edits.summary().tags)
        known.append(tag);
    auto *dialog = new ui::TagsDialog(
        std::make_unique<presentation::TagsModel>(*m_sources.book.writer, orders, known),
        &m_sources.window);
    connect(dialog, &ui::TagsDialog::tagged, &m_edits,
            [this, orders](const QStringList &added, const QStringList &removed) {
                m_edits.setTags(orders, added, removed);
            });
    dialog->open();
}

void OrderEditing::merge(const QList<core::OrderId> &orders)
{
    auto *dialog = new ui::MergeDialog(
        std::make_unique<presentation::MergePresenter>(
            presentation::MergePresenter::Sources{*m_sources.book.writer, m_sources.clock,
                                                  m_sources.language},
            orders),
        &m_sources.window);
    connect(dialog, &ui::MergeDialog::mergeWanted, this,
            [this](core::OrderId keep, const QList<core::OrderId> &others) {
                m_edits.merge(keep, others);
                m_sources.window.selectOrder(keep);
            });
    dialog->open();
}

/** What was done, and that one step takes it back. */
void OrderEditing::tell(const QString &sentence)
{
    OrderActions &actions = m_sources.actions;
    m_sources.window.showMessage({ui::ChipTone::Good, sentence, {}, tr("Undo"), [&actions] {
                                      actions.run(OrderActions::Command::Undo);
                                  }});
}

void OrderEditing::fail(const domain::StorageError &error)
{
    m_sources.window.showMessage(
        {ui::ChipTone::Urgent, wording::storageErrorText(error), error.detail, {}, {}});
}

} // namespace recourse::app
