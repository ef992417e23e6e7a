// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include "core/instant.h"
#include "domain/ports/book.h"
#include "services/templatesinuse.h"

namespace recourse::services {

/**
 * The user's own templates in a book; each call is one change that can be taken back, named by
 * `title`. One that changes nothing leaves no step to undo. The texts are templates with their uses
 * taken, see takeUses().
 */
class TemplateService final
{
public:
    /** Those that came with the program. */
    explicit TemplateService(QList<domain::MessageTemplate> shipped)
        : m_shipped(std::move(shipped))
    {
    }

    /** The id of the new one, which `texts` need not have. */
    [[nodiscard]] domain::Stored<QString> make(domain::Book &book, domain::MessageTemplate texts,
                                               const QString &title, core::Instant now) const;
    /** One that is in use, shipped or own, shall read so from now on. */
    [[nodiscard]] domain::Stored<void> change(domain::Book &book,
                                              const domain::MessageTemplate &edited,
                                              const QString &title, core::Instant now) const;
    /** A shipped one that was changed is as it was shipped again. */
    [[nodiscard]] domain::Stored<void> remove(domain::Book &book, const QString &id,
                                              const QString &title, core::Instant now) const;
    /** Of a changed one: the shipped text of that language. */
    [[nodiscard]] domain::Stored<void> takeOriginal(domain::Book &book, const QString &id,
                                                    const QString &language, const QString &title,
                                                    core::Instant now) const;
    /** Of a changed one: the newer original of that language is no longer offered. */
    [[nodiscard]] domain::Stored<void> keepMine(domain::Book &book, const QString &id,
                                                const QString &language, const QString &title,
                                                core::Instant now) const;
    /** Those of a file; how many were taken. `title` may be empty where they are several. */
    [[nodiscard]] domain::Stored<qsizetype> take(domain::Book &book,
                                                 const QList<domain::OwnTemplate> &brought,
                                                 TemplateClash clash, const QString &title,
                                                 core::Instant now) const;

private:
    using Kept = std::optional<domain::OwnTemplate>;
    [[nodiscard]] const domain::MessageTemplate *shipped(const QString &id) const;
    /** What is kept of the template becomes what `changed` makes of it. */
    [[nodiscard]] domain::Stored<void> edit(domain::Book &book, const QString &id,
                                            const std::function<Kept(const Kept &)> &changed,
                                            const QString &title, core::Instant now) const;

    const QList<domain::MessageTemplate> m_shipped;
};

} // namespace recourse::services
