// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <exiv2/exiv2.hpp>

#include <QColorSpace>
#include <QImage>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "evidence/markuppainter.h"
#include "evidence/picturecopy.h"

using namespace recourse;
using namespace domain;
using namespace evidence;
using namespace Qt::StringLiterals;

namespace {
QString shipped(const QString &name)
{
    return QStringLiteral(RECOURSE_TEST_DATA "/") + name;
}

/** Nothing that compresses. */
QImage noise(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x)
            line[x] = random.generate() | 0xff000000U;
    }
    return image;
}

/** Copies of pictures, as they are handed out. */
class TestPictureCopy final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString saved(const QImage &image, const QString &name, int quality = -1) const
    {
        if (!image.save(path(name), nullptr, quality))
            qFatal("not saved");
        return path(name);
    }
    /** Says all that a file can say of where and by what it was made. */
    QString talkative(const QString &name) const
    {
        QImage image(200, 100, QImage::Format_RGB32);
        image.fill(qRgb(200, 30, 30));
        image.setText(u"Comment"_s, u"taken at home"_s);
        saved(image, name);
        const auto file = Exiv2::ImageFactory::open(path(name).toStdString());
        Exiv2::ExifData exif;
        exif["Exif.Photo.DateTimeOriginal"] = std::string("2026:11:20 14:03:11");
        exif["Exif.Image.Make"] = std::string("Apple");
        exif["Exif.Photo.BodySerialNumber"] = std::string("SN123456");
        exif["Exif.Photo.MakerNote"] = std::string("secret");
        exif["Exif.Image.Orientation"] = uint16_t(6);
        exif["Exif.GPSInfo.GPSLatitudeRef"] = std::string("N");
        exif["Exif.GPSInfo.GPSLatitude"] = std::string("52/1 31/1 0/1");
        const QByteArray preview = [] {
            QFile small(shipped(u"pictures/blue.jpg"_s));
            return small.open(QIODevice::ReadOnly) ? small.readAll() : QByteArray();
        }();
        Exiv2::ExifThumb(exif).setJpegThumbnail(
            reinterpret_cast<const Exiv2::byte *>(preview.constData()), preview.size());
        file->setExifData(exif);
        Exiv2::XmpData xmp;
        xmp["Xmp.exif.GPSLatitude"] = std::string("52,31.0N");
        file->setXmpData(xmp);
        Exiv2::IptcData iptc;
        iptc["Iptc.Application2.City"] = std::string("Berlin");
        file->setIptcData(iptc);
        file->setComment("taken at home");
        file->writeMetadata();
        return path(name);
    }
    template <typename Check>
    static void read(const QByteArray &copy, const Check &check)
    {
        const auto file = Exiv2::ImageFactory::open(
            reinterpret_cast<const Exiv2::byte *>(copy.constData()), copy.size());
        file->readMetadata();
        check(*file);
    }
    static QImage imageOf(const PictureCopy &copy) { return QImage::fromData(copy.bytes); }

private slots:
    void nothingIsToldByACopy_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("JPEG") << u"photo.jpg"_s;
        QTest::newRow("PNG") << u"shot.png"_s;
    }
    void nothingIsToldByACopy()
    {
        QFETCH(QString, name);
        const auto copy = copyPicture(talkative(name), {}, {});
        QVERIFY(copy);
        read(copy->bytes, [](Exiv2::Image &file) {
            QVERIFY(file.exifData().empty());
            QVERIFY(file.xmpData().empty());
            QVERIFY(file.iptcData().empty());
            QVERIFY(file.comment().empty());
            QVERIFY(!file.iccProfileDefined());
        });
        QVERIFY(!copy->bytes.contains("home"));
        QVERIFY(!copy->bytes.contains("SN123456"));
        QCOMPARE(imageOf(*copy).size(), QSize(100, 200)); // turned as the camera says
        QCOMPARE(copy->pixels, QSize(100, 200));
        QVERIFY(!copy->isReduced);
    }

    void whatIsKeptByChoiceIsTimeCameraAndPlace()
    {
        CopyLimits limits;
        limits.keepsMetadata = true;
        const auto copy = copyPicture(talkative(u"kept.jpg"_s), {}, limits);
        QVERIFY(copy);
        read(copy->bytes, [](Exiv2::Image &file) {
            QStringList keys;
            for (const Exiv2::Exifdatum &datum : file.exifData()) {
                if (datum.groupName() != "Image" || datum.tagName() == "Make") // not the links
                    keys.append(QString::fromStdString(datum.key()));
            }
            keys.sort();
            QCOMPARE(keys,
                     (QStringList{u"Exif.GPSInfo.GPSLatitude"_s, u"Exif.GPSInfo.GPSLatitudeRef"_s,
                                  u"Exif.Image.Make"_s, u"Exif.Photo.DateTimeOriginal"_s}));
            QVERIFY(file.xmpData().empty());
            QVERIFY(file.iptcData().empty());
        });
        QCOMPARE(imageOf(*copy).size(), QSize(100, 200));
        QVERIFY(!copy->bytes.contains("secret"));
    }

    void aScreenshotStaysSharp()
    {
        QImage shot(300, 200, QImage::Format_RGB32);
        shot.fill(qRgb(12, 34, 56));
        const auto copy = copyPicture(saved(shot, u"shot.png"_s), {}, {});
        QVERIFY(copy);
        QCOMPARE(copy->ending, u"png"_s);
        QVERIFY(copy->bytes.startsWith("\x89PNG"));
        QCOMPARE(imageOf(*copy).pixel(5, 5), qRgb(12, 34, 56));
    }

    void aScreenshotThatDoesNotFitBecomesAJpeg()
    {
        CopyLimits limits;
        limits.bytes = 200'000;
        const auto copy = copyPicture(saved(noise({400, 300}), u"noise.png"_s), {}, limits);
        QVERIFY(copy);
        QCOMPARE(copy->ending, u"jpg"_s);
        QVERIFY(copy->bytes.startsWith("\xff\xd8\xff"));
        QVERIFY2(copy->bytes.size() <= limits.bytes,
                 qPrintable(QString::number(copy->bytes.size())));
        QCOMPARE(copy->pixels, QSize(400, 300));
        QVERIFY(!copy->isReduced);
    }

    void pixelsAreReducedOnlyWhereItMustBe()
    {
        const QString file = saved(noise({2000, 1500}), u"large.jpg"_s, 98);
        CopyLimits limits;
        limits.bytes = 500'000;
        const auto copy = copyPicture(file, {}, limits);
        QVERIFY(copy);
        QVERIFY(copy->bytes.size() <= limits.bytes);
        QVERIFY(copy->isReduced);
        QVERIFY2(copy->bytes.size() > limits.bytes / 3, "far smaller than it may be");
        limits.bytes = 10'000;
        const auto tiny = copyPicture(file, {}, limits);
        QVERIFY(tiny);
        QVERIFY(tiny->bytes.size() <= limits.bytes);
        QCOMPARE(imageOf(*tiny).size(), tiny->pixels);
        limits.bytes = 100;
        const auto none = copyPicture(file, {}, limits);
        QVERIFY(!none);
        QCOMPARE(int(none.error()), int(CopyProblem::DoesNotFit));
    }

    void theFileThatIsCopiedStaysAsItWas()
    {
        const QString name = talkative(u"same.jpg"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        CopyLimits limits;
        limits.keepsMetadata = true;
        QVERIFY(copyPicture(name, {}, limits));
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
    }

    void picturesOfTelephonesBecomeJpeg_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("WebP") << u"pictures/green.webp"_s;
#ifdef RECOURSE_HEIF
        QTest::newRow("HEIC") << u"evidence/two.heic"_s;
        QTest::newRow("AVIF") << u"evidence/two.avif"_s;
#endif
    }
    void picturesOfTelephonesBecomeJpeg()
    {
        QFETCH(QString, name);
        const auto copy = copyPicture(shipped(name), {}, {});
        QVERIFY(copy);
        QCOMPARE(copy->ending, u"jpg"_s);
        QVERIFY(copy->bytes.startsWith("\xff\xd8\xff"));
        QVERIFY(!imageOf(*copy).isNull());
    }

    void coloursAreThoseOfTheScreen()
    {
        // By the matrices of both: linear (0.127, 0.305, 0.127) of Display P3 is (0.0875, 0.312,
        // 0.113) of sRGB, which is written (84, 152, 95).
        QImage wide(64, 64, QImage::Format_RGB32);
        wide.fill(qRgb(100, 150, 100));
        wide.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
        const auto copy = copyPicture(saved(wide, u"wide.png"_s), {}, {});
        QVERIFY(copy);
        const QRgb pixel = imageOf(*copy).pixel(30, 30);
        QVERIFY2(qAbs(qRed(pixel) - 84) <= 2 && qAbs(qGreen(pixel) - 152) <= 2
                     && qAbs(qBlue(pixel) - 95) <= 2,
                 qPrintable(QString::number(pixel, 16)));
    }

    void whatIsTransparentIsWhite()
    {
        const auto copy = copyPicture(shipped(u"pictures/clear.png"_s), {}, {});
        QVERIFY(copy);
        QCOMPARE(imageOf(*copy).pixel(1, 1), qRgb(255, 255, 255));
    }

    void whyThereIsNoCopyIsSaid()
    {
        const auto problem = [](const QString &file) {
            return int(copyPicture(file, {}, {}).error());
        };
        QCOMPARE(problem(path(u"nobody.jpg"_s)), int(CopyProblem::Unreadable));
        QCOMPARE(problem(shipped(u"books/makebooks"_s)), int(CopyProblem::NoPicture));
        QCOMPARE(problem(shipped(u"pictures/bomb.png"_s)), int(CopyProblem::TooLarge));
    }

    void whatIsBlackedOutIsBlackAndNothingElse()
    {
        // Noise with a box that lies across the blocks of a JPEG.
        const QString file = saved(noise({320, 240}), u"secret.jpg"_s, 95);
        Markup markup;
        markup.marks = {{MarkTool::BlackOut, {101, 53}, {203, 149}}};
        const auto copy = copyPicture(file, markup, {});
        QVERIFY(copy);
        const QImage image = imageOf(*copy);
        constexpr int kMargin = 16; // the blocks at the rim know of what is beside the box
        for (int y = 53 + kMargin; y <= 149 - kMargin; ++y) {
            for (int x = 101 + kMargin; x <= 203 - kMargin; ++x)
                QCOMPARE(image.pixel(x, y), qRgb(0, 0, 0));
        }
        // Before it is encoded all of the box is.
        QImage whole(file);
        const QImage drawn = painted(whole, whole.size(), markup);
        for (int y = 53; y <= 149; ++y) {
            for (int x = 101; x <= 203; ++x)
                QCOMPARE(drawn.pixel(x, y), qRgb(0, 0, 0));
        }
        QCOMPARE(drawn.pixel(100, 53), whole.pixel(100, 53));
        QCOMPARE(drawn.pixel(204, 149), whole.pixel(204, 149));
    }

    void aCopyDoesNotDependOnWhatIsBlackedOut()
    {
        Markup markup;
        markup.marks = {{MarkTool::BlackOut, {32, 32}, {95, 95}}};
        QImage one(128, 128, QImage::Format_RGB32);
        one.fill(Qt::white);
        QImage other = one;
        for (int y = 32; y < 96; ++y) {
            for (int x = 32; x < 96; ++x)
                other.setPixel(x, y, qRgb(x, y, 77));
        }
        const auto first = copyPicture(saved(one, u"one.png"_s), markup, {});
        const auto second = copyPicture(saved(other, u"other.png"_s), markup, {});
        QVERIFY(first && second);
        QCOMPARE(first->bytes, second->bytes);
    }

    void whatIsBlurredHasFewColoursAndTellsOnlyMeans()
    {
        // 120 by 120: blocks of 40, of which each has one colour.
        Markup markup;
        markup.marks = {{MarkTool::Blur, {20, 20}, {139, 139}}};
        const QImage before = noise({160, 160});
        const QImage after = painted(before, before.size(), markup);
        QSet<QRgb> colours;
        for (int y = 20; y < 140; ++y) {
            for (int x = 20; x < 140; ++x)
                colours.insert(after.pixel(x, y));
        }
        QVERIFY(colours.size() <= 9);
        QCOMPARE(after.pixel(19, 60), before.pixel(19, 60));
        QCOMPARE(after.pixel(140, 60), before.pixel(140, 60));
        // Stripes along and across have the same means: what is left of them is the same.
        QImage along(160, 160, QImage::Format_RGB32);
        QImage across(160, 160, QImage::Format_RGB32);
        for (int y = 0; y < 160; ++y) {
            for (int x = 0; x < 160; ++x) {
                along.setPixel(x, y, x % 4 < 2 ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
                across.setPixel(x, y, y % 4 < 2 ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
            }
        }
        const QRect box(20, 20, 120, 120);
        QCOMPARE(painted(along, along.size(), markup).copy(box),
                 painted(across, across.size(), markup).copy(box));
    }

    void aBoxThatLeavesThePictureIsCut()
    {
        Markup markup;
        markup.marks = {{MarkTool::BlackOut, {5000, 5000}, {10, 10}},
                        {MarkTool::Blur, {900, 0}, {60000, 60000}}};
        const QImage before = noise({40, 30});
        const QImage after = painted(before, before.size(), markup);
        QCOMPARE(after.size(), before.size());
        QCOMPARE(after.pixel(39, 29), qRgb(0, 0, 0));
        QCOMPARE(after.pixel(9, 9), before.pixel(9, 9));
    }

    void aPictureIsCroppedThenTurned()
    {
        // Red, green above blue, white; the upper half is left, and turned with the clock.
        QImage image(40, 40, QImage::Format_RGB32);
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 40; ++x)
                image.setPixel(
                    x, y, y < 20 ? (x < 20 ? qRgb(255, 0, 0) : qRgb(0, 255, 0)) : qRgb(0, 0, 255));
        }
        Markup markup;
        markup.crop = QRect(0, 0, 40, 20);
        markup.turns = 1;
        const QImage turned = painted(image, image.size(), markup);
        QCOMPARE(turned.size(), QSize(20, 40));
        QCOMPARE(turned.pixel(10, 5), qRgb(255, 0, 0));
        QCOMPARE(turned.pixel(10, 35), qRgb(0, 255, 0));
    }

    void marksStayWhereTheyWereDrawn()
    {
        // A disc around (100, 50) of 200 by 100; turned once, that is at (50, 100) of 100 by 200.
        QImage image(200, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        Markup markup;
        markup.turns = 1;
        markup.marks = {{MarkTool::Number, {150, 50}, {150, 50}, {}, 7, MarkColour::Blue}};
        const QImage drawn = painted(image, image.size(), markup);
        QCOMPARE(drawn.size(), QSize(100, 200));
        QVERIFY(drawn.pixel(50 - 7, 150) != qRgb(255, 255, 255));
        QCOMPARE(drawn.pixel(50, 100), qRgb(255, 255, 255));
        // Decoded at half its size, the mark is at half the place.
        markup.turns = 0;
        const QImage half = painted(image.scaled(100, 50), image.size(), markup);
        QVERIFY(half.pixel(75 - 6, 25) != qRgb(255, 255, 255));
        QCOMPARE(half.pixel(25, 25), qRgb(255, 255, 255));
    }

    void eachToolLeavesItsMark()
    {
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(qRgb(90, 160, 90));
        for (int at = 0; at < kMarkToolCount; ++at) {
            Markup markup;
            markup.marks = {{MarkTool(at), {100, 100}, {300, 200}, u"12 cm"_s, 3}};
            QVERIFY2(painted(image, image.size(), markup) != image,
                     qPrintable(toName(MarkTool(at))));
        }
    }
};
} // namespace

QTEST_MAIN(TestPictureCopy)
#include "tst_picturecopy.moc"
