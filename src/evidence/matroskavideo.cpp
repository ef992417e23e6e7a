// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/matroskavideo.h"

#include <algorithm>
#include <bit>

#include <QDateTime>
#include <QtEndian>

namespace recourse::evidence {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostElements = 1000;
constexpr qint64 kLargestNumber = 8; ///< bytes
constexpr quint64 kHeadOfFile = 0x1A45DFA3;
constexpr quint64 kSegment = 0x18538067;
constexpr quint64 kInfo = 0x1549A966;
constexpr quint64 kTimeScale = 0x2AD7B1;
constexpr quint64 kDuration = 0x4489;
constexpr quint64 kDate = 0x4461;

struct Element
{
    quint64 name = 0;
    qint64 begin = 0; ///< of its content
    qint64 end = 0;
    bool isWhole = false; ///< nothing of it is cut off
};

/** As EBML writes numbers: as many further bytes as there are zeros before the first one. */
std::optional<quint64> numberIn(const QByteArray &bytes, qsizetype &at, bool keepsMark)
{
    if (at >= bytes.size())
        return {};
    const auto first = quint8(bytes[at]);
    const int length = std::countl_zero(first) + 1;
    if (length > kLargestNumber || at + length > bytes.size())
        return {};
    quint64 value = keepsMark ? first : first & (0xffU >> length);
    bool isUnknown = !keepsMark && value == 0xffU >> length;
    for (int i = 1; i < length; ++i) {
        const auto byte = quint8(bytes[at + i]);
        isUnknown = isUnknown && byte == 0xff;
        value = value << 8 | byte;
    }
    at += length;
    constexpr quint64 kToTheEnd = ~quint64(0);
    return isUnknown ? kToTheEnd : value;
}

std::optional<Element> elementAt(QIODevice &file, qint64 at, qint64 end)
{
    constexpr qint64 kLongestHead = 12;
    if (at >= end || !file.seek(at))
        return {};
    const QByteArray head = file.read(std::min(kLongestHead, end - at));
    qsizetype read = 0;
    const auto name = numberIn(head, read, true);
    const auto size = name ? numberIn(head, read, false) : std::nullopt;
    if (!size)
        return {};
    const qint64 begin = at + read;
    const auto left = quint64(end - begin);
    return Element{*name, begin, begin + qint64(std::min(*size, left)), *size <= left};
}

QByteArray bytesOf(QIODevice &file, const Element &element)
{
    const qint64 size = element.end - element.begin;
    const bool isNumber = element.isWhole && size <= kLargestNumber;
    return isNumber && file.seek(element.begin) ? file.read(size) : QByteArray();
}

quint64 wholeOf(const QByteArray &bytes)
{
    quint64 value = 0;
    for (const char byte : bytes)
        value = value << 8 | quint8(byte);
    return value;
}

double realOf(const QByteArray &bytes)
{
    if (bytes.size() == sizeof(float))
        return double(qFromBigEndian<float>(bytes.constData()));
    return bytes.size() == sizeof(double) ? qFromBigEndian<double>(bytes.constData()) : 0;
}

/** Nanoseconds since 2001; a clock that was never set begins there. */
QString instantOf(const QByteArray &bytes)
{
    constexpr qint64 kBegins = 978'307'200; // s, of Unix
    constexpr qint64 kDay = 86'400;
    constexpr qint64 kNano = 1'000'000'000;
    if (bytes.size() != kLargestNumber)
        return {};
    const qint64 seconds = qint64(wholeOf(bytes)) / kNano;
    if (seconds < kDay)
        return {};
    const auto time = QDateTime::fromSecsSinceEpoch(kBegins + seconds, Qt::UTC);
    return time.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u"+00:00"_s;
}

void readInfo(QIODevice &file, const Element &info, VideoData &data)
{
    constexpr double kNanosInMilli = 1'000'000;
    double scale = kNanosInMilli;
    double units = 0;
    qint64 at = info.begin;
    for (int parts = 0; parts < kMostElements; ++parts) {
        const auto part = elementAt(file, at, info.end);
        if (!part)
            break;
        if (part->name == kTimeScale)
            scale = double(wholeOf(bytesOf(file, *part)));
        else if (part->name == kDuration)
            units = realOf(bytesOf(file, *part));
        else if (part->name == kDate)
            data.capturedAt = instantOf(bytesOf(file, *part));
        at = part->end;
    }
    const double length = units * scale / kNanosInMilli;
    if (length > 0 && length <= kLongestVideo) // no number is neither
        data.milliseconds = qint64(length);
}
} // namespace

std::optional<VideoData> matroskaVideoData(QIODevice &file)
{
    qint64 end = file.size();
    const auto head = elementAt(file, 0, end);
    if (!head || head->name != kHeadOfFile)
        return {};
    VideoData data;
    qint64 at = head->end;
    for (int elements = 0; elements < kMostElements; ++elements) {
        const auto element = elementAt(file, at, end);
        if (!element)
            break;
        at = element->end;
        if (element->name == kSegment) { // its parts follow, and nothing after it is wanted
            at = element->begin;
            end = element->end;
        } else if (element->name == kInfo) {
            readInfo(file, *element, data);
            break;
        }
    }
    return data;
}

} // namespace recourse::evidence
