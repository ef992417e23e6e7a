// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QObject>

#include "core/clock.h"
#include "domain/ports/book.h"
#include "domain/rules/ruleslibrary.h"
#include "presentation/languagesetting.h"
#include "presentation/ordertelling.h"

namespace recourse::presentation {

/**
 * The right-hand pane: one order, assessed at the clock's now and put into words. A supposition
 * changes what view() shows, never order() and assessment(), by which the user acts. GUI thread.
 */
class OrderDetailPresenter final : public QObject
{
    Q_OBJECT
public:
    struct Sources
    {
        domain::OrderStore &orders; ///< of the GUI thread's connection
        const domain::RulesLibrary &rules;
        const core::Clock &clock;
        LanguageSetting &language;
    };
    explicit OrderDetailPresenter(const Sources &sources, QObject *parent = nullptr);

    [[nodiscard]] const OrderView &view() const { return m_view; }
    [[nodiscard]] OrderId id() const { return m_id; }
    [[nodiscard]] const domain::Order *order() const { return m_order ? &*m_order : nullptr; }
    [[nodiscard]] const domain::Assessment &assessment() const { return m_assessment; }

public slots:
    /** An invalid id empties the pane. */
    void setOrder(recourse::core::OrderId id);
    /** Reads the order again, after a write. */
    void reload();
    /** The pane shows the order as if that happened, at the instant it is about. */
    void suppose(recourse::presentation::SupposedEvent event);
    /** The pane shows the order at that stop of the slider; the first is now. */
    void supposeStop(int stop);
    /** Nothing is supposed any more. */
    void backToNow();
    /** What a dispute can be about is told only while somebody looks. */
    void showProblems(bool open);
    /** At every beat: words anew, the answer too once it has run out. */
    void tick();

signals:
    /** view() is another one. */
    void changed();
    void failed(const recourse::domain::StorageError &error);

private:
    void reassess();
    void say();
    [[nodiscard]] const domain::RulesPack &pack() const;
    [[nodiscard]] OrderView supposedView() const;

    Sources m_sources;
    OrderId m_id;
    std::optional<domain::Order> m_order;
    domain::Assessment m_assessment;
    Supposition m_supposition;
    Problems m_problems = Problems::Closed;
    OrderView m_view;
};

} // namespace recourse::presentation
