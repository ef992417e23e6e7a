// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <functional>
#include <random>

#include "domain/rules/ruleslibrary.h"
#include "services/edit.h"
#include "unit/storage/ordergenerator.h"

namespace recourse::test {

/** What happens to a book, drawn from a seed: each call of a service, with made-up contents. */
class BookStory final
{
public:
    enum class Deed {
        Import,
        Record,
        Note,
        Tags,
        Archive,
        Trash,
        Restore,
        Add,
        Replace,
        Merge,
        EmptyTrash,
        SaveFilter,
        RemoveFilter,
        SaveTemplate,
        RemoveTemplate,
        MakeTemplate,
        ChangeTemplate,
        TakeOriginal, ///< of a template
        KeepMine,     ///< of a template
        AddEvidence,
        EditEvidence,
        RemoveEvidence,
        PutBackEvidence,
    };
    static constexpr int kDeeds = int(Deed::PutBackEvidence) + 1;
    static const char *nameOf(Deed deed)
    {
        static constexpr std::array<const char *, kDeeds> kNames{"import",
                                                                 "record",
                                                                 "note",
                                                                 "tags",
                                                                 "archive",
                                                                 "trash",
                                                                 "restore",
                                                                 "add",
                                                                 "replace",
                                                                 "merge",
                                                                 "empty trash",
                                                                 "save filter",
                                                                 "remove filter",
                                                                 "save template",
                                                                 "remove template",
                                                                 "make template",
                                                                 "change template",
                                                                 "take original",
                                                                 "keep mine",
                                                                 "add evidence",
                                                                 "edit evidence",
                                                                 "remove evidence",
                                                                 "put back evidence"};
        return kNames.at(size_t(deed));
    }

    BookStory(const domain::RulesLibrary &rules, unsigned seed)
        : m_rules(rules)
        , m_edits(rules)
        , m_generator(seed)
        , m_random(seed)
    {
    }

    [[nodiscard]] int pick(int below)
    {
        return std::uniform_int_distribution<int>(0, below - 1)(m_random);
    }
    using Act = std::function<domain::Stored<void>()>;
    /**
     * Draws what is to be done and to which orders, which only reads the book, and gives the call
     * that does it. What a service refuses by its rules counts as done, a failure of the book not.
     */
    [[nodiscard]] Act draw(domain::Book &book, Deed deed);
    [[nodiscard]] domain::Stored<void> perform(domain::Book &book, Deed deed)
    {
        return draw(book, deed)();
    }
    /** The id of the one template that came with the program. */
    static QString shippedTemplate() { return QStringLiteral("own-1"); }
    [[nodiscard]] core::Instant now() const { return m_now; }

private:
    QString word();
    domain::SavedFilter filter();
    domain::OwnTemplate ownTemplate();
    Act writeTemplate(domain::Book &book, Deed deed);
    Act writeEvidence(domain::Book &book, Deed deed);
    std::optional<std::pair<core::OrderId, domain::Order>> one(domain::Book &book);
    Act apply(domain::Book &book, const services::Edit &edit);
    /** Few numbers, so that an order is told, thrown away and told again. */
    domain::Order anyOrder();
    domain::Order unknown(domain::Book &book);
    Act import(domain::Book &book);
    Act record(domain::Book &book);
    Act replace(domain::Book &book);
    Act merge(domain::Book &book);

    const domain::RulesLibrary &m_rules;
    const services::EditService m_edits;
    OrderGenerator m_generator;
    std::mt19937 m_random;
    core::Instant m_now = core::Instant::fromSeconds(1795694400); // 2026-11-26
};

} // namespace recourse::test
