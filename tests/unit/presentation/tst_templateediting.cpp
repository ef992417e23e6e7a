// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/templatesfixture.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::MessageTemplate;
using domain::OwnTemplate;
using presentation::TemplateEditor;
using test::templateOf;

/** One template while it is written, and where it is recommended then. */
class TestTemplateEditing final : public test::TemplatesFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void init() { beginAnew(); }
    void cleanup() { finish(); }

    void saysWhatIsWrongAndBlocks()
    {
        const auto editor = m_templates->newEditor();
        QVERIFY(!editor->blockingReason().isEmpty());
        editor->setTitle(u"Sizes"_s);
        QCOMPARE(editor->problem(), u"There is no message yet, only its title."_s);
        editor->setBody(u"One\n{ordr}"_s);
        QVERIFY2(editor->problem().startsWith(u"Line 2: "_s), qPrintable(editor->problem()));
        QVERIFY(editor->problem().contains(u"ordr"_s));
        QCOMPARE(editor->preview(), QString());
        // The fault of a language that is not shown blocks too, and says where.
        editor->setLanguage(u"de"_s);
        QCOMPARE(editor->problem(), QString());
        QVERIFY(editor->blockingReason().startsWith(u"English: "_s));
        editor->setLanguage(u"en"_s);
        editor->setBody(u"One\n{order}"_s);
        QCOMPARE(editor->blockingReason(), QString());
        QCOMPARE(editor->preview(), u"One\n8170000000000000"_s);
    }

    void everyFieldCanBeInserted()
    {
        const auto editor = m_templates->newEditor();
        for (const TemplateEditor::Field &field : editor->fields()) {
            QVERIFY(!field.label.isEmpty());
            QVERIFY(domain::parseTemplate(TemplateEditor::fieldText(field.name)));
            const QString where = TemplateEditor::onlyWhereKnown(field.name, {});
            QVERIFY2(domain::parseTemplate(where), qPrintable(where));
            QVERIFY(domain::usesOf(*domain::parseTemplate(where)).needs.isEmpty());
        }
        QCOMPARE(TemplateEditor::onlyWhereKnown(u"seller"_s, u"Dear {seller},"_s),
                 u"{?seller}Dear {seller},{/seller}"_s);
        QCOMPARE(TemplateEditor::onlyWhereKnown(u"paid"_s, u"One\nTwo"_s),
                 u"{?paid}\nOne\nTwo\n{/paid}"_s);
    }

    void languagesComeAndGo()
    {
        m_templates->choose(u"ask-return"_s);
        auto editor = m_templates->changeEditor();
        QCOMPARE(editor->blockingReason(), u"Nothing is changed yet."_s);
        QCOMPARE(editor->languages().constFirst().code, u"en"_s);
        QVERIFY(!editor->languages().at(1).written);
        editor->setLanguage(u"ar"_s);
        QVERIFY(editor->isRightToLeft());
        editor->setTitle(u"إرجاع"_s);
        QVERIFY(!editor->blockingReason().isEmpty());
        editor->setBody(u"الطلب {order}"_s);
        m_templates->save(*editor);
        work();
        QCOMPARE(m_book.templateStore.templates.value(u"ask-return"_s).written.texts.keys(),
                 QStringList{u"ar"_s});
        m_templates->setLanguage(u"ar"_s);
        QVERIFY(m_templates->view().rightToLeft);
        // Emptied it is as it was shipped: not there.
        editor = m_templates->changeEditor();
        QCOMPARE(editor->language(), u"ar"_s);
        editor->setTitle({});
        editor->setBody(u"  "_s);
        QCOMPARE(editor->blockingReason(), QString());
        m_templates->save(*editor);
        work();
        QVERIFY(m_book.templateStore.templates.isEmpty());
    }

    void aCopyIsOnesOwn()
    {
        m_templates->choose(u"remind-seller"_s);
        const auto editor = m_templates->copyEditor();
        QCOMPARE(editor->title(), u"Remind the seller (copy)"_s);
        m_templates->save(*editor);
        work();
        QCOMPARE(m_templates->chosen(), u"own-1"_s);
        QCOMPARE(m_templates->view().standing, u"Your own."_s);
        QCOMPARE(m_templates->languages().size(), 2);
        QVERIFY(m_book.templateStore.templates.value(u"own-1"_s).original.isEmpty());
    }

    void onesOwnSaysWhereItIsRecommended()
    {
        m_shipped[1].situations = {u"open_dispute"_s};
        begin(m_shipped);
        const auto editor = m_templates->newEditor();
        editor->setTitle(u"Wrong colour"_s);
        editor->setBody(u"It is green."_s);
        QVERIFY(editor->hasOccasions());
        QCOMPARE(chosenOccasions(*editor), QStringList());
        for (const TemplateEditor::Occasion &one : editor->occasions()) {
            if (one.ids.contains(u"remind_seller"_s) || one.ids.contains(u"open_dispute"_s))
                editor->setOccasion(one.ids, true);
        }
        QCOMPARE(chosenOccasions(*editor).size(), 2);
        m_templates->save(*editor);
        work();
        const auto kept = m_book.templateStore.templates.first().written;
        QCOMPARE(QSet<QString>(kept.situations.begin(), kept.situations.end()),
                 (QSet<QString>{u"remind_seller"_s, u"open_dispute"_s}));
        QCOMPARE(m_shelf->ownIds(), QStringList{kept.id});

        // Opened again they are ticked, and one is taken back.
        const auto again = m_templates->changeEditor();
        QCOMPARE(chosenOccasions(*again), chosenOccasions(*editor));
        again->setOccasion({u"open_dispute"_s}, false);
        QCOMPARE(again->blockingReason(), QString());
        m_templates->save(*again);
        work();
        QCOMPARE(m_book.templateStore.templates.first().written.situations,
                 QStringList{u"remind_seller"_s});
    }
    void whereAShippedOneIsRecommendedStaysAndACopyBeginsWithIt()
    {
        m_shipped[0].situations = {u"answer-overdue"_s, u"remind_seller"_s};
        begin(m_shipped);
        m_templates->choose(u"remind-seller"_s);
        QVERIFY(!m_templates->changeEditor()->hasOccasions());
        const auto copy = m_templates->copyEditor();
        QVERIFY(copy->hasOccasions());
        const QStringList chosen = chosenOccasions(*copy);
        QCOMPARE(chosen.size(), 2);
        QVERIFY(chosen.constFirst().startsWith(u"In the situation: "_s));
        QVERIFY(!chosen.constFirst().contains(u'{'));
    }

    void onlyWhatAMessageCanBeAboutIsAnOccasion()
    {
        m_shipped[1].situations = {u"return-running"_s, u"return_goods"_s};
        begin(m_shipped);
        const auto offered = [](const TemplateEditor &editor) {
            QStringList ids;
            for (const TemplateEditor::Occasion &one : editor.occasions())
                ids += one.ids;
            return ids;
        };
        const QStringList ids = offered(*m_templates->newEditor());
        QVERIFY(ids.contains(u"return_goods"_s));  // a shipped one is for it
        QVERIFY(ids.contains(u"remind_seller"_s)); // it is done by writing
        for (const QString &id : {u"pay"_s, u"wait"_s, u"check_status"_s, u"track_parcel"_s})
            QVERIFY2(!ids.contains(id), qPrintable(id));
        // Kept before, it is there to be taken back.
        OwnTemplate old{templateOf(u"own-1"_s, u"Old"_s, u"Hello"_s), {}};
        old.written.situations = {u"track_parcel"_s};
        m_book.templateStore.templates.insert(old.written.id, old);
        reload();
        m_templates->choose(u"own-1"_s);
        QVERIFY(offered(*m_templates->changeEditor()).contains(u"track_parcel"_s));
    }
    void aMereCopyDoesNotComeBeforeItsOriginal()
    {
        m_shipped[0].situations = {u"answer-overdue"_s, u"remind_seller"_s};
        begin(m_shipped);
        m_templates->choose(u"remind-seller"_s);
        const auto copy = m_templates->copyEditor();
        m_templates->save(*copy);
        work();
        QCOMPARE(m_shelf->ownIds(), QStringList());
        QCOMPARE(m_shelf->templates().size(), 3);
        // Another title is no other message.
        auto editor = m_templates->changeEditor();
        editor->setTitle(u"Mine"_s);
        m_templates->save(*editor);
        work();
        QCOMPARE(m_shelf->ownIds(), QStringList());
        // Placed by the buyer himself …
        editor = m_templates->changeEditor();
        editor->setOccasion({u"remind_seller"_s}, false);
        m_templates->save(*editor);
        work();
        QCOMPARE(m_shelf->ownIds(), QStringList{u"own-1"_s});
        // … or saying something else, a copy is his own.
        m_templates->choose(u"remind-seller"_s);
        m_templates->save(*m_templates->copyEditor());
        work();
        QCOMPARE(m_shelf->ownIds(), QStringList{u"own-1"_s});
        changeChosen(u"Hello, once more"_s);
        QCOMPARE(m_shelf->ownIds().size(), 2);
    }
    void aCopyOfAChangedOneIsAMereCopyToo()
    {
        m_templates->choose(u"remind-seller"_s);
        changeChosen(u"Hello in my own words"_s);
        m_templates->save(*m_templates->copyEditor());
        work();
        QCOMPARE(m_shelf->ownIds(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestTemplateEditing)
#include "tst_templateediting.moc"
