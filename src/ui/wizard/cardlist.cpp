// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/cardlist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/common/paint.h"
#include "ui/common/plaintext.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

CardList::CardList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
}

CardList::Card CardList::makeCard()
{
    auto *frame = new ToneCard(this);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    Card card{frame, plainLabel(frame), new ChipLabel(frame), plainLabel(frame), plainLabel(frame)};
    card.title->setFont(boldFont(font()));
    head->addWidget(card.title, 1);
    head->addWidget(card.chip, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(card.text);
    layout->addWidget(card.warning);
    m_layout->addWidget(frame);
    return card;
}

void CardList::setCards(const QList<CardText> &cards)
{
    while (m_cards.size() > cards.size())
        delete m_cards.takeLast().frame;
    while (m_cards.size() < cards.size())
        m_cards.append(makeCard());
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const CardText &told = cards.at(i);
        const Card &card = m_cards.at(i);
        card.frame->setTone(told.tone);
        card.frame->setObjectName(u"card%1"_s.arg(i + 1));
        card.title->setText(told.title);
        card.chip->setChip(told.chip, told.chipTone);
        card.chip->setVisible(!told.chip.isEmpty());
        showText(card.text, told.text);
        card.text->setToolTip(plainToolTip(told.textToolTip));
        showText(card.warning, told.warning);
        QStringList spoken{told.title, told.chip, told.text, told.warning};
        spoken.removeAll(QString());
        card.frame->setAccessibleName(spoken.join(u". "_s));
    }
}

} // namespace recourse::ui
