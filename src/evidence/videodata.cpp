// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/videodata.h"

#ifndef UNICODE
#define UNICODE // as the library was built
#endif
#include <algorithm>

#include <MediaInfo/MediaInfo.h>

#include <QRegularExpression>

namespace recourse::evidence {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kPiece = 64 * 1024;
constexpr int kMostPieces = 512; ///< of a damaged file it may ask for the same one for ever
constexpr int kParsed = 0x08;    ///< of the library: it knows all that it wants

/** Hands it the pieces that it asks for. */
void feed(MediaInfoLib::MediaInfo &info, QIODevice &file)
{
    constexpr auto kNothingWanted = ~ZenLib::int64u(0);
    const qint64 size = file.size();
    info.Open_Buffer_Init(ZenLib::int64u(size), 0);
    QByteArray piece(kPiece, Qt::Uninitialized);
    file.seek(0);
    for (int pieces = 0; pieces < kMostPieces; ++pieces) {
        const qint64 got = file.read(piece.data(), piece.size());
        if (got <= 0)
            break;
        const auto state = info.Open_Buffer_Continue(
            reinterpret_cast<const ZenLib::int8u *>(piece.constData()), std::size_t(got));
        if ((state & kParsed) != 0)
            break;
        const auto wanted = info.Open_Buffer_Continue_GoTo_Get();
        if (wanted == kNothingWanted)
            continue;
        if (wanted > ZenLib::int64u(size) || !file.seek(qint64(wanted)))
            break;
        info.Open_Buffer_Init(ZenLib::int64u(size), wanted);
    }
    info.Open_Buffer_Finalize();
}

QString fieldOf(const MediaInfoLib::MediaInfo &info, const wchar_t *name)
{
    // Not const in the library, though it changes nothing.
    auto &asked = const_cast<MediaInfoLib::MediaInfo &>(info);
    constexpr std::size_t kLongest = 200;
    return QString::fromStdWString(
        asked.Get(MediaInfoLib::Stream_General, 0, name).substr(0, kLongest));
}

/** "UTC 2026-11-20 14:03:11" or "2026-11-20T14:03:11+0100" as "2026-11-20T14:03:11+01:00". */
QString instantOf(const QString &told)
{
    static const QRegularExpression form(
        u"(\\d{4})-(\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d:\\d\\d)(?:([+-]\\d\\d):?(\\d\\d))?"_s);
    const auto found = form.match(told);
    constexpr int kNoClock = 1990; // a camera whose clock was never set begins in 1904 or 1970
    if (!found.hasMatch() || found.captured(1).toInt() < kNoClock)
        return {};
    const QString local = found.captured(1) + u'-' + found.captured(2) + u'T' + found.captured(3);
    if (!found.captured(4).isEmpty())
        return local + found.captured(4) + u':' + found.captured(5);
    return told.contains("UTC"_L1) ? local + u"+00:00"_s : local;
}
} // namespace

VideoData videoData(QIODevice &file)
{
    MediaInfoLib::MediaInfo info;
    info.Option(L"Internet", L"No");
    feed(info, file);
    VideoData data;
    data.milliseconds = std::max<qint64>(0, qint64(fieldOf(info, L"Duration").toDouble()));
    data.capturedAt = instantOf(fieldOf(info, L"Recorded_Date"));
    if (data.capturedAt.isEmpty())
        data.capturedAt = instantOf(fieldOf(info, L"Encoded_Date"));
    data.hasPlace = !fieldOf(info, L"Recorded_Location").isEmpty()
        || !fieldOf(info, L"xyz").isEmpty()
        || !fieldOf(info, L"com.apple.quicktime.location.ISO6709").isEmpty();
    return data;
}

} // namespace recourse::evidence
