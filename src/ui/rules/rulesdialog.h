// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

namespace Ui {
class RulesDialog;
}
namespace recourse::presentation {
class RulesModel;
}

namespace recourse::ui {

/**
 * Every rule that the program goes by, beside the window and not before it: to search, to filter
 * by status, with its words, values and sources.
 */
class RulesDialog final : public QDialog
{
    Q_OBJECT
public:
    /** The model outlives the dialog, which sets its search and its filters. */
    explicit RulesDialog(presentation::RulesModel &rules, QWidget *parent = nullptr);
    ~RulesDialog() override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillChoices();
    void refill();
    void showRule();
    void dress();

    presentation::RulesModel &m_rules;
    std::unique_ptr<Ui::RulesDialog> m_ui;
    QString m_shown; ///< id of the rule
};

} // namespace recourse::ui
