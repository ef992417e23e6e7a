// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QObject>

#include "core/clock.h"
#include "domain/ports/book.h"
#include "domain/rules/ruleslibrary.h"
#include "presentation/languagesetting.h"

namespace recourse::presentation {

/** The line below: how many orders, how many need the user, what money comes back, which rules. */
class StatusLinePresenter final : public QObject
{
    Q_OBJECT
public:
    StatusLinePresenter(const domain::RulesLibrary &rules, const core::Clock &clock,
                        LanguageSetting &language, QObject *parent = nullptr);

    [[nodiscard]] QString ordersText() const;   ///< "214 orders", empty until counted
    [[nodiscard]] QString needUserText() const; ///< "4 need you"
    [[nodiscard]] QString moneyText() const;    ///< "57.42 USD waiting to come back"
    /** The main pack: "Rules: AliExpress, 2026-11-22, shipped · checked just now". */
    [[nodiscard]] QString rulesText() const;
    /** Every pack with its version and where it is from, a line each. */
    [[nodiscard]] QString rulesToolTip() const;

public slots:
    void setSummary(const recourse::domain::BookSummary &summary);
    /** The rows were assessed against the rules just now. */
    void setChecked();
    /** Other packs are in use: the rows have yet to be assessed by them. */
    void setUnchecked();
    /** At every beat: "just now" grows old. */
    void tick();

signals:
    void changed();

private:
    const domain::RulesLibrary &m_rules;
    const core::Clock &m_clock;
    LanguageSetting &m_language;
    domain::BookSummary m_summary;
    bool m_hasSummary = false;
    std::optional<core::Instant> m_checkedAt;
};

} // namespace recourse::presentation
