// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/instant.h"

using namespace Qt::StringLiterals;
using recourse::core::Instant;

class TestInstant : public QObject
{
    Q_OBJECT
private slots:
    void readsOnlyTextWithAZone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("utc") << u"2026-11-21T12:00:00Z"_s << true << qint64(1795262400);
        QTest::newRow("offset") << u"2026-11-21T14:00:00+02:00"_s << true << qint64(1795262400);
        QTest::newRow("epoch") << u"1970-01-01T00:00:01Z"_s << true << qint64(1);
        QTest::newRow("no zone") << u"2026-11-21T12:00:00"_s << false << qint64(0);
        QTest::newRow("a day") << u"2026-11-21"_s << false << qint64(0);
        QTest::newRow("no such day") << u"2026-02-30T12:00:00Z"_s << false << qint64(0);
        QTest::newRow("words") << u"yesterday"_s << false << qint64(0);
        QTest::newRow("nothing") << QString() << false << qint64(0);
    }
    void readsOnlyTextWithAZone()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QFETCH(qint64, seconds);
        const auto instant = Instant::fromIso(text);
        QCOMPARE(instant.has_value(), valid);
        if (valid)
            QCOMPARE(instant->seconds(), seconds);
    }
    void writesUtc()
    {
        QCOMPARE(Instant::fromSeconds(1795262400).toIso(), u"2026-11-21T12:00:00Z"_s);
    }
};

QTEST_GUILESS_MAIN(TestInstant)
#include "tst_instant.moc"
