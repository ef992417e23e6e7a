// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "domain/merge.h"

using namespace recourse::domain;
using namespace Qt::StringLiterals;

namespace {
Item item(const QString &line, const QString &product, const QString &title,
          const QString &variant = {})
{
    Item made;
    made.lineId = line;
    made.productId = product;
    made.title = title;
    made.variant = variant;
    return made;
}
} // namespace

/** Which line of an order a source speaks of. */
class TstMatchItems final : public QObject
{
    Q_OBJECT

private slots:
    void findsTheSameLine_data()
    {
        QTest::addColumn<QList<Item>>("known");
        QTest::addColumn<QList<Item>>("told");
        QTest::addColumn<QList<qsizetype>>("matches");
        const Item white = item(u"1"_s, u"77"_s, u"Earbuds"_s, u"white"_s);
        const Item black = item(u"2"_s, u"77"_s, u"Earbuds"_s, u"black"_s);
        QTest::newRow("by line, whatever the title")
            << QList{white, black}
            << QList{item(u"2"_s, {}, u"Kopfhörer"_s), item(u"1"_s, {}, u"Kopfhörer"_s)}
            << QList<qsizetype>{1, 0};
        QTest::newRow("different lines are different")
            << QList{white} << QList{item(u"3"_s, u"77"_s, u"Earbuds"_s, u"white"_s)}
            << QList<qsizetype>{-1};
        QTest::newRow("by product where a line is not told")
            << QList{white} << QList{item({}, u"77"_s, u"Kopfhörer"_s)} << QList<qsizetype>{0};
        QTest::newRow("by title and variant")
            << QList{white, black} << QList{item({}, {}, u"Earbuds"_s, u"black"_s)}
            << QList<qsizetype>{1};
        QTest::newRow("another variant is another item")
            << QList{item({}, {}, u"Earbuds"_s, u"white"_s)}
            << QList{item({}, {}, u"Earbuds"_s, u"black"_s)} << QList<qsizetype>{-1};
        QTest::newRow("two equal lines are matched one by one")
            << QList{item({}, {}, u"Cable"_s), item({}, {}, u"Cable"_s)}
            << QList{item({}, {}, u"Cable"_s), item({}, {}, u"Cable"_s), item({}, {}, u"Cable"_s)}
            << QList<qsizetype>{0, 1, -1};
        const QString lamp = u"Desk lamp, warm white, 40 cm"_s;
        QTest::newRow("by a shortened title")
            << QList{item(u"1"_s, u"7"_s, u"Cable"_s), item(u"2"_s, u"8"_s, lamp, u"EU plug"_s)}
            << QList{item({}, {}, u"Desk lamp, warm…"_s)} << QList<qsizetype>{1};
        QTest::newRow("the shortened one first")
            << QList{item({}, {}, u"Desk lamp, war..."_s)} << QList{item(u"2"_s, u"8"_s, lamp)}
            << QList<qsizetype>{0};
        QTest::newRow("shortened twice")
            << QList{item({}, {}, u"Desk lamp, warm ..."_s)}
            << QList{item({}, {}, u"Desk lamp, warm whi…"_s)} << QList<qsizetype>{0};
        QTest::newRow("two titles begin so")
            << QList{item(u"1"_s, {}, lamp), item(u"2"_s, {}, u"Desk lamp, warm red"_s)}
            << QList{item({}, {}, u"Desk lamp, warm…"_s)} << QList<qsizetype>{-1};
        QTest::newRow("two shortened ones for one line")
            << QList{item(u"1"_s, {}, lamp)}
            << QList{item({}, {}, u"Desk lamp, warm…"_s), item({}, {}, u"Desk lamp, wa…"_s)}
            << QList<qsizetype>{-1, -1};
        QTest::newRow("too short a beginning")
            << QList{item(u"1"_s, {}, lamp)} << QList{item({}, {}, u"Desk lamp…"_s)}
            << QList<qsizetype>{-1};
        QTest::newRow("another variant")
            << QList{item(u"1"_s, {}, lamp, u"EU plug"_s)}
            << QList{item({}, {}, u"Desk lamp, warm…"_s, u"US plug"_s)} << QList<qsizetype>{-1};
        QTest::newRow("not shortened")
            << QList{item(u"1"_s, {}, lamp)} << QList{item({}, {}, u"Desk lamp, warm"_s)}
            << QList<qsizetype>{-1};
        QTest::newRow("the line goes before the title")
            << QList{item({}, {}, u"Cable"_s), item(u"9"_s, {}, u"Cable"_s)}
            << QList{item(u"9"_s, {}, u"Cable"_s), item({}, {}, u"Cable"_s)}
            << QList<qsizetype>{1, 0};
    }
    void findsTheSameLine()
    {
        QFETCH(QList<Item>, known);
        QFETCH(QList<Item>, told);
        QFETCH(QList<qsizetype>, matches);
        QCOMPARE(matchItems(known, told), matches);
    }
};

QTEST_APPLESS_MAIN(TstMatchItems)
#include "tst_matchitems.moc"
