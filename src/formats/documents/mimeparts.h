// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>

#include "core/instant.h"
#include "core/result.h"
#include "domain/errors.h"

namespace recourse::formats {

/** A file inside a mail or a page that was saved as one file. */
struct MimeFile
{
    QString type;     ///< "image/avif", lower case
    QString location; ///< the address that it was saved from; may be empty
    QString id;       ///< what "cid:" names it by, without brackets; may be empty
    QByteArray content;
};

/** One message taken apart: what its sender's program wrote, decoded. Texts are valid UTF-8. */
struct MimeMessage
{
    QString from; ///< the first sender's bare address, lower case
    QString subject;
    std::optional<core::Instant> date;
    QString location; ///< of a page saved as one file: where it lay
    QByteArray text;  ///< what is meant to be read, as plain text; empty where there is none
    QByteArray html;  ///< the same as HTML
    std::vector<MimeFile> files;       ///< what belongs to the HTML; only where asked for
    std::vector<MimeMessage> attached; ///< mails forwarded as attachments
};

enum class MimeWish {
    Mail, ///< the texts only
    Page, ///< with the files that belong to the HTML
};

/**
 * Takes one message apart. Refused with TooLarge or NestedTooDeep where somebody built it to cost
 * time and memory, with NotInThisBuild where the library for it was not there when the program was
 * built. Attachments are not decoded, nothing is ever executed or fetched. Any thread.
 */
[[nodiscard]] core::Result<MimeMessage, domain::Refusal> parseMime(const QByteArray &message,
                                                                   MimeWish wish);

} // namespace recourse::formats
