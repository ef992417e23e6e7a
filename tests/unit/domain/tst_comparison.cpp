// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "domain/evidence/comparison.h"

using namespace recourse::domain;
using namespace Qt::StringLiterals;

namespace {
/** JSON with its quotes written as apostrophes, which a person can read here. */
QByteArray json(const QByteArray &text)
{
    return QByteArray(text).replace('\'', '"');
}
const QString kListing(64, u'a');
} // namespace

/** Promised and received, as the book keeps it; the JSON was written by hand. */
class TstComparison final : public QObject
{
    Q_OBJECT
private slots:
    void itIsKeptAsTheBuyerSaidIt()
    {
        const Comparison comparison{
            {PromiseKind::Picture, kListing},
            {{u"3 m, not 5 m"_s, QPoint(10, 20), QPoint(300, 0)}, {u"Grau statt \"rot\""_s}}};
        const QByteArray expected = json(
            "{'differences':[{'promised':[10,20],'received':[300,0],"
            "'words':'3 m, not 5 m'},{'words':'Grau statt \\'rot\\''}],"
            "'kind':'picture','promise':'"
            + kListing.toLatin1() + "'}");
        QCOMPARE(comparisonJson(comparison), expected);
        QCOMPARE(comparisonFromJson(expected), std::optional(comparison));
        QCOMPARE(comparisonJson({}), QByteArray());
        QVERIFY(!comparisonFromJson({}));
    }

    void eachKindIsKept()
    {
        for (int at = 0; at < kPromiseKindCount; ++at)
            QCOMPARE(promiseKindFromName(toName(PromiseKind(at))), std::optional(PromiseKind(at)));
        QVERIFY(!promiseKindFromName(u"hope"));
        const Comparison text{{PromiseKind::Text, u"5 m\nred"_s}, {{u"3 m"_s, {}, QPoint(1, 2)}}};
        const Comparison line{{PromiseKind::Line, {}}, {}}; // the only line, and nothing said yet
        QCOMPARE(comparisonFromJson(comparisonJson(text)), std::optional(text));
        QCOMPARE(comparisonFromJson(comparisonJson(line)), std::optional(line));
    }

    void whatIsNotSoIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("kept");
        const auto with = [](const QByteArray &differences) {
            return json("{'kind':'text','promise':'5 m','differences':" + differences + "}");
        };
        const auto promised = [](const QByteArray &kind, const QByteArray &promise) {
            return json("{'kind':'" + kind + "','promise':'" + promise + "','differences':[]}");
        };
        QTest::newRow("no JSON") << json("promised");
        QTest::newRow("a list") << json("[]");
        QTest::newRow("a stranger")
            << json("{'kind':'text','promise':'5 m','differences':[],'by':'seller'}");
        QTest::newRow("no differences") << json("{'kind':'text','promise':'5 m'}");
        QTest::newRow("another kind") << promised("film", "5 m");
        QTest::newRow("an empty text") << promised("text", "");
        QTest::newRow("a long text") << promised("text", QByteArray(4001, 'a'));
        QTest::newRow("a bell in a text") << promised("text", "5\\u0007m");
        QTest::newRow("no fingerprint") << promised("picture", "listing.jpg");
        QTest::newRow("a line of two lines") << promised("line", "L\\n1");
        QTest::newRow("differences of text") << with("'all'");
        QTest::newRow("a difference of text") << with("['3 m']");
        QTest::newRow("no words") << with("[{'words':''}]");
        QTest::newRow("long words") << with("[{'words':'" + QByteArray(301, 'a') + "'}]");
        QTest::newRow("two lines of words") << with("[{'words':'3\\nm'}]");
        QTest::newRow("half a place") << with("[{'words':'3 m','received':[1]}]");
        QTest::newRow("a place in a text") << with("[{'words':'3 m','promised':[1,2]}]");
        QTest::newRow("21 differences")
            << with("[" + QByteArray("{'words':'a'},").repeated(20) + "{'words':'a'}]");
    }
    void whatIsNotSoIsNotRead()
    {
        QFETCH(QByteArray, kept);
        QVERIFY(!comparisonFromJson(kept));
    }
};

QTEST_GUILESS_MAIN(TstComparison)
#include "tst_comparison.moc"
