// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QtTest>

#include "domain/mergevalues.h"
#include "formats/datetext.h"
#include "formats/moneytext.h"
#include "formats/shippedrules.h"
#include "presentation/orderformpresenter.h"
#include "support/cancellationorders.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using presentation::OrderFormPresenter;
using Field = OrderFormPresenter::Field;

/** The form of one order without its window. */
class TestOrderForm final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_rules = formats::shippedRules(); }
    void init()
    {
        m_book.orderStore.orders.clear();
        speak(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_form = std::make_unique<OrderFormPresenter>(tools());
    }
    void cleanup() { m_thread.runAll(); }

    void aNewOrderNeedsFourThingsAndNoNumber()
    {
        QCOMPARE(m_form->shops(), QStringList({u"AliExpress"_s, u"Any other shop"_s}));
        QCOMPARE(m_form->shop(), 0);
        QCOMPARE(m_form->text(Field::OrderedOn), u"22/11/2026"_s); // in Berlin it is tomorrow
        QCOMPARE(m_form->status(), -1);
        QCOMPARE(m_form->blockingReason(), u"Say what you bought."_s);
        m_form->setText(Field::Title, u" Lamp "_s);
        QCOMPARE(m_form->blockingReason(), u"Say where the order stands."_s);
        m_form->setStatus(2);
        QCOMPARE(m_form->statuses().at(2), u"Paid, not sent yet"_s);
        m_form->setText(Field::OrderedOn, {});
        QCOMPARE(m_form->blockingReason(), u"Say on which day you ordered it."_s);
        m_form->setText(Field::OrderedOn, u"20 Nov 2026"_s);
        QCOMPARE(m_form->blockingReason(), QString());

        const QSignalSpy saved(m_form.get(), &OrderFormPresenter::saved);
        m_form->save();
        QCOMPARE(m_form->blockingReason(), u"One moment, it is being saved."_s);
        settle();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.at(0).at(1).toString(), u"Entered: \u2068Lamp\u2069."_s);
        const domain::Order &order = m_book.orderStore.orders.begin()->second;
        QCOMPARE(order.market, u"aliexpress"_s);
        QCOMPARE(order.number, QString());
        QCOMPARE(order.displayTitle(), u"Lamp"_s);
        QCOMPARE(order.status, domain::OrderStatus::AwaitingShipment);
        QCOMPARE(order.observedAt, m_clock.now());
        QVERIFY(order.observedStated);
        const auto *placed = order.date(domain::DateKind::PlacedAt);
        QCOMPARE(placed->moment, domain::Moment::onDay(QDate(2026, 11, 20), m_berlin));
        QCOMPARE(placed->provenance, domain::Provenance::User);
    }

    void anAmountIsReadInTheReadersOwnMarks_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said"); // empty: read
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        QTest::newRow("plain") << u"en_GB"_s << u"23.90"_s << QString() << qint64(2390) << u"GBP"_s;
        QTest::newRow("comma") << u"de_DE"_s << u"23,90"_s << QString() << qint64(2390) << u"EUR"_s;
        QTest::newRow("thousands")
            << u"de_DE"_s << u"1.234"_s << QString() << qint64(123400) << u"EUR"_s;
        QTest::newRow("own currency")
            << u"en_GB"_s << u"US $23.90"_s << QString() << qint64(2390) << u"USD"_s;
        QTest::newRow("words") << u"en_GB"_s << u"a lot"_s
                               << u"“\u2068"
                                  "a lot\u2069” is no amount of money."_s
                               << qint64(0) << QString();
        QTest::newRow("less than nothing")
            << u"en_GB"_s << u"-5"_s << u"An order cannot cost less than nothing."_s << qint64(0)
            << QString();
    }
    void anAmountIsReadInTheReadersOwnMarks()
    {
        QFETCH(QString, language);
        QFETCH(QString, typed);
        QFETCH(QString, said);
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        speak(QLocale(language));
        m_form = std::make_unique<OrderFormPresenter>(tools());
        fillLeast();
        m_form->setText(Field::Total, typed);
        QCOMPARE(m_form->remark(Field::Total), said);
        QCOMPARE(m_form->blockingReason().isEmpty(), said.isEmpty());
        if (!said.isEmpty())
            return;
        m_form->save();
        settle();
        QCOMPARE(m_book.orderStore.orders.begin()->second.total, (domain::Money{minor, currency}));
    }

    void aDayIsReadAsItIsWrittenHere_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        const QDate day(2026, 11, 4);
        QTest::newRow("pattern") << u"en_GB"_s << u"04/11/2026"_s << day;
        QTest::newRow("month first") << u"en_US"_s << u"11/4/2026"_s << day;
        QTest::newRow("german") << u"de_DE"_s << u"04.11.2026"_s << day;
        QTest::newRow("short year") << u"de_DE"_s << u"4.11.26"_s << day;
        QTest::newRow("iso") << u"de_DE"_s << u"2026-11-04"_s << day;
        QTest::newRow("name of the month") << u"en_GB"_s << u"4 Nov 2026"_s << day;
        QTest::newRow("arabic digits") << u"ar_EG"_s << u"٤/١١/٢٠٢٦"_s << day;
        QTest::newRow("no day") << u"en_GB"_s << u"yesterday"_s << QDate();
        QTest::newRow("no such day") << u"en_GB"_s << u"31/11/2026"_s << QDate();
    }
    void aDayIsReadAsItIsWrittenHere()
    {
        QFETCH(QString, language);
        QFETCH(QString, typed);
        QFETCH(QDate, day);
        const auto read = presentation::readDay(typed, QLocale(language), &formats::readDate);
        QCOMPARE(read.value_or(QDate()), day);
        if (day.isValid()) {
            const QString written = presentation::dayText(day, QLocale(language));
            QVERIFY(written.contains(
                        QLocale(language).toString(2026).remove(QLocale(language).groupSeparator()))
                    || written.contains(u"2026"_s));
            QCOMPARE(presentation::readDay(written, QLocale(language), &formats::readDate), day);
        }
    }
    void daysThatCannotBeAreSaidBesideTheirField()
    {
        fillLeast();
        m_form->setText(Field::PaidOn, u"soon"_s);
        QCOMPARE(m_form->remark(Field::PaidOn), u"This is not a date. Write it like 22/11/2026."_s);
        QCOMPARE(m_form->blockingReason(),
                 u"Something cannot be taken as it is; beside it stands why."_s);
        m_form->setText(Field::PaidOn, u"23/11/2026"_s);
        QCOMPARE(m_form->remark(Field::PaidOn), u"This day is still to come."_s);
        m_form->setText(Field::PaidOn, u"01/11/2026"_s);
        QCOMPARE(m_form->remark(Field::PaidOn), u"This day is before the order."_s);
        m_form->setText(Field::PaidOn, {});
        m_form->setText(Field::ShipBy, u"01/12/2026"_s); // deadlines lie ahead
        QCOMPARE(m_form->blockingReason(), QString());
        m_form->moveDay(Field::ShipBy, 1);
        QCOMPARE(m_form->text(Field::ShipBy), u"02/12/2026"_s);
        m_form->moveDay(Field::DeliveredOn, -1);
        QCOMPARE(m_form->text(Field::DeliveredOn), u"22/11/2026"_s);
    }
    void daysFollowTheLanguage()
    {
        m_form->setText(Field::PaidOn, u"4 Nov 2026"_s);
        m_form->setText(Field::ShipBy, u"some day"_s);
        speak(QLocale(u"de_DE"_s));
        QCOMPARE(m_form->text(Field::PaidOn), u"04.11.2026"_s);
        QCOMPARE(m_form->text(Field::ShipBy), u"some day"_s);
    }

    void aNumberThatIsThereAlreadyIsRefusedWithTheOtherOrderNamed()
    {
        m_book.orderStore.orders[core::OrderId{7}] = test::anOrderOf(domain::OrderStatus::Shipped);
        fillLeast();
        m_form->setText(Field::Number, u"8176 5432 1098 7654"_s);
        m_form->save();
        settle();
        QCOMPARE(m_form->remark(Field::Number),
                 u"Your book has an order with this number already: “\u2068Wireless earbuds, "
                 "white\u2069”."_s);
        QVERIFY(!m_form->blockingReason().isEmpty());
        QCOMPARE(m_book.orderStore.orders.size(), 1U);
        m_book.orderStore.orders[core::OrderId{7}].trashedAt = m_clock.now();
        m_form->setText(Field::Number, {});
        m_form->setText(Field::Number, u"8176543210987654"_s);
        m_form->save();
        settle();
        QCOMPARE(m_form->remark(Field::Number),
                 u"An order with this number is in the trash: “\u2068Wireless earbuds, "
                 "white\u2069”. Restore it instead."_s);
        m_form->setText(Field::Number, u"8176543210987655"_s);
        QCOMPARE(m_form->blockingReason(), QString());
        m_form->save();
        settle();
        QCOMPARE(m_book.orderStore.orders.size(), 2U);
    }

    void anEditBeginsWithWhatIsKnownAndChangesOnlyWhatWasChanged()
    {
        const core::OrderId id{7};
        const domain::Order known = test::anOrderOf(domain::OrderStatus::AwaitingShipment);
        m_book.orderStore.orders[id] = known;
        m_form = std::make_unique<OrderFormPresenter>(tools(), id, known);
        QVERIFY(!m_form->isNew());
        QVERIFY(m_form->hasOptional());
        QCOMPARE(m_form->text(Field::Title), u"Wireless earbuds, white"_s);
        QCOMPARE(m_form->text(Field::Total), u"23.90"_s);
        QCOMPARE(m_form->statuses().at(m_form->status()), u"Paid, not sent yet"_s);
        QVERIFY(m_form->isFixed(Field::OrderedOn));
        QCOMPARE(m_form->remark(Field::OrderedOn),
                 u"The site printed this day, so it cannot be changed by hand."_s);
        QCOMPARE(m_form->blockingReason(), QString());
        m_form->setText(Field::TrackingNumber, u"LP00123456789012"_s);
        m_form->save();
        settle();
        domain::Order expected = known;
        domain::Parcel parcel;
        parcel.number = u"LP00123456789012"_s;
        const domain::Seen byHand(m_clock.now(), domain::SourceKind::Hand);
        parcel.seen.insert(u"number"_s, byHand);
        parcel.seen.insert(domain::ownKey(u"number"_s), byHand);
        expected.parcels = {parcel};
        QCOMPARE(m_book.orderStore.orders.at(id), expected);
    }
    void anEditOfAnOrderThatIsGoneSaysSo()
    {
        m_form = std::make_unique<OrderFormPresenter>(
            tools(), core::OrderId{7}, test::anOrderOf(domain::OrderStatus::Shipped));
        m_form->setText(Field::Note, u"broken"_s);
        m_form->save();
        settle();
        QCOMPARE(m_form->failure(),
                 u"This order is not in your book any more. Nothing was changed."_s);
        QVERIFY(m_book.orderStore.orders.empty());
    }
    void aDiskThatRefusesIsSaidAndTheFormStays()
    {
        m_refuses = true;
        fillLeast();
        const QSignalSpy saved(m_form.get(), &OrderFormPresenter::saved);
        m_form->save();
        settle();
        m_refuses = false;
        QVERIFY(!m_form->failure().isEmpty());
        QCOMPARE(saved.size(), 0);
        QCOMPARE(m_form->text(Field::Title), u"Lamp"_s);
        QCOMPARE(m_form->blockingReason(), QString()); // once more
    }

private:
    OrderFormPresenter::Tools tools()
    {
        OrderFormPresenter::Work work;
        work.add = [this](domain::Book &book,
                          const domain::Order &order) -> domain::Stored<core::OrderId> {
            if (m_refuses)
                return core::failure(domain::StorageError{domain::StorageErrorKind::DiskFull, {}});
            return book.orders().insert(order);
        };
        work.replace = [](domain::Book &book, core::OrderId id, const domain::Order &order) {
            return book.orders().replace(id, order);
        };
        work.readMoney = [](const QString &text, const QString &currency, QChar point) {
            return formats::readMoney(text, {currency, point});
        };
        work.readDate = &formats::readDate;
        return {m_thread, m_rules, m_clock, m_language, work};
    }
    void speak(const QLocale &locale)
    {
        m_language.setRegional(wording::Regional{locale, m_berlin});
    }
    void fillLeast()
    {
        m_form->setText(Field::Title, u"Lamp"_s);
        m_form->setStatus(0);
    }
    void settle()
    {
        m_thread.runAll();
        QCoreApplication::processEvents();
    }

    domain::RulesLibrary m_rules;
    test::FakeClock m_clock{"2026-11-21T23:30:00Z"};
    test::FakeBook m_book;
    test::FakeBookThread m_thread{m_book};
    const QTimeZone m_berlin{"Europe/Berlin"};
    presentation::LanguageSetting m_language{wording::Regional{QLocale::c(), m_berlin}};
    std::unique_ptr<OrderFormPresenter> m_form;
    bool m_refuses = false;
};

QTEST_MAIN(TestOrderForm)
#include "tst_orderform.moc"
