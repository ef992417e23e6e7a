// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include "presentation/comparisoneditor.h"

using namespace recourse;
using namespace recourse::domain;
using namespace Qt::StringLiterals;
using presentation::ComparisonEditor;
using presentation::PinView;
using Side = ComparisonEditor::Side;

namespace {
EvidenceItem picture(qint64 id, const QString &name, char16_t sign)
{
    EvidenceItem item;
    item.id = EvidenceId{id};
    item.name = name;
    item.fingerprint = QString(64, sign);
    item.facts.kind = EvidenceKind::Photo;
    item.facts.pixels = {400, 200};
    return item;
}

/** Without the marks that keep a name's own direction. */
QStringList shown(QStringList texts)
{
    for (QString &text : texts)
        text.remove(QChar(0x2068)).remove(QChar(0x2069));
    return texts;
}
} // namespace

/** What is said of a photo beside what was promised; the pixels were counted by hand. */
class TestComparisonEditor final : public QObject
{
    Q_OBJECT

    QList<EvidenceItem> m_items;
    Order m_order;

    std::unique_ptr<ComparisonEditor> editor()
    {
        return std::make_unique<ComparisonEditor>(m_items[0], m_items, m_order);
    }

private slots:
    void init()
    {
        m_items = {picture(1, u"came.jpg"_s, u'a'), picture(2, u"listing.png"_s, u'b'),
                   picture(3, u"trash.jpg"_s, u'c'), picture(4, u"page.html"_s, u'd')};
        m_items[2].place.removedAt = core::Instant::fromSeconds(1);
        m_items[3].facts.kind = EvidenceKind::Page;
        Item cable;
        cable.lineId = u"L1"_s;
        cable.title = u"Cable"_s;
        cable.variant = u"5 m"_s;
        m_order = Order();
        m_order.items = {cable};
    }

    void whatCanBeAPromiseIsOffered()
    {
        const auto made = editor();
        QCOMPARE(shown(made->choices()),
                 (QStringList{u"Picture: listing.png"_s, u"The order's own words: Cable, 5 m"_s,
                              u"A text that you write or paste"_s}));
        QCOMPARE(made->choice(), 2);
        QVERIFY(!made->isChanged());
        made->choose(1);
        QCOMPARE(made->promisedText(), u"Cable, 5 m"_s);
        made->setPromisedText(u"mine"_s); // the order's words are the order's
        QCOMPARE(made->promisedText(), u"Cable, 5 m"_s);
        QCOMPARE(made->told().promise, (Promise{PromiseKind::Line, u"L1"_s}));
        made->choose(0);
        QCOMPARE(made->promisedPicture()->name, u"listing.png"_s);
        QVERIFY(made->promisedText().isEmpty());
    }

    void aTextIsKeptPlainWhileAnotherIsChosen()
    {
        const auto made = editor();
        made->setPromisedText(u"5 m,\r\nred\tand \u0007loud"_s);
        QCOMPARE(made->promisedText(), u"5 m,\nred and loud"_s);
        made->choose(0);
        made->choose(2);
        QCOMPARE(made->promisedText(), u"5 m,\nred and loud"_s);
        made->setPromisedText(QString(5000, u'x'));
        QCOMPARE(made->promisedText().size(), kLongestPromiseText);
    }

    void differencesAreNumberedAndPointedAt()
    {
        const auto made = editor();
        const QSignalSpy changed(made.get(), &ComparisonEditor::changed);
        made->place(Side::Received, {0.5, 0.5}); // of which difference?
        QCOMPARE(changed.size(), 0);
        made->choose(0);
        made->add();
        made->setWords(u"3 m, not\n5 m "_s);
        made->place(Side::Promised, {0.25, 0.5});
        made->place(Side::Received, {0.75, 0.25});
        made->add();
        made->setWords(u"grey"_s);
        made->place(Side::Received, {0, 0});
        QCOMPARE(shown(made->differences()),
                 (QStringList{u"1: 3 m, not 5 m  (on both pictures)"_s,
                              u"2: grey (on what you received)"_s}));
        Comparison expected{{PromiseKind::Picture, QString(64, u'b')},
                            {{u"3 m, not 5 m"_s, QPoint(100, 100), QPoint(300, 50)},
                             {u"grey"_s, {}, QPoint(0, 0)}}};
        QCOMPARE(made->told(), expected);
        QCOMPARE(made->pins(Side::Promised).size(), 1);
        QCOMPARE(made->pins(Side::Received)[1].number, 2);
        QVERIFY(made->pins(Side::Received)[1].isCurrent
                && !made->pins(Side::Received)[0].isCurrent);
        made->setCurrent(0);
        made->place(Side::Received, {0.5, 0.25}); // moved
        made->unplace(Side::Promised);
        made->remove();
        QCOMPARE(shown(made->differences()), QStringList{u"1: grey (on what you received)"_s});
        QCOMPARE(made->words(), u"grey"_s);
    }

    void placesAreThoseOfTheCopy()
    {
        m_items[0].place.markup.turns = 1;
        m_items[0].place.markup.crop = QRect(200, 0, 200, 200);
        m_items[0].place.comparison = {
            {PromiseKind::Text, u"5 m"_s},
            {{u"3 m"_s, {}, QPoint(200, 0)}, {u"gone"_s, {}, QPoint(9, 9)}}};
        const auto made = editor();
        QCOMPARE(made->pins(Side::Received).size(), 1); // the other one is cut off
        const QPointF at = made->pins(Side::Received)[0].at;
        QVERIFY(at.x() > 0.99 && at.y() < 0.01); // the left upper corner is the right one now
        made->place(Side::Received, {0.5, 0.25});
        QCOMPARE(made->told().differences[0].received, std::optional(QPoint(250, 100)));
    }

    void anotherPromiseTakesItsPlacesAway()
    {
        m_items[0].place.comparison = {{PromiseKind::Picture, QString(64, u'b')},
                                       {{u"3 m"_s, QPoint(1, 2), QPoint(3, 4)}}};
        const auto made = editor();
        QCOMPARE(made->choice(), 0);
        made->choose(1);
        QVERIFY(!made->told().differences[0].promised);
        QVERIFY(made->told().differences[0].received);
        made->place(Side::Promised, {0.5, 0.5}); // words have no places
        QVERIFY(!made->told().differences[0].promised);
    }

    void whyItCannotBeKeptIsSaid()
    {
        const auto made = editor();
        QVERIFY(made->blockedText().contains(u"what was promised"_s));
        made->setPromisedText(u"5 m"_s);
        QCOMPARE(made->blockedText(), u"Add at least one difference."_s);
        made->add();
        made->add();
        made->setCurrent(0);
        made->setWords(u"3 m"_s);
        QCOMPARE(made->blockedText(), u"Write in what they differ at number 2, or remove it."_s);
        made->setCurrent(1);
        made->setWords(u"  "_s);
        QVERIFY(!made->blockedText().isEmpty());
        made->remove();
        QCOMPARE(made->blockedText(), QString());
        QVERIFY(comparisonFromJson(comparisonJson(made->told())));
        for (int at = 1; at < kMostDifferences; ++at)
            made->add();
        QVERIFY(!made->canAdd());
        made->add();
        QCOMPARE(made->differences().size(), kMostDifferences);
    }

    void whatIsNotThereAnyMoreIsChosenAgain()
    {
        m_items[0].place.comparison = {{PromiseKind::Picture, QString(64, u'c')}, {{u"3 m"_s}}};
        const auto made = editor();
        QCOMPARE(made->choice(), -1);
        QVERIFY(made->blockedText().contains(u"not there any more"_s));
        made->choose(0);
        QCOMPARE(made->blockedText(), QString());
        made->choose(1);
        m_items[0].place.comparison = made->told();
        QCOMPARE(editor()->blockedText(), u"Nothing is changed yet."_s);
    }
};

QTEST_GUILESS_MAIN(TestComparisonEditor)
#include "tst_comparisoneditor.moc"
