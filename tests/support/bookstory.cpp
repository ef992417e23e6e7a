// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/bookstory.h"

#include "services/evidenceservice.h"
#include "services/importservice.h"
#include "services/recordservice.h"
#include "services/templateservice.h"
#include "support/bookstate.h"

namespace recourse::test {

namespace {
template <typename T>
domain::Stored<void> only(const domain::Stored<T> &given)
{
    return given ? domain::Stored<void>() : core::failure(given.error());
}

QList<std::pair<core::OrderId, domain::Order>> all(domain::Book &book)
{
    return stateOf(book).orders;
}
} // namespace

BookStory::Act BookStory::draw(domain::Book &book, Deed deed)
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
    case Deed::SaveTemplate:
    case Deed::RemoveTemplate:
    case Deed::MakeTemplate:
    case Deed::ChangeTemplate:
    case Deed::TakeOriginal:
    case Deed::KeepMine:
        return writeTemplate(book, deed);
    case Deed::AddEvidence:
    case Deed::EditEvidence:
    case Deed::RemoveEvidence:
    case Deed::PutBackEvidence:
        return writeEvidence(book, deed);
    }
    return [] { return domain::Stored<void>(); };
}

QString BookStory::word()
{
    static const QStringList words{QString(), QStringLiteral("gift"), QStringLiteral("späť"),
                                   QStringLiteral("\"a, b\"")};
    return words.at(pick(int(words.size())));
}

domain::SavedFilter BookStory::filter()
{
    return {QStringLiteral("Group %1").arg(pick(3)), domain::Group(pick(domain::kGroupCount)),
            word(), word()};
}

domain::OwnTemplate BookStory::ownTemplate()
{
    domain::OwnTemplate one;
    one.written.id = QStringLiteral("own-%1").arg(pick(3));
    one.written.group = word();
    one.written.situations = {QStringLiteral("awaiting"), QStringLiteral("remind_seller")};
    one.written.fields = {QStringLiteral("order")};
    for (const char *language : {"en", "zh", "ar"}) {
        if (pick(2) == 0)
            one.written.texts[QLatin1String(language)] = {word(), QStringLiteral("{order}")};
        if (pick(2) == 0)
            one.original[QLatin1String(language)] = {QStringLiteral("Title"), word()};
    }
    return one;
}

BookStory::Act BookStory::writeTemplate(domain::Book &book, Deed deed)
{
    // One of the three that are written about came with the program.
    domain::MessageTemplate shipped{shippedTemplate(), {}, {}, {}, {}, {}};
    for (const char *language : {"en", "zh"})
        shipped.texts[QLatin1String(language)] = {QStringLiteral("Title"),
                                                  QStringLiteral("{order}")};
    const services::TemplateService service({shipped});
    const domain::OwnTemplate one = ownTemplate();
    const QString id = one.written.id;
    switch (deed) {
    case Deed::MakeTemplate:
        return [service, &book, one, now = m_now] {
            return only(service.make(book, one.written, one.written.id, now));
        };
    case Deed::ChangeTemplate:
        return [service, &book, one, now = m_now] {
            return service.change(book, one.written, one.written.id, now);
        };
    case Deed::TakeOriginal:
        return [service, &book, id, now = m_now] {
            return service.takeOriginal(book, id, QStringLiteral("en"), id, now);
        };
    case Deed::KeepMine:
        return [service, &book, id, now = m_now] {
            return service.keepMine(book, id, QStringLiteral("en"), id, now);
        };
    case Deed::RemoveTemplate:
        return [service, &book, id, now = m_now] { return service.remove(book, id, id, now); };
    default:
        break;
    }
    const auto clash = services::TemplateClash(pick(2));
    return [service, &book, one, other = ownTemplate(), clash, now = m_now] {
        QList<domain::OwnTemplate> brought{one};
        if (other.written.id != one.written.id)
            brought.append(other);
        return only(service.take(book, brought, clash, one.written.id, now));
    };
}

BookStory::Act BookStory::writeEvidence(domain::Book &book, Deed deed)
{
    const services::EvidenceService service;
    // Few contents, so that one is added again, and to orders that are merged.
    const QString content(64, QChar(u'a' + pick(3)));
    if (deed == Deed::AddEvidence) {
        const auto order = one(book);
        if (!order)
            return [] { return domain::Stored<void>(); };
        const services::NewEvidence file{{content, 1 + pick(9), false}, word(), {}, word()};
        return [service, &book, id = order->first, file, now = m_now] {
            return only(service.add(book, id, {file}, now));
        };
    }
    QList<domain::EvidenceId> chosen;
    const auto kept = book.evidence().all();
    const QList<domain::EvidenceItem> items = kept ? *kept : QList<domain::EvidenceItem>();
    for (const domain::EvidenceItem &item : items) {
        if (item.fingerprint == content)
            chosen.append(item.id);
    }
    if (deed == Deed::RemoveEvidence)
        return [service, &book, chosen, now = m_now] { return service.remove(book, chosen, now); };
    if (deed == Deed::PutBackEvidence)
        return [service, &book, chosen, now = m_now] { return service.putBack(book, chosen, now); };
    const domain::EvidenceId first = chosen.value(0);
    const int edited = pick(3);
    if (edited == 0) {
        std::optional<domain::Comparison> comparison;
        if (pick(4) != 0)
            comparison = {{domain::PromiseKind::Text, word() + u'!'}, {{word() + u'?'}}};
        return [service, &book, first, comparison, now = m_now] {
            return service.compare(book, first, comparison, now);
        };
    }
    if (edited == 1) {
        domain::Markup markup;
        markup.turns = pick(4);
        markup.marks = {{domain::MarkTool::Text, {}, {}, word()}};
        return [service, &book, first, markup, now = m_now] {
            return service.markUp(book, first, markup, now);
        };
    }
    return [service, &book, first, slot = word(), caption = word(), now = m_now] {
        return service.edit(book, first, slot, caption, now);
    };
}

BookStory::Act BookStory::apply(domain::Book &book, const services::Edit &edit)
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

domain::Order BookStory::anyOrder()
{
    domain::Order order = m_generator.next();
    order.trashedAt.reset();
    order.number = pick(4) == 0 ? QString() : QString::number(8176 + pick(8));
    return order;
}

domain::Order BookStory::unknown(domain::Book &book)
{
    domain::Order order = anyOrder();
    const auto known = book.orders().find(order.market, order.number);
    if (!known || *known)
        order.number.clear();
    return order;
}

BookStory::Act BookStory::import(domain::Book &book)
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

BookStory::Act BookStory::record(domain::Book &book)
{
    domain::Event event;
    event.kind = domain::EventKind(pick(domain::kEventKindCount));
    event.at = domain::Moment::at(m_now);
    const auto chosen = one(book);
    const core::OrderId id = chosen ? chosen->first : core::OrderId{4711};
    return [this, &book, id, event, now = m_now]() -> domain::Stored<void> {
        const auto done = services::RecordService(m_rules).record(book, id,
                                                                  QList<domain::Event>{event}, now);
        if (!done) {
            if (const auto *error = std::get_if<domain::StorageError>(&done.error()))
                return core::failure(*error);
        }
        return {};
    };
}

BookStory::Act BookStory::replace(domain::Book &book)
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

BookStory::Act BookStory::merge(domain::Book &book)
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

std::optional<std::pair<core::OrderId, domain::Order>> BookStory::one(domain::Book &book)
{
    const auto orders = all(book);
    if (orders.isEmpty())
        return {};
    return orders.at(pick(int(orders.size())));
}

} // namespace recourse::test
