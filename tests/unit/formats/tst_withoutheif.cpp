// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Linked with noheifimage.cpp: what a build does that did not find libheif.

#include <QFile>
#include <QTest>

#include "formats/readers.h"

using namespace recourse;
using namespace Qt::StringLiterals;

class TestWithoutHeif final : public QObject
{
    Q_OBJECT

private slots:
    void thePictureIsLeftOutAndThatIsSaidOnceAPage()
    {
        QFile file(QStringLiteral(RECOURSE_TEST_DATA "/pictures/yellow.avif"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray base64 = file.readAll().toBase64();
        QByteArray html = "<!DOCTYPE html><html><body><div class=order-item>"
                          "<div class=order-item-header-right-info>"
                          "<div>Order ID: 8170000000010034</div></div>";
        for (const QByteArray number : {"1", "2"})
            html += "<div class=order-item-content-body><img src=\"data:image/avif;n=" + number
                + ";base64," + base64 + "\"><div class=order-item-content-info-name>Thing " + number
                + "</div></div>";
        const auto result = formats::FormatReaders().readContent(u"page"_s, html, {}, {});
        QCOMPARE(result.drafts.size(), 1);
        QCOMPARE(result.drafts[0].order.items.size(), 2);
        for (const domain::Item &item : result.drafts[0].order.items)
            QVERIFY(item.picture.isEmpty());
        QCOMPARE(result.refused.size(), 1);
        QCOMPARE(result.refused[0].reason, domain::RefusalReason::NotInThisBuild);
        QCOMPARE(result.refused[0].arguments, QStringList{u"libheif"_s});
        QCOMPARE(result.refused[0].file, u"page"_s);
    }
};

QTEST_GUILESS_MAIN(TestWithoutHeif)
#include "tst_withoutheif.moc"
