// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/orderreader.h"
#include "formats/documents/mimeparts.h"
#include "formats/documents/readlines.h"
#include "formats/packs/mailpatterns.h"

namespace recourse::formats {

/** What one mail gave; neither drafts nor refusals: it is about no order of the shop. */
struct MailDrafts
{
    QList<domain::OrderDraft> drafts;
    QList<domain::Refusal> refused; ///< values, by their names
};

/** The orders that one mail tells of; mails attached to it are not looked at. */
[[nodiscard]] MailDrafts draftsOfMail(const MimeMessage &mail, const MailPatterns &patterns,
                                      const QString &market, const domain::ReadOptions &options);

/** The same of a text that was copied or typed: what stands behind labels, and in links. */
[[nodiscard]] MailDrafts draftsOfText(const ReadLines &text, const MailPatterns &patterns,
                                      const QString &market, const domain::ReadOptions &options);

} // namespace recourse::formats
