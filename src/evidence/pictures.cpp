// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/pictures.h"

#include <QBuffer>
#include <QTransform>

#include "evidence/markuppainter.h"
#include "evidence/photodata.h"
#include "formats/pictures/picturefile.h"

namespace recourse::evidence {

using core::failure;

QByteArray Pictures::preview(const QString &path, int edge)
{
    if (edge < 1 || edge > kLongestPreviewEdge)
        return {};
    const auto loaded = loadPicture(path, edge);
    if (!loaded)
        return {};
    constexpr int kQuality = 85;
    QByteArray small;
    QBuffer out(&small);
    if (!formats::plainPicture(loaded->image, edge).save(&out, "jpeg", kQuality))
        return {};
    return small;
}

QByteArray Pictures::drawn(const QByteArray &preview, const QSize &whole,
                           const domain::Markup &markup)
{
    if (markup.isEmpty())
        return preview;
    constexpr int kQuality = 90;
    QByteArray shown;
    QBuffer out(&shown);
    const QImage picture = painted(QImage::fromData(preview), whole, markup);
    return !picture.isNull() && picture.save(&out, "jpeg", kQuality) ? shown : QByteArray();
}

core::Result<LoadedPicture, domain::Refusal> loadPicture(const QString &path, int edge)
{
    const auto decoded = formats::decodePicture(path, edge);
    if (!decoded)
        return failure(decoded.error());
    LoadedPicture loaded{decoded->image, decoded->whole};
    if (decoded->isTurned)
        return loaded;
    const int orientation = photoData(path).orientation;
    loaded.image = turnedAs(loaded.image, orientation);
    if (isOnItsSide(orientation))
        loaded.whole.transpose();
    return loaded;
}

bool isOnItsSide(int orientation)
{
    constexpr int kFirstOnItsSide = 5;
    return orientation >= kFirstOnItsSide;
}

QImage turnedAs(const QImage &image, int orientation)
{
    const auto turned = [&image](int degrees) {
        return image.transformed(QTransform().rotate(degrees));
    };
    switch (orientation) {
    case 2:
        return image.mirrored(true, false);
    case 3:
        return image.mirrored(true, true);
    case 4:
        return image.mirrored(false, true);
    case 5:
        return turned(90).mirrored(true, false);
    case 6:
        return turned(90);
    case 7:
        return turned(270).mirrored(true, false);
    case 8:
        return turned(270);
    default:
        return image;
    }
}

} // namespace recourse::evidence
