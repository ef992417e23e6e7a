// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

#include "presentation/selectionpresenter.h"

namespace recourse::ui {

class MainWindow;

/** In the window's status bar: how many orders are selected and what they come to. */
class SelectionLine final : public QLabel
{
    Q_OBJECT
public:
    /** Takes its place in the window, which owns it; the presenter outlives it. */
    SelectionLine(MainWindow &window, presentation::SelectionPresenter &presenter);

private:
    void refresh();

    presentation::SelectionPresenter &m_presenter;
};

} // namespace recourse::ui
