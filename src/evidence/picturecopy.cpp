// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/picturecopy.h"

#include <algorithm>
#include <cmath>

#include <QBuffer>
#include <QFile>

#include "evidence/markuppainter.h"
#include "evidence/photodata.h"
#include "evidence/pictures.h"
#include "formats/pictures/picturefile.h"

namespace recourse::evidence {

using namespace Qt::StringLiterals;
using core::failure;
using domain::RefusalReason;

namespace {
constexpr qint64 kMetadata = 16 * 1024; ///< bytes that it may add
constexpr int kFine = 90;
constexpr int kFair = 78;
constexpr int kCoarse = 40;
constexpr int kSmallestEdge = 64; ///< pixels of the longer side
constexpr double kMostShrinking = 0.85;

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer out(&bytes);
    return image.save(&out, format, quality) ? bytes : QByteArray();
}

CopyProblem problemOf(const QString &path, RefusalReason reason)
{
    if (!QFile(path).open(QIODevice::ReadOnly))
        return CopyProblem::Unreadable;
    if (reason == RefusalReason::TooLarge)
        return CopyProblem::TooLarge;
    return reason == RefusalReason::NotInThisBuild ? CopyProblem::NotInThisBuild
                                                   : CopyProblem::NoPicture;
}

/** Screenshots are: letters stay sharp in it. */
bool isLossless(const QString &path)
{
    QFile file(path);
    constexpr qint64 kHead = 64;
    const QByteArray format = file.open(QIODevice::ReadOnly) ? formats::qtFormatOf(file.read(kHead))
                                                             : QByteArray();
    return format == "png" || format == "gif" || format == "bmp";
}

core::Result<PictureCopy, CopyProblem> jpegOf(const QImage &whole, qint64 most)
{
    PictureCopy copy{{}, u"jpg"_s, whole.size()};
    for (const int quality : {kFine, kFair}) {
        copy.bytes = encoded(whole, "jpeg", quality);
        if (!copy.bytes.isEmpty() && copy.bytes.size() <= most)
            return copy;
    }
    copy.isReduced = true;
    int edge = std::max(whole.width(), whole.height());
    while (edge > kSmallestEdge) {
        const double fits = std::sqrt(double(most) / double(std::max(copy.bytes.size(), most)));
        edge = std::max(kSmallestEdge, int(edge * std::min(kMostShrinking, fits)));
        const QImage smaller = whole.scaled(edge, edge, Qt::KeepAspectRatio,
                                            Qt::SmoothTransformation);
        copy.pixels = smaller.size();
        copy.bytes = encoded(smaller, "jpeg", edge > kSmallestEdge ? kFair : kCoarse);
        if (!copy.bytes.isEmpty() && copy.bytes.size() <= most)
            return copy;
    }
    return failure(CopyProblem::DoesNotFit);
}
} // namespace

core::Result<PictureCopy, CopyProblem>
copyPicture(const QString &path, const domain::Markup &markup, const CopyLimits &limits)
{
    const auto loaded = loadPicture(path, 0);
    if (!loaded)
        return failure(problemOf(path, loaded.error().reason));
    const QImage drawn = painted(formats::plainPicture(loaded->image, 0), loaded->whole, markup);
    const qint64 most = limits.keepsMetadata ? limits.bytes - kMetadata : limits.bytes;
    const bool wasReduced = loaded->image.size() != loaded->whole;
    PictureCopy copy{{}, u"png"_s, drawn.size()};
    if (isLossless(path))
        copy.bytes = encoded(drawn, "png", -1);
    if (copy.bytes.isEmpty() || copy.bytes.size() > most) {
        auto jpeg = jpegOf(drawn, most);
        if (!jpeg)
            return jpeg;
        copy = *jpeg;
    }
    copy.isReduced = copy.isReduced || wasReduced;
    if (limits.keepsMetadata)
        copy.bytes = withTimeCameraAndPlace(copy.bytes, path);
    return copy;
}

} // namespace recourse::evidence
