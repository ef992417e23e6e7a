// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>

#include <sys/stat.h>

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include "formats/pictures/companionfile.h"
#include "formats/pictures/pagepictures.h"
#include "formats/pictures/thumbnail.h"
#include "support/readerpacks.h"

using namespace recourse;
using namespace recourse::domain;
using namespace Qt::StringLiterals;
using formats::PagePictures;

namespace {

constexpr qint64 kEnough = 100'000'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("unreadable: %s", qPrintable(path));
    return file.readAll();
}

QByteArray picture(const QString &name)
{
    return contentOf(QStringLiteral(RECOURSE_TEST_DATA "/pictures/") + name);
}

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("not written: %s", qPrintable(path));
}

QImage drawn(const QByteArray &thumbnail)
{
    return QImage::fromData(thumbnail, "jpeg");
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

QChar colourOf(const QByteArray &thumbnail)
{
    return colourAt(drawn(thumbnail), 0.5, 0.5);
}

/** A list page with one order, whose items show these pictures. */
QByteArray page(const QStringList &styles, const QByteArray &head = {})
{
    QByteArray html = "<!DOCTYPE html><html><head>" + head
        + "</head><body><div class=order-item><div class=order-item-header-right-info>"
          "<div>Order ID: 8170000000010034</div></div>";
    int number = 0;
    for (const QString &style : styles) {
        ++number;
        html += "<div class=order-item-content-body><div class=order-item-content-img "
            + style.toUtf8() + "></div><a href=//www.aliexpress.com/item/100500"
            + QByteArray::number(1111111111 + number)
            + ".html>x</a><div class=order-item-content-info-name>Thing "
            + QByteArray::number(number) + "</div></div>";
    }
    return html + "</div></body></html>";
}

QString inStyle(const QString &url)
{
    return u"style=\"background-image: url(&quot;%1&quot;);\""_s.arg(url);
}

QString inImage(const QString &url)
{
    return u"><img src=\"%1\""_s.arg(url);
}

/** The colours of the items' pictures, '-' where one has none. */
QString coloursIn(const ReadResult &result)
{
    QString colours;
    for (const OrderDraft &draft : result.drafts) {
        for (const Item &item : draft.order.items)
            colours += colourOf(item.picture);
    }
    return colours;
}

QString dataUrl(const QString &name, const QString &type)
{
    return u"data:%1;base64,%2"_s.arg(type, QString::fromLatin1(picture(name).toBase64()));
}

} // namespace

class TestPictures final : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    QString at(const QString &name) { return m_folder.filePath(name); }

private slots:
    void everyKindOfPictureBecomesASmallOne_data()
    {
        QTest::addColumn<QChar>("colour");
        QTest::addColumn<QSize>("size");
        QTest::newRow("red.png") << QChar(u'r') << QSize(32, 24);
        QTest::newRow("blue.jpg") << QChar(u'b') << QSize(32, 24);
        QTest::newRow("green.webp") << QChar(u'g') << QSize(32, 24);
        QTest::newRow("clear.png") << QChar(u'w') << QSize(8, 8);
        QTest::newRow("yellow.avif") << QChar(u'y') << QSize(64, 64);
    }
    void everyKindOfPictureBecomesASmallOne()
    {
        QFETCH(QChar, colour);
        QFETCH(QSize, size);
        qint64 pixels = kEnough;
        const auto small = formats::thumbnailOf(
            picture(QString::fromLatin1(QTest::currentDataTag())), pixels);
#ifndef RECOURSE_AVIF
        if (colour == u'y') {
            QCOMPARE(small.error().reason, RefusalReason::NotInThisBuild);
            return;
        }
#endif
        QVERIFY2(small, small ? "" : qPrintable(small.error().arguments.join(u' ')));
        QCOMPARE(colourOf(*small), colour);
        QCOMPARE(drawn(*small).size(), size);
        QCOMPARE(pixels, kEnough - size.width() * size.height());
    }

    void aLargePictureIsMadeSmallWithinItsShape()
    {
        QImage large(960, 240, QImage::Format_RGB32);
        large.fill(0xffc81e1e);
        QByteArray file;
        QBuffer out(&file);
        QVERIFY(large.save(&out, "png"));
        qint64 pixels = kEnough;
        const auto small = formats::thumbnailOf(file, pixels);
        QVERIFY(small);
        QCOMPARE(drawn(*small).size(), QSize(96, 24));
        QVERIFY(small->size() < 2000);
    }

    void neitherPlaceNorWordsOfAPictureStay()
    {
        for (const auto &name : {u"place.jpg"_s, u"clear.png"_s}) {
            QVERIFY(picture(name).contains("Erika"));
            qint64 pixels = kEnough;
            const auto small = formats::thumbnailOf(picture(name), pixels);
            QVERIFY(small);
            for (const char *trace : {"Erika", "Exif", "Comment", "ICC"})
                QVERIFY2(!small->contains(trace), trace);
            QVERIFY(drawn(*small).textKeys().isEmpty());
        }
    }

    void aPictureThatACameraTurnedStandsUpright()
    {
        qint64 pixels = kEnough;
        const QImage upright = drawn(formats::thumbnailOf(picture(u"place.jpg"_s), pixels).value());
        QCOMPARE(upright.size(), QSize(24, 32));
        QCOMPARE(colourAt(upright, 0.5, 0.2), QChar(u'b'));
        QCOMPARE(colourAt(upright, 0.5, 0.8), QChar(u'r'));
    }

    void whatIsNoPictureOrABombIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<RefusalReason>("reason");
        const auto bad = RefusalReason::BadValue;
        QTest::newRow("nothing") << QByteArray() << bad;
        QTest::newRow("a text") << QByteArray("SQLite format 3") << bad;
        QTest::newRow("a drawing, which may refer to others")
            << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>") << bad;
        QTest::newRow("a GIF") << QByteArray("GIF89a\1\0\1\0\0\0\0;") << bad;
        for (const auto &name : {u"red.png"_s, u"blue.jpg"_s, u"green.webp"_s}) {
            const QByteArray whole = picture(name);
            QTest::addRow("%s, only its head", qPrintable(name)) << whole.left(16) << bad;
            QTest::addRow("%s, only its half", qPrintable(name))
                << whole.left(whole.size() / 2) << bad;
        }
        QTest::newRow("a huge PNG") << picture(u"bomb.png"_s) << RefusalReason::TooLarge;
        QTest::newRow("a huge file")
            << QByteArray(picture(u"red.png"_s) + QByteArray(formats::kLargestPictureFile, '\0'))
            << RefusalReason::TooLarge;
#ifdef RECOURSE_AVIF
        const QByteArray avif = picture(u"yellow.avif"_s);
        QTest::newRow("half an AVIF") << avif.left(avif.size() / 2) << bad;
        QTest::newRow("an AVIF that says it is small")
            << picture(u"bomb.avif"_s) << RefusalReason::TooLarge;
#endif
    }
    void whatIsNoPictureOrABombIsRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(RefusalReason, reason);
        qint64 pixels = kEnough;
        const auto small = formats::thumbnailOf(file, pixels);
        QVERIFY(!small);
        QCOMPARE(small.error().reason, reason);
    }

    void moreThanMayBeDecodedIsNot()
    {
        qint64 pixels = 32 * 24;
        QVERIFY(formats::thumbnailOf(picture(u"red.png"_s), pixels));
        QCOMPARE(pixels, 0);
        const auto again = formats::thumbnailOf(picture(u"red.png"_s), pixels);
        QVERIFY(!again);
        QCOMPARE(again.error().reason, RefusalReason::TooLarge);
    }

    void aBrowsersFolderIsFoundInEveryLanguage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("reference");
        QTest::newRow("Chrome, Firefox")
            << u"Orders.html"_s << u"Orders_files/a.jpg"_s << u"./Orders_files/a.jpg"_s;
        QTest::newRow("German") << u"Orders.htm"_s << u"Orders-Dateien/a.jpg"_s
                                << u"Orders-Dateien/a.jpg"_s;
        QTest::newRow("an old Windows")
            << u"Orders.htm"_s << u"Orders.files/a.jpg"_s << u"Orders.files/a.jpg"_s;
        QTest::newRow("blanks and letters")
            << u"Meine Bestellungen ü.html"_s << u"Meine Bestellungen ü_files/a b.jpg"_s
            << u"./Meine%20Bestellungen%20%C3%BC_files/a%20b.jpg"_s;
        QTest::newRow("letters taken apart")
            << u"u\u0308.html"_s << u"ü_files/a.jpg"_s << u"./ü_files/a.jpg"_s;
        QTest::newRow("with a query")
            << u"Orders.html"_s << u"Orders_files/a.jpg"_s << u"./Orders_files/a.jpg?x=1#y"_s;
        QTest::newRow("deeper") << u"Orders.html"_s << u"Orders_files/img/a.jpg"_s
                                << u"./Orders_files/img/a.jpg"_s;
    }
    void aBrowsersFolderIsFoundInEveryLanguage()
    {
        QFETCH(QString, page);
        QFETCH(QString, file);
        QFETCH(QString, reference);
        write(at(page), "x");
        write(at(file), "x");
        QCOMPARE(formats::companionFile(at(page), reference).value_or(QString()), at(file));
    }

    void nothingElseOfTheDiskIsReached_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::newRow("beside the page") << u"./secret.jpg"_s;
        QTest::newRow("the page") << u"Orders.html"_s;
        QTest::newRow("up") << u"../secret.jpg"_s;
        QTest::newRow("up out of the folder") << u"./Orders_files/../secret.jpg"_s;
        QTest::newRow("up, coded") << u"./Orders_files/%2e%2e/secret.jpg"_s;
        QTest::newRow("up, all coded") << u"./Orders_files%2F..%2Fsecret.jpg"_s;
        QTest::newRow("up, by backslashes") << u"./Orders_files\\..\\secret.jpg"_s;
        QTest::newRow("up, by coded backslashes") << u"./Orders_files/..%5Csecret.jpg"_s;
        QTest::newRow("another page's folder") << u"./Other_files/a.jpg"_s;
        QTest::newRow("a folder that only begins so") << u"./Ordersecret/a.jpg"_s;
        QTest::newRow("from the top") << at(u"Orders_files/a.jpg"_s);
        QTest::newRow("as an address") << u"file://"_s + at(u"Orders_files/a.jpg"_s);
        QTest::newRow("a drive") << u"C:/Orders_files/a.jpg"_s;
        QTest::newRow("a server") << u"//server/Orders_files/a.jpg"_s;
        QTest::newRow("in the net") << u"https://ae01.example/Orders_files/a.jpg"_s;
        QTest::newRow("a link") << u"./Orders_files/link.jpg"_s;
        QTest::newRow("through a link") << u"./Orders_files/elsewhere/secret.jpg"_s;
        QTest::newRow("a folder that is a link") << u"./Orders_linked/secret.jpg"_s;
        QTest::newRow("a second name of a file") << u"./Orders_files/hard.jpg"_s;
        QTest::newRow("a pipe") << u"./Orders_files/pipe.jpg"_s;
        QTest::newRow("a folder") << u"./Orders_files/img"_s;
        QTest::newRow("too deep") << u"./Orders_files/img/x/y/a.jpg"_s;
        QTest::newRow("not there") << u"./Orders_files/b.jpg"_s;
        QTest::newRow("a name that ends early") << u"./Orders_files/a.jpg%00.png"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("endless") << QString(1'000'000, u'a');
    }
    void nothingElseOfTheDiskIsReached()
    {
        QFETCH(QString, reference);
        for (const auto &name :
             {u"Orders.html"_s, u"secret.jpg"_s, u"other.jpg"_s, u"Orders_files/a.jpg"_s,
              u"Other_files/a.jpg"_s, u"Ordersecret/a.jpg"_s, u"Orders_files/img/x/y/a.jpg"_s,
              u"elsewhere/secret.jpg"_s})
            write(at(name), "x");
        QFile::link(at(u"secret.jpg"_s), at(u"Orders_files/link.jpg"_s));
        QFile::link(at(u"elsewhere"_s), at(u"Orders_files/elsewhere"_s));
        QFile::link(at(u"elsewhere"_s), at(u"Orders_linked"_s));
        std::error_code there;
        std::filesystem::create_hard_link(at(u"other.jpg"_s).toStdString(),
                                          at(u"Orders_files/hard.jpg"_s).toStdString(), there);
        ::mkfifo(at(u"Orders_files/pipe.jpg"_s).toLocal8Bit().constData(), 0600);
        QVERIFY(formats::companionFile(at(u"Orders.html"_s), u"./Orders_files/a.jpg"_s));
        QVERIFY(!formats::companionFile(at(u"Orders.html"_s), reference));
        QVERIFY(!formats::companionFile(QString(), u"./Orders_files/a.jpg"_s));
    }

    void aCompletePageShowsWhatLiesBesideIt()
    {
        write(at(u"list.html"_s),
              page({inStyle(u"./list_files/A1.jpg_220x220.jpg"_s), inImage(u"./list_files/b"_s),
                    inStyle(u"./list_files/c.webp"_s), inStyle(u"./list_files/gone.jpg"_s),
                    inStyle(u"https://ae01.example/kf/A1.jpg_220x220.jpg"_s),
                    inStyle(u"../secret.png"_s)}));
        write(at(u"list_files/A1.jpg_220x220.jpg"_s), picture(u"red.png"_s)); // told by its content
        write(at(u"list_files/b"_s), picture(u"blue.jpg"_s));
        write(at(u"list_files/c.webp"_s), picture(u"green.webp"_s));
        write(at(u"secret.png"_s), picture(u"red.png"_s));
        const ReadResult result = tests::readersUnderTest().readFile(at(u"list.html"_s), {}, {});
        QCOMPARE(coloursIn(result), u"rbg---"_s);
        QVERIFY(result.refused.isEmpty());
        // The same bytes from elsewhere lie beside nothing.
        QCOMPARE(coloursIn(tests::readersUnderTest().readContent(
                     at(u"list.html"_s), contentOf(at(u"list.html"_s)), {}, {})),
                 u"------"_s);
    }

    void aDetailPageShowsThemToo()
    {
        write(at(u"detail.html"_s),
              "<!DOCTYPE html><html><body><div class=info-row>Order ID: 8170000000010034</div>"
              "<div class=order-detail-item-content><img src=\"./detail_files/a.png\">"
              "<div class=item-title>Lamp</div></div></body></html>");
        write(at(u"detail_files/a.png"_s), picture(u"red.png"_s));
        QCOMPARE(coloursIn(tests::readersUnderTest().readFile(at(u"detail.html"_s), {}, {})),
                 u"r"_s);
    }

    void aPageInOneFileShowsWhatStandsInIt()
    {
        const QByteArray once = "<style>:root{--sf-img-0:url(\""
            + dataUrl(u"green.webp"_s, u"image/webp"_s).toUtf8() + "\")}</style>";
        const QByteArray html = page({inStyle(dataUrl(u"red.png"_s, u"image/png"_s)),
                                      inImage(dataUrl(u"blue.jpg"_s, u"image/jpeg"_s)),
                                      u"style=\"background-image:var(--sf-img-0)!important\""_s,
                                      u"style=\"background-image:var(--sf-img-1)\""_s,
                                      inStyle(u"data:text/html;base64,eA=="_s),
                                      inStyle(u"data:image/png,%89PNG"_s)},
                                     once);
        QCOMPARE(coloursIn(tests::readersUnderTest().readContent(u"one"_s, html, {}, {})),
                 u"rbg---"_s);
    }

    void aWebArchiveOfChromeShowsItsParts()
    {
        const auto file = [](const QByteArray &type, const QByteArray &head,
                             const QString &name) -> QByteArray {
            return "------b\r\nContent-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\n"
                + head + "\r\n\r\n" + picture(name).toBase64() + "\r\n";
        };
        const QByteArray archive =
            "From: <Saved by Blink>\r\nSnapshot-Content-Location: "
            "https://www.aliexpress.com/p/order/index.html\r\nMIME-Version: 1.0\r\n"
            "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----b\"\r\n"
            "\r\n------b\r\nContent-Type: text/html\r\nContent-Location: "
            "https://www.aliexpress.com/p/order/index.html\r\n\r\n"
            + page({inStyle(u"https://ae01.example/kf/A1.jpg_220x220.jpg"_s),
                    inImage(u"//ae01.example/kf/B2.webp"_s), inImage(u"cid:c3@mhtml.blink"_s),
                    inStyle(u"https://ae01.example/kf/not-in-it.jpg"_s)})
            + "\r\n"
            + file("image/png", "Content-Location: https://ae01.example/kf/A1.jpg_220x220.jpg",
                   u"red.png"_s)
            + file("image/webp", "Content-Location: https://ae01.example/kf/B2.webp",
                   u"green.webp"_s)
            + file("image/jpeg", "Content-ID: <c3@mhtml.blink>", u"blue.jpg"_s) + "------b--\r\n";
        const ReadResult result = tests::readersUnderTest().readContent(u"a"_s, archive, {}, {});
#ifdef RECOURSE_MIME
        QCOMPARE(coloursIn(result), u"rgb-"_s);
#else
        QVERIFY(result.fatal);
#endif
    }

    void readingTwiceGivesTheSameBytes()
    {
        const QByteArray html = page({inStyle(dataUrl(u"red.png"_s, u"image/png"_s))});
        const auto pictures = [&html] {
            return tests::readersUnderTest()
                .readContent(u"one"_s, html, {}, {})
                .drafts.at(0)
                .order.items.at(0)
                .picture;
        };
        QVERIFY(!pictures().isEmpty());
        QCOMPARE(pictures(), pictures());
    }

    void readingStopsBetweenPictures()
    {
        QStringList styles;
        for (int i = 0; i < 50; ++i)
            styles.append(inStyle(dataUrl(u"red.png"_s, u"image/png;n=%1"_s.arg(i))));
        int asked = 0;
        const ReadResult result = tests::readersUnderTest().readContent(
            u"one"_s, page(styles), {}, [&asked](qint64, qint64) { return ++asked < 5; });
        QVERIFY(result.cancelled);
        QVERIFY(result.drafts.isEmpty());
        QCOMPARE(asked, 5);
    }

    void whatAPageShowsAgainIsDecodedOnce()
    {
        int asked = 0;
        PagePictures pictures({}, [&asked](qint64, qint64) { return ++asked < 2; });
        const QString url = dataUrl(u"red.png"_s, u"image/png"_s);
        QCOMPARE(colourOf(pictures.thumbnail(url)), QChar(u'r'));
        QCOMPARE(colourOf(pictures.thumbnail(url)), QChar(u'r'));
        QVERIFY(!pictures.isCancelled());
    }

    void aPageHasOnlySoManyPictures()
    {
        PagePictures pictures({}, {});
        int found = 0;
        for (int i = 0; i < 2100; ++i)
            found += pictures.thumbnail(dataUrl(u"clear.png"_s, u"image/png;n=%1"_s.arg(i)))
                         .isEmpty()
                ? 0
                : 1;
        QCOMPARE(found, 2000);
    }
};

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
