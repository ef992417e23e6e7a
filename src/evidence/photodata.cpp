// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/photodata.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <exiv2/exiv2.hpp>
#ifdef EXV_ENABLE_BMFF
#include <exiv2/bmffimage.hpp>
#endif

#include <QDateTime>
#include <QFile>

namespace recourse::evidence {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {
QString textOf(const Exiv2::ExifData &data, const char *key)
{
    const auto found = data.findKey(Exiv2::ExifKey(key));
    if (found == data.end())
        return {};
    constexpr size_t kLongest = 200; // a name; what is longer was made to be a nuisance
    const std::string text = found->toString().substr(0, kLongest);
    return QString::fromUtf8(text.data(), qsizetype(text.size())).simplified();
}

/** "2026:11:20 14:03:11" and "+01:00" as "2026-11-20T14:03:11+01:00". */
QString instantOf(const QString &exif, const QString &offset)
{
    const QDateTime time = QDateTime::fromString(exif, u"yyyy:MM:dd HH:mm:ss"_s);
    if (!time.isValid()) // "0000:00:00 00:00:00" of a camera whose clock was never set
        return {};
    const QString local = time.toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    const bool isOffset = offset.size() == 6 && (offset[0] == u'+' || offset[0] == u'-')
        && QTime::fromString(offset.mid(1), u"HH:mm"_s).isValid();
    return isOffset ? local + offset : local;
}

QString cameraOf(const Exiv2::ExifData &data)
{
    const QString make = textOf(data, "Exif.Image.Make");
    const QString model = textOf(data, "Exif.Image.Model");
    return model.startsWith(make, Qt::CaseInsensitive) ? model
                                                       : QString(make + u' ' + model).trimmed();
}

bool hasPlace(const Exiv2::ExifData &exif, const Exiv2::XmpData &xmp)
{
    return exif.findKey(Exiv2::ExifKey("Exif.GPSInfo.GPSLatitude")) != exif.end()
        || xmp.findKey(Exiv2::XmpKey("Xmp.exif.GPSLatitude")) != xmp.end();
}

PhotoData read(const QString &path)
{
    auto image = Exiv2::ImageFactory::open(QFile::encodeName(path).toStdString());
    image->readMetadata();
    const Exiv2::ExifData &exif = image->exifData();
    PhotoData data;
    data.capturedAt = instantOf(textOf(exif, "Exif.Photo.DateTimeOriginal"),
                                textOf(exif, "Exif.Photo.OffsetTimeOriginal"));
    data.camera = cameraOf(exif);
    data.software = textOf(exif, "Exif.Image.Software");
    if (data.software.isEmpty()) {
        const auto tool = image->xmpData().findKey(Exiv2::XmpKey("Xmp.xmp.CreatorTool"));
        if (tool != image->xmpData().end())
            data.software = QString::fromStdString(tool->toString()).simplified();
    }
    data.hasPlace = hasPlace(exif, image->xmpData());
    const int turned = textOf(exif, "Exif.Image.Orientation").toInt();
    data.orientation = turned >= 1 && turned <= 8 ? turned : 1;
    return data;
}
/** What a copy may tell; what is longer than a name or a date is none. */
bool mayBeKept(const Exiv2::Exifdatum &datum)
{
    constexpr std::array kKept{"Exif.Image.Make"sv,
                               "Exif.Image.Model"sv,
                               "Exif.Image.DateTime"sv,
                               "Exif.Photo.DateTimeOriginal"sv,
                               "Exif.Photo.DateTimeDigitized"sv,
                               "Exif.Photo.OffsetTime"sv,
                               "Exif.Photo.OffsetTimeOriginal"sv,
                               "Exif.Photo.OffsetTimeDigitized"sv};
    constexpr int kLongest = 200;
    const std::string key = datum.key();
    return datum.size() <= kLongest
        && (datum.groupName() == "GPSInfo"
            || std::find(kKept.begin(), kKept.end(), key) != kKept.end());
}

QByteArray withKept(const QByteArray &copy, const QString &original)
{
    auto from = Exiv2::ImageFactory::open(QFile::encodeName(original).toStdString());
    from->readMetadata();
    Exiv2::ExifData kept;
    for (const Exiv2::Exifdatum &datum : from->exifData()) {
        if (mayBeKept(datum))
            kept.add(datum);
    }
    if (kept.empty())
        return copy;
    auto to = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(copy.constData()),
                                        copy.size());
    to->readMetadata();
    to->setExifData(kept);
    to->writeMetadata();
    Exiv2::BasicIo &io = to->io();
    QByteArray written(qsizetype(io.size()), '\0');
    if (io.open() != 0)
        return copy;
    const auto got = io.read(reinterpret_cast<Exiv2::byte *>(written.data()), written.size());
    return qsizetype(got) == written.size() ? written : copy;
}

/** Before the first file: Exiv2's table of XMP names is not made by two threads at once. */
bool prepare()
{
    Exiv2::XmpParser::initialize();
    Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
#ifdef EXV_ENABLE_BMFF
    Exiv2::enableBMFF(true);
#endif
    return true;
}

bool isPrepared()
{
    static const bool once = prepare();
    return once;
}
} // namespace

PhotoData photoData(const QString &path)
{
    try {
        return isPrepared() ? read(path) : PhotoData();
    } catch (const std::exception &) { // Exiv2's own errors are among them
        return {};
    }
}

QByteArray withTimeCameraAndPlace(const QByteArray &copy, const QString &original)
{
    try {
        return isPrepared() ? withKept(copy, original) : copy;
    } catch (const std::exception &) {
        return copy;
    }
}

} // namespace recourse::evidence
