// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

#include "presentation/packpreview.h"

namespace Ui {
class PackDialog;
}

namespace recourse::ui {

/**
 * What another pack changes, before it is taken or not. Shown by open(), which begins with what
 * takes its time; deletes itself and its presenter. Closing it changes nothing.
 */
class PackDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit PackDialog(std::unique_ptr<presentation::PackPreview> presenter,
                        QWidget *parent = nullptr);
    ~PackDialog() override;
    [[nodiscard]] presentation::PackPreview &presenter() const { return *m_presenter; }

    void open() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void take();
    void refresh();
    void refreshWords();
    void dress();

    std::unique_ptr<presentation::PackPreview> m_presenter;
    std::unique_ptr<Ui::PackDialog> m_ui;
    QList<presentation::PackSection> m_shown;
    QString m_problem;
};

} // namespace recourse::ui
