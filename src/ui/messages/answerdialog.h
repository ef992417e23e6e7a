// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

#include "presentation/answerpresenter.h"

namespace Ui {
class AnswerDialog;
}

namespace recourse::ui {

/**
 * Notes what the seller wrote and what it means. Shown by open(); closing it any other way than by
 * keeping changes nothing. Deletes itself and its presenter.
 */
class AnswerDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AnswerDialog(std::unique_ptr<presentation::AnswerPresenter> presenter,
                          QWidget *parent = nullptr);
    ~AnswerDialog() override;

signals:
    void recorded(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshTime();
    void refreshLanguages();
    void ask(QWidget *panel, bool wanted);
    void setTimeFormat();

    std::unique_ptr<presentation::AnswerPresenter> m_presenter;
    std::unique_ptr<Ui::AnswerDialog> m_ui;
};

} // namespace recourse::ui
