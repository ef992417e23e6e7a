// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pictures/thumbnail.h"

#include <algorithm>

#include <QBuffer>
#include <QImageReader>

#include "domain/order.h"
#include "formats/pictures/heifimage.h"
#include "formats/pictures/picturefile.h"

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

/** The name of Qt's plugin for what shops have; empty: none of these. */
QByteArray shopFormatOf(const QByteArray &file)
{
    const QByteArray format = qtFormatOf(file);
    return format == "gif" || format == "bmp" ? QByteArray() : format;
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
    const QByteArray format = shopFormatOf(file);
    if (format.isEmpty() && !isAvif(file))
        return failure(refusal(RefusalReason::BadValue));
    const auto decoded = format.isEmpty() ? decodeAvif(file, mayDecode)
                                          : decodeByQt(file, format, mayDecode);
    if (!decoded)
        return failure(decoded.error());
    QByteArray small;
    QBuffer out(&small);
    if (!plainPicture(*decoded, kThumbnailEdge).save(&out, "jpeg", kQuality)
        || small.size() > domain::kLargestPicture)
        return failure(refusal(RefusalReason::BadValue));
    return small;
}

} // namespace recourse::formats
