// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pictures/thumbnail.h"

#include <algorithm>

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>

#include "domain/order.h"
#include "formats/pictures/avifimage.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using core::failure;
using domain::Refusal;
using domain::RefusalReason;

namespace {

constexpr qint64 kMostPixels = 1LL << 24; ///< of one picture
constexpr int kQuality = 80;

Refusal refusal(RefusalReason reason, const QString &argument = {})
{
    Refusal refused;
    refused.reason = reason;
    if (!argument.isEmpty())
        refused.arguments.append(argument);
    return refused;
}

/** The brands of an ISO media file: the major one, then those that it is compatible with. */
bool isAvif(const QByteArray &file)
{
    constexpr qsizetype kHead = 64;
    const QByteArray head = file.left(kHead);
    return head.mid(4, 4) == "ftyp" && head.indexOf("avif", 8) >= 0;
}

/** The name of Qt's plugin for it; empty: none that is wanted here. */
QByteArray qtFormatOf(const QByteArray &file)
{
    if (file.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (file.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (file.startsWith("RIFF") && file.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

core::Result<QImage, Refusal> decodeByQt(const QByteArray &file, const QByteArray &format,
                                         const PixelCheck &mayDecode)
{
    if (!QImageReader::supportedImageFormats().contains(format))
        return failure(refusal(RefusalReason::NotInThisBuild, u"Qt Image Formats"_s));
    QBuffer bytes;
    bytes.setData(file);
    QImageReader reader(&bytes, format);
    reader.setAutoDetectImageFormat(false); // another plugin may follow links or run for hours
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty())
        return failure(refusal(RefusalReason::BadValue));
    if (!mayDecode(qint64(size.width()) * size.height()))
        return failure(refusal(RefusalReason::TooLarge));
    QImage image;
    if (!reader.read(&image) || image.isNull())
        return failure(refusal(RefusalReason::BadValue));
    return image;
}

/** Only the colours, over white. */
QImage redrawn(const QImage &decoded)
{
    QImage image = decoded;
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace::SRgb)
        image.convertToColorSpace(QColorSpace::SRgb);
    if (std::max(image.width(), image.height()) > kThumbnailEdge)
        image = image.scaled(kThumbnailEdge, kThumbnailEdge, Qt::KeepAspectRatio,
                             Qt::SmoothTransformation);
    image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QImage plain(image.size(), QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        auto *to = reinterpret_cast<QRgb *>(plain.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int white = 255 - qAlpha(from[x]);
            to[x] = qRgb(qRed(from[x]) + white, qGreen(from[x]) + white, qBlue(from[x]) + white);
        }
    }
    return plain;
}

} // namespace

core::Result<QByteArray, Refusal> thumbnailOf(const QByteArray &file, qint64 &pixels)
{
    if (file.size() > kLargestPictureFile)
        return failure(refusal(RefusalReason::TooLarge));
    const PixelCheck mayDecode = [&pixels](qint64 wanted) {
        if (wanted > std::min(kMostPixels, pixels))
            return false;
        pixels -= wanted;
        return true;
    };
    const QByteArray format = qtFormatOf(file);
    if (format.isEmpty() && !isAvif(file))
        return failure(refusal(RefusalReason::BadValue));
    const auto decoded = format.isEmpty() ? decodeAvif(file, mayDecode)
                                          : decodeByQt(file, format, mayDecode);
    if (!decoded)
        return failure(decoded.error());
    QByteArray small;
    QBuffer out(&small);
    if (!redrawn(*decoded).save(&out, "jpeg", kQuality) || small.size() > domain::kLargestPicture)
        return failure(refusal(RefusalReason::BadValue));
    return small;
}

} // namespace recourse::formats
