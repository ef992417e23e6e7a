// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "formats/machinereaders.h"
#include "presentation/readersswitch.h"
#include "services/filereading.h"
#include "services/loadedreaders.h"
#include "support/englishplurals.h"
#include "support/fakeclock.h"
#include "support/fakerulesstore.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using presentation::PackPreview;
using presentation::PackSection;
using presentation::ReadersSwitch;

namespace {

QByteArray cornerShop(const char *what)
{
    QFile file(
        QStringLiteral(RECOURSE_TEST_DATA "/packs/corner-shop-%1.json").arg(QLatin1String(what)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the pack of the corner shop is not there");
    return file.readAll();
}

/** The shipped pack for the site's answers, changed. */
QByteArray sitePack(const QByteArray &version, const QByteArray &old = {},
                    const QByteArray &other = {})
{
    QFile file(u":/readers/aliexpress-site.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the shipped pack is not there");
    QByteArray text = file.readAll();
    text.replace("2026-11-22", version);
    if (!old.isEmpty() && !text.contains(old))
        qFatal("the shipped pack has no %s", old.constData());
    return old.isEmpty() ? text : text.replace(old, other);
}

} // namespace

/** Another way to read files: read, shown, taken or not, used by the next import, given back. */
class TestReadersSwitch final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void init()
    {
        m_store = {};
        start();
    }

    void aLoadedPackIsUsedByTheNextImportAndPutBack()
    {
        QCOMPARE(ordersIn(cornerShop("orders")), 0);
        auto preview = look(cornerShop("reader"));
        QVERIFY(preview);
        QVERIFY2(preview->title().contains(u"corner-shop"_s), qPrintable(preview->title()));
        QCOMPARE(lines(*preview, u"Read from now on"_s).constFirst(),
                 u"\u2068Orders of the corner shop\u2069"_s);
        QCOMPARE(preview->blockingReason(), QString());
        QCOMPARE(ordersIn(cornerShop("orders")), 0); // looking changes nothing
        QVERIFY(m_store.ever.isEmpty());

        const QSignalSpy switched(m_switch.get(), &ReadersSwitch::switched);
        QVERIFY(preview->take().has_value());
        QCOMPARE(switched.count(), 1);
        QCOMPARE(ordersIn(cornerShop("orders")), 1);
        start(); // another start of the program
        QCOMPARE(ordersIn(cornerShop("orders")), 1);

        const auto choices = m_switch->choices();
        const auto none = std::find_if(choices.begin(), choices.end(), [](const auto &choice) {
            return choice.subject == u"corner-shop"_s && choice.key.isEmpty();
        });
        QVERIFY(none != choices.end());
        auto back = m_switch->lookAt(*none).value();
        QVERIFY(!lines(*back, u"No longer read"_s).isEmpty());
        QVERIFY(back->take().has_value());
        QCOMPARE(ordersIn(cornerShop("orders")), 0);

        const auto kept = m_switch->choices().constLast(); // it is kept, and can be had again
        QVERIFY(kept.text.contains(u"pack.json"_s));
        QVERIFY(m_switch->lookAt(kept).value()->take().has_value());
        QCOMPARE(ordersIn(cornerShop("orders")), 1);
    }

    void aReadingThatRunsGoesOnAsItBegan()
    {
        const auto began = m_readers->asOfNow();
        QVERIFY(look(cornerShop("reader"))->take().has_value());
        QVERIFY(began->readContent(u"f"_s, cornerShop("orders"), {}, {}).fatal);
        QVERIFY(!m_readers->readContent(u"f"_s, cornerShop("orders"), {}, {}).fatal);
    }

    void aNewerShippedPackIsNamedByItsTitlesAndReplaced()
    {
        const QByteArray text = sitePack("2026-12-01", "\"status\": \"statusText\"",
                                         "\"status\": \"newStatusText\"");
        auto preview = look(text);
        QVERIFY2(preview->title().contains(u"2026-11-22"_s)
                     && preview->title().contains(u"2026-12-01"_s)
                     && preview->title().contains(u"Answers of AliExpress"_s),
                 qPrintable(preview->title()));
        QCOMPARE(preview->cautionText(), QString());
        QCOMPARE(lines(*preview, u"Read in another way"_s),
                 QStringList{u"\u2068Order list of the site\u2069"_s});
        QCOMPARE(preview->sections().size(), 1);
        QVERIFY(preview->take().has_value());
        QCOMPARE(m_store.ever.constFirst().record.overShipped, u"2026-11-22"_s);
        QCOMPARE(m_library->packs()->front().version, u"2026-12-01"_s);
        QCOMPARE(m_library->packs()->size(), m_library->shipped().size());
        start();
        QVERIFY(m_switch->notes().isEmpty());
        QCOMPARE(m_library->packs()->front().version, u"2026-12-01"_s);
    }

    void aNewerProgramSetsTheLoadedOneAsideAndSaysSo()
    {
        store(sitePack("2026-01-01"), u"aliexpress-site"_s, u"2025-12-01"_s);
        start();
        QCOMPARE(m_library->packs()->front().version, u"2026-11-22"_s);
        QCOMPARE(m_switch->notes().size(), 1);
        QVERIFY2(m_switch->notes().constFirst().contains(u"2026-01-01"_s),
                 qPrintable(m_switch->notes().constFirst()));
        QVERIFY(m_switch->problems().isEmpty());
        // What is taken beside it does not bring it back.
        QVERIFY(look(cornerShop("reader"))->take().has_value());
        QCOMPARE(m_library->packs()->front().version, u"2026-11-22"_s);
        // An older one that was wanted knowingly stays.
        store(sitePack("2026-01-01"), u"aliexpress-site"_s, u"2026-11-22"_s);
        start();
        QVERIFY(m_switch->notes().isEmpty());
        QCOMPARE(m_library->packs()->front().version, u"2026-01-01"_s);
    }

    void oneThatNoLongerLoadsIsSetAsideWithItsPlace()
    {
        store(sitePack("2026-12-01", "\"document\"", "\"dokument\""), u"aliexpress-site"_s, {});
        start();
        QCOMPARE(m_switch->problems().size(), 1);
        QVERIFY2(m_switch->problems().constFirst().contains(u"shapes[0]"_s),
                 qPrintable(m_switch->problems().constFirst()));
        QCOMPARE(m_library->packs()->front().version, u"2026-11-22"_s);
        // Choosing the shipped one ends the note.
        QVERIFY(m_switch->lookAt(m_switch->choices().constFirst()).value()->take().has_value());
        QVERIFY(m_switch->problems().isEmpty());
        start();
        QVERIFY(m_switch->problems().isEmpty());
    }

    void aFileForOnePackIsNoneForAnother()
    {
        store(cornerShop("reader"), u"aliexpress-site"_s, {});
        start();
        QCOMPARE(m_switch->problems().size(), 1);
        QCOMPARE(ordersIn(cornerShop("orders")), 0);
    }

    void aRefusedFileTellsFilePlaceAndReason()
    {
        const QString path = write(cornerShop("reader").replace("\"json\"", "\"film\""));
        const auto refused = m_switch->lookAtFile(path);
        QVERIFY(!refused);
        for (const QString &said : {path, u"shapes[0].document"_s, u"film"_s})
            QVERIFY2(refused.error().contains(said), qPrintable(refused.error()));
        QVERIFY(!m_switch->lookAtFile(m_folder.path()));
        QVERIFY(!m_switch->lookAtFile(write({})));
        QVERIFY(!m_switch->lookAtFile(write(QByteArray(11 * 1024 * 1024, '{'))));
        QVERIFY(m_store.ever.isEmpty());
    }

    void aStoreThatRefusesLeavesAllAsItWas()
    {
        auto preview = look(cornerShop("reader"));
        const QSignalSpy switched(m_switch.get(), &ReadersSwitch::switched);
        m_store.failure = domain::StorageError{domain::StorageErrorKind::DiskFull, {}};
        const auto done = preview->take();
        QVERIFY(!done);
        QVERIFY2(done.error().contains(u"disk is full"_s), qPrintable(done.error()));
        m_store.failure.reset();
        QCOMPARE(ordersIn(cornerShop("orders")), 0);
        QCOMPARE(switched.count(), 0);
    }

    void olderAndSameVersionsAreSaid()
    {
        QVERIFY(look(sitePack("2026-01-01"))->cautionText().contains(u"older"_s));
        QVERIFY(look(sitePack("2026-11-22"))->cautionText().contains(u"same version"_s));
        QVERIFY(look(sitePack("draft"))->cautionText().contains(u"cannot be told"_s));
        QCOMPARE(look(sitePack("2026-12-01"))->summaryText(), u"Nothing is read in another way."_s);
        QVERIFY(look(sitePack("2026-01-01"))->take().has_value());
        QCOMPARE(look(sitePack("2026-01-01"))->cautionText(), u"This is what is in use."_s);
    }

    void everythingInUseIsListedByItsTitle()
    {
        const auto sections = m_switch->sections();
        QCOMPARE(sections.size(), 6);
        QCOMPARE(sections.constFirst().heading, u"\u2068Answers of AliExpress\u2069"_s);
        QVERIFY(sections.constFirst().lines.constFirst().text.contains(u"came with Recourse"_s));
        for (const PackSection &section : sections) {
            QVERIFY(!section.lines.constFirst().more.isEmpty());
            for (const QString &line : section.lines.constFirst().more)
                QVERIFY2(!line.isEmpty() && !line.contains(u'_'), qPrintable(line));
        }
    }

private:
    /** As a start of the program over what is in the store. */
    void start()
    {
        m_readers.reset();
        m_switch.reset();
        m_library = std::make_unique<formats::ReaderPackLibrary>();
        const auto setAside = services::useLoadedReaders(*m_library, m_store);
        m_switch = std::make_unique<ReadersSwitch>(
            ReadersSwitch::Sources{*m_library, m_store, m_clock, m_language, setAside});
        m_readers = std::make_unique<formats::MachineReaders>(*m_library, QString());
    }
    void store(const QByteArray &text, const QString &subject, const QString &overShipped)
    {
        domain::PackRecord record;
        record.subject = subject;
        record.version = u"2026-01-01"_s;
        record.file = u"/x/pack.json"_s;
        record.loadedAt = m_clock.now();
        record.overShipped = overShipped;
        QVERIFY(m_store.take(record, text).has_value());
    }
    qsizetype ordersIn(const QByteArray &content)
    {
        const services::FilesRead read = services::readFiles(
            {u"f"_s},
            {*m_readers, {}, [](qint64, qint64) { return true; }, {{u"f"_s, content}}, {}});
        return read.results.constFirst().drafts.size();
    }
    QString write(const QByteArray &text)
    {
        QFile file(m_folder.filePath(u"pack.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the pack of the test cannot be written");
        return file.fileName();
    }
    std::unique_ptr<PackPreview> look(const QByteArray &text)
    {
        auto preview = m_switch->lookAtFile(write(text));
        if (!preview)
            qFatal("%s", qPrintable(preview.error()));
        return std::move(*preview);
    }
    static QStringList lines(const PackPreview &preview, const QString &heading)
    {
        QStringList texts;
        for (const PackSection &section : preview.sections()) {
            for (const auto &line : section.lines) {
                if (section.heading == heading)
                    texts.append(line.text);
            }
        }
        return texts;
    }

    QTemporaryDir m_folder;
    test::EnglishPlurals m_plurals;
    test::FakeClock m_clock{"2026-11-23T12:00:00Z"};
    test::FakeRulesStore m_store;
    presentation::LanguageSetting m_language{
        wording::Regional{QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc()}};
    std::unique_ptr<formats::ReaderPackLibrary> m_library;
    std::unique_ptr<ReadersSwitch> m_switch;
    std::unique_ptr<formats::MachineReaders> m_readers;
};

QTEST_GUILESS_MAIN(TestReadersSwitch)
#include "tst_readersswitch.moc"
