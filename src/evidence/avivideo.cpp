// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/avivideo.h"

#include <QtEndian>

namespace recourse::evidence {

namespace {
constexpr qsizetype kHead = 4096; ///< the main head stands in front of everything
constexpr qsizetype kFrameTime = 8;
constexpr qsizetype kFrames = 24;
constexpr qsizetype kChunk = 32;
constexpr qsizetype kName = 4;

quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return at + kName <= bytes.size() ? qFromLittleEndian<quint32>(bytes.constData() + at) : 0;
}
} // namespace

std::optional<VideoData> aviVideoData(QIODevice &file)
{
    if (!file.seek(0))
        return {};
    const QByteArray head = file.read(kHead);
    if (!head.startsWith("RIFF") || head.mid(8, kName) != "AVI ")
        return {};
    VideoData data;
    const qsizetype main = head.indexOf("avih");
    if (main < 0 || numberAt(head, main + kName) < kChunk)
        return data;
    constexpr double kThousand = 1000; // microseconds in a millisecond
    const double length = double(numberAt(head, main + kFrameTime))
        * double(numberAt(head, main + kFrames)) / kThousand;
    data.milliseconds = length > kLongestVideo ? 0 : qint64(length);
    return data;
}

} // namespace recourse::evidence
