// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QList>
#include <QWidget>

#include "ui/common/theme.h"
#include "ui/common/tonecard.h"
#include "ui/wizard/choicelist.h"

class QVBoxLayout;

namespace recourse::ui {

/** What a card tells: a title with a chip, a text, what to beware of. */
struct CardText
{
    QString title;
    QString chip;
    ChipTone chipTone = ChipTone::Neutral;
    QString text;
    QString textToolTip;
    QString warning;
    ChipTone tone = ChipTone::Neutral; ///< of the card itself
    bool operator==(const CardText &) const = default;
};

/** Cards one below the other, to be read; a screen reader hears each as one text. */
class CardList final : public QWidget
{
    Q_OBJECT
public:
    explicit CardList(QWidget *parent = nullptr);
    void setCards(const QList<CardText> &cards);

private:
    struct Card
    {
        ToneCard *frame;
        QLabel *title;
        ChipLabel *chip;
        QLabel *text;
        QLabel *warning;
    };
    [[nodiscard]] Card makeCard();

    QVBoxLayout *m_layout;
    QList<Card> m_cards;
};

} // namespace recourse::ui
