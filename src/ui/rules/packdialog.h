// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

#include "presentation/packpresenter.h"

namespace Ui {
class PackDialog;
}

namespace recourse::ui {

/**
 * What other rules change, before they are taken or not. Shown by open(), which begins to look at
 * the orders; deletes itself and its presenter. Closing it changes nothing.
 */
class PackDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit PackDialog(std::unique_ptr<presentation::PackPresenter> presenter,
                        QWidget *parent = nullptr);
    ~PackDialog() override;
    [[nodiscard]] presentation::PackPresenter &presenter() const { return *m_presenter; }

    /** Why the rules could not be taken. */
    void showProblem(const QString &problem);
    void open() override;

signals:
    /** The user has seen it and wants these rules. */
    void wanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshWords();
    void dress();

    std::unique_ptr<presentation::PackPresenter> m_presenter;
    std::unique_ptr<Ui::PackDialog> m_ui;
    QList<presentation::PackSection> m_shown;
    QString m_problem;
};

} // namespace recourse::ui
