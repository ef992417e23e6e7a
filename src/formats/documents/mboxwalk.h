// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>

namespace recourse::formats {

/** One mail of a file of many. */
struct MboxMail
{
    QByteArray content; ///< without its "From " line, quoted ones of the text given back
    qint64 line = 0;    ///< of its "From " line, from 1
    qsizetype end = 0;  ///< the byte behind it
};

/**
 * Walks a file of many mails ("mbox"), one at a time. A line that begins with "From " parts mails
 * where a header stands behind it and an empty line before or an instant in it; all others belong
 * to a mail's text.
 */
class MboxWalk final
{
public:
    /** `content` stays unchanged and there as long as the walk lasts. */
    explicit MboxWalk(const QByteArray &content);
    /** The next mail, or nothing at the end. */
    [[nodiscard]] std::optional<MboxMail> next();

private:
    const QByteArray &m_content;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

/** Where the last mail of the content begins, if that is certain whatever follows; else 0. */
[[nodiscard]] qsizetype lastMailIn(const QByteArray &content);
/** Does a file that begins like this hold mails one after another? */
[[nodiscard]] bool beginsLikeMbox(const QByteArray &head);
/** Does it begin like one mail? */
[[nodiscard]] bool beginsLikeMail(const QByteArray &head);

} // namespace recourse::formats
