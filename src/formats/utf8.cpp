// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/utf8.h"

#include <algorithm>

#include <QUtf8StringView>

namespace recourse::formats {

namespace {

/** Length of the valid sequence at `at`, 0 where there is none. */
qsizetype sequenceLength(const uchar *at, const uchar *end)
{
    const uchar lead = *at;
    if (lead < 0x80)
        return 1;
    const qsizetype length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || end - at < length)
        return 0;
    for (qsizetype i = 1; i < length; ++i) {
        if ((at[i] & 0xc0) != 0x80)
            return 0;
    }
    const bool overlong = (lead == 0xe0 && at[1] < 0xa0) || (lead == 0xf0 && at[1] < 0x90);
    const bool surrogate = lead == 0xed && at[1] >= 0xa0;
    const bool tooLarge = lead == 0xf4 && at[1] >= 0x90;
    return overlong || surrogate || tooLarge ? 0 : length;
}

} // namespace

TextPlace placeOf(const QByteArray &content, qsizetype offset)
{
    TextPlace place;
    const qsizetype end = std::min(offset, content.size());
    for (qsizetype i = 0; i < end; ++i) {
        const auto byte = uchar(content.at(i));
        if (byte == '\n') {
            ++place.line;
            place.column = 1;
        } else if ((byte & 0xc0) != 0x80) {
            ++place.column;
        }
    }
    return place;
}

qsizetype firstInvalidUtf8(const QByteArray &content)
{
    if (QUtf8StringView(content.constData(), content.size()).isValidUtf8())
        return -1;
    const auto *begin = reinterpret_cast<const uchar *>(content.constData());
    const uchar *end = begin + content.size();
    for (const uchar *at = begin; at < end;) {
        const qsizetype length = sequenceLength(at, end);
        if (length == 0)
            return at - begin;
        at += length;
    }
    return -1;
}

} // namespace recourse::formats
