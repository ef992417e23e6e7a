// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>

#include <exiv2/exiv2.hpp>

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include "evidence/filefacts.h"
#include "evidence/pictures.h"
#include "support/processortime.h"

using namespace recourse;
using namespace Qt::StringLiterals;
using evidence::Pictures;

namespace {
QString shipped(const QString &name)
{
    return QStringLiteral(RECOURSE_TEST_DATA "/") + name;
}

/** A colour in one letter, as a person names it. */
QChar colourAt(const QImage &image, double x, double y)
{
    if (image.isNull())
        return u'-';
    const QRgb at = image.pixel(int(x * image.width()), int(y * image.height()));
    const auto much = [](int value) { return value > 150; };
    const QString name = QString(much(qRed(at)) ? u"r"_s : QString())
        + (much(qGreen(at)) ? u"g"_s : QString()) + (much(qBlue(at)) ? u"b"_s : QString());
    if (name == "rg"_L1)
        return u'y';
    return name == "rgb"_L1 ? u'w' : name.isEmpty() ? u'k' : name.front();
}

/** Above from left to right, then below. */
QString corners(const QImage &image)
{
    constexpr double kNear = 0.2;
    constexpr double kFar = 0.8;
    const std::array<QChar, 4> found{colourAt(image, kNear, kNear), colourAt(image, kFar, kNear),
                                     colourAt(image, kNear, kFar), colourAt(image, kFar, kFar)};
    return QString(found.data(), qsizetype(found.size()));
}

/** Pictures of files as lists show them. */
class TestEvidencePictures final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Pictures m_pictures;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString written(const QByteArray &content) const
    {
        QFile file(path(u"file"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("not written");
        return file.fileName();
    }
    QImage preview(const QString &file, int edge = 256)
    {
        return QImage::fromData(m_pictures.preview(file, edge));
    }
    /** Red and green above blue and white, 40 wide and 32 high. */
    QString quarters(const QString &name, int orientation)
    {
        QImage image(40, 32, QImage::Format_RGB32);
        for (int y = 0; y < 32; ++y) {
            for (int x = 0; x < 40; ++x)
                image.setPixel(x, y,
                               y < 16 ? (x < 20 ? 0xffff0000 : 0xff00ff00)
                                      : (x < 20 ? 0xff0000ff : 0xffffffff));
        }
        if (!image.save(path(name), nullptr, 100))
            qFatal("no picture");
        const auto file = Exiv2::ImageFactory::open(path(name).toStdString());
        Exiv2::ExifData exif;
        exif["Exif.Image.Orientation"] = uint16_t(orientation);
        file->setExifData(exif);
        file->writeMetadata();
        return path(name);
    }

private slots:
    void eachKindIsSeen_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QSize>("size");
        const QSize two(64, 48);
        QTest::newRow("JPEG") << quarters(u"q.jpg"_s, 1) << u"rgbw"_s << QSize(40, 32);
        QTest::newRow("PNG") << quarters(u"q.png"_s, 1) << u"rgbw"_s << QSize(40, 32);
        QImage(quarters(u"q.png"_s, 1)).save(path(u"q.bmp"_s));
        QTest::newRow("BMP") << path(u"q.bmp"_s) << u"rgbw"_s << QSize(40, 32);
        QTest::newRow("WebP") << shipped(u"pictures/green.webp"_s) << u"gggg"_s << QSize();
#ifdef RECOURSE_HEIF
        QTest::newRow("HEIC") << shipped(u"evidence/two.heic"_s) << u"rbrb"_s << two;
        QTest::newRow("AVIF") << shipped(u"evidence/two.avif"_s) << u"rbrb"_s << two;
        QTest::newRow("a mosaic, as telephones write them")
            << shipped(u"evidence/mosaic.heic"_s) << u"rbrb"_s << QSize(120, 64);
#endif
    }
    void eachKindIsSeen()
    {
        QFETCH(QString, file);
        QFETCH(QString, expected);
        QFETCH(QSize, size);
        const QImage small = preview(file);
        QCOMPARE(corners(small), expected);
        if (size.isValid()) {
            QCOMPARE(small.size(), size); // never larger than the picture itself
            QCOMPARE(evidence::FileFacts().factsOf(file, u"file"_s).pixels, size);
        }
        const QImage tiny = preview(file, 16);
        QCOMPARE(std::max(tiny.width(), tiny.height()), 16);
    }

    void eachWayToTurnIsDone_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QString>("expected");
        const auto row = [](int orientation, const char *expected) {
            QTest::addRow("%d", orientation) << orientation << QString::fromLatin1(expected);
        };
        // By the definition in Exif: where the first row and the first column are seen.
        row(1, "rgbw"); // top, left
        row(2, "grwb"); // top, right
        row(3, "wbgr"); // bottom, right
        row(4, "bwrg"); // bottom, left
        row(5, "rbgw"); // left, top
        row(6, "brwg"); // right, top
        row(7, "wgbr"); // right, bottom
        row(8, "gwrb"); // left, bottom
    }
    void eachWayToTurnIsDone()
    {
        QFETCH(int, orientation);
        QFETCH(QString, expected);
        const QSize size = orientation < 5 ? QSize(40, 32) : QSize(32, 40);
        for (const QString &name : {u"turned.jpg"_s, u"turned.png"_s}) {
            const QString file = quarters(name, orientation);
            const QImage small = preview(file);
            QCOMPARE(corners(small), expected);
            QCOMPARE(small.size(), size);
            QCOMPARE(evidence::FileFacts().factsOf(file, name).pixels, size);
            const auto loaded = evidence::loadPicture(file, 0);
            QVERIFY(loaded);
            QCOMPARE(loaded->whole, size);
        }
    }

    void aLargePhotoIsDecodedSmall()
    {
        QImage large(4000, 3000, QImage::Format_RGB32);
        large.fill(Qt::red);
        QVERIFY(large.save(path(u"large.jpg"_s)));
        const auto loaded = evidence::loadPicture(path(u"large.jpg"_s), 100);
        QVERIFY(loaded);
        QVERIFY(loaded->image.width() <= 500);
        QCOMPARE(loaded->whole, QSize(4000, 3000));
        QCOMPARE(preview(path(u"large.jpg"_s), 100).size(), QSize(100, 75));
    }

    void transparentIsWhite()
    {
        QCOMPARE(corners(preview(shipped(u"pictures/clear.png"_s))), u"wwww"_s);
    }

    void whatHoldsTooMuchIsNotDecoded_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto name : {"pictures/bomb.png", "evidence/bomb-of-a-mosaic.heic",
                                "evidence/bomb-of-a-frame.heic"})
            QTest::newRow(name) << shipped(QString::fromLatin1(name));
    }
    void whatHoldsTooMuchIsNotDecoded()
    {
        QFETCH(QString, file);
        const test::ProcessorTime timer;
        QCOMPARE(m_pictures.preview(file, 100), QByteArray());
        QVERIFY(timer.elapsed() < 5000);
    }

    void whatIsNoPictureHasNone()
    {
        QCOMPARE(m_pictures.preview(path(u"nobody.jpg"_s), 100), QByteArray());
        QCOMPARE(m_pictures.preview(m_folder.path(), 100), QByteArray());
        QCOMPARE(m_pictures.preview(written({}), 100), QByteArray());
        QCOMPARE(m_pictures.preview(written("Hello, seller"), 100), QByteArray());
        const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";
        QCOMPARE(m_pictures.preview(written(svg), 100), QByteArray());
        const QString red = quarters(u"q.jpg"_s, 1);
        QCOMPARE(m_pictures.preview(red, 0), QByteArray());
        QCOMPARE(m_pictures.preview(red, -1), QByteArray());
    }

    void aFileCutAnywhereIsNoFault()
    {
        for (const auto name : {"evidence/two.heic", "evidence/mosaic.heic", "evidence/two.avif",
                                "pictures/blue.jpg", "pictures/green.webp"}) {
            QFile file(shipped(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray whole = file.readAll();
            for (qsizetype size = 0; size < whole.size(); size += 11)
                (void)m_pictures.preview(written(whole.left(size)), 32);
        }
    }
};
} // namespace

QTEST_GUILESS_MAIN(TestEvidencePictures)
#include "tst_evidencepictures.moc"
