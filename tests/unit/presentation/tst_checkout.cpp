// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "formats/shippedrules.h"
#include "presentation/checkoutpresenter.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"
#include "support/toldorders.h"

using namespace recourse;
using namespace Qt::StringLiterals;
using presentation::CheckoutPresenter;

namespace {
domain::OrderRow rowOf(qint64 id, const QString &number, const QString &title)
{
    domain::OrderRow row;
    row.id = core::OrderId{id};
    row.number = number;
    row.title = title;
    row.status = domain::OrderStatus::Shipped;
    return row;
}
} // namespace

/** The orders of one checkout, beside the one that is looked at. */
class TestCheckout final : public QObject
{
    Q_OBJECT

    domain::RulesLibrary m_rules = formats::shippedRules();
    test::FakeClock m_clock{"2026-11-21T12:00:00Z"};
    presentation::LanguageSetting m_language{
        wording::Regional{QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc()}};
    std::unique_ptr<test::FakeBook> m_book;
    std::unique_ptr<test::FakeBookThread> m_reader;
    std::unique_ptr<presentation::OrderDetailPresenter> m_detail;
    std::unique_ptr<CheckoutPresenter> m_presenter;

    core::OrderId add(const QString &checkout)
    {
        domain::Order order = test::toldOrder(test::kEarly, domain::OrderStatus::Shipped);
        order.checkoutId = checkout;
        return m_book->orderStore.insert(order).value();
    }
    void look(core::OrderId id)
    {
        m_detail->setOrder(id);
        m_reader->runAll();
        QCoreApplication::processEvents();
    }

private slots:
    void init()
    {
        m_presenter.reset();
        m_detail.reset();
        m_book = std::make_unique<test::FakeBook>();
        m_reader = std::make_unique<test::FakeBookThread>(*m_book);
        m_detail = std::make_unique<presentation::OrderDetailPresenter>(
            presentation::OrderDetailPresenter::Sources{m_book->orderStore, m_rules, m_clock,
                                                        m_language});
        m_presenter = std::make_unique<CheckoutPresenter>(
            CheckoutPresenter::Sources{*m_reader, *m_detail, m_language});
    }
    void cleanupTestCase()
    {
        m_presenter.reset();
        m_detail.reset();
    }

    void namesTheOthersAndNotItself()
    {
        const core::OrderId id = add(u"300"_s);
        m_book->rowQueries.checkouts[u"300"_s] = {rowOf(id.value, u"1"_s, u"Itself"_s),
                                                  rowOf(7, u"8176543210980004"_s, u"Wool socks"_s)};
        look(id);
        QTRY_COMPARE(m_presenter->orders().size(), 1);
        const auto other = m_presenter->orders().at(0);
        QCOMPARE(other.id, core::OrderId{7});
        QString text = other.text;
        text.remove(QRegularExpression(u"[\\x{2066}-\\x{2069}]"_s)).replace(QChar(0xa0), u' ');
        text.replace(QChar(0x202f), u' ').replace(QChar(0x2009), u' ');
        QCOMPARE(text, u"Wool socks\n8176 5432 1098 0004 · Shipped"_s);
        QVERIFY(other.spokenText.contains(u"Wool socks"_s));
    }
    void asksNothingOfAnOrderWithoutACheckout()
    {
        m_detail->setOrder(add({}));
        QCOMPARE(m_reader->waiting(), std::size_t(0));
        QVERIFY(m_presenter->orders().isEmpty());
    }
    void anotherOrderHasOthers()
    {
        const core::OrderId together = add(u"300"_s);
        const core::OrderId alone = add(u"301"_s);
        m_book->rowQueries.checkouts[u"300"_s] = {rowOf(7, u"8"_s, u"Wool socks"_s)};
        look(together);
        QTRY_COMPARE(m_presenter->orders().size(), 1);
        m_detail->setOrder(alone);
        QVERIFY(m_presenter->orders().isEmpty()); // at once, not when the answer is there
        look(alone);
        QVERIFY(m_presenter->orders().isEmpty());
    }
    void followsTheBook()
    {
        const core::OrderId id = add(u"300"_s);
        look(id);
        QVERIFY(m_presenter->orders().isEmpty());
        m_book->rowQueries.checkouts[u"300"_s] = {rowOf(7, u"8"_s, u"Wool socks"_s)};
        m_presenter->reload();
        m_reader->runAll();
        QTRY_COMPARE(m_presenter->orders().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCheckout)
#include "tst_checkout.moc"
