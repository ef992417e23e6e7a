// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "presentation/droppedonorder.h"

using namespace recourse::presentation;
using namespace Qt::StringLiterals;

/** What falls on an order: its evidence, or something to import. */
class TstDroppedOnOrder final : public QObject
{
    Q_OBJECT
private slots:
    void theNameTellsWhetherOrdersMayBeInIt_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("orders");
        QTest::newRow("table") << u"/a/orders.csv"_s << true;
        QTest::newRow("saved page") << u"/a/Order detail.html"_s << true;
        QTest::newRow("mail") << u"/a/sent.EML"_s << true;
        QTest::newRow("book as text") << u"/a/book.json"_s << true;
        QTest::newRow("spreadsheet") << u"/a/2026.xlsx"_s << true;
        QTest::newRow("photo") << u"/a/IMG_0001.HEIC"_s << false;
        QTest::newRow("video") << u"/a/unbox.mp4"_s << false;
        QTest::newRow("paper") << u"/a/customs.pdf"_s << false;
        QTest::newRow("nothing said") << u"/a.csv/label"_s << false;
    }
    void theNameTellsWhetherOrdersMayBeInIt()
    {
        QFETCH(QString, file);
        QTEST(mayHoldOrders(file), "orders");
    }

    void whatMayBeEitherIsNamedAndTheRestIsNot()
    {
        const QList<BroughtEvidence> brought{{u"/a/photo.jpg"_s},
                                             {u"/a/orders.csv"_s},
                                             {{}, [] { return QByteArray(); }, u"Mail.eml"_s}};
        const DroppedOnOrder dropped = droppedOn({7}, u"Earbuds"_s, brought);
        QCOMPARE(dropped.names(), (QStringList{u"orders.csv"_s, u"Mail.eml"_s}));
        QCOMPARE(dropped.evidence.size(), 1);
        QCOMPARE(dropped.all().size(), 3);
        QCOMPARE(dropped.order.value, 7);
    }
};

QTEST_GUILESS_MAIN(TstDroppedOnOrder)
#include "tst_droppedonorder.moc"
