// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include "presentation/orderviews.h"

class QLabel;
class QToolButton;

namespace recourse::ui {

class WordColumn;

/** One line of the Options tab: may it be done, until when, why; rules and sources on demand. */
class OptionRow final : public QFrame
{
    Q_OBJECT
public:
    explicit OptionRow(QWidget *parent = nullptr);
    /** `actionText` names the button that does it; empty: there is none. */
    void setView(const presentation::OptionView &view, const QString &actionText);
    [[nodiscard]] bool isExpanded() const;
    void setExpanded(bool expanded);
    /** To the button that opens and closes the details. */
    void takeFocus();

signals:
    void actionWanted(const QString &action);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();
    void retranslate();
    void fillDetails();
    [[nodiscard]] bool hasDetails() const;

    presentation::OptionView m_view;
    QString m_actionText;
    QLabel *m_mark;
    QLabel *m_title;
    QLabel *m_until;
    QLabel *m_why;
    QToolButton *m_more;
    WordColumn *m_details;
};

} // namespace recourse::ui
