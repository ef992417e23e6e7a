// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/isovideo.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QtEndian>

namespace recourse::evidence {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostBoxes = 1000;
constexpr qint64 kMostWords = 1024 * 1024; ///< bytes of what is said beside the film

struct Box
{
    QByteArray type;
    qint64 begin = 0; ///< of its content
    qint64 end = 0;
};

/** The box that begins there; nothing where none does, or it is cut before its content. */
std::optional<Box> boxAt(QIODevice &file, qint64 at, qint64 end)
{
    constexpr qint64 kHead = 8;
    constexpr qint64 kLongHead = 16;
    if (!file.seek(at))
        return {};
    const QByteArray head = file.read(kLongHead);
    if (head.size() < kHead || at + kHead > end)
        return {};
    quint64 size = qFromBigEndian<quint32>(head.constData());
    qint64 begin = at + kHead;
    if (size == 1) {
        if (head.size() < kLongHead)
            return {};
        size = qFromBigEndian<quint64>(head.constData() + kHead);
        begin = at + kLongHead;
    } else if (size == 0) {
        size = quint64(end - at);
    }
    if (size < quint64(begin - at))
        return {};
    return Box{head.mid(4, 4), begin, at + qint64(std::min(size, quint64(end - at)))};
}

QByteArray contentOf(QIODevice &file, const Box &box, qint64 most)
{
    return file.seek(box.begin) ? file.read(std::min(most, box.end - box.begin)) : QByteArray();
}

/** Seconds since 1904 in UTC; a camera whose clock was never set begins there or in 1970. */
QString instantOf(quint64 seconds)
{
    constexpr quint64 kUnixBegins = 2'082'844'800;
    constexpr quint64 kFirst = kUnixBegins + 631'152'000;  // 1990
    constexpr quint64 kLast = kUnixBegins + 4'102'444'800; // 2100
    if (seconds < kFirst || seconds > kLast)
        return {};
    const auto time = QDateTime::fromSecsSinceEpoch(qint64(seconds - kUnixBegins), Qt::UTC);
    return time.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u"+00:00"_s;
}

/** The film's head: when it was begun, how long it is. */
void readHead(const QByteArray &head, VideoData &data)
{
    constexpr qsizetype kShort = 20;
    constexpr qsizetype kLong = 32;
    if (head.size() < kShort || (head[0] == 1 && head.size() < kLong))
        return;
    const char *at = head.constData() + 4;
    const bool isLong = head[0] == 1;
    const quint64 begun = isLong ? qFromBigEndian<quint64>(at) : qFromBigEndian<quint32>(at);
    at += isLong ? 16 : 8;
    const auto scale = qFromBigEndian<quint32>(at);
    const quint64 units = isLong ? qFromBigEndian<quint64>(at + 4)
                                 : qFromBigEndian<quint32>(at + 4);
    const double length = scale == 0 ? 0 : double(units) * 1000 / scale;
    data.milliseconds = length > kLongestVideo ? 0 : qint64(length);
    data.capturedAt = instantOf(begun);
}

/** What programs and telephones say beside it. */
void readWords(const QByteArray &words, VideoData &data)
{
    data.hasPlace = data.hasPlace || words.contains("\xa9xyz") || words.contains("loci")
        || words.contains("com.apple.quicktime.location.ISO6709");
    if (!words.contains("com.apple.quicktime.creationdate"))
        return;
    static const QRegularExpression form(
        u"(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)([+-]\\d\\d):?(\\d\\d)"_s);
    const auto found = form.match(QString::fromLatin1(words));
    if (found.hasMatch())
        data.capturedAt = found.captured(1) + found.captured(2) + u':' + found.captured(3);
}
} // namespace

std::optional<VideoData> isoVideoData(QIODevice &file)
{
    VideoData data;
    const qint64 size = file.size();
    const auto first = boxAt(file, 0, size);
    if (!first || (first->type != "ftyp" && first->type != "moov" && first->type != "wide"))
        return {};
    qint64 end = size;
    int boxes = 0;
    for (qint64 at = 0; at < end && boxes < kMostBoxes; ++boxes) {
        const auto box = boxAt(file, at, end);
        if (!box)
            break;
        constexpr qint64 kHead = 64;
        at = box->end;
        if (box->type == "moov") { // its parts follow, and nothing after it is wanted
            at = box->begin;
            end = box->end;
        } else if (box->type == "mvhd") {
            readHead(contentOf(file, *box, kHead), data);
        } else if (box->type == "udta" || box->type == "meta") {
            readWords(contentOf(file, *box, kMostWords), data);
        }
    }
    return data;
}

} // namespace recourse::evidence
