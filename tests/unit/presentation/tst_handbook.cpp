// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/handbook.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace recourse;
using presentation::Handbook;

class TestHandbook final : public QObject
{
    Q_OBJECT
private slots:
    void everyLanguageHasEveryPage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "ar"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyLanguageHasEveryPage()
    {
        QFETCH(QString, language);
        Handbook book;
        book.use(language, {});
        QCOMPARE(book.topics().size(), Handbook::ids().size());
        const QStringList files = QDir(u":/handbook/"_s + language).entryList(QDir::Files);
        QCOMPARE(files.size(), Handbook::ids().size()); // none that nobody reads
        for (const auto &topic : book.topics()) {
            QVERIFY2(files.contains(topic.id + u".md"_s), qPrintable(topic.id));
            QVERIFY2(!topic.title.isEmpty(), qPrintable(topic.id));
            // As many headings and links as in English: nothing was left out.
            Handbook english;
            english.use(u"en"_s, {});
            const QString original = english.topics().at(english.indexOf(topic.id)).text;
            for (const QString &mark : {u"\n## "_s, u"]("_s, u"\n- "_s})
                QCOMPARE(topic.text.count(mark), original.count(mark));
        }
    }
    void linksLeadOnlyToOtherPages_data() { everyLanguageHasEveryPage_data(); }
    void linksLeadOnlyToOtherPages()
    {
        QFETCH(QString, language);
        Handbook book;
        book.use(language, {});
        static const QRegularExpression link(u"(?<!!)\\[[^\\]]*\\]\\(([^)]*)\\)"_s);
        int links = 0;
        for (const auto &topic : book.topics()) {
            QVERIFY2(!topic.text.contains(u"http"_s), qPrintable(topic.id));
            for (auto found = link.globalMatch(topic.text); found.hasNext(); ++links) {
                const QString to = found.next().captured(1);
                const auto id = Handbook::topicOfLink(to);
                QVERIFY2(id && Handbook::ids().contains(*id), qPrintable(topic.id + to));
            }
        }
        QVERIFY(links >= 6);
    }
    void picturesAreThere_data() { everyLanguageHasEveryPage_data(); }
    void picturesAreThere()
    {
        QFETCH(QString, language);
        Handbook book;
        book.use(language, {});
        static const QRegularExpression picture(u"!\\[([^\\]]+)\\]\\(([^)]*)\\)"_s);
        int pictures = 0;
        for (const auto &topic : book.topics()) {
            for (auto found = picture.globalMatch(topic.text); found.hasNext(); ++pictures) {
                const QString path = found.next().captured(2);
                QVERIFY2(path.startsWith(u":/handbook/pictures/"_s), qPrintable(path));
                QVERIFY2(QFile::exists(path), qPrintable(path));
            }
        }
        QCOMPARE(pictures, 7);
    }
    void anyOtherAddressLeadsNowhere()
    {
        for (const char *link : {"https://example.org/import.md", "../secret.md", "import", "",
                                 "file:///etc/passwd", "nosuch.md"})
            QVERIFY2(!Handbook::topicOfLink(QLatin1String(link)), link);
    }
    void aLanguageWithoutAHandbookReadsEnglish()
    {
        Handbook book;
        book.use(u"fi_FI"_s, {});
        QCOMPARE(book.topics().constFirst().title, u"The beginning"_s);
        book.use(u"de_AT"_s, {});
        QCOMPARE(book.topics().constFirst().title, u"Der Anfang"_s);
    }
    void theKeysAreThoseOfTheMenus()
    {
        Handbook book;
        book.use(u"en"_s,
                 {{u"Import"_s, {}, {}, u"Ctrl+I"_s, true, {}},
                  {u"A|B *c*"_s, {}, {}, u"Ctrl++"_s, true, {}},
                  {u"No keys"_s, {}, {}, {}, true, {}}});
        const QString text = book.topics().at(book.indexOf(u"keyboard"_s)).text;
        QVERIFY(text.contains(u"| Import | Ctrl\\+I |"_s));
        QVERIFY(text.contains(u"| A\\|B \\*c\\* | Ctrl\\+\\+ |"_s));
        QVERIFY(!text.contains(u"No keys"_s));
    }
    void theSearchWantsEveryWordSomewhere()
    {
        Handbook book;
        book.use(u"en"_s, {});
        QCOMPARE(book.found({}).size(), Handbook::ids().size());
        QCOMPARE(book.found(u"portable STICK"_s), QList<int>{book.indexOf(u"books"_s)});
        QVERIFY(book.found(u"stick xyzzy"_s).isEmpty());
    }
    void whereTheUserIsTellsThePage_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("topic");
        QTest::newRow("the table") << QStringList{u"orderTable"_s, u"MainWindow"_s} << u"window"_s;
        QTest::newRow("a button of the order")
            << QStringList{u"whyButton"_s, u"detailPane"_s, u"MainWindow"_s} << u"verdicts"_s;
        QTest::newRow("the import")
            << QStringList{u"importButton"_s, u"ImportDialog"_s, u"MainWindow"_s} << u"import"_s;
        QTest::newRow("a message") << QStringList{u"ComposerDialog"_s} << u"messages"_s;
        QTest::newRow("the wizard") << QStringList{{}, u"CancellationWizard"_s} << u"cancelling"_s;
        QTest::newRow("the other one") << QStringList{{}, u"DisputeWizard"_s} << u"disputes"_s;
        QTest::newRow("another way to read files")
            << QStringList{u"takeButton"_s, u"PackDialog"_s, u"ReadersDialog"_s, u"MainWindow"_s}
            << u"import"_s;
        QTest::newRow("other rules")
            << QStringList{u"takeButton"_s, u"PackDialog"_s, u"RulesDialog"_s, u"MainWindow"_s}
            << u"verdicts"_s;
        QTest::newRow("nowhere") << QStringList() << u"beginning"_s;
    }
    void whereTheUserIsTellsThePage()
    {
        QFETCH(QStringList, names);
        QTEST(Handbook::topicFor(names), "topic");
    }
};

QTEST_GUILESS_MAIN(TestHandbook)
#include "tst_handbook.moc"
