// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>

#include <QDate>
#include <QString>

#include "core/result.h"
#include "domain/errors.h"
#include "domain/moment.h"
#include "domain/ports/orderreader.h"
#include "wording/regional.h"

namespace recourse::presentation {

/** Reads a date as shops print it; UTF-8. Given by the program, see formats/datetext.h. */
using DateReader = std::function<core::Result<domain::Moment, domain::RefusalReason>(
    const QByteArray &, std::optional<domain::DateOrder>)>;

/** How a whole day is typed in this language: "dd/MM/yyyy", the year always in full. */
[[nodiscard]] QString dayPattern(const QLocale &locale);
/** The day as it would be typed. */
[[nodiscard]] QString dayText(QDate day, const QLocale &locale);
/** What was typed, by the language's own pattern or any that can mean one day only. */
[[nodiscard]] std::optional<QDate> readDay(const QString &text, const QLocale &locale,
                                           const DateReader &reader);

} // namespace recourse::presentation
