// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messagewriting.h"

#include "formats/datetext.h"
#include "formats/moneytext.h"
#include "ui/messages/composerdialog.h"
#include "ui/messages/messagethreadview.h"
#include "ui/orders/ordercommands.h"

namespace recourse::app {

using presentation::MessagePresenter;

MessageWriting::MessageWriting(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_command(sources.window, sources.detail, ui::writeMessageEntry())
{
    connect(&m_command, &ui::OrderCommand::wanted, this,
            [this](core::OrderId id) { write(selectedWith(id), {}); });
    connect(&sources.actions, &presentation::OrderActions::messageWanted, this,
            [this](core::OrderId id, const QString &action) {
                write(QList<core::OrderId>{id}, action);
            });
    auto *thread = sources.window.findChild<ui::MessageThreadView *>(
        QStringLiteral("messageThread"));
    thread->offerWriting();
    connect(thread, &ui::MessageThreadView::writeWanted, this,
            [this](core::OrderId id) { write(QList<core::OrderId>{id}, {}); });
}

presentation::MessageComposer::Tools MessageWriting::tools() const
{
    return {m_sources.templates.shelf(),
            m_sources.clock,
            m_sources.language,
            m_sources.settings,
            [](const QString &text, const QString &currency, QChar point) {
                return formats::readMoney(text, {currency, point});
            },
            &formats::readDate,
            m_sources.spelling};
}

/** The order that is looked at first, then what else is selected with it. */
QList<core::OrderId> MessageWriting::selectedWith(core::OrderId id) const
{
    QList<core::OrderId> ids = m_sources.window.selectedOrders();
    if (!ids.contains(id))
        return {id};
    ids.removeOne(id);
    ids.prepend(id);
    return ids;
}

void MessageWriting::write(const QList<core::OrderId> &ids, const QString &action)
{
    auto presenter = std::make_unique<MessagePresenter>(
        ids, action,
        MessagePresenter::Tools{*m_sources.book.writer, m_sources.rules, m_sources.clock,
                                m_sources.language, m_sources.opener, tools()});
    auto *dialog = new ui::ComposerDialog(std::move(presenter), &m_sources.window);
    connect(&m_sources.beat, &presentation::Ticker::tick, &dialog->presenter(),
            &MessagePresenter::tick);
    connect(&m_sources.watcher, &presentation::BookWatcher::changed, &dialog->presenter(),
            &MessagePresenter::reload);
    connect(&m_sources.templates.shelf(), &presentation::TemplateShelf::changed,
            &dialog->presenter().composer(), &presentation::MessageComposer::reload);
    connect(dialog, &ui::ComposerDialog::recorded, this,
            [this, count = ids.size()](core::OrderId id) { tell(id, count); });
    connect(dialog, &ui::ComposerDialog::templatesWanted, this, [this, dialog](const QString &id) {
        m_sources.templates.openOver(*dialog, id, [dialog](const QString &changed) {
            dialog->presenter().composer().choose(changed);
        });
    });
    connect(dialog, &ui::ComposerDialog::draftKept, this, [this] {
        m_sources.window.showMessage(
            {ui::ChipTone::Info, tr("Your message is kept: open it again to go on."), {}, {}, {}});
    });
    dialog->open();
}

/** What was done, and that one step takes it back. */
void MessageWriting::tell(core::OrderId id, qsizetype orders)
{
    m_sources.watcher.check();
    if (orders == 1)
        m_sources.window.selectOrder(id);
    presentation::OrderActions &actions = m_sources.actions;
    m_sources.window.showMessage(
        {ui::ChipTone::Good,
         orders == 1 ? tr("Recorded: the message is kept with the order.")
                     : tr("Recorded: the message is kept with %Ln order(s).", nullptr, int(orders)),
         {},
         tr("Undo"),
         [&actions] { actions.run(presentation::OrderActions::Command::Undo); }});
}

} // namespace recourse::app
