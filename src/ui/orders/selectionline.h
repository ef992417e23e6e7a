// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "presentation/selectionpresenter.h"

namespace recourse::ui {

class ElidingLabel;
class MainWindow;

/**
 * In the window's status bar: how many orders are selected and what they come to. While it is about
 * several of them, what is said of the whole book gives way.
 */
class SelectionLine final : public QObject
{
    Q_OBJECT
public:
    /** The window owns it; the presenter outlives it. */
    SelectionLine(MainWindow &window, presentation::SelectionPresenter &presenter);

private:
    void refresh();

    presentation::SelectionPresenter &m_presenter;
    ElidingLabel *m_label;
    QWidget *m_book;
};

} // namespace recourse::ui
