// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/htmlentities.h"

#include <algorithm>

#include <QHash>
#include <QList>
#include <QString>

namespace recourse::formats {

namespace {

constexpr qsizetype kLongest = 12; ///< with both of its signs
constexpr char32_t kFirstLatin = 160;

QHash<QByteArray, char32_t> namedReferences()
{
    QHash<QByteArray, char32_t> names{
        {"amp", U'&'},      {"lt", U'<'},       {"gt", U'>'},       {"quot", U'"'},
        {"apos", U'\''},    {"euro", 0x20ac},   {"hellip", 0x2026}, {"mdash", 0x2014},
        {"ndash", 0x2013},  {"lsquo", 0x2018},  {"rsquo", 0x2019},  {"sbquo", 0x201a},
        {"ldquo", 0x201c},  {"rdquo", 0x201d},  {"bdquo", 0x201e},  {"bull", 0x2022},
        {"trade", 0x2122},  {"ensp", 0x2002},   {"emsp", 0x2003},   {"thinsp", 0x2009},
        {"zwnj", 0x200c},   {"zwj", 0x200d},    {"lrm", 0x200e},    {"rlm", 0x200f},
        {"lsaquo", 0x2039}, {"rsaquo", 0x203a}, {"larr", 0x2190},   {"rarr", 0x2192},
        {"oelig", 0x153},   {"OElig", 0x152},   {"scaron", 0x161},  {"Scaron", 0x160},
    };
    // Those of 160 to 255, in order.
    const QByteArray latin =
        "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg "
        "plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 "
        "iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml "
        "Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave "
        "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil "
        "egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde "
        "ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
    char32_t code = kFirstLatin;
    for (const QByteArray &name : latin.split(' '))
        names.insert(name, code++);
    return names;
}

/** What "euro", "#8364" or "#x20ac" stands for; 0 where that is not known. */
char32_t meaningOf(const QByteArray &name)
{
    static const QHash<QByteArray, char32_t> kNames = namedReferences();
    if (!name.startsWith('#'))
        return kNames.value(name, 0);
    const bool isHex = name.size() > 1 && (name.at(1) == 'x' || name.at(1) == 'X');
    bool isNumber = false;
    const uint code = name.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = isNumber && code > 0 && code <= QChar::LastValidCodePoint
        && !QChar::isSurrogate(code);
    return isCharacter ? char32_t(code) : 0;
}

} // namespace

void appendDecoded(QByteArray &out, QByteArrayView text)
{
    qsizetype done = 0;
    for (qsizetype at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
        const qsizetype length = text.sliced(at, std::min(kLongest, text.size() - at)).indexOf(';');
        if (length < 2)
            continue;
        const char32_t meaning = meaningOf(text.sliced(at + 1, length - 1).toByteArray());
        if (meaning == 0)
            continue;
        out.append(text.sliced(done, at - done).data(), at - done);
        out.append(QString::fromUcs4(&meaning, 1).toUtf8());
        done = at + length + 1;
        at += length;
    }
    out.append(text.sliced(done).data(), text.size() - done);
}

} // namespace recourse::formats
