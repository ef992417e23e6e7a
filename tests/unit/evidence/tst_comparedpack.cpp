// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QBuffer>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "evidence/packwriter.h"
#include "storage/folderevidencefiles.h"

using namespace recourse;
using namespace recourse::domain;
using namespace Qt::StringLiterals;

/** What was promised beside what came, in a pack as it is made. */
class TestComparedPack final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::FolderEvidenceFiles> m_files;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray contentOf(const QString &file) const
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("not there");
    }
    EvidenceItem photo(const QString &name, const QColor &colour)
    {
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(colour);
        QByteArray bytes;
        QBuffer out(&bytes);
        image.save(&out, "JPEG", 95);
        const auto file = m_files->keepBytes(bytes);
        if (!file)
            qFatal("not kept");
        EvidenceItem item;
        item.fingerprint = file->fingerprint;
        item.bytes = file->bytes;
        item.name = name;
        item.facts.kind = EvidenceKind::Photo;
        item.facts.pixels = image.size();
        return item;
    }
    core::Result<MadePack, PackFailure> made(const PackWish &wish)
    {
        return evidence::PackWriter(*m_files).make(wish, {});
    }
    /** The listing, what came with a box blacked out and a part cut off, and both side by side. */
    PackWish comparing(const QString &out)
    {
        EvidenceItem listing = photo(u"listing.jpg"_s, Qt::green);
        EvidenceItem came = photo(u"came.jpg"_s, Qt::red);
        Mark mark;
        mark.tool = MarkTool::BlackOut;
        mark.from = {200, 100};
        mark.to = {300, 200};
        came.place.markup.marks = {mark};
        came.place.markup.crop = QRect(100, 0, 300, 300);
        PackWish wished;
        wished.out = path(out);
        wished.figures = {listing, came};
        wished.sheet.title = u"Evidence"_s;
        wished.sheet.language = u"en"_s;
        wished.at = *core::Instant::fromIso(u"2026-11-21T12:00:00Z"_s);
        wished.sheet.figures = {{u"Figure 1"_s, {}, {}}, {u"Figure 2"_s, {}, {}}};
        CaseComparison comparison{u"Figure 3: Promised and received"_s};
        comparison.promised = {u"Promised"_s, u"Figure 1"_s, 0, {{1, {40, 40}}}};
        comparison.received = {u"Received"_s, u"Figure 2"_s, 1, {{1, {350, 50}}, {2, {50, 50}}}};
        comparison.differences = {u"1. Ann's is red"_s, u"2. cut off"_s};
        wished.sheet.comparisons = {comparison};
        return wished;
    }
    /** The pictures of the page for browsers. */
    [[nodiscard]] QList<QImage> shownIn(const QString &pack) const
    {
        QList<QImage> images;
        QByteArray html = contentOf(path(pack + u"/case.html"_s));
        while (html.contains("base64,")) {
            html = html.mid(html.indexOf("base64,") + 7);
            images.append(QImage::fromData(QByteArray::fromBase64(html.left(html.indexOf('"')))));
        }
        return images;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_files = std::make_unique<storage::FolderEvidenceFiles>(path(u"originals"_s));
    }

    void promisedAndReceivedAreDrawnFromTheCopies()
    {
        QVERIFY(made(comparing(u"case"_s)));
        const QList<QImage> images = shownIn(u"case"_s);
        QCOMPARE(images.size(), 4);
        const QImage &promised = images[2];
        const QImage &came = images[3];
        QCOMPARE(came.size(), QSize(300, 300));
        QVERIFY(qGray(came.pixel(150, 150)) < 16);     // black stays black
        QVERIFY(qRed(came.pixel(50, 250)) > 200);      // and nothing else is
        QVERIFY(qBlue(came.pixel(243, 50)) > 150);     // 350 of which 100 are cut off
        QVERIFY(qBlue(promised.pixel(33, 40)) > 150);  // beside the digit
        QVERIFY(qBlue(images[0].pixel(33, 40)) < 100); // the figure has no number
        QVERIFY(qBlue(QImage(path(u"case/files/02-came.jpg"_s)).pixel(243, 50)) < 100);
        QProcess process;
        process.start(u"pdftotext"_s, {path(u"case/case.pdf"_s), u"-"_s});
        if (process.waitForFinished()) { // poppler-utils is installed
            const QByteArray text = process.readAll();
            QVERIFY2(text.contains("Figure 3: Promised and received")
                         && text.contains("2. cut off"),
                     text.constData());
        }
        const auto found = evidence::PackWriter(*m_files).verify(path(u"case"_s), {}, {});
        QVERIFY(found && found->differences.isEmpty());
    }

    void aComparisonThatIsNotAllThereIsSaid()
    {
        PackWish wished = comparing(u"case"_s);
        wished.limits.files = 1;
        const auto pack = made(wished);
        QVERIFY(pack);
        QCOMPARE(pack->notices.size(), 2);
        QCOMPARE(pack->notices[1].first, PackNotice::NotCompared);
        QCOMPARE(pack->notices[1].second, u"Figure 3: Promised and received"_s);
        QVERIFY(!contentOf(path(u"case/case.html"_s)).contains("cut off"));
    }

    void comparisonsAreRedactedForOthersToo()
    {
        PackWish wished = comparing(u"case"_s);
        wished.redaction = Redaction{{}, {u"ann"_s}};
        QVERIFY(made(wished));
        const QByteArray html = contentOf(path(u"case/case.html"_s));
        QVERIFY(html.contains("████'s is red") && !html.contains("Ann"));
    }
};

QTEST_MAIN(TestComparedPack)
#include "tst_comparedpack.moc"
