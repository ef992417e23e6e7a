// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QSlider;

namespace recourse::presentation {
class OrderDetailPresenter;
}

namespace recourse::ui {

/** Below the timeline: at which instant, and with what supposed, the order is shown. */
class WhatIfBar final : public QWidget
{
    Q_OBJECT
public:
    explicit WhatIfBar(QWidget *parent = nullptr);
    /** The presenter outlives the bar. To be called once. */
    void bind(presentation::OrderDetailPresenter &detail);
    /** To the slider. */
    void takeFocus();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();
    void dress();

    presentation::OrderDetailPresenter *m_detail = nullptr;
    QLabel *m_when;
    QSlider *m_slider;
    QComboBox *m_choice;
};

} // namespace recourse::ui
