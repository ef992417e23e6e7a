// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include "evidence/filefacts.h"
#include "evidence/picturecopy.h"
#include "evidence/pictures.h"
#include "support/heicwriter.h"
#include "support/processortime.h"

using namespace recourse;
using namespace Qt::StringLiterals;
using test::HeicItem;
using test::HeicReference;
using test::HeicTiles;
using test::HeicWriter;

namespace {
using evidence::Pictures;

QChar colourAt(const QImage &image, double x)
{
    if (image.isNull())
        return u'-';
    const QRgb at = image.pixel(int(x * image.width()), image.height() / 2);
    return qRed(at) > 150 ? u'r' : qBlue(at) > 150 ? u'b' : u'k';
}

/** What telephones put around the picture, and what somebody may put there on purpose. */
class TestHeicPhotos final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    HeicTiles m_tiles = HeicTiles::of(u"mosaic.heic"_s);

    QString written(const QByteArray &content) const
    {
        QFile file(m_folder.filePath(u"photo.heic"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("not written");
        return file.fileName();
    }
    /** On the left and on the right; "--" where nothing is seen. */
    QString seen(const HeicWriter &file) const
    {
        const QImage small = QImage::fromData(Pictures().preview(written(file.bytes()), 256));
        return QString(colourAt(small, 0.25)) + colourAt(small, 0.75);
    }
    core::Result<evidence::LoadedPicture, domain::Refusal> loaded(const HeicWriter &file) const
    {
        return evidence::loadPicture(written(file.bytes()), 0);
    }
    /** Items 1 and 2 are the red and the blue tile; the first property is their head. */
    HeicWriter tilesAnd(const QList<HeicItem> &items, const QList<HeicReference> &references) const
    {
        HeicWriter file;
        file.primary = items.constFirst().id;
        file.properties = {m_tiles.head, test::imageSize(64, 64), test::imageSize(120, 64)};
        file.items = QList<HeicItem>{{1, "hvc1", m_tiles.red, {1, 2}, true},
                                     {2, "hvc1", m_tiles.blue, {1, 2}, true}}
            + items;
        file.references = references;
        return file;
    }

private slots:
    void aPhotoOfATelephoneIsSeenAndCopied()
    {
        const HeicWriter photo = test::telephonePhoto();
        QCOMPARE(seen(photo), u"rb"_s);
        const QString path = written(photo.bytes());
        QCOMPARE(evidence::FileFacts().factsOf(path, u"IMG_0001.HEIC"_s).pixels, QSize(120, 64));
        const auto copy = evidence::copyPicture(path, {}, {});
        QVERIFY(copy);
        QVERIFY(copy->bytes.startsWith("\xff\xd8\xff"));
        QCOMPARE(copy->pixels, QSize(120, 64));
    }

    void whatIsBesideThePictureIsNotAskedFor_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("from");
        QTest::addColumn<QList<int>>("to");
        using Ids = QList<int>;
        QTest::newRow("Exif of an item that is not there") << QByteArray("cdsc") << 6 << Ids{99};
        QTest::newRow("a small picture of two") << QByteArray("thmb") << 4 << Ids{3, 5};
        QTest::newRow("a map beside what is no picture") << QByteArray("auxl") << 4 << Ids{5};
        QTest::newRow("a kind that nobody knows") << QByteArray("base") << 4 << Ids{3};
    }
    void whatIsBesideThePictureIsNotAskedFor()
    {
        QFETCH(QByteArray, type);
        QFETCH(int, from);
        QFETCH(QList<int>, to);
        HeicWriter photo = test::telephonePhoto();
        photo.references += HeicReference{type, from, to};
        QCOMPARE(seen(photo), u"rb"_s);
    }

    void pictureAndManyLargeMapsAreNotTooMuch()
    {
        // What is not shown takes nothing, however large its head says that it is.
        HeicWriter photo = test::telephonePhoto();
        photo.properties += HeicTiles::of(u"bomb-of-a-frame.heic"_s).head;
        const int large = int(photo.properties.size());
        photo.items += HeicItem{8, "hvc1", m_tiles.blue, {large, 2}, true};
        photo.items += HeicItem{9, "jxl9", "whatever", {}, true};
        QCOMPARE(seen(photo), u"rb"_s);
        photo.items[1].properties = {large, 2}; // but of a part it counts
        QCOMPARE(seen(photo), u"--"_s);
    }

    void anOverlayAndAPlainDerivationAreSeen()
    {
        const auto overlay = tilesAnd({{3, "iovl", test::overlayOf(64, 64, 2), {2}}},
                                      {{"dimg", 3, {1, 2}}});
        QCOMPARE(seen(overlay), u"bb"_s); // the last one lies on top
        const auto same = tilesAnd({{3, "iden", "x", {2}}}, {{"dimg", 3, {1}}});
        QCOMPARE(seen(same), u"rr"_s);
        const auto overMosaic = tilesAnd({{4, "iovl", test::overlayOf(120, 64, 1), {3}},
                                          {3, "grid", test::mosaicOf(1, 2, 120, 64), {3}, true}},
                                         {{"dimg", 3, {1, 2}}, {"dimg", 4, {3}}});
        QCOMPARE(seen(overMosaic), u"rb"_s);
    }

    void transparentOnesStaySo()
    {
        HeicWriter file = tilesAnd({{3, "hvc1", m_tiles.red, {1, 2}}}, {{"auxl", 2, {3}}});
        const QByteArray alpha("urn:mpeg:hevc:2015:auxid:1\0", 27);
        file.properties += test::fullBox("auxC", 0, 0, alpha);
        file.items[1].properties += 4;
        const auto picture = loaded(file);
        QVERIFY(picture);
        QVERIFY(qAlpha(picture->image.pixel(32, 32)) < 100); // blue is dark
    }

    void whatHasNoEndOrTooMuchIsNotDecoded_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray overlay = test::overlayOf(64, 64, 1);
        const QList<HeicReference> toEachOther{{"dimg", 3, {4}}, {"dimg", 4, {3}}};
        QTest::newRow("an overlay of itself")
            << tilesAnd({{3, "iovl", overlay, {2}}}, {{"dimg", 3, {3}}}).bytes();
        QTest::newRow("two derived of each other")
            << tilesAnd({{3, "iden", "x", {2}}, {4, "iden", "x", {2}}}, toEachOther).bytes();
        QTest::newRow("a picture that is its own transparency") << [this] {
            HeicWriter file = tilesAnd({{3, "hvc1", m_tiles.red, {1, 2, 4}}}, {{"auxl", 3, {3}}});
            file.properties += test::fullBox("auxC", 0, 0,
                                             QByteArray("urn:mpeg:hevc:2015:auxid:1\0", 27));
            return file.bytes();
        }();
        // 1000 times over 1000 times: a thousand thousand pictures of 4096 pixels.
        const QList<int> often(1000, 1);
        const QList<int> ofOften(1000, 3);
        QTest::newRow("overlays of overlays")
            << tilesAnd({{4, "iovl", test::overlayOf(64, 64, 1000), {2}},
                         {3, "iovl", test::overlayOf(64, 64, 1000), {2}, true}},
                        {{"dimg", 3, often}, {"dimg", 4, ofOften}})
                   .bytes();
        QTest::newRow("a large canvas")
            << tilesAnd({{3, "iovl", test::overlayOf(16000, 16000, 1), {2}}}, {{"dimg", 3, {1}}})
                   .bytes();
        QTest::newRow("the map of brightness itself") << [] {
            HeicWriter file = test::telephonePhoto();
            file.primary = 5;
            return file.bytes();
        }();
        QTest::newRow("two lists of what belongs to what") << [] {
            QByteArray file = test::telephonePhoto().bytes();
            return file.replace("altr", "iref").replace("grpl", "meta");
        }();
    }
    void whatHasNoEndOrTooMuchIsNotDecoded()
    {
        QFETCH(QByteArray, file);
        const test::ProcessorTime timer;
        QCOMPARE(Pictures().preview(written(file), 100), QByteArray());
        QVERIFY(timer.elapsed() < 5000);
    }

    void aPhotoCutOrChangedAnywhereIsNoFault()
    {
        const QByteArray whole = test::telephonePhoto().bytes();
        for (qsizetype at = 0; at < whole.size(); at += 7) {
            (void)Pictures().preview(written(whole.left(at)), 32);
            QByteArray changed = whole;
            changed[at] = char(changed[at] ^ 0x41);
            (void)Pictures().preview(written(changed), 32);
        }
    }
};
} // namespace

QTEST_GUILESS_MAIN(TestHeicPhotos)
#include "tst_heicphotos.moc"
