// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/instant.h"
#include "domain/ports/book.h"
#include "domain/rules/rulespack.h"
#include "presentation/languagesetting.h"

namespace recourse::presentation {

/** Puts one row of the table into words, at one instant and in one language. */
class RowText final
{
public:
    RowText(const domain::OrderRow &row, const domain::RulesPack &pack, core::Instant now,
            const wording::Regional &regional);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QString number() const;
    [[nodiscard]] QString seller() const;
    [[nodiscard]] QString placed() const;
    [[nodiscard]] QString placedToolTip() const;
    [[nodiscard]] QString shop() const;
    [[nodiscard]] QString chip() const;
    [[nodiscard]] QString total() const;
    [[nodiscard]] QString nextStep() const;
    [[nodiscard]] QString deadline() const;
    [[nodiscard]] QString deadlineLong() const;
    [[nodiscard]] QString deadlineToolTip() const;
    [[nodiscard]] QString orderToolTip() const;
    [[nodiscard]] QString statusToolTip() const;
    /** The order's cell for a reader who does not see the others. */
    [[nodiscard]] QString spoken() const;

private:
    const domain::OrderRow &m_row;
    const domain::RulesPack &m_pack;
    core::Instant m_now;
    const wording::Regional &m_regional;
};

} // namespace recourse::presentation
