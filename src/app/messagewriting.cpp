// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messagewriting.h"

#include "formats/datetext.h"
#include "formats/moneytext.h"
#include "ui/messages/composerdialog.h"
#include "ui/messages/messagethreadview.h"

namespace recourse::app {

using presentation::MessagePresenter;

MessageWriting::MessageWriting(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_command(sources.window, sources.detail)
{
    connect(&m_command, &ui::MessageCommand::wanted, this,
            [this](core::OrderId id) { write(id, {}); });
    connect(&sources.actions, &presentation::OrderActions::messageWanted, this,
            &MessageWriting::write);
    auto *thread = sources.window.findChild<ui::MessageThreadView *>(
        QStringLiteral("messageThread"));
    thread->offerWriting();
    connect(thread, &ui::MessageThreadView::writeWanted, this,
            [this](core::OrderId id) { write(id, {}); });
}

presentation::MessageComposer::Tools MessageWriting::tools() const
{
    return {m_sources.templates,
            m_sources.clock,
            m_sources.language,
            m_sources.settings,
            [](const QString &text, const QString &currency, QChar point) {
                return formats::readMoney(text, {currency, point});
            },
            &formats::readDate};
}

void MessageWriting::write(core::OrderId id, const QString &action)
{
    auto presenter = std::make_unique<MessagePresenter>(
        id, action,
        MessagePresenter::Tools{*m_sources.book.writer, m_sources.rules, m_sources.clock,
                                m_sources.language, m_sources.opener, tools()});
    auto *dialog = new ui::ComposerDialog(std::move(presenter), &m_sources.window);
    connect(&m_sources.beat, &presentation::Ticker::tick, &dialog->presenter(),
            &MessagePresenter::tick);
    connect(&m_sources.watcher, &presentation::BookWatcher::changed, &dialog->presenter(),
            &MessagePresenter::reload);
    connect(&m_sources.templates, &presentation::TemplateShelf::changed,
            &dialog->presenter().composer(), &presentation::MessageComposer::reload);
    connect(dialog, &ui::ComposerDialog::recorded, this, &MessageWriting::tell);
    connect(dialog, &ui::ComposerDialog::draftKept, this, [this] {
        m_sources.window.showMessage(
            {ui::ChipTone::Info, tr("Your message is kept: open it again to go on."), {}, {}, {}});
    });
    dialog->open();
}

/** What was done, and that one step takes it back. */
void MessageWriting::tell(core::OrderId id)
{
    m_sources.watcher.check();
    m_sources.window.selectOrder(id);
    presentation::OrderActions &actions = m_sources.actions;
    m_sources.window.showMessage(
        {ui::ChipTone::Good,
         tr("Recorded: the message is kept with the order."),
         {},
         tr("Undo"),
         [&actions] { actions.run(presentation::OrderActions::Command::Undo); }});
}

} // namespace recourse::app
