// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QPointer>
#include <QWidget>

#include "presentation/messagethread.h"
#include "ui/common/tonecard.h"
#include "ui/orders/rowcolumn.h"

class QLabel;
class QPushButton;

namespace recourse::ui {

/** One message: who, when, in which language, what it means, and its words, which can be copied. */
class MessageRow final : public QWidget
{
    Q_OBJECT
public:
    explicit MessageRow(QWidget *parent = nullptr);
    void setView(const presentation::MessageView &view);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    ToneCard *m_card;
    QLabel *m_who;
    QLabel *m_when;
    QLabel *m_detail;
    QLabel *m_text;
    bool m_sent = false;
};

/**
 * The tab Messages of the pane: the exchange with the seller, with the ways to go on. What is
 * hidden is not made, so that walking through orders stays quick.
 */
class MessageThreadView final : public QWidget
{
    Q_OBJECT
public:
    explicit MessageThreadView(QWidget *parent = nullptr);
    ~MessageThreadView() override;
    /** Outlives it. To be called once. */
    void bind(presentation::MessageThread &thread);
    /** Shows the button to a new message; before, there is none. */
    void offerWriting();

signals:
    void writeWanted(recourse::core::OrderId order);
    void answerWanted(recourse::core::OrderId order);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void dress();

    QPointer<presentation::MessageThread> m_thread;
    bool m_writes = false;
    QPushButton *m_write;
    QPushButton *m_answer;
    QPushButton *m_earlier;
    QLabel *m_empty;
    std::unique_ptr<RowColumn<MessageRow>> m_rows;
};

} // namespace recourse::ui
