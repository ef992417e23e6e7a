// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "domain/evidence/compared.h"

using namespace recourse::domain;
using namespace Qt::StringLiterals;

namespace {
EvidenceItem file(char16_t sign, const std::optional<Promise> &promise = {})
{
    EvidenceItem item;
    item.fingerprint = QString(64, sign);
    if (promise)
        item.place.comparison = {*promise, {{u"3 m, not 5 m"_s}}};
    return item;
}

Item line(const QString &id, const QString &title, const QString &variant)
{
    Item item;
    item.lineId = id;
    item.title = title;
    item.variant = variant;
    return item;
}
} // namespace

/** Which comparisons are figures of a pack, and what their promised side says. */
class TstCompared final : public QObject
{
    Q_OBJECT
    const Promise m_listing{PromiseKind::Picture, QString(64, u'a')};
    const Promise m_typed{PromiseKind::Text, u"5 m\nred"_s};

private slots:
    void theyAreNumberedAfterTheFiles()
    {
        const QList<EvidenceItem> files{file(u'b', m_listing), file(u'a'), file(u'c', m_typed)};
        const QList<ComparedFigure> expected{{4, 0, 1}, {5, 2, {}, u"5 m\nred"_s}};
        QCOMPARE(comparedFigures(files, Order()), expected);
        QVERIFY(comparedFigures({file(u'a')}, Order()).isEmpty());
    }

    void oneWithoutItsPictureIsLeftOut()
    {
        const QList<EvidenceItem> files{file(u'b', m_listing), file(u'c', m_typed)};
        const QList<ComparedFigure> expected{{3, 1, {}, u"5 m\nred"_s}};
        QCOMPARE(comparedFigures(files, Order()), expected);
    }

    void theOrdersOwnWordsAreThoseOfNow()
    {
        Order order;
        order.items = {line(u"L1"_s, u"Cable"_s, u"5 m"_s), line(u"L2"_s, u"Lamp"_s, {})};
        const auto words = [&order](const QString &id) {
            return promisedWords({PromiseKind::Line, id}, order);
        };
        QCOMPARE(words(u"L1"_s), std::optional(u"Cable, 5 m"_s));
        QCOMPARE(words(u"L2"_s), std::optional(u"Lamp"_s));
        QVERIFY(!words(u"L3"_s));
        QVERIFY(!words({})); // which of them?
        order.items = {line({}, u"Cable"_s, u"3 m"_s)};
        QCOMPARE(words({}), std::optional(u"Cable, 3 m"_s));
        QVERIFY(!words(u"L1"_s));
        order.items = {line({}, {}, {})};
        QVERIFY(!words({}));
        QVERIFY(comparedFigures({file(u'b', Promise{PromiseKind::Line, {}})}, order).isEmpty());
        QVERIFY(!promisedWords(m_listing, order));
    }
};

QTEST_GUILESS_MAIN(TstCompared)
#include "tst_compared.moc"
