// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QElapsedTimer>
#include <QSignalSpy>

#include "formats/templates/templatefile.h"
#include "support/templatesfixture.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::MessageTemplate;
using domain::OwnTemplate;
using presentation::TemplateClash;
using presentation::TemplateSample;
using presentation::TemplatesPresenter;
using test::templateOf;

/** The templates without a window: found, put back, brought and handed on. */
class TestMessageTemplates final : public test::TemplatesFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void init() { beginAnew(); }
    void cleanup() { finish(); }

    void ownOnesStandFirstByTheirGroups()
    {
        make(u"Beta"_s, u"b"_s);
        make(u"Alpha"_s, u"a"_s);
        make(u"Gamma"_s, u"c"_s, u" Shoes  only "_s);
        QCOMPARE(shown(),
                 (QStringList{u"Your own: Alpha, Beta"_s, u"Shoes only: Gamma"_s,
                              u"Came with the program: Remind the seller, Ask for a return"_s}));
        QCOMPARE(m_templates->countText(), u"5 templates"_s);
        QCOMPARE(m_templates->view().title, u"Gamma"_s);
        QCOMPARE(m_book.changes.change->subject, u"Gamma"_s);
    }

    void isFoundByTitleOrText()
    {
        make(u"Übergröße"_s, u"The shoes of order {order} are too small."_s);
        m_templates->find(u"SHOES small"_s);
        QCOMPARE(shown(), QStringList{u"Your own: Übergröße"_s});
        m_templates->find(u"ubergr"_s);
        QCOMPARE(m_templates->countText(), u"1 template"_s);
        m_templates->find(u"remind"_s);
        QCOMPARE(m_templates->chosen(), u"remind-seller"_s);
        m_templates->find(u"nothing of it"_s);
        QCOMPARE(shown(), QStringList());
        QCOMPARE(m_templates->chosen(), QString());
        QVERIFY(!m_templates->removeBlocked().isEmpty());
        QCOMPARE(m_templates->view(), TemplatesPresenter::View());
    }

    void aChangedOneIsMarkedAndCanBePutBack()
    {
        m_templates->choose(u"remind-seller"_s);
        QCOMPARE(m_templates->removeText(), u"&Put back the original"_s);
        QCOMPARE(m_templates->removeBlocked(), u"This is the original."_s);
        changeChosen(u"Hi {seller|you}!"_s);
        QCOMPARE(shown(),
                 QStringList{u"Came with the program: "
                             "Remind the seller (changed by you), Ask for a return"_s});
        QCOMPARE(m_templates->view().standing,
                 u"Came with the program and was changed by you in: English"_s);
        QCOMPARE(m_templates->view().text, u"Hi Bright Light Store!"_s);
        const QSignalSpy edited(m_templates.get(), &TemplatesPresenter::edited);
        m_templates->remove();
        work();
        QCOMPARE(edited.size(), 1);
        QVERIFY(edited[0][0].toString().contains(u"Remind the seller"_s));
        QVERIFY(m_book.templateStore.templates.isEmpty());
        QCOMPARE(m_templates->chosen(), u"remind-seller"_s);
        QCOMPARE(m_templates->view().text, u"Hello Bright Light Store"_s);
    }

    void afterADeletedOneTheNextIsChosen()
    {
        make(u"Alpha"_s, u"a"_s);
        make(u"Beta"_s, u"b"_s);
        m_templates->choose(u"own-1"_s);
        QCOMPARE(m_templates->removeText(), u"&Delete"_s);
        m_templates->remove();
        work();
        QCOMPARE(m_templates->view().title, u"Beta"_s);
    }

    void aNewerOriginalStandsBesideUntilItIsDecided()
    {
        m_templates->choose(u"remind-seller"_s);
        changeChosen(u"Mine"_s);
        auto newer = m_shipped;
        newer[0].texts[u"en"_s].body = u"Good day {seller|you}"_s;
        begin(newer);
        QCOMPARE(shown(),
                 QStringList{u"Came with the program: "
                             "Remind the seller (a newer original is there), Ask for a return"_s});
        m_templates->choose(u"remind-seller"_s);
        QVERIFY(m_templates->view().hasNewer);
        QCOMPARE(m_templates->view().text, u"Remind the seller\n\nMine"_s);
        QCOMPARE(m_templates->view().newerText, u"Remind the seller\n\nGood day {seller|you}"_s);
        m_templates->setLanguage(u"de"_s);
        QVERIFY(!m_templates->view().hasNewer);
        m_templates->setLanguage(u"en"_s);
        m_templates->keepMine();
        work();
        QVERIFY(!m_templates->view().hasNewer);
        QCOMPARE(m_templates->view().text, u"Mine"_s);
        m_book.templateStore.templates[u"remind-seller"_s].original[u"en"_s].body = u"older"_s;
        reload();
        QVERIFY(m_templates->view().hasNewer);
        m_templates->takeOriginal();
        work();
        QCOMPARE(m_templates->view().text, u"Good day Bright Light Store"_s);
        QVERIFY(m_book.templateStore.templates.isEmpty());
    }

    void isShownWithTheValuesOfTheOrder()
    {
        TemplateSample sample;
        sample.order = u"8176543210987654"_s;
        sample.values.fields.insert(u"order"_s, sample.order);
        m_templates->setSample(sample);
        m_templates->choose(u"ask-return"_s);
        QCOMPARE(m_templates->view().text, u"Order 8176543210987654: may I return it?"_s);
        QVERIFY(m_templates->view().heading.contains(u"8176 5432 1098 7654"_s));
        QVERIFY(m_templates->changeEditor()->preview().contains(sample.order));
    }

    void aFileIsShownBeforeItIsTaken()
    {
        make(u"Mine"_s, u"mine"_s);
        m_file = {{templateOf(u"own-1"_s, u"Yours"_s, u"yours"_s), {}},
                  {templateOf(u"own-9"_s, u"Another"_s, u"other"_s), {}}};
        const QSignalSpy read(m_templates.get(), &TemplatesPresenter::fileRead);
        m_templates->readFile(u"templates.json"_s);
        QTRY_COMPARE(read.size(), 1);
        auto view = m_templates->importView(TemplateClash::KeepBoth);
        QCOMPARE(view.lines.size(), 2);
        QCOMPARE(view.lines[0].title, u"Yours"_s);
        QVERIFY(view.lines[0].news.startsWith(u"Comes beside"_s));
        QVERIFY(view.hasClash);
        QCOMPARE(view.lines[1].news, u"New."_s);
        view = m_templates->importView(TemplateClash::Replace);
        QVERIFY(view.lines[0].news.startsWith(u"Takes the place of"_s));
        QVERIFY(view.lines[0].news.contains(u"Mine"_s));
        QCOMPARE(m_book.templateStore.templates.size(), 1);
        m_templates->takeFile(TemplateClash::KeepBoth);
        work();
        QCOMPARE(m_book.templateStore.templates.size(), 3);
        QCOMPARE(m_book.changes.change->subject, QString());
        QCOMPARE(m_templates->importView(TemplateClash::Replace).lines[1].news,
                 u"Is there already, word for word."_s);
    }

    void aFileThatIsNoneIsRefusedInWords()
    {
        const QSignalSpy refused(m_templates.get(), &TemplatesPresenter::refused);
        m_templates->readFile(u"bad.json"_s);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused[0][0].toString(), u"Line 3 is wrong."_s);
        QCOMPARE(m_templates->importView(TemplateClash::KeepBoth).blocked,
                 u"There are no templates in this file."_s);
    }

    void onlyTheBuyersGoIntoAFile()
    {
        QVERIFY(!m_templates->exportBlocked().isEmpty());
        make(u"Mine"_s, u"mine"_s);
        m_templates->choose(u"ask-return"_s);
        changeChosen(u"Changed"_s);
        QCOMPARE(m_templates->exportBlocked(), QString());
        const QSignalSpy told(m_templates.get(), &TemplatesPresenter::told);
        m_templates->writeFile(u"out.json"_s);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told[0][0].toString().startsWith(u"2 templates"_s));
        QCOMPARE(m_writtenFile, m_book.templateStore.templates.values());
    }

    void shippedOnesCanAllBeWritten()
    {
        begin(formats::shippedTemplates());
        for (const MessageTemplate &one : formats::shippedTemplates()) {
            m_templates->choose(one.id);
            for (const auto &language : m_templates->languages()) {
                m_templates->setLanguage(language.code);
                QVERIFY(!m_templates->view().text.isEmpty());
            }
            const auto editor = m_templates->changeEditor();
            QCOMPARE(editor->problem(), QString());
            editor->setBody(editor->body() + u"\nThanks"_s);
            QCOMPARE(editor->blockingReason(), QString());
            QCOMPARE(editor->result().fields.size(), one.fields.size());
        }
    }

    /** Measured and printed; only what is far from an instant fails on a busy machine. */
    void aThousandAreThereAtOnce()
    {
        const auto &shipped = formats::shippedTemplates();
        for (int i = 0; i < 1000; ++i) {
            OwnTemplate own{shipped.at(i % shipped.size()), {}};
            own.written.id = u"own-%1"_s.arg(i + 1);
            own.written.group = u"Group %1"_s.arg(i % 20);
            own.written.texts[u"en"_s].title += u" %1"_s.arg(i);
            m_book.templateStore.templates.insert(own.written.id, own);
        }
        begin(shipped);
        QElapsedTimer timer;
        timer.start();
        TemplatesPresenter another(TemplatesPresenter::Tools{
            m_thread, *m_shelf, m_clock, m_language, m_pool, m_rules, {}});
        QVERIFY(!another.groups().isEmpty());
        QVERIFY(!another.view().text.isEmpty());
        const qint64 opened = timer.nsecsElapsed() / 1000;
        QCOMPARE(m_shelf->templates().size(), 1000 + shipped.size());
        qint64 slowest = 0;
        const QString typed = u"seller 77"_s;
        for (qsizetype i = 1; i <= typed.size(); ++i) {
            timer.start();
            m_templates->find(typed.left(i));
            QVERIFY(!m_templates->groups().isEmpty());
            static_cast<void>(m_templates->view());
            slowest = std::max(slowest, timer.nsecsElapsed() / 1000);
        }
        qInfo("1,000 own templates: there in %lld us, slowest letter %lld us",
              static_cast<long long>(opened), static_cast<long long>(slowest));
        QVERIFY(slowest < 1'000'000);
    }
};

QTEST_GUILESS_MAIN(TestMessageTemplates)
#include "tst_messagetemplates.moc"
