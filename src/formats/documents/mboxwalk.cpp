// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/mboxwalk.h"

#include <algorithm>
#include <array>

#include <QByteArrayView>
#include <QRegularExpression>
#include <QString>

namespace recourse::formats {

namespace {

constexpr QByteArrayView kFrom = "From ";
constexpr int kEnoughHeaders = 2;
constexpr qsizetype kLongestFrom = 300;

QByteArrayView lineAt(QByteArrayView content, qsizetype at)
{
    const qsizetype end = content.indexOf('\n', at);
    QByteArrayView line = content.sliced(at, (end < 0 ? content.size() : end) - at);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

qsizetype behindLine(QByteArrayView content, qsizetype at)
{
    const qsizetype end = content.indexOf('\n', at);
    return end < 0 ? content.size() : end + 1;
}

/** The name of a header line, or nothing where it is none. */
QByteArrayView headerName(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    const auto mayStand = [](char c) { return c > ' ' && c < 0x7f; };
    if (colon <= 0 || !std::all_of(line.begin(), line.begin() + colon, mayStand))
        return {};
    return line.first(colon);
}

/** "From " at `at`, and behind its line a header: what every program writes between mails. */
bool partsMails(QByteArrayView content, qsizetype at)
{
    if (!content.sliced(at).startsWith(kFrom))
        return false;
    const qsizetype behind = behindLine(content, at);
    if (behind >= content.size())
        return false;
    const QByteArrayView line = lineAt(content, behind);
    return !headerName(line).isEmpty() || line.startsWith(">From ");
}

/** "From - Mon Nov 23 10:00:00 2026": not every program leaves an empty line before. */
bool namesAnInstant(QByteArrayView line)
{
    static const QRegularExpression kInstant(
        QStringLiteral("^From \\S+ .*\\b\\d{1,2}:\\d\\d(:\\d\\d)?\\b.* (19|20)\\d\\d\\b"));
    return line.size() <= kLongestFrom && kInstant.match(QString::fromLatin1(line)).hasMatch();
}

bool isEmptyLineBefore(QByteArrayView content, qsizetype at)
{
    if (at == 0)
        return true;
    qsizetype before = at - 1; // the line feed of the line before
    if (before > 0 && content.at(before - 1) == '\r')
        --before;
    return before == 0 || content.at(before - 1) == '\n';
}

bool beginsMail(QByteArrayView content, qsizetype at)
{
    return partsMails(content, at)
        && (isEmptyLineBefore(content, at) || namesAnInstant(lineAt(content, at)));
}

/** A mail's text has a ">" before each line that would part it. */
QByteArray unquoted(QByteArrayView mail)
{
    if (mail.indexOf("\n>") < 0)
        return mail.toByteArray();
    QByteArray out;
    out.reserve(mail.size());
    for (qsizetype at = 0; at < mail.size();) {
        const qsizetype behind = behindLine(mail, at);
        QByteArrayView line = mail.sliced(at, behind - at);
        qsizetype marks = 0;
        while (marks < line.size() && line.at(marks) == '>')
            ++marks;
        if (marks > 0 && line.sliced(marks).startsWith(kFrom))
            line = line.sliced(1);
        out.append(line.data(), line.size());
        at = behind;
    }
    return out;
}

} // namespace

MboxWalk::MboxWalk(const QByteArray &content)
    : m_content(content)
{
}

std::optional<MboxMail> MboxWalk::next()
{
    const QByteArrayView content(m_content);
    if (m_at >= content.size())
        return std::nullopt;
    const qsizetype begin = content.sliced(m_at).startsWith(kFrom) ? behindLine(content, m_at)
                                                                   : m_at;
    qsizetype end = content.size();
    for (qsizetype at = content.indexOf("\nFrom ", begin > 0 ? begin - 1 : 0); at >= 0;
         at = content.indexOf("\nFrom ", at + 1)) {
        if (beginsMail(content, at + 1)) {
            end = at + 1;
            break;
        }
    }
    MboxMail mail;
    mail.line = m_line;
    mail.end = end;
    mail.content = unquoted(content.sliced(begin, end - begin));
    m_line += std::count(content.begin() + m_at, content.begin() + end, '\n');
    m_at = end;
    return mail;
}

qsizetype lastMailIn(const QByteArray &content)
{
    const QByteArrayView view(content);
    for (qsizetype at = view.lastIndexOf("\nFrom "); at >= 0;
         at = at > 0 ? view.lastIndexOf("\nFrom ", at - 1) : -1) {
        const qsizetype header = behindLine(view, at + 1);
        // The line behind it may go on in what follows, and then be none of a header.
        if (view.indexOf('\n', header) >= 0 && beginsMail(view, at + 1))
            return at + 1;
    }
    return 0;
}

bool beginsLikeMbox(const QByteArray &head)
{
    return partsMails(head, 0) && beginsLikeMail(head.mid(behindLine(head, 0)));
}

bool beginsLikeMail(const QByteArray &head)
{
    static constexpr std::array<QByteArrayView, 12> kKnown = {
        "from",         "to",           "subject",    "date",
        "received",     "return-path",  "message-id", "mime-version",
        "content-type", "delivered-to", "reply-to",   "x-mozilla-status",
    };
    int known = 0;
    const QByteArrayView view(head);
    for (qsizetype at = 0; at < view.size(); at = behindLine(view, at)) {
        const QByteArrayView line = lineAt(view, at);
        if (line.isEmpty())
            break;
        if (at > 0 && (line.startsWith(' ') || line.startsWith('\t') || line.startsWith(">From ")))
            continue; // a header that goes on
        const QByteArrayView name = headerName(line);
        if (name.isEmpty())
            return false;
        const QByteArray lower = name.toByteArray().toLower();
        known += std::count(kKnown.begin(), kKnown.end(), QByteArrayView(lower)) > 0 ? 1 : 0;
    }
    return known >= kEnoughHeaders;
}

} // namespace recourse::formats
