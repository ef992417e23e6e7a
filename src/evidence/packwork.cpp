// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/packwork.h"

#include <algorithm>

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include "core/fingerprint.h"
#include "evidence/casehtml.h"
#include "evidence/casepdf.h"
#include "evidence/manifest.h"
#include "evidence/packnames.h"
#include "evidence/packreader.h"
#include "evidence/packsource.h"
#include "evidence/picturecopy.h"
#include "evidence/zipwriter.h"

namespace recourse::evidence {

using core::failure;
using domain::EvidenceItem;
using domain::EvidenceKind;
using domain::MadePack;
using domain::PackFailure;
using domain::PackNotice;
using domain::PackProblem;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kPiece = 1024 * 1024;
constexpr qint64 kPagesAlone = 2 * 1024 * 1024;
constexpr qint64 kNameInZip = 512;              ///< bytes of a zip around a file
constexpr qint64 kLargestAttached = 20'000'000; ///< a PDF holds it in memory
constexpr int kSteps = 3;                       ///< copied, packed, read back

/** A copy may be larger than its original, but hardly more than this, and never than its limit. */
qint64 mostOfCopy(const EvidenceItem &item, qint64 limit)
{
    constexpr qint64 kTimes = 4;
    constexpr qint64 kLeast = 64 * 1024;
    return std::min(limit, kTimes * item.bytes + kLeast);
}

bool isPicture(const EvidenceItem &item)
{
    return item.facts.kind == EvidenceKind::Photo;
}

/** The copies, the zip or the folder, and two pages with the pictures in them. */
qint64 neededFor(const QList<EvidenceItem> &items, const domain::PackLimits &limits)
{
    constexpr qint64 kTimes = 4;
    qint64 needed = kPagesAlone;
    for (const EvidenceItem &item : items)
        needed += isPicture(item) ? kTimes * mostOfCopy(item, limits.pictureBytes) : item.bytes;
    return needed;
}

PackFailure original(const EvidenceItem &item)
{
    return packFailure(PackProblem::Original, item.name);
}
} // namespace

PackWork::PackWork(const domain::PackWish &wish, domain::EvidenceFiles &originals,
                   const domain::PackProgress &progress)
    : m_wish(wish)
    , m_originals(originals)
    , m_progress(progress)
    , m_isZip(isZipName(wish.out))
    , m_items(wish.figures)
{
    if (wish.limits.files > 0 && m_items.size() > wish.limits.files) {
        for (qsizetype at = wish.limits.files; at < m_items.size(); ++at)
            m_made.notices.append({PackNotice::NoRoom, m_items[at].name});
        m_items.resize(wish.limits.files);
        for (const domain::CaseComparison &one : wish.sheet.comparisons) {
            if (std::max(one.promised.figure.value_or(0), one.received.figure.value_or(0))
                >= m_items.size())
                m_made.notices.append({PackNotice::NotCompared, one.heading});
        }
    }
    for (const EvidenceItem &item : std::as_const(m_items))
        m_bytes += item.bytes;
}

bool PackWork::goOn(qint64 done) const
{
    return !m_progress || m_progress(done, kSteps * m_bytes);
}

QString PackWork::pathOf(const QString &name) const
{
    return m_place->path(u"pack/"_s + name);
}

PackWork::Done<PackContent> PackWork::written(const QString &name, const QByteArray &bytes,
                                              bool isText)
{
    if (auto wrote = m_place->write(u"pack/"_s + name, bytes); !wrote)
        return failure(wrote.error());
    return PackContent{name, pathOf(name), core::Fingerprinter::of(bytes), bytes.size(), isText};
}

PackWork::Done<PackContent> PackWork::copyOfPicture(const EvidenceItem &item, int number)
{
    // What the log says of the original must be true of what was copied.
    const auto state = m_originals.look(
        item.fingerprint, [this](qint64 done, qint64) { return goOn(m_done + done); });
    if (!state)
        return failure(packFailure(PackProblem::Cancelled, m_wish.out));
    if (*state != domain::FileState::Whole)
        return failure(original(item));
    const domain::Markup &markup = item.place.markup;
    const auto copy = copyPicture(m_originals.pathOf(item.fingerprint), markup,
                                  {m_wish.limits.pictureBytes, m_wish.keepPlace});
    if (copy)
        return written(packFileName(number, m_items.size(), item, copy->ending), copy->bytes,
                       false);
    if (!markup.isEmpty())
        return failure(packFailure(PackProblem::NoCopy, item.name));
    return asItIs(item, number);
}

PackWork::Done<PackContent> PackWork::asItIs(const EvidenceItem &item, int number)
{
    m_made.notices.append({PackNotice::AsItIs, item.name});
    PackContent content{packFileName(number, m_items.size(), item, {}),
                        m_originals.pathOf(item.fingerprint), item.fingerprint, item.bytes, false};
    if (!QFileInfo(content.from).isFile())
        return failure(original(item));
    if (m_isZip) // goes from where it lies, and is compared when all is read back
        return content;
    if (auto made = m_place->write(u"pack/"_s + content.name, {}); !made)
        return failure(made.error());
    QFile from(content.from);
    QFile to(pathOf(content.name));
    if (!from.open(QIODevice::ReadOnly))
        return failure(original(item));
    if (!to.open(QIODevice::WriteOnly))
        return failure(m_place->refused(to.errorString()));
    QByteArray piece(kPiece, Qt::Uninitialized);
    qint64 done = 0;
    while (true) {
        const qint64 got = from.read(piece.data(), piece.size());
        if (got < 0)
            return failure(original(item));
        if (got == 0)
            break;
        if (to.write(piece.constData(), got) != got)
            return failure(m_place->refused(to.errorString()));
        done += got;
        if (!goOn(m_done + done))
            return failure(packFailure(PackProblem::Cancelled, m_wish.out));
    }
    if (!to.flush())
        return failure(m_place->refused(to.errorString()));
    content.from = to.fileName();
    return content;
}

PackWork::Done<PackContent> PackWork::figure(const EvidenceItem &item, int number)
{
    return isPicture(item) ? copyOfPicture(item, number) : asItIs(item, number);
}

PackWork::Done<void> PackWork::addFigures()
{
    const QString packName = QFileInfo(m_wish.out).fileName();
    for (qsizetype at = 0; at < m_items.size(); ++at) {
        const EvidenceItem &item = m_items[at];
        if (!goOn(m_done))
            return failure(packFailure(PackProblem::Cancelled, m_wish.out));
        const auto content = figure(item, int(at) + 1);
        if (!content)
            return failure(content.error());
        m_figures.append(*content);
        m_made.entries.append({m_wish.at,
                               domain::EvidenceDeed::Exported,
                               item.fingerprint,
                               {},
                               packName,
                               content->fingerprint});
        const bool isCopy = content->fingerprint != item.fingerprint;
        ShownFigure shown{m_wish.sheet.figures.value(at), content->name, content->from,
                          isCopy ? u"image/"_s
                                  + (content->name.endsWith(u".png"_s) ? u"png"_s : u"jpeg"_s)
                                 : item.facts.mediaType,
                          isPicture(item)};
        shown.words.notes.prepend(content->name);
        m_shown.append(shown);
        m_done += item.bytes;
    }
    return {};
}

QByteArray PackWork::log()
{
    QByteArray lines;
    QByteArray before;
    for (const QByteArray &line : m_wish.log) {
        lines += line + '\n';
        before = line;
    }
    for (const domain::EvidenceEntry &entry : std::as_const(m_made.entries)) {
        before = domain::evidenceLine(entry, before);
        lines += before + '\n';
    }
    return lines;
}

bool PackWork::writePdf(QFile &file)
{
    QList<ShownFigure> attached;
    for (qsizetype at = 0; m_wish.attach && at < m_shown.size(); ++at) {
        if (m_figures[at].bytes <= kLargestAttached)
            attached.append(m_shown[at]);
    }
    const WrittenPdf pdf = writeCasePdf(file, m_wish.sheet,
                                        {m_shown, shownComparisons(m_wish.sheet, m_shown, m_items)},
                                        attached, [this] { return goOn(m_done); });
    m_made.missingSigns = pdf.missingSigns;
    return pdf.written;
}

bool PackWork::writeHtml(QFile &file) const
{
    domain::CaseSheet sheet = m_wish.sheet;
    QList<ShownFigure> shown = m_shown;
    sheet.figures.clear();
    for (const ShownFigure &figure : std::as_const(shown))
        sheet.figures.append(figure.words);
    if (m_wish.redaction)
        sheet = redacted(sheet, *m_wish.redaction);
    for (qsizetype at = 0; at < shown.size(); ++at)
        shown[at].words = sheet.figures[at];
    return writeCaseHtml(file, sheet, {shown, shownComparisons(sheet, shown, m_items)},
                         [this] { return goOn(m_done); });
}

PackWork::Done<void> PackWork::addPages()
{
    for (const bool isPdf : {true, false}) {
        auto page = written(isPdf ? u"case.pdf"_s : u"case.html"_s, {}, !isPdf);
        if (!page)
            return failure(page.error());
        QFile file(page->from);
        const bool done = file.open(QIODevice::WriteOnly)
            && (isPdf ? writePdf(file) : writeHtml(file));
        if (!goOn(m_done))
            return failure(packFailure(PackProblem::Cancelled, m_wish.out));
        if (!done || !file.flush())
            return failure(m_place->refused(file.errorString()));
        file.close();
        core::Fingerprinter sum;
        if (!file.open(QIODevice::ReadOnly))
            return failure(m_place->refused(file.errorString()));
        while (!file.atEnd())
            sum.add(file.read(kPiece));
        page->fingerprint = sum.result();
        page->bytes = file.size();
        m_pages.append(*page);
    }
    return {};
}

QList<QList<PackContent>> PackWork::parts()
{
    QList<QList<PackContent>> parts{m_pages};
    const qint64 most = m_isZip ? m_wish.limits.partBytes : 0;
    qint64 inPart = m_log.size();
    for (const PackContent &page : std::as_const(m_pages))
        inPart += page.bytes + kNameInZip;
    for (qsizetype at = 0; at < m_figures.size(); ++at) {
        const PackContent &content = m_figures[at];
        const qint64 bytes = content.bytes + kNameInZip;
        if (most > 0 && inPart + bytes > most) {
            if (m_log.size() + bytes > most)
                m_made.notices.append({PackNotice::TooLarge, m_items[at].name});
            parts.append(QList<PackContent>());
            inPart = m_log.size();
        }
        parts.last().append(content);
        inPart += bytes;
    }
    return parts;
}

PackWork::Done<void> PackWork::writePart(const QList<PackContent> &contents, const QString &path,
                                         qint64 before)
{
    QList<PackContent> all = contents;
    const auto log = written(QStringView(kLogName).toString(), m_log, true);
    if (!log)
        return failure(log.error());
    all.append(*log);
    QList<ManifestLine> lines;
    for (const PackContent &content : std::as_const(all))
        lines.append({content.fingerprint, content.name});
    std::sort(lines.begin(), lines.end(),
              [](const auto &one, const auto &other) { return one.path < other.path; });
    const auto manifest = written(QStringView(kManifestName).toString(), manifestOf(lines), true);
    if (!manifest)
        return failure(manifest.error());
    if (!m_isZip)
        return {};
    all.append(*manifest);
    QList<ZipFile> files;
    qint64 bytes = 0;
    for (const PackContent &content : std::as_const(all)) {
        files.append({content.name, content.from, content.isText});
        bytes += content.bytes;
    }
    auto zipped = writeZip(path, files, m_wish.password, m_wish.at, [&](double share) {
        return goOn(m_bytes + std::min(m_bytes, before + qint64(share * double(bytes))));
    });
    if (!zipped && zipped.error().problem == PackProblem::NotWritten)
        return failure(m_place->refused(zipped.error().detail));
    return zipped;
}

PackWork::Done<void> PackWork::readBack(const QString &path, qint64 before)
{
    const auto found = verifyPack(path, m_wish.password, [&](qint64 done, qint64) {
        return goOn(2 * m_bytes + std::min(m_bytes, before + done));
    });
    if (!found)
        return failure(found.error());
    for (const domain::PackDifference &difference : found->differences) {
        for (qsizetype at = 0; at < m_figures.size(); ++at) {
            if (m_figures[at].name == difference.path)
                return failure(original(m_items[at]));
        }
        return failure(m_place->refused(u"%1 is not what was written"_s.arg(difference.path)));
    }
    return {};
}

PackWork::Done<MadePack> PackWork::make()
{
    auto place = PackPlace::beside(m_wish.out, neededFor(m_items, m_wish.limits));
    if (!place)
        return failure(place.error());
    m_place = std::move(*place);
    if (auto added = addFigures(); !added)
        return failure(added.error());
    m_log = log();
    if (auto added = addPages(); !added)
        return failure(added.error());
    const auto all = parts();
    QList<std::pair<QString, QString>> fromTo;
    qint64 before = 0;
    for (qsizetype at = 0; at < all.size(); ++at) {
        const QString out = all.size() == 1 ? m_wish.out : partName(m_wish.out, at + 1);
        const QString made = m_isZip ? m_place->path(QString::number(at) + u".zip"_s)
                                     : m_place->path(u"pack"_s);
        if (auto wrote = writePart(all[at], made, before); !wrote)
            return failure(wrote.error());
        if (auto same = readBack(made, before); !same)
            return failure(same.error());
        for (const PackContent &content : all[at])
            before += content.bytes;
        fromTo.append({made, out});
        m_made.paths.append(out);
    }
    if (auto settled = m_place->settle(fromTo); !settled)
        return failure(settled.error());
    for (const QString &path : std::as_const(m_made.paths))
        m_made.bytes += m_isZip ? QFileInfo(path).size() : before;
    m_made.files = int(m_items.size());
    return m_made;
}

} // namespace recourse::evidence
