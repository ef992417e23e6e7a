// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/textinput.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include <QString>
#include <QStringConverter>

#include <uchardet.h>

#include "formats/utf8.h"

namespace recourse::formats {

using domain::Refusal;
using domain::RefusalReason;

namespace {

constexpr qsizetype kSampleSize = 4096;
constexpr qsizetype kGuessSize = 1 << 20;
constexpr qsizetype kLongestCharacter = 4;
/** One control character in so many is still a text with a slip of the keyboard. */
constexpr qsizetype kControlsAllowed = 200;

using Decoded = core::Result<QByteArray, Refusal>;

Decoded refused(RefusalReason reason, const QByteArray &content = {}, qsizetype offset = -1)
{
    Refusal refusal;
    refusal.reason = reason;
    if (offset >= 0) {
        const TextPlace place = placeOf(content, offset);
        refusal.line = place.line;
        refusal.column = place.column;
    }
    return core::failure(refusal);
}

bool isBlank(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
}

Decoded decodeWith(QStringDecoder decoder, const QByteArray &content)
{
    if (!decoder.isValid())
        return refused(RefusalReason::WrongEncoding);
    const QString text = decoder.decode(content);
    if (decoder.hasError() || !QStringView(text).isValidUtf16()
        || text.contains(QChar(QChar::ReplacementCharacter)))
        return refused(RefusalReason::WrongEncoding);
    if (text.contains(QChar(u'\0')))
        return refused(RefusalReason::NotAnOrderFile);
    const QByteArray utf8 = text.toUtf8();
    if (isBlank(utf8))
        return refused(RefusalReason::Empty);
    return utf8;
}

/** UTF-16 without a mark shows as a zero in every other byte of Latin letters. */
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray &content)
{
    const qsizetype size = std::min(content.size(), kSampleSize) & ~qsizetype(1);
    std::array<qsizetype, 2> zeros{0, 0};
    for (qsizetype i = 0; i < size; ++i) {
        if (content.at(i) == '\0')
            ++zeros.at(std::size_t(i & 1));
    }
    const qsizetype many = size / 4;
    if (size >= 4 && zeros.at(1) > many && zeros.at(0) < many / 8 + 1)
        return QStringConverter::Utf16LE;
    if (size >= 4 && zeros.at(0) > many && zeros.at(1) < many / 8 + 1)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

bool isBinary(const QByteArray &content)
{
    if (content.contains('\0'))
        return true;
    const qsizetype size = std::min(content.size(), kSampleSize);
    const auto controls = std::count_if(content.begin(), content.begin() + size, [](char c) {
        return c >= 0 && c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    });
    return controls > size / kControlsAllowed + 1;
}

/** Mostly good UTF-8 with a few bad bytes is a damaged file and not one in another encoding. */
bool isDamagedUtf8(const QByteArray &content)
{
    qsizetype good = 0;
    qsizetype bad = 0;
    QByteArray rest = content.left(kGuessSize);
    for (qsizetype at = firstInvalidUtf8(rest); at >= 0 && bad < 64; at = firstInvalidUtf8(rest)) {
        ++bad;
        good += std::count_if(rest.begin(), rest.begin() + at,
                              [](char c) { return (uchar(c) & 0xc0) == 0xc0; });
        rest.remove(0, at + 1);
    }
    good += std::count_if(rest.begin(), rest.end(),
                          [](char c) { return (uchar(c) & 0xc0) == 0xc0; });
    return good > bad;
}

QByteArray guessedEncoding(const QByteArray &content)
{
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, decltype(&uchardet_delete)> detector(
        uchardet_new(), &uchardet_delete);
    const qsizetype size = std::min(content.size(), kGuessSize);
    if (uchardet_handle_data(detector.get(), content.constData(), std::size_t(size)) != 0)
        return {};
    uchardet_data_end(detector.get());
    return QByteArray(uchardet_get_charset(detector.get()));
}

} // namespace

Decoded toUtf8Text(const QByteArray &content)
{
    if (content.startsWith("\xef\xbb\xbf")) {
        const qsizetype wrong = firstInvalidUtf8(content);
        if (wrong >= 0)
            return refused(RefusalReason::WrongEncoding, content, wrong);
        const QByteArray text = content.mid(3);
        if (isBlank(text))
            return refused(RefusalReason::Empty);
        return text;
    }
    if (isBlank(content))
        return refused(RefusalReason::Empty);
    if (const auto marked = QStringConverter::encodingForData(content))
        return decodeWith(QStringDecoder(*marked), content);
    if (const auto wide = unmarkedUtf16(content))
        return decodeWith(QStringDecoder(*wide), content);
    if (isBinary(content))
        return refused(RefusalReason::NotAnOrderFile);
    const qsizetype wrong = firstInvalidUtf8(content);
    if (wrong < 0)
        return content;
    if (isDamagedUtf8(content))
        return refused(RefusalReason::WrongEncoding, content, wrong);
    const QByteArray guess = guessedEncoding(content);
    if (guess.isEmpty())
        return refused(RefusalReason::WrongEncoding, content, wrong);
    return decodeWith(QStringDecoder(guess.constData()), content);
}

QByteArray headText(const QByteArray &head)
{
    if (const auto text = toUtf8Text(head))
        return *text;
    // The cut may have gone through a character, or through a pair of bytes.
    for (qsizetype drop = 1; drop < kLongestCharacter; ++drop) {
        if (const auto text = toUtf8Text(head.chopped(std::min(drop, head.size()))))
            return *text;
    }
    return {};
}

} // namespace recourse::formats
