// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/htmltext.h"

namespace recourse::wording {

using namespace Qt::StringLiterals;

namespace {

bool mayStand(QChar c)
{
    const char16_t code = c.unicode();
    const bool control = (code < 0x20 && code != u'\n' && code != u'\t')
        || (code >= 0x7f && code < 0xa0);
    return !control && !c.isNonCharacter();
}

constexpr auto kStyle = "body{font:14px/1.4 system-ui,sans-serif;margin:24px;color:#1d2530;"
                        "background:#fff}table{border-collapse:collapse;width:100%}"
                        "th,td{text-align:start;vertical-align:top;padding:6px 12px 6px 0;"
                        "border-bottom:1px solid #c8ced6;overflow-wrap:anywhere}"
                        "thead{display:table-header-group}tr{break-inside:avoid}"
                        "a{color:#0b57a4}@page{size:landscape}"_L1;

} // namespace

QString htmlText(const QString &text)
{
    QString shown = text;
    shown.removeIf([](QChar c) { return !mayStand(c); });
    return shown.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
}

namespace {
/** `tag` with its attributes at the begin, without them at the end. */
QString enclosed(const QString &tag, const QString &text)
{
    return u'<' + tag + u'>' + htmlText(text) + u"</"_s + tag.section(u' ', 0, 0) + u'>';
}
} // namespace

QString htmlElement(const QString &tag, const QString &text)
{
    return text.isEmpty() ? QString() : QString(enclosed(tag, text) + u'\n');
}

QString htmlRow(const QString &tag, const QStringList &cells)
{
    QString html = u"<tr>"_s;
    for (const QString &cell : cells)
        html += enclosed(tag, cell);
    return html + u"</tr>\n"_s;
}

QString htmlPageBegin(const QString &title, const QLocale &locale)
{
    const bool mirrored = locale.textDirection() == Qt::RightToLeft;
    return u"<!DOCTYPE html>\n<html lang=\""_s + locale.bcp47Name() + u"\" dir=\""_s
        + (mirrored ? u"rtl"_s : u"ltr"_s)
        + u"\">\n<head>\n<meta charset=\"utf-8\"/>\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
          "style-src 'unsafe-inline'\"/>\n"
          "<meta name=\"viewport\" content=\"width=device-width\"/>\n"_s
        + htmlElement(u"title"_s, title) + u"<style>"_s + kStyle + u"</style>\n</head>\n<body>\n"_s
        + htmlElement(u"h1"_s, title);
}

QString htmlPageEnd()
{
    return u"</body>\n</html>\n"_s;
}

} // namespace recourse::wording
