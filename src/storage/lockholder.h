// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace recourse::storage {

/** "recourse (4711)": the program that is writing to the book now; empty where nobody can tell. */
[[nodiscard]] QString nameOfWriter(const QString &bookPath);

} // namespace recourse::storage
