// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QBuffer>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "evidence/casehtml.h"
#include "evidence/casepdf.h"

using namespace recourse;
using namespace recourse::evidence;
using namespace Qt::StringLiterals;

/** The pages on top of a pack, as other programs read them. */
class TestCasePages final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] ShownFigure figure(const QString &name, const QColor &colour,
                                     const QString &caption) const
    {
        QImage picture(640, 480, QImage::Format_RGB32);
        picture.fill(colour);
        const QString path = m_folder.filePath(name);
        if (!picture.save(path))
            qFatal("no picture");
        return {{u"Figure 1"_s, caption, {u"SHA-256: 0123"_s}},
                u"files/01-"_s + name,
                path,
                u"image/jpeg"_s,
                true};
    }
    [[nodiscard]] static domain::CaseSheet sheet()
    {
        domain::CaseSheet sheet;
        sheet.title = u"Evidence for order 8176"_s;
        sheet.language = u"en"_s;
        sheet.sections = {
            {u"Summary"_s, {{u"Seller"_s, u"Lucky Store"_s}, {u"Total"_s, u"23.90"_s}}},
            {u"Statement"_s, {{{}, u"First line.\nThe box was empty."_s}}}};
        sheet.figuresHeading = u"Figures"_s;
        return sheet;
    }
    [[nodiscard]] QString pdf(const domain::CaseSheet &sheet, const QList<ShownFigure> &figures,
                              const QList<ShownFigure> &attached = {},
                              const QList<ShownComparison> &comparisons = {})
    {
        QFile file(m_folder.filePath(u"case.pdf"_s));
        if (!file.open(QIODevice::WriteOnly)
            || !writeCasePdf(file, sheet, {figures, comparisons}, attached, {}).written)
            qFatal("no PDF");
        return file.fileName();
    }
    /** A red picture beside a blue one, or beside words; a blue number in the middle of the red. */
    [[nodiscard]] ShownComparison comparison(const QString &promise = {}) const
    {
        ShownComparison made;
        made.words.heading = u"Figure 3: Promised and received"_s;
        made.words.differences = {u"1. 3 m, not 5 m"_s, u"2. Серый, не красный"_s};
        made.promised.words = {u"Promised"_s, promise.isEmpty() ? u"Figure 1"_s : promise};
        if (promise.isEmpty())
            made.promised.picture = figure(u"listing.png"_s, Qt::green, {});
        made.received.words = {u"Received"_s, u"Figure 2"_s};
        made.received.picture = figure(u"came.png"_s, Qt::red, {});
        made.received.pins = {{1, {0.5, 0.5}}};
        return made;
    }
    /** A page of a PDF as it is seen. */
    [[nodiscard]] QImage seen(const QString &pdf, int page) const
    {
        const QString number = QString::number(page);
        const QString out = m_folder.filePath(u"seen"_s);
        (void)said(u"pdftoppm"_s,
                   {u"-png"_s, u"-singlefile"_s, u"-r"_s, u"60"_s, u"-f"_s, number, u"-l"_s, number,
                    pdf, out});
        return QImage(out + u".png"_s);
    }
    /** The middle of all pixels of about that colour; nothing where there are few. */
    static std::optional<QPoint> middleOf(const QImage &image, const QColor &colour)
    {
        QPoint sum;
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor at = image.pixelColor(x, y);
                if (qAbs(at.red() - colour.red()) + qAbs(at.green() - colour.green())
                        + qAbs(at.blue() - colour.blue())
                    > 60)
                    continue;
                sum += QPoint(x, y);
                ++count;
            }
        }
        return count < 20 ? std::nullopt : std::optional(sum / count);
    }
    static QString said(const QString &program, const QStringList &words)
    {
        QProcess process;
        process.start(program, words);
        if (!process.waitForFinished() || process.exitCode() != 0)
            return u"failed: "_s + QString::fromUtf8(process.readAllStandardError());
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    static QString textOf(const QString &pdf)
    {
        return said(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
    }
    static QString html(const domain::CaseSheet &sheet, const QList<ShownFigure> &figures,
                        const QList<ShownComparison> &comparisons = {})
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!writeCaseHtml(buffer, sheet, {figures, comparisons}, {}))
            qFatal("no HTML");
        return QString::fromUtf8(buffer.data());
    }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("poppler-utils is not installed");
    }

    void thePdfIsSearchedAndHasItsPictures()
    {
        const QString path = pdf(sheet(),
                                 {figure(u"a.jpg"_s, Qt::red, u"The label"_s),
                                  figure(u"b.png"_s, Qt::blue, u"The lamp"_s)});
        const QString text = textOf(path);
        for (const QString &part :
             {u"Evidence for order 8176"_s, u"Lucky Store"_s, u"The box was empty."_s,
              u"The label"_s, u"SHA-256: 0123"_s, u"The lamp"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" is not in "_s + text));
        const QStringList images = said(u"pdfimages"_s, {u"-list"_s, path})
                                       .split(u'\n', Qt::SkipEmptyParts)
                                       .mid(2);
        QVERIFY2(images.size() == 2, qPrintable(images.join(u'\n')));
        for (const QString &image : images)
            QVERIFY2(image.contains("jpeg"_L1) && image.contains(" 640 "_L1), qPrintable(image));
    }

    void othersWritingIsSearchedToo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Hebrew") << u"שלום עולם"_s;
        QTest::newRow("Cyrillic") << u"Коробка была пуста"_s;
        QTest::newRow("Chinese") << u"包裹是空的"_s;
    }
    void othersWritingIsSearchedToo()
    {
        QFETCH(QString, text);
        domain::CaseSheet own = sheet();
        own.sections[1].rows[0].text = text;
        QFile file(m_folder.filePath(u"own.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const WrittenPdf written = writeCasePdf(file, own, {}, {}, {});
        file.close();
        QVERIFY(written.written);
        if (!written.missingSigns.isEmpty())
            QSKIP("no font of this machine has these signs");
        QString found = textOf(file.fileName());
        for (const char16_t mark : u"\u202a\u202b\u202c\u2067\u2069\u200e\u200f")
            found.remove(QChar(mark));
        QVERIFY2(found.contains(text), qPrintable(found));
    }

    void arabicPagesBeginAtTheRight()
    {
        domain::CaseSheet arabic = sheet();
        arabic.rightToLeft = true;
        arabic.title = u"دليل"_s;
        arabic.sections = {{u"ملخص"_s, {{u"بائع"_s, u"Lucky Store"_s}}}};
        const QString path = pdf(arabic, {});
        const QString box = said(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s});
        // The page is about 595 points wide; the seller's label stands in its right third.
        const qsizetype store = box.indexOf(u"Lucky"_s);
        QVERIFY2(store > 0, qPrintable(box));
        const QString line = box.left(store);
        const double left = QStringView(line)
                                .mid(line.lastIndexOf(u"xMin=\""_s) + 6)
                                .split(u'"')
                                .constFirst()
                                .toDouble();
        QVERIFY2(left < 400, qPrintable(box)); // beside its label, which is at the right
        QVERIFY(html(arabic, {}).contains("dir=\"rtl\""_L1));
    }

    void aFigureIsNotTornFromItsHeading()
    {
        QList<ShownFigure> figures;
        for (int i = 0; i < 5; ++i)
            figures.append(figure(u"wide%1.jpg"_s.arg(i), Qt::green, u"A caption"_s));
        // The words of the second one would have room on the first page, its picture not.
        const QStringList pages = textOf(pdf(sheet(), figures)).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 1);
        for (const QString &page : pages) {
            QCOMPARE(page.count("Figure 1"_L1), page.count("SHA-256"_L1));
            QCOMPARE(page.count("A caption"_L1), page.count("SHA-256"_L1));
        }
        for (const QString &page : pages)
            QVERIFY2(!page.contains("Figures"_L1) || page.contains("Figure 1"_L1),
                     qPrintable(page));
    }

    void aLongCaseGoesOnOverPages()
    {
        domain::CaseSheet own = sheet();
        for (int i = 0; i < 300; ++i)
            own.sections[1].rows.append({{}, u"Paragraph number %1 of the statement."_s.arg(i)});
        QFile file(m_folder.filePath(u"long.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(writeCasePdf(file, own, {}, {}, {}).pages > 4);
        file.close();
        const QString text = textOf(file.fileName());
        for (const int i : {0, 57, 123, 299})
            QVERIFY(text.contains(u"Paragraph number %1 of"_s.arg(i)));
    }

    void filesLieInItWhereThatIsWished()
    {
        const ShownFigure label = figure(u"label.jpg"_s, Qt::green, u"The label"_s);
        const QString listed = said(u"pdfdetach"_s, {u"-list"_s, pdf(sheet(), {label}, {label})});
        QVERIFY2(listed.contains("01-label.jpg"_L1), qPrintable(listed));
    }

    void promisedStandsBesideReceivedOnAPageOfItsOwn_data()
    {
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("from the left") << false;
        QTest::newRow("from the right") << true;
    }
    void promisedStandsBesideReceivedOnAPageOfItsOwn()
    {
        QFETCH(bool, rightToLeft);
        domain::CaseSheet own = sheet();
        own.rightToLeft = rightToLeft;
        const QString path = pdf(own, {figure(u"a.jpg"_s, Qt::yellow, u"The label"_s)}, {},
                                 {comparison()});
        const QString page = said(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, u"2"_s, path, u"-"_s});
        for (const QString &part : {u"Figure 3"_s, u"Promised"_s, u"Figure 1"_s, u"Received"_s,
                                    u"3 m, not 5 m"_s, u"Серый"_s})
            QVERIFY2(page.contains(part), qPrintable(part + u" is not in "_s + page));
        QVERIFY(!page.contains(u"The label"_s));
        const QImage image = seen(path, 2);
        const auto promised = middleOf(image, Qt::green);
        const auto received = middleOf(image, Qt::red);
        QVERIFY(promised && received);
        QCOMPARE(promised->x() > received->x(), rightToLeft);
        QVERIFY(qAbs(promised->y() - received->y()) < 8);
        const auto pin = middleOf(image, QColor(0x10, 0x50, 0xd0));
        QVERIFY(pin);
        QVERIFY((*pin - *received).manhattanLength() < 8);
    }

    void whatWasPromisedMayBeWords()
    {
        const QString path = pdf(sheet(), {}, {}, {comparison(u"Cable, 5 m\nred"_s)});
        QVERIFY2(textOf(path).contains(u"Cable, 5 m"_s), qPrintable(textOf(path)));
        const QString page = html(sheet(), {}, {comparison(u"Cable, 5 m\n<b>red"_s)});
        QVERIFY(page.contains(u"Cable, 5 m<br/>&lt;b&gt;red"_s));
        QCOMPARE(page.count("<img"_L1), 1);
    }

    void aLongPromiseGoesOnOverPages()
    {
        QStringList lines;
        for (int at = 0; at < 120; ++at)
            lines.append(u"Line %1 of the listing"_s.arg(at));
        const QString path = pdf(sheet(), {}, {}, {comparison(lines.join(u'\n'))});
        for (const QString &part : {lines.first(), lines.at(60), lines.last(), u"3 m, not 5 m"_s})
            QVERIFY2(textOf(path).contains(part), qPrintable(part));
    }

    void comparisonsAreInThePageForABrowser()
    {
        const QString page = html(sheet(), {}, {comparison()});
        QCOMPARE(page.count("<img"_L1), 2);
        QVERIFY(page.indexOf("Promised<"_L1) < page.indexOf("Received<"_L1));
        QVERIFY(page.contains(u"1. 3 m, not 5 m"_s) && page.contains(u"2. Серый, не красный"_s));
        QXmlStreamReader reader(page);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }

    void whatIsNoPictureHasWordsAlone()
    {
        ShownFigure video = figure(u"c.jpg"_s, Qt::red, u"The film"_s);
        video.isPicture = false;
        const QString path = pdf(sheet(), {video});
        QVERIFY2(textOf(path).contains("The film"_L1), qPrintable(textOf(path)));
        QCOMPARE(said(u"pdfimages"_s, {u"-list"_s, path}).split(u'\n', Qt::SkipEmptyParts).size(),
                 2);
        QVERIFY(!html(sheet(), {video}).contains("<img"_L1));
    }

    void thePageForABrowserLoadsAndRunsNothing()
    {
        domain::CaseSheet hostile = sheet();
        const QString evil = u"<script src=\"https://evil.invalid/x.js\">&\"'</script><img src=x "
                             "onerror=alert(1)>\x01\x1b"_s;
        hostile.title = evil;
        hostile.language = u"en\" onload=\"x"_s;
        hostile.sections[0].rows.append({evil, evil});
        hostile.sections.append({evil, {{{}, evil}}});
        hostile.figuresHeading = evil;
        ShownFigure label = figure(u"label.jpg"_s, Qt::green, evil);
        label.words.heading = evil;
        label.words.notes = {evil};
        const QString page = html(hostile, {label});
        QVERIFY(page.contains("default-src 'none'; img-src data:; style-src 'unsafe-inline'"_L1));
        QVERIFY(page.contains("src=\"data:image/jpeg;base64,/9j/"_L1));

        QXmlStreamReader reader(page);
        int scripts = 0;
        int images = 0;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            scripts += reader.name() == "script"_L1 ? 1 : 0;
            images += reader.name() == "img"_L1 ? 1 : 0;
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                QVERIFY(!attribute.name().startsWith("on"_L1));
                QVERIFY(attribute.name() != "href"_L1);
                if (attribute.name() == "src"_L1)
                    QVERIFY(attribute.value().startsWith("data:image/jpeg;base64,"_L1));
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(scripts, 0);
        QCOMPARE(images, 1);
    }

    void canBeCancelled()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const QList<ShownFigure> figures{figure(u"a.jpg"_s, Qt::red, u"The label"_s)};
        const auto no = [] { return false; };
        QVERIFY(!writeCasePdf(buffer, sheet(), {figures}, {}, no).written);
        QVERIFY(!writeCaseHtml(buffer, sheet(), {figures}, no));
    }
};

QTEST_MAIN(TestCasePages)
#include "tst_casepages.moc"
