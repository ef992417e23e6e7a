// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QWidget>

#include "presentation/orderviews.h"
#include "ui/orders/optionrow.h"
#include "ui/orders/rowcolumn.h"

class QLabel;
class QToolButton;

namespace recourse::ui {

/** What a dispute can be about: a line that opens the list; rows are made only then. */
class ProblemList final : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemList(QWidget *parent = nullptr);
    void setView(const presentation::ProblemsView &view);
    /** The Tab key comes here from `before` and goes through the rows from top to bottom. */
    void followInTabOrder(QWidget *before);

signals:
    void openWanted(bool open);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    presentation::ProblemsView m_view;
    QToolButton *m_toggle;
    QLabel *m_count;
    QWidget *m_host;
    QLabel *m_notes;
    std::unique_ptr<RowColumn<OptionRow>> m_rows;
};

} // namespace recourse::ui
