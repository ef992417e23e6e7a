// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

class QMimeData;

namespace recourse::ui {

// What somebody drags here or pastes and that may hold orders.

/** Files of this machine. */
[[nodiscard]] QStringList localFiles(const QMimeData *data);
/** A mail itself, as some mail programs hand it over where others make a file of it. */
[[nodiscard]] QByteArray draggedMail(const QMimeData *data);
/** Is there either? */
[[nodiscard]] bool mayHoldOrders(const QMimeData *data);

} // namespace recourse::ui
