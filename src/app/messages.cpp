// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages.h"

#include "formats/datetext.h"
#include "formats/moneytext.h"
#include "ui/messages/answerdialog.h"
#include "ui/messages/messagethreadview.h"
#include "ui/orders/ordercommands.h"

namespace recourse::app {

using namespace Qt::StringLiterals;
using presentation::AnswerPresenter;
using presentation::OrderActions;

Messages::Messages(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_thread({sources.detail, sources.rules, sources.clock, sources.language})
    , m_command(sources.window, sources.detail, ui::noteAnswerEntry())
{
    auto *part = sources.window.findChild<ui::MessageThreadView *>(u"messageThread"_s);
    part->bind(m_thread);
    connect(part, &ui::MessageThreadView::answerWanted, this, &Messages::noteAnswer);
    connect(&m_command, &ui::OrderCommand::wanted, this, &Messages::noteAnswer);
}

void Messages::noteAnswer(core::OrderId id)
{
    const domain::Order *order = m_sources.detail.order();
    if (!order || m_sources.detail.id() != id)
        return;
    AnswerPresenter::Tools tools{*m_sources.book.writer,
                                 m_sources.rules,
                                 m_sources.clock,
                                 m_sources.language,
                                 &formats::readDate,
                                 [](const QString &text, const QString &currency, QChar point) {
                                     return formats::readMoney(text, {currency, point});
                                 }};
    auto *dialog = new ui::AnswerDialog(
        std::make_unique<AnswerPresenter>(std::move(tools), id, *order), &m_sources.window);
    connect(dialog, &ui::AnswerDialog::recorded, this, &Messages::tell);
    dialog->open();
}

/** What was done, and that one step takes it back. */
void Messages::tell(const QString &sentence)
{
    m_sources.watcher.check();
    OrderActions &actions = m_sources.actions;
    m_sources.window.showMessage({ui::ChipTone::Good, sentence, {}, tr("Undo"), [&actions] {
                                      actions.run(OrderActions::Command::Undo);
                                  }});
}

} // namespace recourse::app
