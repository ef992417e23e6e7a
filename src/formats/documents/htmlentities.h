// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace recourse::formats {

/** Appends `text`, UTF-8 with the references of HTML ("&euro;", "&#8364;") as what they stand for;
 * those that mails do not use stay as they are. */
void appendDecoded(QByteArray &out, QByteArrayView text);

} // namespace recourse::formats
