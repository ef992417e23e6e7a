// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <exiv2/exiv2.hpp>

#include <QDir>
#include <QImage>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "core/fingerprint.h"
#include "domain/evidence/evidencelog.h"
#include "evidence/packwriter.h"
#include "storage/folderevidencefiles.h"

using namespace recourse;
using namespace recourse::domain;
using namespace Qt::StringLiterals;

namespace {
const core::Instant kNow = *core::Instant::fromIso(u"2026-11-21T12:00:00Z"_s);

struct Ran
{
    int code = -1;
    QByteArray said;
};

Ran run(const QString &folder, const QString &program, const QStringList &words)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, words);
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), process.readAll()};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}
} // namespace

/** Packs as they are made, looked at by other programs. */
class TestPackWriter final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::FolderEvidenceFiles> m_files;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    EvidenceItem kept(const QString &name, const QByteArray &content, EvidenceKind kind)
    {
        const auto file = m_files->keepBytes(content);
        if (!file)
            qFatal("not kept");
        EvidenceItem item;
        item.fingerprint = file->fingerprint;
        item.bytes = file->bytes;
        item.name = name;
        item.facts.kind = kind;
        return item;
    }
    /** A photo that tells where and by which camera it was taken. */
    EvidenceItem photo(const QString &name, const QColor &colour, const QSize &size = {400, 300})
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(colour);
        const QString file = path(u"photo.jpg"_s);
        if (!image.save(file))
            qFatal("no photo");
        const auto open = Exiv2::ImageFactory::open(file.toStdString());
        Exiv2::ExifData exif;
        exif["Exif.GPSInfo.GPSLatitudeRef"] = "N";
        exif["Exif.GPSInfo.GPSLatitude"] = "52/1 31/1 0/1";
        exif["Exif.Photo.BodySerialNumber"] = "SERIAL-4711";
        exif["Exif.Image.Make"] = "Maker";
        open->setExifData(exif);
        Exiv2::XmpData xmp;
        xmp["Xmp.exif.GPSLatitude"] = "52,31N";
        open->setXmpData(xmp);
        open->setComment("SERIAL-4711");
        open->writeMetadata();
        const QByteArray content = contentOf(file);
        QFile::remove(file);
        return kept(name, content, EvidenceKind::Photo);
    }
    PackWish wish(const QString &out, const QList<EvidenceItem> &figures) const
    {
        PackWish wish;
        wish.out = path(out);
        wish.figures = figures;
        wish.log = {evidenceLine({kNow, EvidenceDeed::Added, u"some"_s}, {})};
        wish.sheet.title = u"Evidence"_s;
        wish.sheet.language = u"en"_s;
        wish.at = kNow;
        for (qsizetype at = 0; at < figures.size(); ++at)
            wish.sheet.figures.append({u"Figure %1"_s.arg(at + 1), u"caption"_s, {}});
        return wish;
    }
    core::Result<MadePack, PackFailure> made(const PackWish &wish,
                                             const PackProgress &progress = {})
    {
        return evidence::PackWriter(*m_files).make(wish, progress);
    }
    PackProblem problemOf(const PackWish &wish, const PackProgress &progress = {})
    {
        const auto pack = made(wish, progress);
        return pack ? PackProblem::Gone : pack.error().problem;
    }
    /** All that stands there beside the folder of evidence. */
    [[nodiscard]] QStringList there() const
    {
        QStringList names = QDir(m_folder->path())
                                .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                           QDir::Name);
        names.removeAll(u"kept"_s);
        return names;
    }
    bool isWhole(const QString &out, const QString &password = {})
    {
        const auto found = evidence::PackWriter(*m_files).verify(path(out), password, {});
        return found && found->differences.isEmpty();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_files = std::make_unique<storage::FolderEvidenceFiles>(path(u"kept"_s));
    }

    void otherProgramsFindAZipWhole()
    {
        const EvidenceItem label = photo(u"My label.jpg"_s, Qt::red);
        const EvidenceItem video = kept(u"box.mp4"_s, QByteArray(300'000, 'v'),
                                        EvidenceKind::Video);
        const auto pack = made(wish(u"case.zip"_s, {label, video}));
        QVERIFY(pack);
        QCOMPARE(there(), QStringList{u"case.zip"_s});
        QCOMPARE(pack->paths, QStringList{path(u"case.zip"_s)});
        QCOMPARE(pack->files, 2);
        QCOMPARE(pack->bytes, QFileInfo(path(u"case.zip"_s)).size());
        QCOMPARE(pack->notices.size(), 1);
        QCOMPARE(pack->notices[0], std::pair(PackNotice::AsItIs, u"box.mp4"_s));

        const Ran tested = run(m_folder->path(), u"unzip"_s, {u"-t"_s, u"case.zip"_s});
        QVERIFY2(tested.code == 0, tested.said.constData());
        QCOMPARE(
            run(m_folder->path(), u"unzip"_s, {u"-q"_s, u"case.zip"_s, u"-d"_s, u"out"_s}).code, 0);
        const Ran summed = run(path(u"out"_s), u"sha256sum"_s,
                               {u"-c"_s, u"--strict"_s, u"manifest-sha256.txt"_s});
        QVERIFY2(summed.code == 0, summed.said.constData());
        QCOMPARE(summed.said.count('\n'), 5);
        QCOMPARE(
            QDir(path(u"out"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name),
            QStringList({u"case.html"_s, u"case.pdf"_s, u"files"_s, u"log.jsonl"_s,
                         u"manifest-sha256.txt"_s}));
        QCOMPARE(QDir(path(u"out/files"_s)).entryList(QDir::Files, QDir::Name),
                 QStringList({u"01-My-label.jpg"_s, u"02-box.mp4"_s}));
        QVERIFY(contentOf(path(u"out/case.pdf"_s)).startsWith("%PDF-"));
        QVERIFY(isWhole(u"case.zip"_s));
        QVERIFY(isWhole(u"out"_s));
        QCOMPARE(m_files->look(label.fingerprint, {}), FileState::Whole);
    }

    void theLogNamesOriginalAndCopy()
    {
        const EvidenceItem label = photo(u"label.jpg"_s, Qt::red);
        const auto pack = made(wish(u"case"_s, {label}));
        QVERIFY(pack);
        const QList<QByteArray> lines = contentOf(path(u"case/log.jsonl"_s)).trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(!brokenLink(lines));
        const auto entry = evidenceEntry(lines[1]);
        QVERIFY(entry);
        QCOMPARE(entry->deed, EvidenceDeed::Exported);
        QCOMPARE(entry->fingerprint, label.fingerprint);
        QCOMPARE(entry->detail, u"case"_s);
        QCOMPARE(entry->at, kNow);
        const QByteArray copy = contentOf(path(u"case/files/01-label.jpg"_s));
        QCOMPARE(entry->copy, core::Fingerprinter::of(copy));
        QVERIFY(entry->copy != label.fingerprint);
        QCOMPARE(pack->entries, QList<EvidenceEntry>{*entry});
    }

    void aFolderIsTheSame()
    {
        const EvidenceItem chat = kept(u"chat.txt"_s, "Hello", EvidenceKind::Text);
        QVERIFY(made(wish(u"case"_s, {photo(u"label.png"_s, Qt::red), chat})));
        QCOMPARE(there(), QStringList{u"case"_s});
        QCOMPARE(contentOf(path(u"case/files/02-chat.txt"_s)), QByteArray("Hello"));
        const Ran summed = run(path(u"case"_s), u"sha256sum"_s,
                               {u"-c"_s, u"--strict"_s, u"manifest-sha256.txt"_s});
        QVERIFY2(summed.code == 0, summed.said.constData());
        QVERIFY(isWhole(u"case"_s));
    }

    void copiesTellNothingUnlessItIsWished()
    {
        PackWish silent = wish(u"silent"_s, {photo(u"label.jpg"_s, Qt::red)});
        QVERIFY(made(silent));
        const QString copy = path(u"silent/files/01-label.jpg"_s);
        auto image = Exiv2::ImageFactory::open(copy.toStdString());
        image->readMetadata();
        QVERIFY(image->exifData().empty());
        QVERIFY(image->xmpData().empty());
        QVERIFY(image->iptcData().empty());
        QVERIFY(image->comment().empty());
        for (const QString &name : {u"files/01-label.jpg"_s, u"case.pdf"_s, u"case.html"_s})
            QVERIFY(!contentOf(path(u"silent/"_s + name)).contains("SERIAL-4711"));

        PackWish telling = silent;
        telling.out = path(u"telling"_s);
        telling.keepPlace = true;
        QVERIFY(made(telling));
        image = Exiv2::ImageFactory::open(path(u"telling/files/01-label.jpg"_s).toStdString());
        image->readMetadata();
        QVERIFY(image->exifData().findKey(Exiv2::ExifKey("Exif.GPSInfo.GPSLatitude"))
                != image->exifData().end());
    }

    void copiesKeepToTheLimit()
    {
        PackWish small = wish(u"small"_s, {photo(u"label.jpg"_s, Qt::red, {3000, 2000})});
        small.limits.pictureBytes = 20'000;
        QVERIFY(made(small));
        const QByteArray copy = contentOf(path(u"small/files/01-label.jpg"_s));
        QVERIFY2(copy.size() <= 20'000, QByteArray::number(copy.size()).constData());
        QVERIFY(!QImage::fromData(copy).isNull());
    }

    void whatIsOverTheNumberIsSaid()
    {
        PackWish few = wish(u"few"_s, {photo(u"a.jpg"_s, Qt::red), photo(u"b.jpg"_s, Qt::blue)});
        few.limits.files = 1;
        const auto pack = made(few);
        QVERIFY(pack);
        QCOMPARE(pack->notices[0], std::pair(PackNotice::NoRoom, u"b.jpg"_s));
        QCOMPARE(QDir(path(u"few/files"_s)).entryList(QDir::Files), QStringList{u"01-a.jpg"_s});
        QVERIFY(isWhole(u"few"_s));
    }

    void whatIsNoPictureGoesAsItIs()
    {
        const QByteArray bytes("\xff\xd8\xff no picture at all");
        const EvidenceItem broken = kept(u"broken.jpg"_s, bytes, EvidenceKind::Photo);
        const auto pack = made(wish(u"case"_s, {broken}));
        QVERIFY(pack);
        QCOMPARE(pack->notices[0].first, PackNotice::AsItIs);
        QCOMPARE(contentOf(path(u"case/files/01-broken.jpg"_s)), bytes);
    }

    void whatIsBlackIsInNoFileOfThePack()
    {
        EvidenceItem label = photo(u"label.jpg"_s, Qt::red);
        Mark mark;
        mark.tool = MarkTool::BlackOut;
        mark.from = {100, 100};
        mark.to = {200, 200};
        label.place.markup.marks = {mark};
        QVERIFY(made(wish(u"case"_s, {label})));
        const QImage copy(path(u"case/files/01-label.jpg"_s));
        QVERIFY(qGray(copy.pixel(150, 150)) < 16);
        QVERIFY(qRed(copy.pixel(300, 50)) > 200);
        QByteArray html = contentOf(path(u"case/case.html"_s));
        html = html.mid(html.indexOf("base64,") + 7);
        const QImage shown = QImage::fromData(QByteArray::fromBase64(html.left(html.indexOf('"'))));
        QVERIFY(qGray(shown.pixel(150, 150)) < 16);

        EvidenceItem broken = kept(u"broken.jpg"_s, "\xff\xd8\xff none", EvidenceKind::Photo);
        broken.place.markup.marks = {mark};
        QCOMPARE(problemOf(wish(u"other"_s, {broken})), PackProblem::NoCopy);
        QCOMPARE(there(), QStringList{u"case"_s});
    }

    void thePageForOthersIsRedacted()
    {
        PackWish wished = wish(u"case"_s, {kept(u"ann.txt"_s, "Hello", EvidenceKind::Text)});
        wished.sheet.sections = {{u"Order"_s, {{u"Number"_s, u"8176543210987654"_s}}}};
        wished.redaction = Redaction{u"8176543210987654"_s, {u"ann"_s}};
        QVERIFY(made(wished));
        const QByteArray html = contentOf(path(u"case/case.html"_s));
        QVERIFY(!html.contains("8176543210987654") && html.contains("7654"));
        QVERIFY(!html.toLower().contains("ann.txt"));
    }

    void encryptedZipsNeedTheirPassword()
    {
        PackWish secret = wish(u"case.zip"_s, {photo(u"label.jpg"_s, Qt::red)});
        secret.password = u"öpen sesame"_s;
        QVERIFY(made(secret));
        QVERIFY(isWhole(u"case.zip"_s, u"öpen sesame"_s));
        QVERIFY(!isWhole(u"case.zip"_s));
        QVERIFY(!isWhole(u"case.zip"_s, u"other"_s));
        QVERIFY(!contentOf(path(u"case.zip"_s)).contains("Evidence"));
        QVERIFY(run(m_folder->path(), u"unzip"_s, {u"-t"_s, u"-P"_s, u"x"_s, u"case.zip"_s}).code
                != 0);
    }

    void eachPartIsWholeByItself()
    {
        QList<EvidenceItem> items;
        for (int i = 0; i < 6; ++i)
            items.append(kept(u"film%1.mp4"_s.arg(i), QByteArray(100'000, char('a' + i)),
                              EvidenceKind::Video));
        items.append(kept(u"large.mp4"_s, QByteArray(400'000, 'z'), EvidenceKind::Video));
        PackWish split = wish(u"case.zip"_s, items);
        split.limits.partBytes = 250'000;
        const auto pack = made(split);
        QVERIFY(pack);
        QVERIFY(pack->paths.size() >= 4);
        QStringList found;
        for (const QString &part : pack->paths) {
            const QString name = QFileInfo(part).fileName();
            QVERIFY2(isWhole(name), qPrintable(name));
            const QByteArray listed = run(m_folder->path(), u"unzip"_s, {u"-l"_s, name}).said;
            QVERIFY(listed.contains("large") || QFileInfo(part).size() <= 250'000);
            for (int i = 1; i <= 7; ++i) {
                if (listed.contains(QByteArray("files/0" + QByteArray::number(i))))
                    found.append(QString::number(i));
            }
        }
        QCOMPARE(found, QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s}));
        QVERIFY(pack->notices.contains(std::pair(PackNotice::TooLarge, u"large.mp4"_s)));
        QCOMPARE(there().first(), u"case-1.zip"_s);
        QVERIFY(!QFile::exists(path(u"case.zip"_s)));
    }

    void theSameWishGivesTheSameBytes()
    {
        const QList<EvidenceItem> items{photo(u"label.jpg"_s, Qt::red),
                                        kept(u"chat.txt"_s, "Hello", EvidenceKind::Text)};
        QVERIFY(made(wish(u"case"_s, items)));
        const QByteArray first = contentOf(path(u"case/manifest-sha256.txt"_s));
        QVERIFY(QDir(path(u"case"_s)).removeRecursively());
        QVERIFY(made(wish(u"case"_s, items)));
        QCOMPARE(contentOf(path(u"case/manifest-sha256.txt"_s)), first);
    }

    void anOriginalThatIsNotAsItWasMakesNoPack_data()
    {
        QTest::addColumn<QString>("out");
        QTest::addColumn<bool>("isPhoto");
        QTest::addColumn<bool>("isGone");
        for (const QString &out : {u"case.zip"_s, u"case"_s}) {
            for (const bool isPhoto : {true, false}) {
                for (const bool isGone : {true, false})
                    QTest::addRow("%s %d %d", qPrintable(out), isPhoto, isGone)
                        << out << isPhoto << isGone;
            }
        }
    }
    void anOriginalThatIsNotAsItWasMakesNoPack()
    {
        QFETCH(QString, out);
        QFETCH(bool, isPhoto);
        QFETCH(bool, isGone);
        const EvidenceItem item = isPhoto ? photo(u"label.jpg"_s, Qt::red)
                                          : kept(u"a.mp4"_s, "a video", EvidenceKind::Video);
        const QString original = m_files->pathOf(item.fingerprint);
        QVERIFY(QFile::remove(original));
        if (!isGone) {
            QFile other(original);
            QVERIFY(other.open(QIODevice::WriteOnly) && other.write("a vidio") > 0);
        }
        const auto pack = made(wish(out, {item}));
        QVERIFY(!pack);
        QCOMPARE(pack.error().problem, PackProblem::Original);
        QCOMPARE(pack.error().path, item.name);
        QCOMPARE(there(), QStringList());
    }

    void cancellingLeavesNothing()
    {
        const QList<EvidenceItem> items{
            photo(u"label.jpg"_s, Qt::red),
            kept(u"a.mp4"_s, QByteArray(3'000'000, 'v'), EvidenceKind::Video)};
        for (const QString &out : {u"case.zip"_s, u"case"_s}) {
            int calls = 0;
            QVERIFY(made(wish(out, items), [&](qint64 done, qint64 total) {
                ++calls;
                return done <= total;
            }));
            const QStringList before = there();
            PackWish again = wish(u"x"_s + out, items);
            for (int last = 0; last < calls; last += 1 + calls / 12) {
                int call = 0;
                QCOMPARE(problemOf(again, [&](qint64, qint64) { return call++ < last; }),
                         PackProblem::Cancelled);
                QCOMPARE(there(), before);
            }
        }
    }

    void nothingElseIsWrittenOver()
    {
        const QList<EvidenceItem> items{kept(u"chat.txt"_s, "Hello", EvidenceKind::Text)};
        QFile mine(path(u"mine.zip"_s));
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("my notes") > 0);
        mine.close();
        QCOMPARE(problemOf(wish(u"mine.zip"_s, items)), PackProblem::OtherFile);
        QCOMPARE(contentOf(path(u"mine.zip"_s)), QByteArray("my notes"));
        QVERIFY(QDir(m_folder->path()).mkpath(u"full/of"_s));
        QCOMPARE(problemOf(wish(u"full"_s, items)), PackProblem::OtherFile);
        QVERIFY(QFile::link(path(u"mine.zip"_s), path(u"link.zip"_s)));
        QCOMPARE(problemOf(wish(u"link.zip"_s, items)), PackProblem::OtherFile);
        QVERIFY(QFileInfo(path(u"link.zip"_s)).isSymLink());

        // A zip of somebody's, made here from a pack without its list.
        QVERIFY(made(wish(u"other.zip"_s, items)));
        QFile other(path(u"other.zip"_s));
        QVERIFY(other.open(QIODevice::ReadWrite));
        QByteArray renamed = other.readAll();
        renamed.replace("manifest-sha256.txt", "holiday-list-26.txt");
        other.seek(0);
        QVERIFY(other.write(renamed) == renamed.size());
        other.close();
        QCOMPARE(problemOf(wish(u"other.zip"_s, items)), PackProblem::OtherFile);
        QCOMPARE(contentOf(path(u"other.zip"_s)), renamed);

        QVERIFY(made(wish(u"case.zip"_s, items)));
        QVERIFY(made(wish(u"case.zip"_s, {photo(u"label.jpg"_s, Qt::red)})));
        QVERIFY(run(m_folder->path(), u"unzip"_s, {u"-l"_s, u"case.zip"_s}).said.contains("label"));
        QVERIFY(QDir(m_folder->path()).mkpath(u"empty"_s));
        QVERIFY(made(wish(u"empty"_s, items)));
        QVERIFY(isWhole(u"empty"_s));
    }

    void whatAKilledProgramLeftIsSweptAndNothingElse()
    {
        const QDir folder(m_folder->path());
        // A lock of a process that there cannot be, one that is held, and a folder of somebody.
        for (const QString &name : {u"dead01"_s, u"held01"_s, u"begins"_s})
            QVERIFY(folder.mkpath(u".recourse-pack-"_s + name + u"/pack"_s));
        QLockFile held(path(u".recourse-pack-held01/lock"_s));
        QVERIFY(held.tryLock(0));
        QFile own(held.fileName());
        QVERIFY(own.open(QIODevice::ReadOnly));
        QByteArray words = own.readAll();
        words.replace(0, words.indexOf('\n'), "999999999");
        QFile dead(path(u".recourse-pack-dead01/lock"_s));
        QVERIFY(dead.open(QIODevice::WriteOnly) && dead.write(words) == words.size());
        dead.close();
        QVERIFY(made(wish(u"case"_s, {kept(u"chat.txt"_s, "Hello", EvidenceKind::Text)})));
        QCOMPARE(there(),
                 QStringList({u".recourse-pack-begins"_s, u".recourse-pack-held01"_s, u"case"_s}));
    }

    void aPlaceThatIsNotThereIsSaid()
    {
        QCOMPARE(problemOf(wish(u"no/where/case.zip"_s, {})), PackProblem::NotWritten);
    }

    void roomIsAskedForFirst()
    {
        EvidenceItem huge = kept(u"huge.mp4"_s, "a video", EvidenceKind::Video);
        huge.bytes = qint64(1) << 60;
        const auto pack = made(wish(u"case.zip"_s, {huge}));
        QVERIFY(!pack);
        QCOMPARE(pack.error().problem, PackProblem::NoRoom);
        QVERIFY(pack.error().needed >= huge.bytes && pack.error().free > 0);
        QCOMPARE(there(), QStringList());
    }
};

QTEST_MAIN(TestPackWriter)
#include "tst_packwriter.moc"
