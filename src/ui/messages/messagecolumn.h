// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>
#include <QWidget>

#include "presentation/messageviews.h"

class QLabel;
class QPushButton;

namespace recourse::ui {

/** The field of a message's text: each value and each gap says what it is under the pointer. */
class MessageEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit MessageEdit(QWidget *parent);
    void setMarks(const QList<presentation::MessageMark> &marks);
    /** Letter by letter, no-break spaces too. */
    [[nodiscard]] QString text() const;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintMarks();
    QList<presentation::MessageMark> m_marks;
};

/** One of the two texts with what is to be known of it. The text keeps its own direction. */
class MessageColumn final : public QWidget
{
    Q_OBJECT
public:
    /** `name` is that of the field, from which those of the others are made. */
    MessageColumn(const QString &name, QWidget *parent);
    void setView(const presentation::MessageColumnView &view);
    void retranslate();
    [[nodiscard]] MessageEdit *edit() const { return m_edit; }

signals:
    void typed(const QString &text);
    void putBackWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    QLabel *m_heading;
    MessageEdit *m_edit;
    QLabel *m_statement;
    QLabel *m_count;
    QPushButton *m_putBack;
    QString m_shown;
    bool m_incomplete = false;
};

} // namespace recourse::ui
