// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "domain/messages/messagetemplate.h"

namespace recourse::services {

// Pure rules of the buyer's templates beside the shipped ones; any thread.

enum class TemplateOrigin {
    Shipped,
    Changed, ///< a shipped one, of which the buyer wrote some languages himself
    Own,
};

/** A template as messages are written from it. */
struct TemplateInUse
{
    domain::MessageTemplate texts; ///< a changed one with the shipped texts that were left
    TemplateOrigin origin = TemplateOrigin::Shipped;
    QStringList changed; ///< languages of a shipped one that the buyer wrote himself
    QStringList newer;   ///< those of them whose shipped text is another one than he changed
    /** Own, and still in place and text what it was copied from. */
    bool isMereCopy = false;
    bool operator==(const TemplateInUse &) const = default;
};

/** The shipped ones in their order, changed or not, then the buyer's own by group and title. */
[[nodiscard]] QList<TemplateInUse> templatesInUse(const QList<domain::MessageTemplate> &shipped,
                                                  const QList<domain::OwnTemplate> &own);
/** Does it fit where one of those fits, and say the same in each of its languages? Whatever its
 * titles. */
[[nodiscard]] bool isMereCopy(const domain::MessageTemplate &own,
                              const QList<domain::MessageTemplate> &originals);
/** One of them; `shipped` or `own` may be null, not both. */
[[nodiscard]] TemplateInUse inUse(const domain::MessageTemplate *shipped,
                                  const domain::OwnTemplate *own);

/**
 * What the book keeps where a shipped template shall read like `edited`: the languages that read
 * otherwise, with what they were changed from; `before` is what the book keeps now. A language that
 * is not in `edited` is left as it was shipped. Nothing where all is as shipped. The texts are
 * templates, see takeUses().
 */
[[nodiscard]] std::optional<domain::OwnTemplate>
changedFrom(const domain::MessageTemplate &shipped, const domain::MessageTemplate &edited,
            const std::optional<domain::OwnTemplate> &before);
/** The shipped text of that language in place of the buyer's; nothing where all is as shipped. */
[[nodiscard]] std::optional<domain::OwnTemplate> withOriginal(domain::OwnTemplate own,
                                                              const QString &language);
/** The buyer's text stays, and the shipped one of today is what it was changed from. */
[[nodiscard]] domain::OwnTemplate withoutOffer(domain::OwnTemplate own,
                                               const domain::MessageTemplate &shipped,
                                               const QString &language);

/** "own-4": the next that is not among them. */
[[nodiscard]] QString freeTemplateId(const QStringList &taken);

// Templates that come from a file.

enum class TemplateNews {
    New,
    Other, ///< there is one of this id, which reads otherwise
    Same,
};
/** A template of a file beside the one of its id. */
struct TemplateArrival
{
    domain::OwnTemplate brought;
    TemplateNews news = TemplateNews::New;
    domain::MessageTemplate present; ///< in use now; empty where it is new
};
/** What to do with one that reads otherwise than that of its id. */
enum class TemplateClash { KeepBoth, Replace };

[[nodiscard]] QList<TemplateArrival> arrivals(const QList<domain::MessageTemplate> &shipped,
                                              const QList<domain::OwnTemplate> &own,
                                              const QList<domain::OwnTemplate> &brought);
/** What the book is to keep of them; those that are there already are left out. */
[[nodiscard]] QList<domain::OwnTemplate> takenFrom(const QList<domain::MessageTemplate> &shipped,
                                                   const QList<domain::OwnTemplate> &own,
                                                   const QList<domain::OwnTemplate> &brought,
                                                   TemplateClash clash);

} // namespace recourse::services
