// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>

#include "core/result.h"
#include "domain/errors.h"
#include "domain/messages/messagefields.h"
#include "presentation/dayentry.h"
#include "wording/regional.h"

namespace recourse::presentation {

/** Reads an amount: its text, the currency where it names none itself, the sign before its cents.
 * Given by the program, see formats/moneytext.h. */
using MoneyReader = std::function<core::Result<domain::Money, domain::RefusalReason>(
    const QString &, const QString &, QChar)>;

/**
 * A field's value as it is typed in a language, and as it is kept: a text as it stands, a day as
 * "2026-11-30", an amount as "5.00 USD". What cannot be read is kept as it was typed.
 */
struct FieldEntry
{
    domain::FieldKind kind = domain::FieldKind::Text;
    const wording::Regional &regional;
    const MoneyReader &readMoney;
    const DateReader &readDate;

    /** `currency` counts where none is typed. */
    [[nodiscard]] QString kept(const QString &typed, const QString &currency) const;
    /** What was kept, as it is typed in this language. */
    [[nodiscard]] QString typed(const QString &kept) const;
    /** Nothing where it is empty or cannot be read. */
    [[nodiscard]] static std::optional<domain::FieldValue> value(domain::FieldKind kind,
                                                                 const QString &kept);
};

} // namespace recourse::presentation
