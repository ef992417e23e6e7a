// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QObject>
#include <QTemporaryDir>

#include "presentation/orderscopy.h"

namespace recourse::ui {

class MainWindow;

/** Copies the selected orders and lets them be dragged to other programs. GUI thread. */
class RowShare final : public QObject
{
    Q_OBJECT
public:
    /** Both outlive it. */
    RowShare(MainWindow &window, presentation::OrdersCopy &copy);

private:
    void copy();
    void drag();

    MainWindow &m_window;
    presentation::OrdersCopy &m_copy;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of dragged files; made for the first drag
};

} // namespace recourse::ui
