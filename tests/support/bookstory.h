// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <functional>
#include <random>

#include "formats/exchangewriter.h"
#include "services/edit.h"
#include "services/exportservice.h"
#include "services/importservice.h"
#include "services/recordservice.h"
#include "services/undoservice.h"
#include "unit/storage/ordergenerator.h"

namespace recourse::test {

/** The book as it goes out: the bytes of its export. */
inline QByteArray exportOf(domain::Book &book)
{
    class Json final : public domain::OrderWriter
    {
    public:
        QByteArray begin(const QByteArray &extra) override { return m_writer.begin(extra); }
        QByteArray add(const domain::Order &order) override { return m_writer.add(order); }
        QByteArray end() override { return m_writer.end(); }

    private:
        formats::ExchangeWriter m_writer;
    } writer;
    QByteArray bytes;
    const auto done = services::ExportService().write(book, writer, [&bytes](const auto &piece) {
        bytes += piece;
        return true;
    });
    if (!done)
        qFatal("no export: %s", qPrintable(done.error().detail));
    return bytes;
}

/** All that a change can touch: the export, the trash, which it leaves out, and the user's groups.
 */
struct BookState
{
    QByteArray exported;
    QList<std::pair<core::OrderId, domain::Order>> orders;
    QList<domain::SavedFilter> filters;
    bool operator==(const BookState &) const = default;
};

inline BookState stateOf(domain::Book &book)
{
    BookState state;
    state.exported = exportOf(book);
    state.filters = book.filters().all().value();
    const auto done = book.orders().forEach([&state](core::OrderId id, const auto &order) {
        state.orders.append({id, order});
        return true;
    });
    if (!done)
        qFatal("no orders: %s", qPrintable(done.error().detail));
    return state;
}

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
    };
    static constexpr int kDeeds = int(Deed::RemoveFilter) + 1;
    static const char *nameOf(Deed deed)
    {
        static constexpr std::array<const char *, kDeeds> kNames{
            "import", "record",  "note",  "tags",        "archive",     "trash",        "restore",
            "add",    "replace", "merge", "empty trash", "save filter", "remove filter"};
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
    [[nodiscard]] Act draw(domain::Book &book, Deed deed)
    {
        m_now = m_now.plus(std::chrono::minutes(1));
        switch (deed) {
        case Deed::Import:
            return import(book);
        case Deed::Record:
            return record(book);
        case Deed::Note:
            return apply(book, {word()});
        case Deed::Tags:
            return apply(book, {{}, {word()}, {word()}});
        case Deed::Archive:
            return apply(book, {{}, {}, {}, pick(3) != 0});
        case Deed::Trash:
            return apply(book, {{}, {}, {}, {}, true});
        case Deed::Restore:
            return apply(book, {{}, {}, {}, {}, false});
        case Deed::Add:
            return [this, &book, order = unknown(book), now = m_now] {
                return only(m_edits.add(book, order, now));
            };
        case Deed::Replace:
            return replace(book);
        case Deed::Merge:
            return merge(book);
        case Deed::EmptyTrash:
            return [this, &book, now = m_now] { return only(m_edits.emptyTrash(book, now)); };
        case Deed::SaveFilter:
            return [this, &book, filter = filter(), now = m_now] {
                return m_edits.saveFilter(book, filter, now);
            };
        case Deed::RemoveFilter:
            return [this, &book, name = filter().name, now = m_now] {
                return m_edits.removeFilter(book, name, now);
            };
        }
        return [] { return domain::Stored<void>(); };
    }
    [[nodiscard]] domain::Stored<void> perform(domain::Book &book, Deed deed)
    {
        return draw(book, deed)();
    }
    [[nodiscard]] core::Instant now() const { return m_now; }

private:
    template <typename T>
    static domain::Stored<void> only(const domain::Stored<T> &given)
    {
        return given ? domain::Stored<void>() : core::failure(given.error());
    }
    QString word()
    {
        static const QStringList words{QString(), QStringLiteral("gift"), QStringLiteral("späť"),
                                       QStringLiteral("\"a, b\"")};
        return words.at(pick(int(words.size())));
    }
    domain::SavedFilter filter()
    {
        return {QStringLiteral("Group %1").arg(pick(3)), domain::Group(pick(domain::kGroupCount)),
                word(), word()};
    }
    static QList<std::pair<core::OrderId, domain::Order>> all(domain::Book &book)
    {
        return stateOf(book).orders;
    }
    std::optional<std::pair<core::OrderId, domain::Order>> one(domain::Book &book)
    {
        const auto orders = all(book);
        if (orders.isEmpty())
            return {};
        return orders.at(pick(int(orders.size())));
    }
    Act apply(domain::Book &book, const services::Edit &edit)
    {
        QList<core::OrderId> chosen;
        for (const auto &[id, order] : all(book)) {
            if (pick(3) == 0)
                chosen.append(id);
        }
        return [this, &book, chosen, edit, now = m_now] {
            return only(m_edits.apply(book, chosen, edit, now));
        };
    }
    /** Few numbers, so that an order is told, thrown away and told again. */
    domain::Order anyOrder()
    {
        domain::Order order = m_generator.next();
        order.trashedAt.reset();
        order.number = pick(4) == 0 ? QString() : QString::number(8176 + pick(8));
        return order;
    }
    domain::Order unknown(domain::Book &book)
    {
        domain::Order order = anyOrder();
        const auto known = book.orders().find(order.market, order.number);
        if (!known || *known)
            order.number.clear();
        return order;
    }
    Act import(domain::Book &book)
    {
        domain::ReadResult file;
        file.file = QStringLiteral("file %1.json").arg(pick(3));
        for (int i = 1 + pick(4); i > 0; --i) {
            domain::OrderDraft draft;
            draft.order = anyOrder();
            file.drafts.append(draft);
        }
        if (pick(3) == 0)
            file.extra = "{\"shop\":" + QByteArray::number(pick(3)) + '}';
        return [this, &book, file, now = m_now]() -> domain::Stored<void> {
            const services::ImportService service(m_rules);
            const auto plan = service.plan(book, {file}, now);
            if (!plan)
                return core::failure(plan.error());
            return only(service.apply(book, *plan, now));
        };
    }
    Act record(domain::Book &book)
    {
        domain::Event event;
        event.kind = domain::EventKind(pick(domain::kEventKindCount));
        event.at = domain::Moment::at(m_now);
        const auto chosen = one(book);
        const core::OrderId id = chosen ? chosen->first : core::OrderId{4711};
        return [this, &book, id, event, now = m_now]() -> domain::Stored<void> {
            const auto done = services::RecordService(m_rules).record(
                book, id, QList<domain::Event>{event}, now);
            if (!done) {
                if (const auto *error = std::get_if<domain::StorageError>(&done.error()))
                    return core::failure(*error);
            }
            return {};
        };
    }
    Act replace(domain::Book &book)
    {
        const auto known = one(book);
        if (!known)
            return [] { return domain::Stored<void>(); };
        domain::Order order = unknown(book);
        if (pick(2) == 0) {
            order.market = known->second.market;
            order.number = known->second.number;
        }
        return [this, &book, id = known->first, order, now = m_now] {
            return m_edits.replace(book, id, order, now);
        };
    }
    Act merge(domain::Book &book)
    {
        const auto keep = one(book);
        if (!keep)
            return [] { return domain::Stored<void>(); };
        QList<core::OrderId> others;
        for (const auto &[id, other] : all(book)) {
            if (services::mayMerge(keep->second, other) && others.size() < 2)
                others.append(id);
        }
        return [this, &book, id = keep->first, others, now = m_now] {
            return only(m_edits.merge(book, id, others, now));
        };
    }

    const domain::RulesLibrary &m_rules;
    const services::EditService m_edits;
    OrderGenerator m_generator;
    std::mt19937 m_random;
    core::Instant m_now = core::Instant::fromSeconds(1795694400); // 2026-11-26
};

} // namespace recourse::test
