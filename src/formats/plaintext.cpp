// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/plaintext.h"

namespace recourse::formats {

namespace {

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format || c.unicode() == 0xfeff;
}

QChar plain(QChar c)
{
    if (c.isSpace())
        return u' ';
    if (c.category() == QChar::Number_DecimalDigit)
        return QChar(u'0' + c.digitValue());
    switch (c.unicode()) {
    case 0x066b: // Arabic decimal separator
    case 0x060c: // Arabic comma
    case 0xff0c:
        return u',';
    case 0x066c: // Arabic thousands separator
    case 0x2019:
        return u'\'';
    case 0xff0e:
        return u'.';
    case 0x2212:
    case 0x2013:
        return u'-';
    default:
        return c;
    }
}

} // namespace

QString plainText(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() >= 0x80 && isInvisible(c))
            continue;
        const QChar made = c.unicode() < 0x80 && !c.isSpace() ? c : plain(c);
        if (made != u' ' || (!out.isEmpty() && out.back() != u' '))
            out += made;
    }
    if (out.endsWith(u' '))
        out.chop(1);
    return out;
}

} // namespace recourse::formats
