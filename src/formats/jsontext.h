// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

namespace recourse::formats {

/** Appends `text` as a JSON string with its quotes, UTF-8, only what must be escaped escaped. */
void appendJsonText(QByteArray &out, QStringView text);

} // namespace recourse::formats
