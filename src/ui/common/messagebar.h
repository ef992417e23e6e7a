// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QFrame>
#include <QPointer>

#include "ui/common/theme.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace recourse::ui {

/** What a message bar says: one or two sentences, in words, and what can be done about it. */
struct Message
{
    ChipTone tone = ChipTone::Info;
    QString text;
    QString details;    ///< for "Copy details"; empty: no such button
    QString actionText; ///< "Undo"; empty: no such button
    std::function<void()> action;
};

/** The line above the table for results and errors. It stays until closed or replaced. */
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);
    void showMessage(const Message &message);
    [[nodiscard]] QString text() const;

public slots:
    void dismiss();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void dress();

    Message m_message;
    QPointer<QWidget> m_before; ///< had the focus before it came in here
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_copy;
    QToolButton *m_close;
};

} // namespace recourse::ui
