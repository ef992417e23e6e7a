// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/ordercommands.h"

#include <QCoreApplication>

#include "presentation/messagepresenter.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kNoteAnswer = u"noteAnswerAction"_s;

/** Where lupdate finds the words of these entries. */
class OrderMenu final
{
    Q_DECLARE_TR_FUNCTIONS(OrderMenu)
public:
    static OrderCommandWords writeMessage(const domain::Order *order)
    {
        return {tr("&Write to the seller…"),
                tr("Writes a message about the order, in your language and the seller's."),
                presentation::MessagePresenter::noMessageReason(order)};
    }
    static OrderCommandWords noteAnswer(const domain::Order *order)
    {
        return {tr("&Note the seller's answer…"),
                tr("Keeps what the seller wrote with the order, and what it means for your case."),
                presentation::MessagePresenter::noMessageReason(order)};
    }
    static OrderCommandWords dispute(const domain::Order *order)
    {
        QString blocked;
        if (!order)
            blocked = tr("Select an order first.");
        else if (order->trashedAt)
            blocked = tr("This order is in the trash: restore it first.");
        return {tr("Open or follow a &dispute…"),
                tr("Whether and how a dispute can be opened, or where the one that runs stands."),
                blocked};
    }
    static OrderCommandWords evidencePack(const domain::Order *order)
    {
        return {tr("Make the e&vidence pack…"),
                tr("Makes a zip or a folder of the order's evidence, to hand out: copies that fit "
                   "the form, one page on top, and a list by which anybody can check them."),
                order ? QString() : tr("Select one order first.")};
    }
};

} // namespace

OrderCommandEntry writeMessageEntry()
{
    return {u"writeMessageAction"_s, &OrderMenu::writeMessage, QKeySequence(u"Ctrl+M"_s),
            kNoteAnswer}; // what is written and what is answered stand together
}

OrderCommandEntry noteAnswerEntry()
{
    return {kNoteAnswer, &OrderMenu::noteAnswer, {}, {}};
}

OrderCommandEntry disputeEntry()
{
    return {u"openDisputeAction"_s, &OrderMenu::dispute, {}, {}};
}

OrderCommandEntry evidencePackEntry()
{
    return {u"makeEvidencePackAction"_s, &OrderMenu::evidencePack, {}, {}};
}

} // namespace recourse::ui
