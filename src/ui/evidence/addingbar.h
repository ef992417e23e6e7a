// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

#include "presentation/jobpresenter.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace recourse::ui {

/** How far files are copied, and the button that stops it; hidden while nothing is. GUI thread. */
class AddingBar final : public QWidget
{
    Q_OBJECT
public:
    explicit AddingBar(QWidget *parent = nullptr);
    /** Outlives it. To be called once. */
    void bind(presentation::JobPresenter &job);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();
    void dress();

    QPointer<presentation::JobPresenter> m_job;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace recourse::ui
