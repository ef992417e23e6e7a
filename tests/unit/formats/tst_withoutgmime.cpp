// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Linked with nomimeparts.cpp: what a build says that did not find GMime.

#include <QTest>

#include "formats/documents/mimeparts.h"

using namespace recourse;
using formats::MimeWish;

class TestWithoutGMime final : public QObject
{
    Q_OBJECT

private slots:
    void aMailIsAnsweredWithTheReason()
    {
        const auto parsed = formats::parseMime("From: a@example.org\nSubject: x\n\nHello\n",
                                               MimeWish::Mail);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().reason, domain::RefusalReason::NotInThisBuild);
        QCOMPARE(parsed.error().arguments, QStringList{QStringLiteral("GMime")});
    }
};

QTEST_APPLESS_MAIN(TestWithoutGMime)
#include "tst_withoutgmime.moc"
