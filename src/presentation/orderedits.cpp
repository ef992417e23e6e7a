// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/orderedits.h"

#include <algorithm>

#include "wording/numbertext.h"

namespace recourse::presentation {

using services::Edit;
using services::EditReport;
using services::EditService;

OrderEdits::OrderEdits(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_courier(this)
{
    connect(&sources.language, &LanguageSetting::changed, this, &OrderEdits::changed);
}

OrderEdits::~OrderEdits()
{
    m_courier.close();
}

void OrderEdits::setOrders(const QList<core::OrderId> &orders, const OrderQuery &query)
{
    if (m_orders == orders && m_query == query)
        return;
    m_orders = orders;
    m_query = query;
    emit changed();
}

void OrderEdits::setSummary(const domain::BookSummary &summary)
{
    m_summary = summary;
    emit changed();
}

bool OrderEdits::hasFilter(const QString &name) const
{
    return std::any_of(m_summary.filters.cbegin(), m_summary.filters.cend(),
                       [&name](const auto &filter) { return filter.first.name == name; });
}

// ------------------------------------------------------------------ what can be done

OrderEdits::CommandView OrderEdits::view(Command command) const
{
    const bool inTrash = isIn(Group::Trash);
    const bool inArchive = isIn(Group::Archive);
    CommandView view{text(command), tip(command), true, !m_busy && !m_orders.isEmpty()};
    switch (command) {
    case Command::Note:
        view.enabled = view.enabled && m_orders.size() == 1;
        break;
    case Command::Tags:
        break;
    case Command::Archive:
        view.visible = !inTrash && !inArchive;
        break;
    case Command::Unarchive:
        view.visible = inArchive;
        break;
    case Command::Trash:
        view.visible = !inTrash;
        break;
    case Command::Restore:
        view.visible = inTrash;
        break;
    case Command::Merge:
        view.enabled = view.enabled && m_orders.size() > 1 && !inTrash;
        break;
    case Command::EmptyTrash:
        view.enabled = !m_busy && m_summary.groupCounts.value(int(Group::Trash)) > 0;
        break;
    }
    view.enabled = view.enabled && view.visible;
    return view;
}

QString OrderEdits::text(Command command) const
{
    switch (command) {
    case Command::Note:
        return tr("Note…");
    case Command::Tags:
        return tr("Tags…");
    case Command::Archive:
        return tr("Archive");
    case Command::Unarchive:
        return tr("Take out of the archive");
    case Command::Trash:
        return tr("Move to trash");
    case Command::Restore:
        return tr("Restore from the trash");
    case Command::Merge:
        return tr("Merge…");
    case Command::EmptyTrash:
        return tr("Empty the trash…");
    }
    return {};
}

QString OrderEdits::tip(Command command) const
{
    if (command == Command::EmptyTrash)
        return m_summary.groupCounts.value(int(Group::Trash)) > 0
            ? tr("Removes everything in the trash from your book.")
            : tr("The trash is empty.");
    if (m_orders.isEmpty())
        return tr("Select an order first.");
    switch (command) {
    case Command::Note:
        return m_orders.size() == 1 ? tr("Your own words about the order.")
                                    : tr("A note belongs to one order: select one alone.");
    case Command::Tags:
        return tr("Your own words to find the selected orders by.");
    case Command::Archive:
        return tr("Puts the selected orders aside: they stay in your book, out of the way.");
    case Command::Unarchive:
        return tr("Puts the selected orders back among the others.");
    case Command::Trash:
        return tr("Takes the selected orders away. They can be restored until the trash is "
                  "emptied.");
    case Command::Restore:
        return tr("Puts the selected orders back where they were.");
    case Command::Merge:
        return m_orders.size() > 1
            ? tr("Makes one order of those that are the same.")
            : tr("Select the orders that are the same, two or more, with Ctrl and a click.");
    case Command::EmptyTrash:
        break;
    }
    return {};
}

// ------------------------------------------------------------------ doing it

void OrderEdits::run(Command command)
{
    if (view(command).enabled)
        runOn(command, m_orders);
}

void OrderEdits::runFor(Command command, core::OrderId order)
{
    if (!m_busy && order.isValid())
        runOn(command, {order});
}

void OrderEdits::runOn(Command command, const QList<core::OrderId> &orders)
{
    Edit edit;
    switch (command) {
    case Command::Note:
        emit noteWanted(orders.constFirst());
        return;
    case Command::Tags:
        emit tagsWanted(orders);
        return;
    case Command::Merge:
        emit mergeWanted(orders);
        return;
    case Command::EmptyTrash:
        askToEmpty();
        return;
    case Command::Archive:
        edit.archived = true;
        apply(orders, edit, [](const EditReport &report) {
            return tr("%Ln order(s) archived.", nullptr, int(report.touched.size()));
        });
        return;
    case Command::Unarchive:
        edit.archived = false;
        apply(orders, edit, [](const EditReport &report) {
            return tr("%Ln order(s) taken out of the archive.", nullptr,
                      int(report.touched.size()));
        });
        return;
    case Command::Trash:
        edit.trashed = true;
        apply(orders, edit, [](const EditReport &report) {
            return tr("%Ln order(s) moved to the trash.", nullptr, int(report.touched.size()));
        });
        return;
    case Command::Restore:
        edit.trashed = false;
        apply(orders, edit, [](const EditReport &report) {
            return tr("%Ln order(s) restored.", nullptr, int(report.touched.size()));
        });
        return;
    }
}

void OrderEdits::askToEmpty()
{
    const int orders = int(m_summary.groupCounts.value(int(Group::Trash)));
    Question question;
    question.title = tr("Empty the trash");
    question.text = tr("Remove %Ln order(s) in the trash from your book? Undo brings them back.",
                       nullptr, orders);
    question.accept = tr("Remove %Ln order(s)", nullptr, orders);
    question.reject = tr("Keep");
    m_sources.prompt.confirm(this, question, [this](bool accepted) {
        if (!accepted)
            return;
        post([&rules = m_sources.rules, now = m_sources.clock.now()](
                 domain::Book &book) { return EditService(rules).emptyTrash(book, now); },
             [](const EditReport &report) {
                 return tr("The trash is empty: %Ln order(s) removed.", nullptr,
                           int(report.removed.size()));
             });
    });
}

void OrderEdits::setNote(core::OrderId order, const QString &note)
{
    Edit edit;
    edit.note = note;
    apply({order}, edit, [gone = note.isEmpty()](const EditReport &) {
        return gone ? tr("The note is gone.") : tr("The note is kept.");
    });
}

void OrderEdits::setTags(const QList<core::OrderId> &orders, const QStringList &added,
                         const QStringList &removed)
{
    Edit edit;
    edit.addTags = added;
    edit.removeTags = removed;
    apply(orders, edit, [](const EditReport &report) {
        return tr("The tags of %Ln order(s) are changed.", nullptr, int(report.touched.size()));
    });
}

void OrderEdits::merge(core::OrderId keep, const QList<core::OrderId> &others)
{
    post([&rules = m_sources.rules, now = m_sources.clock.now(), keep,
          others](domain::Book &book) { return EditService(rules).merge(book, keep, others, now); },
         [](const EditReport &report) {
             return tr("%Ln order(s) made one.", nullptr, int(report.removed.size()) + 1);
         });
}

void OrderEdits::saveFilter(const QString &name, const OrderQuery &query)
{
    domain::SavedFilter filter;
    filter.name = name.trimmed();
    filter.group = query.group;
    filter.tag = query.tag;
    filter.search = query.search;
    if (filter.name.isEmpty())
        return;
    post(
        [&rules = m_sources.rules, now = m_sources.clock.now(),
         filter](domain::Book &book) -> domain::Stored<EditReport> {
            const auto saved = EditService(rules).saveFilter(book, filter, now);
            return saved.map([] { return EditReport{1, {}}; });
        },
        [name = filter.name](const EditReport &) {
            //: %1 the name of a group of the user's own
            return tr("Saved as “%1”.").arg(wording::isolated(name));
        });
}

void OrderEdits::renameFilter(const QString &before, const QString &after)
{
    const QString name = after.trimmed();
    if (name.isEmpty() || name == before)
        return;
    post(
        [&rules = m_sources.rules, now = m_sources.clock.now(), before,
         name](domain::Book &book) -> domain::Stored<EditReport> {
            const auto renamed = EditService(rules).renameFilter(book, before, name, now);
            return renamed.map([] { return EditReport{1, {}}; });
        },
        [name](const EditReport &) {
            //: %1 the name of a group of the user's own
            return tr("The group is called “%1” now.").arg(wording::isolated(name));
        });
}

void OrderEdits::removeFilter(const QString &name)
{
    post(
        [&rules = m_sources.rules, now = m_sources.clock.now(),
         name](domain::Book &book) -> domain::Stored<EditReport> {
            const auto removed = EditService(rules).removeFilter(book, name, now);
            return removed.map([] { return EditReport{1, {}}; });
        },
        [name](const EditReport &) {
            //: %1 the name of a group of the user's own
            return tr("The group “%1” is removed. Its orders stay.").arg(wording::isolated(name));
        });
}

void OrderEdits::apply(const QList<core::OrderId> &orders, const Edit &edit, const Words &words)
{
    post([&rules = m_sources.rules, now = m_sources.clock.now(), orders,
          edit](domain::Book &book) { return EditService(rules).apply(book, orders, edit, now); },
         words);
}

void OrderEdits::post(const Work &work, const Words &words)
{
    m_busy = true;
    emit changed();
    m_sources.writer.post([this, courier = m_courier, work, words](domain::Book &book) {
        const auto report = work(book);
        courier.deliver([this, report, words] { take(report, words); });
    });
}

void OrderEdits::take(const domain::Stored<EditReport> &report, const Words &words)
{
    m_busy = false;
    if (!report) {
        emit failed(report.error());
    } else if (!report->refused.isEmpty()) {
        emit refused(tr("These are not the same order: they are of two shops, or have two numbers. "
                        "Nothing was changed."));
    } else if (report->changeId > 0) {
        emit written();
        emit edited(words(*report));
    }
    emit changed();
}

} // namespace recourse::presentation
