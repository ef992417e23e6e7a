// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pagestamp.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace recourse::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kHead = 16 * 1024;

/** "Sat Nov 21 2026 14:03:11 GMT+0100 (Central European Standard Time)", as scripts write dates. */
std::optional<core::Instant> instantOf(const QString &text)
{
    static const QRegularExpression kDate(
        u"^\\w{3} (\\w{3} \\d{2} \\d{4} \\d{2}:\\d{2}:\\d{2}) GMT([+-])(\\d{2})(\\d{2})"_s);
    const auto match = kDate.match(text);
    QDateTime when = QLocale::c().toDateTime(match.captured(1), u"MMM dd yyyy HH:mm:ss"_s);
    if (!match.hasMatch() || !when.isValid())
        return std::nullopt;
    when = QDateTime(when.date(), when.time(), Qt::UTC);
    const int minutes = match.captured(3).toInt() * 60 + match.captured(4).toInt();
    const int offset = (match.captured(2) == u"-"_s ? -1 : 1) * minutes * 60;
    return core::Instant::fromSeconds(when.toSecsSinceEpoch() - offset);
}

} // namespace

PageStamp pageStamp(const QByteArray &utf8)
{
    static const QRegularExpression kBrowser(u"<!--\\s*saved from url=\\(\\d+\\)(\\S+)\\s*-->"_s);
    static const QRegularExpression kSingleFile(
        u"<!--\\s*Page saved with SingleFile\\s+url:\\s*(\\S+)\\s+saved date:\\s*([^\\n]+)"_s);
    const QString head = QString::fromUtf8(utf8.left(kHead));
    PageStamp stamp;
    const auto browser = kBrowser.match(head);
    const auto singleFile = kSingleFile.match(head);
    stamp.url = singleFile.hasMatch() ? singleFile.captured(1) : browser.captured(1);
    if (singleFile.hasMatch())
        stamp.seen = instantOf(singleFile.captured(2));
    return stamp;
}

} // namespace recourse::formats
