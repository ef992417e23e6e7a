// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/redaction.h"

#include <algorithm>

#include <QRegularExpression>
#include <QSet>
#include <QString>

#include "formats/currencymarks.h"
#include "formats/monthnames.h"
#include "formats/textinput.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kMost = 2 * 1024 * 1024; ///< of a file: how it is built shows in less
constexpr qsizetype kLongestName = 64;       ///< of a key, a class, a column
constexpr qsizetype kCoded = 60;             ///< letters and digits in one go that are no word
const QString kLeftOut = u"(left out)"_s;

/** Values of these keys say how a document is built and nothing of people. */
const QSet<QString> kOpenKeys{u"tag"_s,    u"type"_s,         u"status"_s,     u"statusText"_s,
                              u"format"_s, u"currency"_s,     u"encoding"_s,   u"mimeType"_s,
                              u"api"_s,    u"currencyCode"_s, u"reverseType"_s};
const QSet<QString> kOpenAttributes{u"class"_s,   u"id"_s,      u"type"_s,
                                    u"rel"_s,     u"data-pl"_s, u"data-testid"_s,
                                    u"charset"_s, u"lang"_s,    u"http-equiv"_s};
const QSet<QString> kOpenHeaders{u"content-type"_s, u"content-transfer-encoding"_s,
                                 u"mime-version"_s};

QChar masked(QChar c)
{
    if (c.isDigit())
        return u'1';
    if (!c.isLetter() && !c.isMark() && !c.isSurrogate())
        return c;
    return c.isUpper() ? u'X' : u'x';
}

/** Months and currencies stay: how a date or an amount is written is what a reader has to know. */
bool mayStay(QStringView word)
{
    return isCurrencyCode(word) || monthFromName(word.toString().toLower()) > 0;
}

QString maskedText(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && text.at(end).isLetter())
            ++end;
        const QStringView word = text.sliced(i, end - i);
        if (word.isEmpty()) {
            out += masked(text.at(i++));
            continue;
        }
        if (word.size() >= kCoded) {
            out += kLeftOut;
        } else {
            const bool stays = mayStay(word);
            for (const QChar c : word)
                out += stays ? c : masked(c);
        }
        i = end;
    }
    return out;
}

/** A name that a program gave: its words stay, numbers in it do not. */
QString maskedName(QStringView name)
{
    static const QRegularExpression kName(u"^[\\w .:$/-]*$"_s);
    if (name.size() > kLongestName || !kName.match(name.toString()).hasMatch())
        return maskedText(name);
    QString out;
    for (const QChar c : name)
        out += c.isDigit() ? QChar(u'1') : c;
    return out;
}

/** JSON and the scripts of pages: strings before a colon are names, all others are values. */
class ScriptMask
{
public:
    explicit ScriptMask(QStringView text)
        : m_text(text)
    {
    }

    QString take()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c == u'"' || c == u'\'' || c == u'`')
                takeString(c);
            else
                takeBare();
        }
        return m_out;
    }

private:
    void takeString(QChar quote)
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text.at(end) != quote)
            end += m_text.at(end) == u'\\' ? 2 : 1;
        end = std::min(end, m_text.size());
        const QString inside = m_text.sliced(m_at + 1, end - m_at - 1).toString();
        qsizetype next = end + 1;
        while (next < m_text.size() && m_text.at(next).isSpace())
            ++next;
        const bool isKey = next < m_text.size() && m_text.at(next) == u':';
        if (isKey)
            m_key = inside;
        const bool open = isKey || kOpenKeys.contains(m_key);
        m_out += quote + (open ? maskedName(inside) : maskedValue(inside)) + quote;
        m_at = std::min(end + 1, m_text.size());
    }
    /** Escapes stay whole, so that the text stays JSON; a document in a string keeps its build. */
    static QString maskedValue(const QString &text)
    {
        static const QRegularExpression kInner(u"^\\s*(\\w+\\()?\\s*[{\\[]\\s*\\\\\""_s);
        if (kInner.match(text).hasMatch()) {
            QString inner = text;
            inner.replace(u"\\\""_s, u"\""_s);
            inner = ScriptMask(inner).take();
            return inner.replace(u"\""_s, u"\\\""_s);
        }
        QString out;
        for (qsizetype i = 0; i < text.size();) {
            const qsizetype escape = text.indexOf(u'\\', i);
            const qsizetype end = escape < 0 ? text.size() : escape;
            out += maskedText(QStringView(text).sliced(i, end - i));
            if (escape < 0)
                break;
            const bool isCode = escape + 1 < text.size() && text.at(escape + 1) == u'u';
            out += isCode ? u"x"_s : text.mid(escape, 2);
            i = std::min(escape + (isCode ? 6 : 2), text.size());
        }
        return out;
    }
    void takeBare()
    {
        const QChar c = m_text.at(m_at);
        if (c.isDigit()) {
            m_out += u'1';
            ++m_at;
            return;
        }
        if (c.isLetter()) { // names of variables, true, false, null
            qsizetype end = m_at;
            while (end < m_text.size()
                   && (m_text.at(end).isLetterOrNumber() || m_text.at(end) == u'_'))
                ++end;
            m_out += maskedName(m_text.sliced(m_at, end - m_at));
            m_at = end;
            return;
        }
        m_out += c;
        ++m_at;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_key;
    QString m_out;
};

/** What stands between the values: the tag's name and blanks; other words were no tag's. */
QString maskedBetween(QStringView text)
{
    static const QRegularExpression kBuild(u"^\\s*(</?[A-Za-z][\\w:-]{0,31})?[\\s/>?!]*$"_s);
    return kBuild.match(text.toString()).hasMatch() ? text.toString() : maskedText(text);
}

QString maskedTag(const QString &tag)
{
    static const QRegularExpression kAttribute(
        u"([\\w:-]+)(\\s*=\\s*)(\"[^\"]*\"|'[^']*'|[^\\s>]+)"_s);
    QString out;
    qsizetype at = 0;
    auto found = kAttribute.globalMatch(tag);
    while (found.hasNext()) {
        const auto match = found.next();
        out += maskedBetween(QStringView(tag).sliced(at, match.capturedStart() - at));
        const QString name = match.captured(1).toLower();
        const QString value = match.captured(3);
        out += match.captured(1) + match.captured(2);
        out += kOpenAttributes.contains(name)
            ? u'"' + maskedName(value.startsWith(u'"') ? value.sliced(1).chopped(1) : value) + u'"'
            : maskedText(value);
        at = match.capturedEnd();
    }
    return out + maskedBetween(QStringView(tag).sliced(at));
}

/** Tags with their classes stay, comments and styles go, scripts keep their names. */
QString maskedPage(const QString &page)
{
    static const QRegularExpression kPiece(
        u"<!--.*?(-->|$)|<style\\b.*?(</style>|$)|(<script\\b[^>]*>)(.*?)(</script>|$)|<[^>]*>"_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    QString out;
    qsizetype at = 0;
    auto found = kPiece.globalMatch(page);
    while (found.hasNext()) {
        const auto match = found.next();
        out += maskedText(QStringView(page).sliced(at, match.capturedStart() - at));
        const QString whole = match.captured();
        if (!match.captured(3).isEmpty())
            out += maskedTag(match.captured(3)) + ScriptMask(match.captured(4)).take()
                + match.captured(5);
        else if (!whole.startsWith("<!--"_L1)
                 && !whole.startsWith("<style"_L1, Qt::CaseInsensitive))
            out += maskedTag(whole);
        at = match.capturedEnd();
    }
    return out + maskedText(QStringView(page).sliced(at));
}

bool isBase64(const QString &line)
{
    static const QRegularExpression kBase64(u"^[A-Za-z0-9+/=]{40,}$"_s);
    return kBase64.match(line).hasMatch();
}

/** Names of header lines stay, and what says how the parts are coded. */
QString maskedMail(const QString &mail)
{
    static const QRegularExpression kHeader(u"^([A-Za-z][\\w-]*)(:\\s?)(.*)$"_s);
    QStringList out;
    bool open = false;
    for (const QString &line : mail.split(u'\n')) {
        const auto header = kHeader.match(line);
        if (header.hasMatch()) {
            open = kOpenHeaders.contains(header.captured(1).toLower());
            out.append(header.captured(1) + header.captured(2)
                       + (open ? maskedName(header.captured(3)) : maskedText(header.captured(3))));
        } else if (isBase64(line.trimmed())) {
            if (out.isEmpty() || out.constLast() != kLeftOut)
                out.append(kLeftOut);
        } else {
            out.append(line.contains(u'<') ? maskedPage(line) : maskedText(line));
        }
    }
    return out.join(u'\n');
}

/** The heading of a table stays: it is what a table is known by. */
QString maskedTable(const QString &table)
{
    static const QRegularExpression kPrivate(u"\\d{5,}|@"_s);
    const qsizetype end = table.indexOf(u'\n');
    const QString head = table.left(end < 0 ? table.size() : end);
    const bool isHeading = head.contains(QRegularExpression(u"[,;\t]"_s))
        && !head.contains(kPrivate);
    return isHeading ? QString(head + maskedText(QStringView(table).sliced(head.size())))
                     : maskedText(table);
}
} // namespace

QByteArray redacted(const QByteArray &content)
{
    const auto utf8 = toUtf8Text(content.left(kMost));
    const QByteArray head = utf8 ? *utf8 : headText(content.left(kMost));
    if (head.isEmpty() || content.left(4) == QByteArray("PK\x03\x04"))
        return {};
    const QString text = QString::fromUtf8(head);
    static const QRegularExpression kScript(u"^\\s*(\\w+\\()?\\s*[{\\[]"_s);
    static const QRegularExpression kPage(u"^\\s*<"_s);
    static const QRegularExpression kMail(u"^(From |[A-Za-z][\\w-]*: ?\\S)"_s);
    QString out;
    if (kScript.match(text).hasMatch())
        out = ScriptMask(text).take();
    else if (kPage.match(text).hasMatch())
        out = maskedPage(text);
    else if (kMail.match(text).hasMatch())
        out = maskedMail(text);
    else
        out = maskedTable(text);
    return out.toUtf8();
}

} // namespace recourse::formats
