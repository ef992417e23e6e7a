// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/encodedwords.h"

#include <algorithm>
#include <optional>

#include <QList>

#include <QList>

namespace recourse::formats {

namespace {

constexpr qsizetype kLongestWord = 4096;

struct EncodedWord
{
    QByteArray charset; ///< lower case
    QByteArray bytes;
    qsizetype end = 0; ///< behind it
};

QByteArray fromQ(QByteArray text)
{
    text.replace('_', ' ');
    return QByteArray::fromPercentEncoding(text, '=');
}

std::optional<EncodedWord> wordAt(const QByteArray &raw, qsizetype begin)
{
    const QByteArray piece = raw.mid(begin, kLongestWord);
    const qsizetype charsetEnd = piece.indexOf('?', 2);
    if (charsetEnd < 3 || charsetEnd + 2 >= piece.size() || piece.at(charsetEnd + 2) != '?')
        return std::nullopt;
    const qsizetype textBegin = charsetEnd + 3;
    const qsizetype end = piece.indexOf("?=", textBegin);
    if (end < 0)
        return std::nullopt;
    EncodedWord word;
    // "utf-8*de": a language may follow.
    word.charset = piece.mid(2, charsetEnd - 2).toLower().split('*').first();
    word.end = begin + end + 2;
    const QByteArray text = piece.mid(textBegin, end - textBegin);
    switch (piece.at(charsetEnd + 1)) {
    case 'b':
    case 'B':
        word.bytes = QByteArray::fromBase64(text);
        return word;
    case 'q':
    case 'Q':
        word.bytes = fromQ(text);
        return word;
    default:
        return std::nullopt;
    }
}

bool isBlank(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
}

} // namespace

QString decodeEncodedWords(const QByteArray &raw, const CharsetDecoder &decode)
{
    QString text;
    EncodedWord open; // words so far that are one stretch of bytes
    const auto close = [&] {
        if (!open.bytes.isEmpty())
            text += decode(open.bytes, open.charset);
        open = {};
    };
    qsizetype done = 0;
    for (qsizetype at = raw.indexOf("=?"); at >= 0; at = raw.indexOf("=?", at)) {
        const auto word = wordAt(raw, at);
        if (!word) {
            ++at;
            continue;
        }
        const QByteArray between = raw.mid(done, at - done);
        const bool follows = open.end > 0 && isBlank(between);
        if (!follows || open.charset != word->charset)
            close();
        if (!follows)
            text += decode(between, {});
        open.charset = word->charset;
        open.bytes += word->bytes;
        open.end = word->end;
        done = word->end;
        at = done;
    }
    close();
    text += decode(raw.mid(done), {});
    return text;
}

} // namespace recourse::formats
