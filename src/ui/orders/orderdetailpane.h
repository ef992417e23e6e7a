// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QWidget>

#include "presentation/orderedits.h"
#include "presentation/orderviews.h"
#include "ui/common/buttonrow.h"
#include "ui/orders/detailrows.h"
#include "ui/orders/optionrow.h"
#include "ui/orders/rowcolumn.h"

class QPushButton;
class QShortcut;

namespace Ui {
class OrderDetailPane;
}
namespace recourse::presentation {
class OrderActions;
class OrderDetailPresenter;
} // namespace recourse::presentation

namespace recourse::ui {

class ProblemList;

/** The right-hand pane: the selected order in one sentence, its life, its options, its facts. */
class OrderDetailPane final : public QWidget
{
    Q_OBJECT
public:
    explicit OrderDetailPane(QWidget *parent = nullptr);
    ~OrderDetailPane() override;
    /** Both outlive the pane. To be called once. */
    void bind(presentation::OrderDetailPresenter &detail, presentation::OrderActions &actions);
    /** The width at which all tabs are seen beside each other. */
    int widthOfTabs() const;
    /** Its tab, whatever was looked at. */
    void showEvidence();

signals:
    /** A button about the order itself was pressed, whose edit it wants. */
    void editWanted(recourse::presentation::OrderEdits::Command command);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshButtons();
    void refreshKept();
    void keepFocus();
    void orderTabs();
    void refreshTab();
    void refreshOptions();
    void refreshProblems();
    void showWhy();
    void backToNow();
    /** The words of the button that does it; empty: it gets none. */
    [[nodiscard]] QString actionText(const presentation::OptionView &option) const;
    void retranslate();
    void dress();

    std::unique_ptr<Ui::OrderDetailPane> m_ui;
    presentation::OrderDetailPresenter *m_detail = nullptr;
    presentation::OrderActions *m_actions = nullptr;
    std::unique_ptr<RowColumn<OptionRow>> m_options;
    ProblemList *m_problems = nullptr; ///< stands in the row of the option that it belongs to
    std::unique_ptr<RowColumn<FactRow>> m_facts;
    std::unique_ptr<RowColumn<HistoryRow>> m_history;
    QPushButton *m_backButton = nullptr;
    QShortcut *m_back = nullptr;
    ButtonRow *m_steps = nullptr;
    ButtonRow *m_answers = nullptr;
    ButtonRow *m_putBack = nullptr;
    ButtonRow *m_own = nullptr; ///< of the note and the tags
    presentation::OrderId m_shown;
};

} // namespace recourse::ui
