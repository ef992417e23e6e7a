// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/jsontext.h"

namespace recourse::formats {

namespace {
constexpr char kHex[] = "0123456789abcdef";

bool mustEscape(char c)
{
    return c == '"' || c == '\\' || (c >= 0 && c < 0x20) || c == 0x7f;
}

void appendEscaped(QByteArray &out, char c)
{
    out += '\\';
    switch (c) {
    case '"':
    case '\\':
        out += c;
        break;
    case '\n':
        out += 'n';
        break;
    case '\r':
        out += 'r';
        break;
    case '\t':
        out += 't';
        break;
    default:
        out += "u00";
        out += kHex[(c >> 4) & 0xf];
        out += kHex[c & 0xf];
    }
}
} // namespace

void appendJsonText(QByteArray &out, QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    out += '"';
    qsizetype begun = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if (!mustEscape(utf8.at(i)))
            continue;
        out.append(utf8.constData() + begun, i - begun);
        appendEscaped(out, utf8.at(i));
        begun = i + 1;
    }
    out.append(utf8.constData() + begun, utf8.size() - begun);
    out += '"';
}

} // namespace recourse::formats
