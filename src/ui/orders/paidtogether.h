// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

#include "presentation/checkoutpresenter.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace recourse::ui {

/** The part of the pane that names the orders of the same checkout, each with a button that leads
 * to it. Hidden where there are none. */
class PaidTogether final : public QWidget
{
    Q_OBJECT
public:
    explicit PaidTogether(QWidget *parent = nullptr);
    /** Outlives it. To be called once. */
    void bind(presentation::CheckoutPresenter &presenter);

signals:
    /** There are more buttons for the keyboard to go through. */
    void rowsAdded();
    void orderWanted(const recourse::presentation::TogetherView &order);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QWidget *line = nullptr;
        QLabel *text = nullptr;
        QPushButton *button = nullptr;
    };
    void refresh();
    void addRow();

    QPointer<presentation::CheckoutPresenter> m_presenter;
    QVBoxLayout *m_layout;
    QLabel *m_heading;
    QList<Row> m_rows;
};

} // namespace recourse::ui
