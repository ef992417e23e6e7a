// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "domain/evidence/markupplace.h"

using namespace recourse::domain;

/** Places of a picture of 100 × 50 pixels in its copy, counted by hand. */
class TstMarkupPlace final : public QObject
{
    Q_OBJECT
    const QSize m_whole{100, 50};

private slots:
    void aPixelIsFoundInTheCopy_data()
    {
        QTest::addColumn<int>("turns");
        QTest::addColumn<QRect>("crop");
        QTest::addColumn<QPoint>("pixel");
        QTest::addColumn<QPointF>("part");
        const QRect none;
        const QRect right(50, 10, 50, 40);
        QTest::newRow("as it is") << 0 << none << QPoint(10, 20) << QPointF(0.105, 0.41);
        QTest::newRow("with the clock") << 1 << none << QPoint(10, 20) << QPointF(0.59, 0.105);
        QTest::newRow("upside down") << 2 << none << QPoint(10, 20) << QPointF(0.895, 0.59);
        QTest::newRow("against it") << 3 << none << QPoint(10, 20) << QPointF(0.41, 0.895);
        QTest::newRow("cropped") << 0 << right << QPoint(50, 10) << QPointF(0.01, 0.0125);
        QTest::newRow("both") << 1 << right << QPoint(50, 10) << QPointF(0.9875, 0.01);
    }
    void aPixelIsFoundInTheCopy()
    {
        QFETCH(int, turns);
        QFETCH(QRect, crop);
        QFETCH(QPoint, pixel);
        QFETCH(QPointF, part);
        Markup markup;
        markup.turns = turns;
        if (!crop.isEmpty())
            markup.crop = crop;
        const auto found = partAt(pixel, m_whole, markup);
        QVERIFY(found);
        QVERIFY2(qAbs(found->x() - part.x()) < 1e-9 && qAbs(found->y() - part.y()) < 1e-9,
                 qPrintable(QStringLiteral("%1, %2").arg(found->x()).arg(found->y())));
        QCOMPARE(pixelAt(part, m_whole, markup), pixel);
    }

    void whatTheCopyDoesNotShowHasNoPlace()
    {
        Markup markup;
        markup.crop = QRect(50, 10, 50, 40);
        QVERIFY(!partAt({49, 20}, m_whole, markup));
        QVERIFY(!partAt({50, 9}, m_whole, markup));
        QVERIFY(!partAt({100, 20}, m_whole, Markup()));
        QCOMPARE(pixelAt({-1, 7}, m_whole, markup), QPoint(50, 49)); // the nearest
        QCOMPARE(seenOf(m_whole, markup), QSize(50, 40));
        markup.turns = 3;
        QCOMPARE(seenOf(m_whole, markup), QSize(40, 50));
        markup.crop = QRect(200, 200, 5, 5);
        QCOMPARE(leftOf(m_whole, markup), QRect(0, 0, 100, 50));
    }
};

QTEST_GUILESS_MAIN(TstMarkupPlace)
#include "tst_markupplace.moc"
