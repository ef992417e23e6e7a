// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "presentation/messagespelling.h"
#include "presentation/messageviews.h"
#include "ui/messages/messageedit.h"

class QLabel;
class QPushButton;

namespace recourse::ui {

/** One of the two texts with what is to be known of it. The text keeps its own direction. */
class MessageColumn final : public QWidget
{
    Q_OBJECT
public:
    /** `name` is that of the field, from which those of the others are made. */
    MessageColumn(const QString &name, QWidget *parent);
    void setView(const presentation::MessageColumnView &view);
    void setSpelling(const presentation::SpellingView &view);
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
    QLabel *m_spelling;
    QLabel *m_count;
    QPushButton *m_putBack;
    QString m_shown;
    bool m_incomplete = false;
    bool m_tooLong = false;
};

} // namespace recourse::ui
