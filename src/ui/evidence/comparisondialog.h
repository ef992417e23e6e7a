// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

#include "presentation/comparisonpresenter.h"

namespace Ui {
class ComparisonDialog;
}

namespace recourse::ui {

class PinCanvas;

/** What was promised beside a photo of what came, and in what they differ. Nothing is kept before
 * its button is pressed; goes with its window. */
class ComparisonDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ComparisonDialog(std::unique_ptr<presentation::ComparisonPresenter> presenter,
                              QWidget *parent = nullptr);
    ~ComparisonDialog() override;

public slots:
    void open() override;

signals:
    /** It is in the book. */
    void kept();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void connectSide(presentation::ComparisonPresenter::Side side, PinCanvas *canvas);
    void fillChoices();
    void refresh();
    void refreshPromise();
    void refreshDifferences();
    void showSide(presentation::ComparisonPresenter::Side side, PinCanvas *canvas,
                  QByteArray &shown);
    void dress();

    std::unique_ptr<presentation::ComparisonPresenter> m_presenter;
    std::unique_ptr<Ui::ComparisonDialog> m_ui;
    QByteArray m_promised; ///< pictures that are shown
    QByteArray m_received;
};

} // namespace recourse::ui
