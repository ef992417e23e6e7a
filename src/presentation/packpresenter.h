// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>

#include <QObject>

#include "core/clock.h"
#include "domain/ports/bookthread.h"
#include "domain/ports/rulesstore.h"
#include "domain/rules/ruleslibrary.h"
#include "presentation/courier.h"
#include "presentation/languagesetting.h"
#include "presentation/packpreview.h"
#include "services/packcomparison.h"

namespace recourse::presentation {

/** Other rules for one market, thought of and not yet in use. */
struct PackChange
{
    QString market;
    /** Empty: the market has no rules of its own any more. */
    std::optional<domain::RulesPack> pack;
    /** Set where it is a loaded pack: what the store keeps of it. */
    std::optional<domain::PackRecord> record;
    QByteArray text;
};

/**
 * What other rules change, in themselves and for which orders, before they are taken. The orders
 * are assessed on the book's writer thread, a slice at a time; cancel() ends that at once. Nothing
 * is written. GUI thread; the tools outlive this.
 */
class PackPresenter final : public PackPreview
{
    Q_OBJECT
public:
    struct Tools
    {
        domain::BookThread &writer;
        const core::Clock &clock;
        LanguageSetting &language;
    };
    PackPresenter(PackChange change, const QList<domain::RulesPack> &before,
                  const QList<domain::RulesPack> &after, const Tools &tools,
                  QObject *parent = nullptr);
    ~PackPresenter() override;

    /** Begins to assess the orders. */
    void start() override;

    [[nodiscard]] const PackChange &change() const { return m_change; }
    [[nodiscard]] QString windowTitle() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString originText() const override;
    [[nodiscard]] QString cautionText() const override;
    [[nodiscard]] QString problem() const override { return m_problem; }
    /** "For 3 of 12 orders something changes."; empty until all were looked at. */
    [[nodiscard]] QString summaryText() const override;
    /** Orders first, then the rules themselves. */
    [[nodiscard]] QList<PackSection> sections() const override;
    [[nodiscard]] QString blockingReason() const override;
    [[nodiscard]] QString takeText() const override;
    void cancel() override;

private:
    using Comparison = std::shared_ptr<services::BookComparison>;
    void nextSlice();
    void take(const domain::Stored<bool> &more);
    [[nodiscard]] PackSection orderSection() const;
    [[nodiscard]] PackSection::Line orderLine(const services::OrderDifference &order) const;
    [[nodiscard]] PackSection deadlineSection() const;
    [[nodiscard]] QList<PackSection> ruleSections() const;
    [[nodiscard]] PackSection pageSection() const;
    [[nodiscard]] const wording::Regional &regional() const { return m_tools.language.regional(); }

    const PackChange m_change;
    const domain::RulesPack m_before; ///< what the market's orders go by now
    const domain::RulesPack m_after;
    const services::PackDifference m_difference;
    const Tools m_tools;
    Courier m_courier;
    JobToken m_token;
    Comparison m_comparison;
    bool m_complete = false;
    QString m_problem;
};

} // namespace recourse::presentation
