// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "support/bookstate.h"
#include "support/importfixture.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::services;
using namespace recourse::test;
using namespace Qt::StringLiterals;

namespace {
const QString kParcel = u"LP00123456789012"_s;

Order inParcel(const QString &number, const QString &parcel = kParcel)
{
    Order order = toldOrder(kEarly, OrderStatus::Shipped);
    order.number = number;
    order.items = {Item()};
    order.items[0].title = u"Thing "_s + number;
    order.parcels = {{parcel, {}, {}, {}}};
    return order;
}

/** A file that tells nothing but what became of a parcel. */
ReadResult news(const QString &parcel, const char *seen)
{
    OrderDraft draft;
    draft.ofParcel = true;
    draft.line = 7;
    draft.order.market = u"aliexpress"_s;
    draft.order.observedAt = instant(seen);
    draft.order.observedStated = true;
    draft.order.source = SourceKind::Capture;
    draft.order.parcels = {{parcel, u"Cainiao"_s, {}, {}}};
    draft.order.events = {eventAt(EventKind::Tracking, seen)};
    draft.order.events[0].source = u"site"_s;
    draft.order.items = {Item()};
    draft.order.items[0].title = u"Whose it is, is not said"_s;
    ReadResult result;
    result.file = u"tracking.json"_s;
    result.drafts = {draft};
    return result;
}
} // namespace

/** What a source says of a parcel is said of the orders in it, wherever they are known from. */
class TstParcelNews final : public QObject, private ImportFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanupTestCase() { book.reset(); }

    void anOrderOfTheBookGetsThem()
    {
        import({inParcel(u"1"_s), inParcel(u"2"_s, u"RB123456785CN"_s)});
        const ImportPlan made = plan({news(kParcel, kLate)});
        QCOMPARE(made.orders.size(), 1);
        QCOMPARE(made.orders[0].state, PlannedState::Changed);
        QCOMPARE(made.files[0].changed, 1);
        QVERIFY(made.refused.isEmpty());
        apply(made);
        QCOMPARE(load(u"1"_s).events.size(), 1);
        QCOMPARE(load(u"1"_s).parcels.size(), 1);
        QCOMPARE(load(u"1"_s).parcels[0].carrier, u"Cainiao"_s);
        QVERIFY(load(u"2"_s).events.isEmpty());
        QCOMPARE(book->orders().count().value(), 2);
    }
    void allOrdersInTheParcelGetThem()
    {
        import({inParcel(u"1"_s), inParcel(u"2"_s)});
        // The third is of the same import, and stands behind.
        const ImportPlan made = plan(
            {news(kParcel, kLate), goodFile(u"recourse-json"_s, {inParcel(u"3"_s)})});
        QCOMPARE(made.orders.size(), 3);
        apply(made);
        for (const QString &number : {u"1"_s, u"2"_s, u"3"_s}) {
            QCOMPARE(load(number).events.size(), 1);
            QCOMPARE(load(number).items.size(), 1); // which things are whose, is not said
        }
    }
    void whoseNobodyKnowsIsRefusedWithWhatToDo()
    {
        import({inParcel(u"1"_s)});
        const ImportPlan made = plan({news(u"RB123456785CN"_s, kLate)});
        QVERIFY(made.orders.isEmpty());
        QCOMPARE(made.refused.size(), 1);
        QCOMPARE(made.refused[0].reason, RefusalReason::UnknownParcel);
        QCOMPARE(made.refused[0].arguments, QStringList{u"RB123456785CN"_s});
        QCOMPARE(made.refused[0].file, u"tracking.json"_s);
        QCOMPARE(made.refused[0].line, 7);
        QCOMPARE(made.files[0].refused.size(), 1);
    }
    void anotherShopsParcelIsAnother()
    {
        Order other = inParcel(u"1"_s);
        other.market = u"elsewhere"_s;
        import({other});
        QCOMPARE(plan({news(kParcel, kLate)}).refused.size(), 1);
    }
    void anOrderInTheTrashStaysThere()
    {
        Order gone = inParcel(u"1"_s);
        gone.trashedAt = now;
        QVERIFY(book->orders().insert(gone));
        const ImportPlan made = plan({news(kParcel, kLate)});
        QVERIFY(made.orders.isEmpty());
        QCOMPARE(made.refused.at(0).reason, RefusalReason::InTrash);
    }
    void anOrderWithoutANumberGetsThemToo()
    {
        Order byHand = inParcel({});
        const auto id = book->orders().insert(byHand);
        apply(plan({news(kParcel, kLate)}));
        QCOMPARE(book->orders().load(*id).value().value().events.size(), 1);
        QCOMPARE(book->orders().count().value(), 1);
    }

    void theOrderOfTheFilesDoesNotMatter()
    {
        QByteArray first;
        QList<int> order{0, 1, 2, 3};
        const QList<ReadResult> files{news(kParcel, kEarly), news(kParcel, kLate),
                                      goodFile(u"recourse-json"_s, {inParcel(u"1"_s)}),
                                      goodFile(u"recourse-json"_s, {inParcel(u"2"_s)})};
        do {
            init();
            QList<ReadResult> sources;
            for (const int file : order)
                sources.append(files.at(file));
            const ImportPlan made = plan(sources);
            QVERIFY(made.refused.isEmpty());
            apply(made);
            QCOMPARE(load(u"1"_s).events.size(), 2);
            const QByteArray bytes = exportOf(*book);
            if (first.isEmpty())
                first = bytes;
            QVERIFY2(bytes == first, bytes.constData());
        } while (std::next_permutation(order.begin(), order.end()));
    }
};

QTEST_GUILESS_MAIN(TstParcelNews)
#include "tst_parcelnews.moc"
