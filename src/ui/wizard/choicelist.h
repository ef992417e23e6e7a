// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QButtonGroup>
#include <QFrame>
#include <QLabel>
#include <QList>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/common/theme.h"

namespace recourse::ui {

/** One of several answers: its words, a chip, and what it means. */
struct Choice
{
    QString id;
    QString label;
    QString chip;
    ChipTone chipTone = ChipTone::Neutral;
    QString text;
    QString more;
    bool chosen = false;
};

/** A word on a pill in a tone's colours. */
class ChipLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit ChipLabel(QWidget *parent);
    void setChip(const QString &text, ChipTone tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    ChipTone m_tone = ChipTone::Neutral;
};

/** A card around a radio button; a click anywhere on it chooses. */
class ChoiceCard final : public QFrame
{
    Q_OBJECT
public:
    explicit ChoiceCard(QWidget *parent);
    void setChoice(const Choice &choice);
    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] QRadioButton *button() const { return m_button; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_id;
    QRadioButton *m_button;
    QLabel *m_label;
    ChipLabel *m_chip;
    QLabel *m_text;
    QLabel *m_more;
};

/** Cards of which at most one is chosen, at first none; arrow keys move between them. */
class ChoiceList final : public QWidget
{
    Q_OBJECT
public:
    explicit ChoiceList(QWidget *parent = nullptr);
    /** Cards stay where they are, focus included, as long as their number is the same. */
    void setChoices(const QList<Choice> &choices);

signals:
    void chosen(const QString &id);

private:
    QVBoxLayout *m_layout;
    QButtonGroup *m_group;
    QList<ChoiceCard *> m_cards;
};

} // namespace recourse::ui
