// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

#include "core/instant.h"

namespace recourse::formats {

/** What the program that saved a page wrote into it. */
struct PageStamp
{
    QString url;                       ///< where the page lay; may be empty
    std::optional<core::Instant> seen; ///< when it was saved
};

/** The stamps of browsers ("saved from url=") and SingleFile ("saved date:") in a page's head. */
[[nodiscard]] PageStamp pageStamp(const QByteArray &utf8);

} // namespace recourse::formats
