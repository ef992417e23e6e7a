// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pictures/pagepictures.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QUrl>

#include "formats/pictures/companionfile.h"
#include "formats/pictures/thumbnail.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;

namespace {

// Of one page. A list of all orders of many years shows some hundred small pictures.
constexpr qsizetype kMostPictures = 2000;
constexpr qint64 kMostBytes = 128LL * 1024 * 1024;
constexpr qint64 kMostPixels = 400LL * 1000 * 1000;
constexpr qint64 kMostMade = 4LL * 1024 * 1024; ///< bytes of what is given back

/** The content of "data:image/png;base64,…"; a reference is as long as the file that it is. */
QByteArray fromDataUrl(const QString &url)
{
    const qsizetype comma = url.left(200).indexOf(u',');
    if (comma < 0 || url.size() > kLargestPictureFile * 2
        || !url.startsWith("data:image/"_L1, Qt::CaseInsensitive))
        return {};
    const QByteArray content = QStringView(url).sliced(comma + 1).toLatin1();
    return url.left(comma).endsWith(";base64"_L1, Qt::CaseInsensitive)
        ? QByteArray::fromBase64(QByteArray::fromPercentEncoding(content))
        : QByteArray::fromPercentEncoding(content);
}

} // namespace

PagePictures::PagePictures(Places places, domain::ReadProgress progress)
    : m_places(std::move(places))
    , m_progress(std::move(progress))
    , m_bytesLeft(kMostBytes)
    , m_pixelsLeft(kMostPixels)
    , m_madeLeft(kMostMade)
{
}

QByteArray PagePictures::thumbnail(const QString &reference)
{
    if (m_cancelled || reference.isEmpty() || m_made.size() >= kMostPictures)
        return {};
    const QByteArray key = QCryptographicHash::hash(reference.toUtf8(), QCryptographicHash::Sha1);
    if (const auto made = m_made.constFind(key); made != m_made.cend())
        return *made;
    if (m_progress && !m_progress(m_made.size(), kMostPictures)) {
        m_cancelled = true;
        return {};
    }
    QByteArray &made = m_made[key];
    const QByteArray file = fileOf(reference);
    m_bytesLeft -= file.size();
    if (file.isEmpty() || m_bytesLeft < 0)
        return {};
    const auto small = thumbnailOf(file, m_pixelsLeft);
    if (small && small->size() <= m_madeLeft) {
        m_madeLeft -= small->size();
        made = *small;
    } else if (!small && small.error().reason == domain::RefusalReason::NotInThisBuild) {
        m_missing.insert(small.error().arguments.value(0));
    }
    return made;
}

QByteArray PagePictures::fileOf(const QString &reference)
{
    if (reference.startsWith("var("_L1)) {
        const QString value = variable(reference);
        return value.startsWith("var("_L1) ? QByteArray() : fileOf(value);
    }
    if (reference.startsWith("data:"_L1, Qt::CaseInsensitive))
        return fromDataUrl(reference);
    if (const MimeFile *file = part(reference))
        return file->content;
    return beside(reference);
}

/** Of a page saved as one file: by the address that it had, or by its name in the file. */
const MimeFile *PagePictures::part(const QString &reference) const
{
    const bool isId = reference.startsWith("cid:"_L1, Qt::CaseInsensitive);
    const QString wanted = isId
        ? reference.sliced(4)
        : QUrl(m_places.location).resolved(QUrl(reference)).toString(QUrl::FullyEncoded);
    for (const MimeFile &file : m_places.files) {
        if (!file.type.startsWith("image/"_L1))
            continue;
        if (isId ? file.id == wanted
                 : file.location == reference
                    || QUrl(file.location).toString(QUrl::FullyEncoded) == wanted)
            return &file;
    }
    return nullptr;
}

QByteArray PagePictures::beside(const QString &reference)
{
    const auto path = companionFile(m_places.page, reference);
    QFile file(path.value_or(QString()));
    if (!path || file.size() > kLargestPictureFile || !file.open(QIODevice::ReadOnly))
        return {};
    return file.read(kLargestPictureFile);
}

/** What SingleFile writes once into the styles of a page: "--sf-img-7: url("data:…")". */
QString PagePictures::variable(const QString &reference) const
{
    static const QRegularExpression kName(u"^var\\(\\s*(--[\\w-]{1,60})\\s*\\)"_s);
    const QByteArray name = kName.match(reference.left(100)).captured(1).toLatin1() + ':';
    const qsizetype at = name.size() == 1 ? -1 : m_places.html.indexOf(name);
    const qsizetype open = at < 0 ? -1 : m_places.html.indexOf("url(", at + name.size());
    constexpr qsizetype kBlanks = 8;
    if (open < 0 || open > at + name.size() + kBlanks)
        return {};
    const qsizetype close = m_places.html.indexOf(')', open);
    QByteArray url = m_places.html.mid(open + 4, close - open - 4).trimmed();
    if (url.size() >= 2 && (url.front() == '"' || url.front() == '\''))
        url = url.sliced(1).chopped(1);
    return QString::fromUtf8(url);
}

} // namespace recourse::formats
