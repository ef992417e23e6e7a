// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/templateservice.h"

namespace recourse::services {

using core::failure;
using domain::Book;
using domain::ChangeKind;
using domain::OwnTemplate;
using domain::Stored;

Stored<void> TemplateService::save(Book &book, const QList<OwnTemplate> &templates,
                                   const QString &title, core::Instant now) const
{
    return book.transaction([&]() -> Stored<void> {
        if (const auto begun = book.journal().begin(ChangeKind::SaveTemplate, now, title); !begun)
            return failure(begun.error());
        for (const OwnTemplate &one : templates) {
            if (auto done = book.templates().put(one); !done)
                return done;
        }
        return {};
    });
}

Stored<void> TemplateService::remove(Book &book, const QString &id, const QString &title,
                                     core::Instant now) const
{
    return book.transaction([&]() -> Stored<void> {
        if (const auto begun = book.journal().begin(ChangeKind::RemoveTemplate, now, title); !begun)
            return failure(begun.error());
        return book.templates().remove(id);
    });
}

} // namespace recourse::services
