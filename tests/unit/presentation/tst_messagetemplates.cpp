// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QtTest>

#include "formats/shippedrules.h"
#include "formats/templates/templatefile.h"
#include "presentation/templatespresenter.h"
#include "support/englishplurals.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::MessageTemplate;
using domain::OwnTemplate;
using presentation::TemplateClash;
using presentation::TemplateEditor;
using presentation::TemplateSample;
using presentation::TemplateShelf;
using presentation::TemplatesPresenter;

namespace {

MessageTemplate templateOf(const QString &id, const QString &title, const QString &english,
                           const QString &german = {})
{
    MessageTemplate one{id, {}, {}, {}, {}, {}};
    one.texts.insert(u"en"_s, {title, english});
    if (!german.isEmpty())
        one.texts.insert(u"de"_s, {u"Titel"_s, german});
    if (!domain::takeUses(one))
        qFatal("no template");
    return one;
}

} // namespace

/** The templates without a window: found, written, put back, brought and handed on. */
class TestMessageTemplates final : public QObject
{
    Q_OBJECT

    test::EnglishPlurals m_plurals;
    const domain::RulesLibrary m_rules = formats::shippedRules();
    test::FakeClock m_clock{"2026-11-21T12:00:00Z"};
    test::FakeBook m_book;
    test::FakeBookThread m_thread{m_book};
    presentation::LanguageSetting m_language{wording::Regional{
        QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin")}};
    QThreadPool m_pool;
    QList<MessageTemplate> m_shipped;
    QList<OwnTemplate> m_file;
    QList<OwnTemplate> m_writtenFile;
    std::unique_ptr<TemplateShelf> m_shelf;
    std::unique_ptr<TemplatesPresenter> m_templates;

    void begin(const QList<MessageTemplate> &shipped)
    {
        m_templates.reset();
        m_shipped = shipped;
        m_shelf = std::make_unique<TemplateShelf>(shipped, m_thread);
        TemplatesPresenter::Files files;
        files.read = [this](const QString &path) -> core::Result<QList<OwnTemplate>, QString> {
            if (path.endsWith(u"bad.json"))
                return core::failure(u"Line 3 is wrong."_s);
            return m_file;
        };
        files.write = [this](const QString &,
                             const QList<OwnTemplate> &own) -> core::Result<void, QString> {
            m_writtenFile = own;
            return {};
        };
        m_templates = std::make_unique<TemplatesPresenter>(TemplatesPresenter::Tools{
            m_thread, *m_shelf, m_clock, m_language, m_pool, m_rules, files});
        connect(m_templates.get(), &TemplatesPresenter::written, m_shelf.get(),
                &TemplateShelf::reload);
        reload();
    }
    void reload()
    {
        m_shelf->reload();
        work();
    }
    /** All that was posted, with what comes of it. */
    void work()
    {
        do {
            m_thread.runAll();
            QCoreApplication::processEvents();
        } while (m_thread.waiting() > 0);
    }
    /** "heading: title (mark), title" a group. */
    QStringList shown() const
    {
        QStringList lines;
        for (const TemplatesPresenter::Group &group : m_templates->groups()) {
            QStringList titles;
            for (const TemplatesPresenter::Line &line : group.lines)
                titles << (line.mark.isEmpty() ? line.title
                                               : line.title + u" ("_s + line.mark + u')');
            lines << group.heading + u": "_s + titles.join(u", "_s);
        }
        return lines;
    }
    static QStringList chosenOccasions(const TemplateEditor &editor)
    {
        QStringList texts;
        for (const TemplateEditor::Occasion &one : editor.occasions()) {
            if (one.chosen)
                texts.append(one.text);
        }
        return texts;
    }
    void make(const QString &title, const QString &body, const QString &group = {})
    {
        const auto editor = m_templates->newEditor();
        editor->setTitle(title);
        editor->setBody(body);
        editor->setGroup(group);
        QCOMPARE(editor->blockingReason(), QString());
        m_templates->save(*editor);
        work();
    }
    void changeChosen(const QString &body)
    {
        const auto editor = m_templates->changeEditor();
        editor->setBody(body);
        QCOMPARE(editor->blockingReason(), QString());
        m_templates->save(*editor);
        work();
    }

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void init()
    {
        m_book.templateStore.templates.clear();
        m_file.clear();
        begin({templateOf(u"remind-seller"_s, u"Remind the seller"_s, u"Hello {seller|you}"_s,
                          u"Guten Tag"_s),
               templateOf(u"ask-return"_s, u"Ask for a return"_s,
                          u"Order {order}: may I return it?"_s)});
    }
    void cleanup()
    {
        m_pool.waitForDone();
        work();
    }

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
