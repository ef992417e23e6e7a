// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "domain/evidence/evidencelog.h"

using namespace recourse::domain;
using recourse::core::Instant;
using namespace Qt::StringLiterals;

namespace {
const QString kPhoto = QString(64, u'a');

Instant at(const char *iso)
{
    return *Instant::fromIso(QString::fromLatin1(iso));
}
} // namespace

/** The chained log of an order's evidence; the sums were made by sha256sum. */
class TstEvidenceLog final : public QObject
{
    Q_OBJECT
private slots:
    void eachLineNamesTheOneBefore()
    {
        const QByteArray first = evidenceLine(
            {at("2026-11-20T10:00:00Z"), EvidenceDeed::Added, kPhoto, u"label \"1\".jpg"_s}, {});
        QCOMPARE(first,
                 QByteArray("{\"at\":\"2026-11-20T10:00:00Z\",\"did\":\"added\",\"sha256\":\"")
                     + kPhoto.toLatin1() + "\",\"name\":\"label \\\"1\\\".jpg\",\"before\":\"\"}");
        const QByteArray second = evidenceLine(
            {at("2026-11-21T10:00:00Z"), EvidenceDeed::Verified, kPhoto}, first);
        QVERIFY2(
            second.endsWith(
                "\"before\":\"da37b1731a177a4650f33cbeb19c39011250665d97795c88154980ef20566afd\"}"),
            second.constData());
    }

    void aLineIsReadAgain()
    {
        const EvidenceEntry entry{
            at("2026-11-20T10:00:00Z"), EvidenceDeed::Exported, kPhoto,
            u"дом 图.jpg\n"_s,          u"case.zip"_s,          QString(64, u'b')};
        QCOMPARE(evidenceEntry(evidenceLine(entry, "x")), entry);
        QVERIFY(!evidenceLine(entry, "x").contains('\n'));
    }

    void whatIsNoLineIsNone()
    {
        QVERIFY(!evidenceEntry("{}"));
        QVERIFY(!evidenceEntry("added"));
        QVERIFY(!evidenceEntry("{\"at\":\"2026-11-20T10:00:00Z\",\"did\":\"painted\"}"));
    }

    void aChangeOfThePastIsFound()
    {
        QList<QByteArray> lines;
        for (const EvidenceDeed deed :
             {EvidenceDeed::Added, EvidenceDeed::Viewed, EvidenceDeed::Verified}) {
            lines.append(evidenceLine({at("2026-11-20T10:00:00Z"), deed, kPhoto},
                                      lines.isEmpty() ? QByteArray() : lines.last()));
        }
        QVERIFY(!brokenLink(lines));
        QVERIFY(!brokenLink({}));

        QList<QByteArray> changed = lines;
        changed[0].replace("2026-11-20", "2026-11-19");
        QCOMPARE(brokenLink(changed), 1);
        QList<QByteArray> takenOut = lines;
        takenOut.removeAt(1);
        QCOMPARE(brokenLink(takenOut), 1);
        QList<QByteArray> headless = lines;
        headless.removeFirst();
        QCOMPARE(brokenLink(headless), 0);
    }

    void eachDeedHasItsName()
    {
        const QStringList names{u"added"_s,   u"removed"_s,  u"put_back"_s,
                                u"viewed"_s,  u"exported"_s, u"verified"_s,
                                u"missing"_s, u"changed"_s,  u"unreadable"_s};
        QCOMPARE(names.size(), kEvidenceDeedCount);
        for (int deed = 0; deed < kEvidenceDeedCount; ++deed) {
            QCOMPARE(toName(EvidenceDeed(deed)), names.at(deed));
            QCOMPARE(evidenceDeedFromName(names.at(deed)), EvidenceDeed(deed));
        }
    }
};

QTEST_GUILESS_MAIN(TstEvidenceLog)
#include "tst_evidencelog.moc"
