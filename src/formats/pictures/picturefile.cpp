// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pictures/picturefile.h"

#include <algorithm>
#include <cmath>

#include <QColorSpace>
#include <QFile>
#include <QImageReader>

#include "formats/pictures/heifimage.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using core::failure;
using domain::Refusal;
using domain::RefusalReason;

namespace {

constexpr qint64 kHead = 64; ///< bytes that tell a kind

Refusal refusal(RefusalReason reason, const QStringList &arguments = {})
{
    Refusal refused;
    refused.reason = reason;
    refused.arguments = arguments;
    return refused;
}

qint64 pixelsOf(const QSize &size)
{
    return qint64(size.width()) * size.height();
}

/** How large a JPEG is decoded; invalid: as it is. Twice the edge leaves something to smooth. */
QSize wantedOf(const QSize &whole, int edge)
{
    constexpr int kSmoothed = 2;
    const int longest = std::max(whole.width(), whole.height());
    QSize wanted;
    if (edge > 0 && longest > edge * kSmoothed)
        wanted = whole.scaled(edge * kSmoothed, edge * kSmoothed, Qt::KeepAspectRatio);
    else if (pixelsOf(whole) > kMostPicturePixels)
        wanted = whole * std::sqrt(double(kMostPicturePixels) / double(pixelsOf(whole))) * 0.99;
    return wanted.isValid() ? wanted.expandedTo({1, 1}) : wanted;
}

core::Result<DecodedPicture, Refusal> decodeByQt(QFile &file, const QByteArray &format, int edge)
{
    if (!QImageReader::supportedImageFormats().contains(format))
        return failure(refusal(RefusalReason::NotInThisBuild, {u"Qt Image Formats"_s}));
    QImageReader reader(&file, format);
    reader.setAutoDetectImageFormat(false); // another plugin may follow links or run for hours
    DecodedPicture decoded;
    decoded.whole = reader.size();
    if (decoded.whole.isEmpty())
        return failure(refusal(RefusalReason::BadValue));
    const bool isJpeg = format == "jpeg";
    if (pixelsOf(decoded.whole) > (isJpeg ? kMostJpegPixels : kMostPicturePixels))
        return failure(refusal(RefusalReason::TooLarge));
    if (isJpeg)
        reader.setScaledSize(wantedOf(decoded.whole, edge));
    if (!reader.read(&decoded.image) || decoded.image.isNull())
        return failure(refusal(RefusalReason::BadValue));
    return decoded;
}

/** All of the file, where it is not too large. */
core::Result<QByteArray, Refusal> contentOf(QFile &file)
{
    if (file.size() > kLargestHeifFile)
        return failure(refusal(RefusalReason::TooLarge));
    file.seek(0);
    return file.readAll();
}

} // namespace

QByteArray qtFormatOf(const QByteArray &head)
{
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (head.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (head.startsWith("RIFF") && head.mid(8, 4) == "WEBP")
        return "webp";
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a"))
        return "gif";
    if (head.startsWith("BM") && head.mid(6, 4) == QByteArray(4, '\0'))
        return "bmp";
    return {};
}

bool isAvif(const QByteArray &head)
{
    return head.mid(4, 4) == "ftyp" && head.left(kHead).indexOf("avif", 8) >= 0;
}

bool isHeif(const QByteArray &head)
{
    if (head.mid(4, 4) != "ftyp")
        return false;
    const QByteArray brands = head.mid(8, kHead - 8);
    return brands.contains("avif") || brands.contains("heic") || brands.contains("heix")
        || brands.startsWith("mif1");
}

core::Result<DecodedPicture, Refusal> decodePicture(const QString &path, int edge)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(refusal(RefusalReason::BadValue));
    const QByteArray head = file.peek(kHead);
    if (const QByteArray format = qtFormatOf(head); !format.isEmpty())
        return decodeByQt(file, format, edge);
    if (!isHeif(head))
        return failure(refusal(RefusalReason::BadValue));
    const auto content = contentOf(file);
    if (!content)
        return failure(content.error());
    const auto image = decodeHeif(*content, kMostPicturePixels);
    if (!image)
        return failure(image.error());
    return DecodedPicture{*image, image->size(), true};
}

PictureSize pictureSize(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray head = file.peek(kHead);
    if (isHeif(head)) {
        const auto content = contentOf(file);
        return {content ? heifSize(*content) : QSize(), true};
    }
    const QByteArray format = qtFormatOf(head);
    if (format.isEmpty())
        return {};
    QImageReader reader(&file, format);
    reader.setAutoDetectImageFormat(false);
    return {reader.size(), false};
}

QImage plainPicture(const QImage &decoded, int edge)
{
    QImage image = decoded;
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace::SRgb)
        image.convertToColorSpace(QColorSpace::SRgb);
    if (edge > 0 && std::max(image.width(), image.height()) > edge)
        image = image.scaled(edge, edge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
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

} // namespace recourse::formats
