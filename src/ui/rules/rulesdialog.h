// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

namespace Ui {
class RulesDialog;
}
namespace recourse::presentation {
class Prompt;
class RulesModel;
class RulesSwitch;
} // namespace recourse::presentation

namespace recourse::ui {

/**
 * Every rule that the program goes by, beside the window and not before it: to search, to filter
 * by status, with its words, values and sources. Other rules are loaded or chosen here; what they
 * change is shown before.
 */
class RulesDialog final : public QDialog
{
    Q_OBJECT
public:
    /** All outlive the dialog, which sets the model's search and its filters. */
    struct Sources
    {
        presentation::RulesModel &rules;
        presentation::RulesSwitch &rulesSwitch;
        presentation::Prompt &prompt;
    };
    explicit RulesDialog(const Sources &sources, QWidget *parent = nullptr);
    ~RulesDialog() override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillChoices();
    void refill();
    void showRule();
    void dress();
    void showSwitched();

    presentation::RulesModel &m_rules;
    presentation::RulesSwitch &m_switch;
    std::unique_ptr<Ui::RulesDialog> m_ui;
    QString m_shown; ///< id of the rule
};

} // namespace recourse::ui
