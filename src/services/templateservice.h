// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"
#include "domain/ports/book.h"

namespace recourse::services {

/** The user's own templates in a book; each call is one change that can be taken back. */
class TemplateService final
{
public:
    /** Writes all of them, each in place of one with its id; `title` names the change, it may be
     * empty where there are several. */
    [[nodiscard]] domain::Stored<void> save(domain::Book &book,
                                            const QList<domain::OwnTemplate> &templates,
                                            const QString &title, core::Instant now) const;
    /** A shipped one that was changed is as it was shipped again. */
    [[nodiscard]] domain::Stored<void> remove(domain::Book &book, const QString &id,
                                              const QString &title, core::Instant now) const;
};

} // namespace recourse::services
