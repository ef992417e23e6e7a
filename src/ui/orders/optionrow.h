// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include "presentation/orderviews.h"

class QGridLayout;
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
    /** The button that opens and closes the details, for the order of the Tab key. */
    [[nodiscard]] QWidget *focusPart() const;
    /** What belongs to this option stands below its sentence; the row becomes its parent. */
    void takePart(QWidget *part);

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
    QGridLayout *m_grid;
    QLabel *m_mark;
    QLabel *m_title;
    QLabel *m_until;
    QLabel *m_why;
    QLabel *m_warning;
    QLabel *m_advice;
    QToolButton *m_more;
    WordColumn *m_details;
};

} // namespace recourse::ui
