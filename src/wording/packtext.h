// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "domain/assessment.h"
#include "domain/order.h"
#include "domain/rules/rulespack.h"
#include "wording/regional.h"

namespace recourse::wording {

/** What the fields of a pack's sentence are filled from; both may be absent. */
struct PackFields
{
    const domain::Order *order = nullptr;
    const domain::Assessment *assessment = nullptr;
    core::Instant now;
};

/**
 * Says a pack's texts: our translation of its English, else the pack's own text in the language of
 * `regional`, else its English. Fields are {parameter:ID}, {date:KIND}, {since:KIND}, {deadline},
 * {refund} and {total}; one that is not known becomes plain words, so no sentence shows braces.
 */
class PackText final
{
public:
    PackText(const domain::RulesPack &pack, Regional regional);
    [[nodiscard]] QString text(const QString &textId, const PackFields &fields = {}) const;
    /** As a reader of that language has it: the words of text() where it is the one of `regional`,
     * else the pack's own in it, else its English. Fields stay as they are. */
    [[nodiscard]] QString textIn(const QString &language, const QString &textId) const;
    /** "72 hours", "3 to 20 business days"; "not known" where the pack lacks it. */
    [[nodiscard]] QString parameter(const QString &id) const;
    [[nodiscard]] QString actionTitle(const QString &action) const;
    /** "72 hours", "14 days", "7 business days": an amount of the pack's unit by its name. */
    [[nodiscard]] static QString span(const QString &unit, int amount);

private:
    [[nodiscard]] QString unfilled(const QString &textId) const;
    [[nodiscard]] QString fieldText(const QString &name, const QString &argument,
                                    const PackFields &fields) const;
    [[nodiscard]] QString deadlineText(const PackFields &fields) const;

    const domain::RulesPack *m_pack; ///< outlives this
    Regional m_regional;
};

} // namespace recourse::wording
