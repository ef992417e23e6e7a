// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTest>

#include "formats/shippedrules.h"
#include "presentation/disputepresenter.h"
#include "support/cancellationorders.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"
#include "support/fakepageopener.h"
#include "support/messagetools.h"

namespace recourse::test {

using namespace Qt::StringLiterals;
using domain::EventKind;
using domain::OrderStatus;
using presentation::DisputePage;
using presentation::DisputePresenter;

/** Ten pieces, paid 23.90 USD, delivered on the 20th at nine; now is the 21st at noon. */
inline domain::Order delivered()
{
    domain::Order order = test::anOrderOf(OrderStatus::Delivered);
    order.items.first().lineId = u"8176543210997654"_s;
    order.items.first().quantity = 10;
    order.dates = {test::printedDate(domain::DateKind::PlacedAt, "2026-11-01T10:00:00Z"),
                   test::printedDate(domain::DateKind::PaidAt, "2026-11-01T10:05:00Z"),
                   test::printedDate(domain::DateKind::DeliveredAt, "2026-11-20T09:00:00Z")};
    return order;
}

inline domain::Event eventOf(EventKind kind, const char *at)
{
    domain::Event event;
    event.kind = kind;
    event.at = domain::Moment::at(instant(at));
    event.recordedAt = instant(at);
    event.source = u"user"_s;
    return event;
}

inline domain::EvidenceItem photoOf(int id, const QString &slot)
{
    domain::EvidenceItem item;
    item.id = {id};
    item.order = core::OrderId{1};
    item.fingerprint = QString::number(id);
    item.place.slot = slot;
    return item;
}

/** The dispute wizard's presenter over the shipped pack and a book in memory. */
class DisputeFixture
{
public:
    /** A dispute about the size, opened on the 21st at nine. */
    [[nodiscard]] static domain::Order running()
    {
        domain::Order order = delivered();
        domain::Event opened = eventOf(EventKind::DisputeOpened, "2026-11-21T09:00:00Z");
        opened.note = u"The size differs"_s;
        order.events = {opened};
        return order;
    }
    void open(const domain::Order &order)
    {
        m_book.orderStore.orders[core::OrderId{1}] = order;
        reopen();
    }
    void reopen()
    {
        m_presenter = std::make_unique<DisputePresenter>(
            core::OrderId{1},
            DisputePresenter::Tools{m_thread, m_rules, m_clock, m_language, m_opener,
                                    m_messages.with(m_clock, m_language).readMoney, m_longest});
        m_thread.runAll();
        QTRY_COMPARE(m_presenter->phase(), DisputePresenter::Phase::Open);
    }
    void choose(const QString &problem)
    {
        open(delivered());
        m_presenter->setReceived(true);
        m_presenter->setProblem(problem);
        QVERIFY2(m_presenter->canLeave(DisputePage::Problem),
                 qPrintable(m_presenter->blockingReason(DisputePage::Problem)));
    }
    void record()
    {
        QCOMPARE(m_presenter->blockingReason(DisputePage::Outcome), QString());
        m_presenter->commit();
        m_thread.runAll();
        QTRY_COMPARE(m_presenter->phase(), DisputePresenter::Phase::Recorded);
    }
    [[nodiscard]] domain::Event last() const
    {
        return m_book.orderStore.orders.at(core::OrderId{1}).events.last();
    }
    [[nodiscard]] bool offers(EventKind kind) const
    {
        const auto views = m_presenter->outcomes();
        return std::any_of(views.cbegin(), views.cend(),
                           [kind](const auto &view) { return view.kind == kind; });
    }
    [[nodiscard]] std::optional<QString> labelOf(const QString &problem) const
    {
        for (const auto &view : m_presenter->problems()) {
            if (view.id == problem)
                return view.label;
        }
        return std::nullopt;
    }
    [[nodiscard]] static QString spaced(QString text)
    {
        return text.replace(QChar(QChar::Nbsp), u' ');
    }

    domain::RulesLibrary m_rules;
    FakeClock m_clock{"2026-11-21T12:00:00Z"};
    mutable FakeBook m_book;
    FakeBookThread m_thread{m_book};
    FakePageOpener m_opener;
    presentation::LanguageSetting m_language{
        {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin")}};
    MessageTools m_messages;
    int m_longest = 0;
    std::unique_ptr<DisputePresenter> m_presenter;

    DisputeFixture()
        : m_rules(formats::shippedRules())
    {
    }
    void begin()
    {
        m_clock.set(instant("2026-11-21T12:00:00Z"));
        m_book.orderStore.orders.clear();
        m_book.draftStore.drafts.clear();
        m_book.evidenceStore.items.clear();
        m_opener.opened.clear();
    }
    void end()
    {
        m_presenter.reset();
        m_thread.runAll();
    }
};

} // namespace recourse::test
