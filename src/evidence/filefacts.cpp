// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/filefacts.h"

#include <algorithm>
#include <array>

#include <QFile>
#include <QMimeDatabase>

#include "evidence/photodata.h"
#include "evidence/pictures.h"
#include "evidence/videodata.h"
#include "formats/pictures/picturefile.h"

namespace recourse::evidence {

using domain::EvidenceFacts;
using domain::EvidenceKind;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kHead = 64 * 1024; ///< in which a saved page says where it is from

// Programs that change what a picture shows. Phones write their system's version instead.
constexpr std::array<QStringView, 14> kEditors{
    u"adobe", u"photoshop", u"lightroom",  u"gimp",     u"snapseed", u"picsart", u"affinity",
    u"canva", u"paint.net", u"pixelmator", u"facetune", u"meitu",    u"krita",   u"picasa"};

bool isDocument(const QMimeType &type)
{
    return type.inherits(u"application/pdf"_s) || type.name().startsWith("application/vnd.oasis"_L1)
        || type.name().startsWith("application/vnd.openxmlformats"_L1)
        || type.name().startsWith("application/msword"_L1);
}

EvidenceKind kindOf(const QMimeType &type)
{
    const QString name = type.name();
    if (name.startsWith("image/"_L1) && !type.inherits(u"image/svg+xml"_s))
        return EvidenceKind::Photo;
    if (name.startsWith("video/"_L1))
        return EvidenceKind::Video;
    if (isDocument(type))
        return EvidenceKind::Document;
    if (type.inherits(u"text/html"_s) || type.inherits(u"application/xhtml+xml"_s)
        || type.inherits(u"application/x-mimearchive"_s))
        return EvidenceKind::Page;
    if (type.inherits(u"message/rfc822"_s))
        return EvidenceKind::Mail;
    return type.inherits(u"text/plain"_s) ? EvidenceKind::Text : EvidenceKind::Other;
}

/** By content; where that is some text or some bytes, the ending says which. */
QMimeType typeOf(QFile &file, const QString &name)
{
    const QMimeDatabase types;
    QMimeType byContent = types.mimeTypeForData(&file);
    if (!byContent.isDefault() && byContent.name() != "text/plain"_L1)
        return byContent;
    const QList<QMimeType> byName = types.mimeTypesForFileName(name);
    if (byName.isEmpty())
        return byContent;
    const QMimeType &named = byName.constFirst();
    // An ending makes no picture and no paper of a file that does not hold one.
    const EvidenceKind kind = kindOf(named);
    const bool text = kind == EvidenceKind::Mail || kind == EvidenceKind::Page
        || kind == EvidenceKind::Text;
    return text == !byContent.isDefault() && kind != EvidenceKind::Photo ? named : byContent;
}

bool saysItsAddress(QFile &file)
{
    file.seek(0);
    const QByteArray head = file.read(kHead);
    // Written by browsers, by SingleFile, and into pages saved with their parts.
    return head.contains("<!-- saved from url=") || head.contains("Page saved with SingleFile")
        || head.contains("\nSnapshot-Content-Location:")
        || head.contains("<link rel=\"canonical\"");
}
} // namespace

bool isEditor(const QString &software)
{
    return std::any_of(kEditors.begin(), kEditors.end(), [&software](QStringView editor) {
        return software.contains(editor, Qt::CaseInsensitive);
    });
}

EvidenceFacts FileFacts::factsOf(const QString &path, const QString &name)
{
    EvidenceFacts facts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return facts;
    const QMimeType type = typeOf(file, name);
    facts.mediaType = type.name();
    facts.kind = kindOf(type);
    if (facts.kind == EvidenceKind::Page)
        facts.namesAddress = saysItsAddress(file);
    if (facts.kind == EvidenceKind::Video) {
        const VideoData video = videoData(file);
        facts.milliseconds = video.milliseconds;
        facts.capturedAt = video.capturedAt;
        facts.hasPlace = video.hasPlace;
    }
    if (facts.kind != EvidenceKind::Photo)
        return facts;
    const PhotoData photo = photoData(path);
    facts.capturedAt = photo.capturedAt;
    facts.camera = photo.camera;
    facts.hasPlace = photo.hasPlace;
    if (isEditor(photo.software))
        facts.editor = photo.software;
    const formats::PictureSize size = formats::pictureSize(path);
    facts.pixels = size.size;
    if (facts.pixels.isValid() && !size.isTurned && isOnItsSide(photo.orientation))
        facts.pixels.transpose();
    return facts;
}

} // namespace recourse::evidence
