// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/shippedrules.h"
#include "services/templateservice.h"
#include "services/undoservice.h"
#include "support/toldorders.h"
#include "unit/storage/bookfixture.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::services;
using namespace recourse::test;
using namespace Qt::StringLiterals;

namespace {

MessageTemplate templateOf(const QString &id, const QString &english, const QString &german = {})
{
    MessageTemplate one{id, {}, {u"remind_seller"_s}, {}, {}, {}};
    one.texts.insert(u"en"_s, {u"Remind"_s, english});
    if (!german.isEmpty())
        one.texts.insert(u"de"_s, {u"Erinnern"_s, german});
    if (!takeUses(one))
        qFatal("no template");
    return one;
}

} // namespace

/** The buyer's templates beside the shipped ones: what is in use, and that each write is one step.
 */
class TstTemplateService final : public QObject
{
    Q_OBJECT

    const QList<MessageTemplate> m_shipped{
        templateOf(u"remind-seller"_s, u"Order {order}"_s, u"Bestellung {order}"_s),
        templateOf(u"ask-return"_s, u"I return it."_s)};
    const TemplateService m_service{m_shipped};
    const core::Instant m_now = instant("2026-11-26T12:00:00Z");
    const RulesLibrary m_rules = formats::shippedRules();
    std::unique_ptr<BookFixture> m_fixture;
    std::unique_ptr<storage::SqliteBook> m_book;

    QList<OwnTemplate> kept() { return m_book->templates().all().value(); }
    QList<TemplateInUse> used(const TemplateService &) { return used(m_shipped); }
    QList<TemplateInUse> used(const QList<MessageTemplate> &shipped)
    {
        return templatesInUse(shipped, kept());
    }
    QStringList ids()
    {
        QStringList all;
        for (const TemplateInUse &one : used(m_shipped))
            all.append(one.texts.id);
        return all;
    }
    TemplateInUse first() { return used(m_shipped).constFirst(); }
    void undo() { QVERIFY(UndoService(m_rules).undoLast(*m_book, m_now).value().has_value()); }
    std::optional<Change> last() { return m_book->journal().last().value(); }
    /** The first shipped one, its German text the buyer's. */
    MessageTemplate german(const QString &body)
    {
        MessageTemplate edited = first().texts;
        edited.texts[u"de"_s].body = body;
        if (!takeUses(edited))
            qFatal("no template");
        return edited;
    }
    void changeGerman(const QString &body)
    {
        QVERIFY(m_service.change(*m_book, german(body), u"Erinnern"_s, m_now));
    }

private slots:
    void init()
    {
        m_fixture = std::make_unique<BookFixture>();
        m_book = m_fixture->open();
    }
    void cleanup() { m_book.reset(); }

    void shippedOnesAreInUseAsTheyAre()
    {
        QCOMPARE(ids(), (QStringList{u"remind-seller"_s, u"ask-return"_s}));
        QCOMPARE(first().texts, m_shipped.constFirst());
        QCOMPARE(int(first().origin), int(TemplateOrigin::Shipped));
    }

    void aNewOneGetsAnIdOfItsOwnAndFollowsByGroupAndTitle()
    {
        MessageTemplate one = templateOf({}, u"Hello {seller|there}"_s);
        one.group = u"b"_s;
        QCOMPARE(m_service.make(*m_book, one, u"Remind"_s, m_now).value(), u"own-1"_s);
        one.group = u"a"_s;
        QCOMPARE(m_service.make(*m_book, one, u"Remind"_s, m_now).value(), u"own-2"_s);
        QCOMPARE(ids(), (QStringList{u"remind-seller"_s, u"ask-return"_s, u"own-2"_s, u"own-1"_s}));
        QCOMPARE(int(used(m_shipped).constLast().origin), int(TemplateOrigin::Own));
        QCOMPARE(int(last()->kind), int(ChangeKind::SaveTemplate));
        QCOMPARE(last()->subject, u"Remind"_s);
        undo();
        QCOMPARE(ids().size(), 3);
        // A number that was free again is given again; one that is taken never.
        QCOMPARE(m_service.make(*m_book, one, u"Remind"_s, m_now).value(), u"own-2"_s);
    }

    void aChangedOneKeepsItsOriginalAndWhatWasNotChangedStaysShipped()
    {
        changeGerman(u"Bitte: {order}"_s);
        QCOMPARE(kept().size(), 1);
        QCOMPARE(kept().constFirst().written.texts.keys(), QStringList{u"de"_s});
        QCOMPARE(kept().constFirst().original.value(u"de"_s).body, u"Bestellung {order}"_s);
        const TemplateInUse changed = first();
        QCOMPARE(int(changed.origin), int(TemplateOrigin::Changed));
        QCOMPARE(changed.changed, QStringList{u"de"_s});
        QCOMPARE(changed.newer, QStringList());
        QCOMPARE(changed.texts.texts.value(u"de"_s).body, u"Bitte: {order}"_s);
        QCOMPARE(changed.texts.texts.value(u"en"_s).body, u"Order {order}"_s);
        QCOMPARE(changed.texts.situations, QStringList{u"remind_seller"_s});
        undo();
        QCOMPARE(int(first().origin), int(TemplateOrigin::Shipped));
    }

    void whatIsNotChangedLeavesNoStep()
    {
        changeGerman(u"Bestellung {order}"_s);
        QVERIFY(!last());
        QVERIFY(m_service.remove(*m_book, u"remind-seller"_s, u"x"_s, m_now));
        QVERIFY(!last());
    }

    void changedBackIsShippedAgain()
    {
        changeGerman(u"Bitte: {order}"_s);
        changeGerman(u"Bestellung {order}"_s);
        QVERIFY(kept().isEmpty());
        QCOMPARE(int(last()->kind), int(ChangeKind::RemoveTemplate));
    }

    void fieldsAndNeedsFollowTheChangedTexts()
    {
        changeGerman(u"Bitte bis {deadline}"_s);
        QCOMPARE(first().texts.needs, (QStringList{u"deadline"_s, u"order"_s}));
        MessageTemplate edited = first().texts;
        edited.texts[u"en"_s].body = u"Please, {seller|there}"_s;
        QVERIFY(takeUses(edited));
        QVERIFY(m_service.change(*m_book, edited, u"Remind"_s, m_now));
        QCOMPARE(first().texts.needs, QStringList{u"deadline"_s});
    }

    void aLanguageMayBeAddedAndGoes()
    {
        MessageTemplate edited = first().texts;
        edited.texts[u"fr"_s] = {u"Rappel"_s, u"Commande {order}"_s};
        QVERIFY(m_service.change(*m_book, edited, u"Remind"_s, m_now));
        QCOMPARE(first().changed, QStringList{u"fr"_s});
        QCOMPARE(first().newer, QStringList());
        QVERIFY(m_service.takeOriginal(*m_book, u"remind-seller"_s, u"fr"_s, u"Remind"_s, m_now));
        QCOMPARE(first().texts, m_shipped.constFirst());
    }

    void aNewerOriginalIsOfferedUntilItIsTakenOrNot()
    {
        changeGerman(u"Bitte: {order}"_s);
        QList<MessageTemplate> newer = m_shipped;
        newer[0].texts[u"de"_s].body = u"Zur Bestellung {order}"_s;
        newer[0].texts[u"en"_s].body = u"About order {order}"_s;
        const TemplateService service(newer);
        QCOMPARE(used(newer).constFirst().newer, QStringList{u"de"_s});
        QCOMPARE(used(newer).constFirst().texts.texts.value(u"de"_s).body, u"Bitte: {order}"_s);
        // What was left as it was shipped follows by itself.
        QCOMPARE(used(newer).constFirst().texts.texts.value(u"en"_s).body,
                 u"About order {order}"_s);

        // Changed once more, the offer stays.
        MessageTemplate again = used(newer).constFirst().texts;
        again.texts[u"de"_s].body = u"Bitte sehr: {order}"_s;
        QVERIFY(service.change(*m_book, again, u"Erinnern"_s, m_now));
        QCOMPARE(used(newer).constFirst().newer, QStringList{u"de"_s});

        QVERIFY(service.keepMine(*m_book, u"remind-seller"_s, u"de"_s, u"Erinnern"_s, m_now));
        QCOMPARE(used(newer).constFirst().newer, QStringList());
        QCOMPARE(used(newer).constFirst().texts.texts.value(u"de"_s).body,
                 u"Bitte sehr: {order}"_s);
        undo();
        QCOMPARE(used(newer).constFirst().newer, QStringList{u"de"_s});
        QVERIFY(service.takeOriginal(*m_book, u"remind-seller"_s, u"de"_s, u"Erinnern"_s, m_now));
        QCOMPARE(used(newer).constFirst().texts, newer.constFirst());
        undo();
        QCOMPARE(used(newer).constFirst().texts.texts.value(u"de"_s).body,
                 u"Bitte sehr: {order}"_s);
    }

    void removingAChangedOnePutsTheShippedOneBack()
    {
        changeGerman(u"Bitte: {order}"_s);
        QVERIFY(m_service.remove(*m_book, u"remind-seller"_s, u"Erinnern"_s, m_now));
        QCOMPARE(first().texts, m_shipped.constFirst());
        QCOMPARE(int(last()->kind), int(ChangeKind::RemoveTemplate));
        undo();
        QCOMPARE(int(first().origin), int(TemplateOrigin::Changed));
    }

    void aFileIsTakenBesideWhatIsThereOrInItsPlace_data()
    {
        QTest::addColumn<int>("clash");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("both") << int(TemplateClash::KeepBoth)
                              << QStringList{u"own-1: mine"_s, u"own-2: told"_s, u"own-3: yours"_s,
                                             u"own-4: I return it now."_s};
        QTest::newRow("in place") << int(TemplateClash::Replace)
                                  << QStringList{u"ask-return: I return it now."_s,
                                                 u"own-1: yours"_s, u"own-2: told"_s};
    }
    void aFileIsTakenBesideWhatIsThereOrInItsPlace()
    {
        QFETCH(int, clash);
        QFETCH(QStringList, expected);
        QVERIFY(m_service.make(*m_book, templateOf({}, u"mine"_s), u"Remind"_s, m_now));
        const QList<OwnTemplate> brought{{templateOf(u"own-1"_s, u"yours"_s), {}},
                                         {templateOf(u"own-2"_s, u"told"_s), {}},
                                         {templateOf(u"ask-return"_s, u"I return it now."_s), {}},
                                         {templateOf(u"remind-seller"_s, u"Order {order}"_s), {}}};
        QList<TemplateNews> news;
        for (const TemplateArrival &one : arrivals(m_shipped, kept(), brought))
            news.append(one.news);
        QCOMPARE(news,
                 (QList<TemplateNews>{TemplateNews::Other, TemplateNews::New, TemplateNews::Other,
                                      TemplateNews::Same}));
        QCOMPARE(m_service.take(*m_book, brought, TemplateClash(clash), {}, m_now).value(), 3);
        QStringList told;
        for (const OwnTemplate &one : kept())
            told.append(one.written.id + u": "_s + one.written.texts.value(u"en"_s).body);
        QCOMPARE(told, expected);
        undo();
        QCOMPARE(kept().size(), 1);
        QCOMPARE(kept().constFirst().written.texts.value(u"en"_s).body, u"mine"_s);
    }

    void whatCameOnceIsTheSameNextTime()
    {
        const QList<OwnTemplate> brought{{templateOf(u"own-7"_s, u"told"_s), {}}};
        QCOMPARE(m_service.take(*m_book, brought, TemplateClash::KeepBoth, {}, m_now).value(), 1);
        QCOMPARE(m_service.take(*m_book, brought, TemplateClash::KeepBoth, {}, m_now).value(), 0);
        QCOMPARE(m_service.make(*m_book, templateOf({}, u"x"_s), {}, m_now).value(), u"own-8"_s);
    }
};

QTEST_GUILESS_MAIN(TstTemplateService)
#include "tst_templateservice.moc"
