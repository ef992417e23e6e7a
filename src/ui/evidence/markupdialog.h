// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

#include "presentation/markuppresenter.h"

namespace Ui {
class MarkupDialog;
}

namespace recourse::ui {

/** Draws on the copies of a picture of evidence. Nothing is kept before its button is pressed; goes
 * with its window. */
class MarkupDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit MarkupDialog(std::unique_ptr<presentation::MarkupPresenter> presenter,
                          QWidget *parent = nullptr);
    ~MarkupDialog() override;

public slots:
    void open() override;

signals:
    /** It is in the book. */
    void kept();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void fillChoices();
    void refresh();
    void refreshTool();
    void refreshMarks();
    void dress();

    std::unique_ptr<presentation::MarkupPresenter> m_presenter;
    std::unique_ptr<Ui::MarkupDialog> m_ui;
    QByteArray m_shown;
};

} // namespace recourse::ui
