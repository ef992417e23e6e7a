// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTemporaryDir>
#include <QtTest>

#include "formats/exchangewriter.h"
#include "services/backupservice.h"
#include "services/bookcomparison.h"
#include "storage/sqlitebook.h"
#include "storage/sqlitebookcopies.h"

using namespace recourse;
using namespace recourse::domain;
using namespace Qt::StringLiterals;
using services::BackupService;
using storage::SqliteBook;

namespace {
Order anOrder(const QString &number, const QString &title)
{
    Order order;
    order.market = u"aliexpress"_s;
    order.number = number;
    Item item;
    item.title = title;
    order.items.append(item);
    return order;
}

std::unique_ptr<SqliteBook> bookOf(const QString &path, const QList<Order> &orders)
{
    auto book = SqliteBook::open(path, SqliteBook::Access::Create);
    for (const Order &order : orders) {
        if (!book || !(*book)->orders().insert(order))
            qFatal("no book");
    }
    return std::move(*book);
}

QByteArray exported(const Order &order)
{
    return formats::orderToJson(order);
}

bool always()
{
    return true;
}

core::Instant instant(const char *at)
{
    return core::Instant::fromIso(QString::fromLatin1(at)).value();
}
} // namespace

/** Backups over a real book, and what one of them would change. */
class TestBackupService final : public QObject
{
    Q_OBJECT
private slots:
    void keepsOneADay()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"orders.recourse"_s);
        bookOf(path, {anOrder(u"1"_s, u"Lamp"_s)});
        storage::SqliteBookCopies copies;
        const BackupService service(copies);
        QVERIFY(service.keepUp(path, instant("2026-11-22T10:00:00Z"), {}).value());
        QVERIFY(!service.keepUp(path, instant("2026-11-23T09:00:00Z"), {}).value());
        QVERIFY(service.keepUp(path, instant("2026-11-23T10:00:00Z"), {}).value());
        // The clock is set back by years: made all the same, and nothing goes.
        QVERIFY(service.keepUp(path, instant("2019-01-01T00:00:00Z"), {}).value());
        QCOMPARE(copies.kept(path).size(), 3);
    }

    void nothingGoesWhereNothingCouldBeMade()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"orders.recourse"_s);
        bookOf(path, {anOrder(u"1"_s, u"Lamp"_s)});
        storage::SqliteBookCopies copies;
        const BackupService service(copies);
        for (int day = 1; day <= 20; ++day)
            QVERIFY(copies.keep(path, instant("2026-11-01T10:00:00Z").plus(std::chrono::days(day)),
                                {}));
        QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
        const auto refused = service.keepUp(path, instant("2026-12-22T10:00:00Z"), {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().error.kind, StorageErrorKind::Damaged);
        QCOMPARE(copies.kept(path).size(), 20);
    }

    void namesWhatComesGoesAndDiffers()
    {
        const QTemporaryDir folder;
        const auto present = bookOf(folder.filePath(u"a.recourse"_s),
                                    {anOrder(u"1"_s, u"Same"_s), anOrder(u"2"_s, u"New words"_s),
                                     anOrder(u"3"_s, u"Only here"_s),
                                     anOrder({}, u"No number, same"_s),
                                     anOrder({}, u"No number, here"_s)});
        const auto other = bookOf(folder.filePath(u"b.recourse"_s),
                                  {anOrder(u"1"_s, u"Same"_s), anOrder(u"2"_s, u"Old words"_s),
                                   anOrder(u"4"_s, u"Only there"_s),
                                   anOrder({}, u"No number, same"_s)});
        const auto found = services::differenceBetween(*present, *other, exported, always);
        QVERIFY(found);
        QCOMPARE(found->same, 2);
        QCOMPARE(found->differing.first, QList<services::OrderChange>({{u"2"_s, u"Old words"_s}}));
        QCOMPARE(found->returning.first, QList<services::OrderChange>({{u"4"_s, u"Only there"_s}}));
        QCOMPARE(found->vanishing.count, 2);
        QVERIFY(found->vanishing.first.contains({u"3"_s, u"Only here"_s}));
        QVERIFY(found->vanishing.first.contains({QString(), u"No number, here"_s}));
    }
};

QTEST_GUILESS_MAIN(TestBackupService)
#include "tst_backupservice.moc"
