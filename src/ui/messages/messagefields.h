// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QWidget>

#include "presentation/messageviews.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace recourse::ui {

/** The form of what only the buyer knows: a line a value, a second field for the seller's words. */
class MessageFields final : public QWidget
{
    Q_OBJECT
public:
    explicit MessageFields(QWidget *parent = nullptr);
    /** Lines stay, focus included, as long as the same values are asked for. */
    void setFields(const QList<presentation::MessageFieldView> &fields);
    /** The field of that value; null where it is not asked for. */
    [[nodiscard]] QLineEdit *editOf(const QString &name) const;

signals:
    void typed(const QString &field, const QString &text);
    void sellersWordsTyped(const QString &field, const QString &text);
    void moveWanted(const QString &field, int days);
    /** By the Enter key. */
    void entered();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        presentation::MessageFieldView view;
        QLabel *label;
        QLineEdit *edit;
        QComboBox *box; ///< that the edit is in; null where nothing is offered
        QLineEdit *sellers;
        QLabel *remark;
    };
    void build(const QList<presentation::MessageFieldView> &fields);
    [[nodiscard]] Line lineOf(const presentation::MessageFieldView &view);
    static void showChoices(const Line &line);
    void dress();

    QWidget *m_host = nullptr;
    std::vector<Line> m_lines;
};

} // namespace recourse::ui
