// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "formats/readers.h"
#include "formats/shippedrules.h"
#include "services/edit.h"
#include "services/importservice.h"
#include "support/bookstate.h"
#include "support/toldorders.h"
#include "unit/storage/bookfixture.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::services;
using namespace recourse::test;
using namespace Qt::StringLiterals;

namespace {
QByteArray answer(const char *name)
{
    QFile file(QStringLiteral(RECOURSE_TEST_DATA "/readers/captures/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("unreadable: %s", name);
    return file.readAll();
}

/** A browser's capture with that one answer, seen at `started`, and what else stands in one. */
QByteArray captured(const char *name, const char *started)
{
    const QJsonObject secret{{u"name"_s, u"Cookie"_s}, {u"value"_s, u"_m_h5_tk=geheimer-keks"_s}};
    const QJsonObject entry{
        {u"startedDateTime"_s, QString::fromLatin1(started)},
        {u"request"_s, QJsonObject{{u"headers"_s, QJsonArray{secret}}}},
        {u"response"_s,
         QJsonObject{{u"content"_s, QJsonObject{{u"text"_s, QString::fromUtf8(answer(name))}}}}}};
    return QJsonDocument(QJsonObject{{u"log"_s, QJsonObject{{u"entries"_s, QJsonArray{entry}}}}})
        .toJson();
}
} // namespace

/** What several sources tell of one order, in whatever order they come. */
class TstSources final : public QObject
{
    Q_OBJECT

    const RulesLibrary m_rules = formats::shippedRules();
    const core::Instant m_now = instant("2026-11-26T12:00:00Z");
    QList<ReadResult> m_sources;

    void import(Book &book, const QList<ReadResult> &results) const
    {
        const ImportService service(m_rules);
        const auto plan = service.plan(book, results, m_now);
        QVERIFY(plan && service.apply(book, *plan, m_now));
    }
    static Order orderIn(Book &book)
    {
        const auto id = book.orders().find(u"aliexpress"_s, u"8176543210000001"_s).value();
        return book.orders().load(id.value()).value().value();
    }

private slots:
    void initTestCase()
    {
        const formats::FormatReaders readers;
        for (const QByteArray &text :
             {captured("shipping.json", "2026-11-12T09:00:00Z"),
              captured("tracking.json", "2026-11-18T09:00:00Z"), answer("detail-en.json"),
              captured("returns.json", "2026-11-23T09:00:00Z")}) {
            m_sources.append(readers.readContent(u"x.json"_s, text, {}, {}));
            QVERIFY(!m_sources.constLast().fatal);
            QCOMPARE(m_sources.constLast().refused.size(), 0);
            QCOMPARE(m_sources.constLast().drafts.size(), 1);
        }
    }

    void theyAddUp()
    {
        const BookFixture fixture;
        const auto book = fixture.open();
        for (const ReadResult &source : m_sources)
            import(*book, {source});
        const Order order = orderIn(*book);
        QCOMPARE(order.status, OrderStatus::Shipped); // of the page, which was seen last
        QCOMPARE(order.items.size(), 1);
        QCOMPARE(order.items[0].title, u"Desk lamp, warm white"_s);
        QCOMPARE(order.items[0].variant, u"White, EU plug"_s); // told by the page alone
        QCOMPARE(order.items[0].unitPrice, (Money{995, u"EUR"_s}));
        QCOMPARE(order.parcels.size(), 1);
        QCOMPARE(order.total, (Money{1890, u"EUR"_s})); // the list, seen before, said 19.00
        QCOMPARE(order.seller.name, u"Bright Store"_s);
        QList<EventKind> kinds;
        for (const Event &event : order.events)
            kinds.append(event.kind);
        QCOMPARE(kinds, (QList<EventKind>{EventKind::Tracking, EventKind::DisputeOpened}));
        QCOMPARE(book->orders().count().value(), 1);
    }

    void theirOrderDoesNotMatter()
    {
        QByteArray first;
        std::array<int, 4> order{0, 1, 2, 3};
        do {
            for (const bool together : {false, true}) {
                const BookFixture fixture;
                const auto book = fixture.open();
                QList<ReadResult> sources;
                for (const int source : order)
                    sources.append(m_sources.at(source));
                if (together) {
                    import(*book, sources);
                } else {
                    for (const ReadResult &source : std::as_const(sources))
                        import(*book, {source});
                }
                const QByteArray bytes = exportOf(*book);
                if (first.isEmpty())
                    first = bytes;
                QVERIFY2(bytes == first, bytes.constData());
            }
        } while (std::next_permutation(order.begin(), order.end()));
    }

    /** A mail shortens the title, and an answer of the tracking page tells no order at all. */
    void neitherDoesThatOfAMailAndOfNewsOfAParcel()
    {
        const formats::FormatReaders readers;
        QByteArray tracking = answer("tracking.json");
        tracking.replace("?tradeOrderId=8176543210000001&a=b", "");
        QList<ReadResult> sources{m_sources.at(0), m_sources.at(2)};
        sources.append(readers.readContent(u"tracking.json"_s, tracking, {}, {}));
        QVERIFY(sources.constLast().drafts.at(0).ofParcel);
        sources.append(readers.readContent(u"shipped.eml"_s,
                                           "From: transaction@notice.aliexpress.com\n"
                                           "Subject: Order 8176543210000001: order shipped\n"
                                           "Date: Sat, 14 Nov 2026 08:00:00 +0000\n\n"
                                           "Package info\nDesk lamp, warm w...\nx1\n"
                                           "Tracking number: LP00123456789012\n",
                                           {}, {}));
        QCOMPARE(sources.constLast().drafts.size(), 1);
        QCOMPARE(sources.constLast().drafts.at(0).order.items.at(0).title,
                 u"Desk lamp, warm w..."_s);
        QByteArray first;
        std::array<int, 4> order{0, 1, 2, 3};
        do {
            const BookFixture fixture;
            const auto book = fixture.open();
            QList<ReadResult> arrived;
            for (const int source : order)
                arrived.append(sources.at(source));
            import(*book, arrived);
            const Order told = orderIn(*book);
            QCOMPARE(told.items.size(), 1);
            QCOMPARE(told.items[0].title, u"Desk lamp, warm white"_s);
            const auto isNews = [](const Event &e) { return e.kind == EventKind::Tracking; };
            QCOMPARE(std::count_if(told.events.cbegin(), told.events.cend(), isNews), 1);
            const QByteArray bytes = exportOf(*book);
            if (first.isEmpty())
                first = bytes;
            QVERIFY2(bytes == first, bytes.constData());
        } while (std::next_permutation(order.begin(), order.end()));
        QVERIFY(first.contains("\"observed_by\": \"capture\""));
    }

    void theSameAgainChangesNothing()
    {
        const BookFixture fixture;
        const auto book = fixture.open();
        import(*book, m_sources);
        const QByteArray before = exportOf(*book);
        const auto plan = ImportService(m_rules).plan(*book, m_sources, m_now);
        QCOMPARE(plan->orders.size(), 1);
        QCOMPARE(plan->orders[0].state, PlannedState::Same);
        import(*book, m_sources);
        QCOMPARE(exportOf(*book), before);
    }

    void whatTheUserWroteStays()
    {
        const BookFixture fixture;
        const auto book = fixture.open();
        import(*book, {m_sources.at(0)});
        const auto id = book->orders().find(u"aliexpress"_s, u"8176543210000001"_s).value();
        Edit edit;
        edit.note = u"for Ada"_s;
        QVERIFY(EditService(m_rules).apply(*book, {*id}, edit, m_now));
        import(*book, m_sources);
        QCOMPARE(orderIn(*book).note, u"for Ada"_s);
    }

    /** The page that was read has the buyer's name, address, telephone and a token in it. */
    void nothingOfTheBuyerIsKept()
    {
        const BookFixture fixture;
        {
            const auto book = fixture.open();
            import(*book, m_sources);
            QVERIFY(exportOf(*book).contains("Desk lamp"));
        }
        QByteArray bytes;
        for (const QFileInfo &info : QDir(fixture.folder.path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            bytes += file.readAll();
        }
        QVERIFY(bytes.contains("Desk lamp"));
        for (const char *secret : {"Geheim", "geheim", "1517777777", "Verborgener", "Hinterhaus",
                                   "04711", "Nirgendwo", "_m_h5_tk"})
            QVERIFY2(!bytes.contains(secret), secret);
    }
};

QTEST_GUILESS_MAIN(TstSources)
#include "tst_sources.moc"
