// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/casehtml.h"

#include <QBuffer>
#include <QImage>

namespace recourse::evidence {

using namespace Qt::StringLiterals;

namespace {
constexpr int kQuality = 85;

constexpr auto kStyle = "body{font:15px/1.45 system-ui,sans-serif;margin:24px auto;max-width:900px;"
                        "padding:0 16px;color:#1d2530;background:#fff}"
                        "table{border-collapse:collapse;width:100%}"
                        "th,td{text-align:start;vertical-align:top;padding:4px 12px 4px 0;"
                        "font-weight:normal;overflow-wrap:anywhere}th{width:28%;color:#4a5563}"
                        "img{max-width:100%;height:auto;border:1px solid #c8ced6}"
                        "figure{margin:24px 0;break-inside:avoid}small{color:#4a5563;"
                        "overflow-wrap:anywhere}"
                        ".sides{display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start}"
                        ".sides>div{flex:1 1 300px;min-width:0;overflow-wrap:anywhere}"
                        "section{margin:24px 0;break-inside:avoid}"_L1;

/** Shown and never obeyed; without the control characters that no page may hold. */
QString shown(const QString &text)
{
    QString safe = text;
    safe.removeIf([](QChar sign) {
        const char16_t code = sign.unicode();
        return (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7f && code < 0xa0)
            || sign.isNonCharacter();
    });
    return safe.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
}

/** Nothing where the text is empty. Each reads in its own direction. */
QString element(const QString &tag, const QString &text)
{
    return text.isEmpty()
        ? QString()
        : QString(u'<' + tag + u" dir=\"auto\">"_s + shown(text) + u"</"_s + tag + u">\n"_s);
}

class Page final
{
public:
    explicit Page(QIODevice &file)
        : m_file(file)
    {
    }
    void add(const QString &html)
    {
        const QByteArray bytes = html.toUtf8();
        m_written = m_written && m_file.write(bytes) == bytes.size();
    }
    [[nodiscard]] bool isWritten() const { return m_written; }

private:
    QIODevice &m_file;
    bool m_written = true;
};

QString head(const domain::CaseSheet &sheet)
{
    return u"<!DOCTYPE html>\n<html lang=\""_s + sheet.language.toHtmlEscaped() + u"\" dir=\""_s
        + (sheet.rightToLeft ? u"rtl"_s : u"ltr"_s)
        + u"\">\n<head>\n<meta charset=\"utf-8\"/>\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
          "img-src data:; style-src 'unsafe-inline'\"/>\n"
          "<meta name=\"viewport\" content=\"width=device-width\"/>\n"
          "<meta name=\"referrer\" content=\"no-referrer\"/>\n<title>"_s
        + shown(sheet.title) + u"</title>\n<style>"_s + kStyle + u"</style>\n</head>\n<body>\n"_s
        + element(u"h1"_s, sheet.title);
}

QString section(const domain::CaseSection &section)
{
    QString html = element(u"h2"_s, section.heading);
    bool inTable = false;
    for (const domain::CaseRow &row : section.rows) {
        if (inTable != !row.label.isEmpty())
            html += inTable ? u"</table>\n"_s : u"<table>\n"_s;
        inTable = !row.label.isEmpty();
        if (inTable)
            html += u"<tr>"_s + element(u"th"_s, row.label) + element(u"td"_s, row.text)
                + u"</tr>\n"_s;
        else
            html += element(u"p"_s, row.text);
    }
    return html + (inTable ? u"</table>\n"_s : QString());
}

/** Nothing where there is no picture. */
QString image(const QImage &picture, const QString &heading)
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    if (picture.isNull() || !picture.save(&buffer, "JPEG", kQuality))
        return {};
    return u"<img alt=\""_s + shown(heading) + u"\" src=\"data:image/jpeg;base64,"_s
        + QString::fromLatin1(jpeg.toBase64()) + u"\"/>\n"_s;
}

QString figure(const ShownFigure &figure)
{
    QString html = u"<figure>\n"_s + element(u"h3"_s, figure.words.heading)
        + element(u"p"_s, figure.words.caption) + image(shownPicture(figure), figure.words.heading);
    for (const QString &note : figure.words.notes)
        html += u"<div>"_s + element(u"small"_s, note) + u"</div>\n"_s;
    return html + u"</figure>\n"_s;
}
QString side(const ShownSide &side)
{
    return u"<div>\n"_s + element(u"h4"_s, side.words.heading)
        + image(shownPicture(side), side.words.heading) + element(u"p"_s, side.words.text)
        + u"</div>\n"_s;
}

QString comparison(const ShownComparison &comparison)
{
    QString html = u"<section>\n"_s + element(u"h3"_s, comparison.words.heading)
        + u"<div class=\"sides\">\n"_s + side(comparison.promised) + side(comparison.received)
        + u"</div>\n"_s;
    for (const QString &difference : comparison.words.differences)
        html += element(u"p"_s, difference);
    return html + u"</section>\n"_s;
}
} // namespace

bool writeCaseHtml(QIODevice &file, const domain::CaseSheet &sheet, const ShownCase &shown,
                   const std::function<bool()> &more)
{
    Page page(file);
    page.add(head(sheet));
    for (const domain::CaseSection &one : sheet.sections)
        page.add(section(one));
    if (!shown.figures.isEmpty())
        page.add(element(u"h2"_s, sheet.figuresHeading));
    for (const ShownFigure &one : shown.figures) {
        if (more && !more())
            return false;
        page.add(figure(one));
    }
    for (const ShownComparison &one : shown.comparisons) {
        if (more && !more())
            return false;
        page.add(comparison(one));
    }
    page.add(u"</body>\n</html>\n"_s);
    return page.isWritten();
}

} // namespace recourse::evidence
