// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <exiv2/exiv2.hpp>

#include <QImage>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include "evidence/filefacts.h"
#include "support/processortime.h"

using namespace recourse;
using namespace Qt::StringLiterals;
using domain::EvidenceFacts;
using domain::EvidenceKind;
using evidence::FileFacts;

namespace {
struct Tag
{
    const char *key;
    const char *value;
};

/** What files tell of themselves; each one is made here, so that what it holds is known. */
class TestFileFacts final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FileFacts m_facts;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    EvidenceFacts factsOf(const QString &name, const QByteArray &content,
                          const QString &called = {})
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("not written");
        file.close();
        return m_facts.factsOf(file.fileName(), called.isEmpty() ? name : called);
    }
    /** A picture 40 wide and 30 high with that metadata. */
    QString photo(const QString &name, const QList<Tag> &tags) const
    {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        if (!image.save(path(name)))
            qFatal("no picture");
        const auto file = Exiv2::ImageFactory::open(path(name).toStdString());
        Exiv2::ExifData exif;
        for (const Tag &tag : tags)
            exif[tag.key] = std::string(tag.value);
        file->setExifData(exif);
        file->writeMetadata();
        return path(name);
    }
    EvidenceFacts photoFacts(const QList<Tag> &tags, const QString &name = u"photo.jpg"_s)
    {
        return m_facts.factsOf(photo(name, tags), name);
    }

private slots:
    void aPhotoTellsWhenAndByWhat()
    {
        const EvidenceFacts facts = photoFacts(
            {{"Exif.Photo.DateTimeOriginal", "2026:11:20 14:03:11"},
             {"Exif.Image.Make", "Apple"},
             {"Exif.Image.Model", "iPhone 13"},
             {"Exif.Image.Software", "17.1.2"},
             {"Exif.GPSInfo.GPSLatitude", "52/1 31/1 0/1"}});
        EvidenceFacts expected;
        expected.kind = EvidenceKind::Photo;
        expected.mediaType = u"image/jpeg"_s;
        expected.capturedAt = u"2026-11-20T14:03:11"_s;
        expected.camera = u"Apple iPhone 13"_s;
        expected.hasPlace = true;
        expected.pixels = {40, 30};
        QCOMPARE(facts, expected);
    }

    void anOffsetIsKeptWhereItIsOne_data()
    {
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<QByteArray>("offset");
        QTest::addColumn<QString>("expected");
        QTest::newRow("known") << QByteArray("2026:11:20 14:03:11") << QByteArray("+08:00")
                               << u"2026-11-20T14:03:11+08:00"_s;
        QTest::newRow("nonsense") << QByteArray("2026:11:20 14:03:11") << QByteArray("about 8")
                                  << u"2026-11-20T14:03:11"_s;
        QTest::newRow("clock never set")
            << QByteArray("0000:00:00 00:00:00") << QByteArray("+08:00") << QString();
        QTest::newRow("no such day")
            << QByteArray("2026:02:30 14:03:11") << QByteArray("+08:00") << QString();
    }
    void anOffsetIsKeptWhereItIsOne()
    {
        QFETCH(QByteArray, time);
        QFETCH(QByteArray, offset);
        QFETCH(QString, expected);
        QCOMPARE(photoFacts({{"Exif.Photo.DateTimeOriginal", time.constData()},
                             {"Exif.Photo.OffsetTimeOriginal", offset.constData()}})
                     .capturedAt,
                 expected);
    }

    void aTurnedPhotoIsAsHighAsItIsShown()
    {
        QCOMPARE(photoFacts({{"Exif.Image.Orientation", "6"}}).pixels, QSize(30, 40));
        QCOMPARE(photoFacts({{"Exif.Image.Orientation", "3"}}).pixels, QSize(40, 30));
    }

    void anEditorIsToldFromACamera()
    {
        QCOMPARE(photoFacts({{"Exif.Image.Software", "Adobe Photoshop 25.0 (Windows)"}}).editor,
                 u"Adobe Photoshop 25.0 (Windows)"_s);
        QCOMPARE(photoFacts({{"Exif.Image.Software", "SM-G991BXXU5CVDD"}}).editor, QString());
        QCOMPARE(photoFacts({}).editor, QString());
    }

    void aMakerIsNotNamedTwice()
    {
        QCOMPARE(photoFacts({{"Exif.Image.Make", "Canon"}, {"Exif.Image.Model", "Canon EOS 90D"}})
                     .camera,
                 u"Canon EOS 90D"_s);
    }

    void otherPicturesTellTheSame()
    {
        const EvidenceFacts facts = photoFacts(
            {{"Exif.Photo.DateTimeOriginal", "2026:11:20 14:03:11"}}, u"shot.png"_s);
        QCOMPARE(facts.mediaType, u"image/png"_s);
        QCOMPARE(facts.capturedAt, u"2026-11-20T14:03:11"_s);
    }

    void theContentSaysTheKind_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *title, const QString &name, const QByteArray &content,
                            EvidenceKind kind) {
            QTest::newRow(title) << name << content << int(kind);
        };
        row("a video", u"clip"_s,
            QByteArray("\0\0\0\x18"
                       "ftypmp42\0\0\0\0mp42isom",
                       24),
            EvidenceKind::Video);
        row("a paper called a photo", u"paper.jpg"_s, "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n",
            EvidenceKind::Document);
        row("a page", u"page.html"_s, "<!DOCTYPE html><html><body>hi</body></html>",
            EvidenceKind::Page);
        row("a mail", u"mail.eml"_s, "Some text\nwithout a head", EvidenceKind::Mail);
        row("a text", u"chat.txt"_s, "Hello, seller", EvidenceKind::Text);
        row("a text called a photo", u"chat.jpg"_s, "Hello, seller", EvidenceKind::Text);
        row("bytes", u"data.bin"_s, QByteArray("\x01\x02\x00\x7f\xff", 5), EvidenceKind::Other);
        row("bytes called a photo", u"data.jpg"_s, QByteArray("\x01\x02\x00\x7f\xff", 5),
            EvidenceKind::Other);
    }
    void theContentSaysTheKind()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(int, kind);
        const EvidenceFacts facts = factsOf(u"kept"_s, content, name);
        QCOMPARE(int(facts.kind), kind);
        QCOMPARE(facts.capturedAt, QString());
        QVERIFY(!facts.pixels.isValid());
    }

    void aSavedPageMayTellItsAddress()
    {
        const QByteArray
            page = "<!DOCTYPE html>\n<!-- saved from url=(0028)https://example.com/ -->"
                   "<html></html>";
        QVERIFY(factsOf(u"page"_s, page, u"page.html"_s).namesAddress);
        QVERIFY(!factsOf(u"page"_s, "<!DOCTYPE html><html></html>", u"page.html"_s).namesAddress);
    }

    void aPhotoCutAnywhereTellsLess()
    {
        QFile file(photo(u"whole.jpg"_s, {{"Exif.Photo.DateTimeOriginal", "2026:11:20 14:03:11"}}));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (qsizetype size = 0; size < whole.size(); size += 7) {
            const EvidenceFacts facts = factsOf(u"cut"_s, whole.left(size), u"cut.jpg"_s);
            QVERIFY(facts.capturedAt.isEmpty() || facts.capturedAt == "2026-11-20T14:03:11"_L1);
        }
    }

    void aVideoTellsItsLength_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("hasPlace");
        QTest::newRow("with a place") << u"place.mp4"_s << true;
        QTest::newRow("without one") << u"plain.mp4"_s << false;
        QTest::newRow("with a table of two thousand millions") << u"large-table.mp4"_s << true;
    }
    void aVideoTellsItsLength()
    {
        QFETCH(QString, name);
        QFETCH(bool, hasPlace);
        EvidenceFacts expected;
        expected.kind = EvidenceKind::Video;
        expected.mediaType = u"video/mp4"_s;
        expected.milliseconds = 42'500;
        expected.capturedAt = u"2026-11-20T14:03:11+00:00"_s; // such a file counts in UTC
        expected.hasPlace = hasPlace;
        QCOMPARE(m_facts.factsOf(QStringLiteral(RECOURSE_TEST_DATA "/evidence/") + name, name),
                 expected);
    }

    void aVideoCutAnywhereTellsLess()
    {
        QFile file(QStringLiteral(RECOURSE_TEST_DATA "/evidence/place.mp4"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (qsizetype size = 0; size < whole.size(); size += 13) {
            const EvidenceFacts facts = factsOf(u"cut"_s, whole.left(size), u"cut.mp4"_s);
            QVERIFY(facts.milliseconds == 0 || facts.milliseconds == 42'500);
        }
    }

    void aTelephoneTellsItsOwnTime()
    {
        const auto box = [](const char *type, const QByteArray &content) {
            QByteArray size(4, '\0');
            qToBigEndian(quint32(content.size() + 8), size.data());
            return QByteArray(size + type + content);
        };
        const QByteArray keys = box("keys", "....mdtacom.apple.quicktime.creationdate");
        const QByteArray list = box("ilst", "........data....2026-11-20T14:03:11+0100");
        const QByteArray film = box("ftyp", "qt  ....")
            + box("moov", box("mvhd", QByteArray(100, '\0')) + box("meta", keys + list));
        const EvidenceFacts facts = factsOf(u"film"_s, film, u"film.mov"_s);
        QCOMPARE(facts.capturedAt, u"2026-11-20T14:03:11+01:00"_s);
        QCOMPARE(facts.milliseconds, 0);
        QVERIFY(!facts.hasPlace);
    }

    void otherVideosTellTheirLength()
    {
        const EvidenceFacts facts = m_facts.factsOf(
            QStringLiteral(RECOURSE_TEST_DATA "/evidence/forty-seconds.avi"), u"clip.avi"_s);
        QCOMPARE(int(facts.kind), int(EvidenceKind::Video));
        QCOMPARE(facts.milliseconds, 40'000);
        for (qsizetype size = 0; size < 200; size += 7) {
            QFile file(QStringLiteral(RECOURSE_TEST_DATA "/evidence/forty-seconds.avi"));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto cut = factsOf(u"cut"_s, file.read(size), u"cut.avi"_s);
            QVERIFY(cut.milliseconds == 0 || cut.milliseconds == 40'000);
        }
    }

    void aVideoOfABrowserTellsItsLength_data()
    {
        QTest::addColumn<QByteArray>("info");
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<QString>("capturedAt");
        // 2AD7B1: nanoseconds of a unit; 4489: units, of four or eight bytes; 4461: since 2001.
        const auto row = [](const char *name, const char *info, int milliseconds,
                            const QString &capturedAt = {}) {
            QTest::newRow(name) << QByteArray::fromHex(info) << milliseconds << capturedAt;
        };
        row("in milliseconds", "2ad7b1830f4240 4489 84 47260000", 42'496);
        row("of eight bytes", "2ad7b1830f4240 4489 88 40e4c08000000000", 42'500);
        row("without a scale, which is milliseconds then", "4489 88 40e4c08000000000", 42'500);
        row("in seconds", "2ad7b1843b9aca00 4489 88 4045000000000000", 42'000);
        // 788'911'391 seconds are 2025-12-31T22:03:11 in UTC.
        row("with its date", "4461 88 0af2c6baf3d07600 4489 88 40e4c08000000000", 42'500,
            u"2025-12-31T22:03:11+00:00"_s);
        row("a clock that was never set", "4461 88 0000000000000000", 0);
        row("no length", "2ad7b1830f4240", 0);
        row("no number", "4489 88 7ff8000000000000", 0);
        row("endless", "4489 88 7ff0000000000000", 0);
        row("less than none", "4489 88 c0e4c08000000000", 0);
        row("a length of three bytes", "4489 83 474000", 0);
    }
    void aVideoOfABrowserTellsItsLength()
    {
        QFETCH(QByteArray, info);
        QFETCH(int, milliseconds);
        QFETCH(QString, capturedAt);
        const QByteArray head = QByteArray::fromHex("1a45dfa3 88 4282 85") + "webm\0"_ba;
        const QByteArray told = QByteArray::fromHex("1549a966") + char(0x80 | info.size()) + info;
        const QByteArray seek = QByteArray::fromHex("114d9b74 83 aabbcc");
        // Of known length, and as it is written while the film is taken.
        for (const QByteArray &length : {"10000040"_ba, "01ffffffffffffff"_ba}) {
            const QByteArray film = head + QByteArray::fromHex("18538067" + length) + seek + told
                + QByteArray(80, '\0');
            const EvidenceFacts facts = factsOf(u"film"_s, film, u"film.webm"_s);
            QCOMPARE(int(facts.kind), int(EvidenceKind::Video));
            QCOMPARE(facts.milliseconds, milliseconds);
            QCOMPARE(facts.capturedAt, capturedAt);
            for (qsizetype size = 0; size < film.size(); size += 7) {
                const auto cut = factsOf(u"cut"_s, film.left(size), u"cut.webm"_s);
                QVERIFY(cut.milliseconds == 0 || cut.milliseconds == milliseconds);
            }
        }
    }

    void aDamagedVideoTakesNoTime_data()
    {
        QTest::addColumn<QByteArray>("film");
        const QByteArray head = QByteArray::fromHex("1a45dfa3 80 18538067 01ffffffffffffff");
        QTest::newRow("a million empty parts") << head + QByteArray(2'000'000, '\x80');
        QTest::newRow("parts within themselves")
            << head + QByteArray::fromHex("18538067 01ffffffffffffff").repeated(100'000);
        QTest::newRow("an AVI of nothing but heads")
            << "RIFF....AVI "_ba + QByteArray("avih").repeated(500'000);
        QTest::newRow("no kind at all") << QByteArray(1'000'000, '\xff');
    }
    void aDamagedVideoTakesNoTime()
    {
        QFETCH(QByteArray, film);
        const test::ProcessorTime timer;
        QCOMPARE(factsOf(u"film"_s, film, u"film.mkv"_s).milliseconds, 0);
        QVERIFY(timer.elapsed() < 1000);
    }

    void whatIsNotThereTellsNothing()
    {
        QCOMPARE(m_facts.factsOf(path(u"nobody.jpg"_s), u"nobody.jpg"_s), EvidenceFacts());
    }
};
} // namespace

QTEST_GUILESS_MAIN(TestFileFacts)
#include "tst_filefacts.moc"
