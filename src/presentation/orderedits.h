// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QObject>

#include "core/clock.h"
#include "domain/ports/bookthread.h"
#include "domain/rules/ruleslibrary.h"
#include "presentation/courier.h"
#include "presentation/languagesetting.h"
#include "presentation/prompt.h"
#include "presentation/types.h"
#include "services/edit.h"

namespace recourse::presentation {

/**
 * What the menus can do with the selected orders, one or many, and with the user's own groups. Each
 * write is one step to undo, done on the writer thread and told in a sentence. GUI thread.
 */
class OrderEdits final : public QObject
{
    Q_OBJECT
public:
    enum class Command { Note, Tags, Archive, Unarchive, Trash, Restore, Merge, EmptyTrash };
    Q_ENUM(Command)
    static constexpr int kCommandCount = int(Command::EmptyTrash) + 1;

    struct CommandView
    {
        QString text;
        QString toolTip; ///< what it does, or why it cannot be done now
        bool visible = false;
        bool enabled = false;
        bool operator==(const CommandView &) const = default;
    };

    struct Sources
    {
        domain::BookThread &writer;
        const domain::RulesLibrary &rules;
        const core::Clock &clock;
        LanguageSetting &language;
        Prompt &prompt;
    };
    explicit OrderEdits(const Sources &sources, QObject *parent = nullptr);
    ~OrderEdits() override;

    [[nodiscard]] CommandView view(Command command) const;
    [[nodiscard]] const QList<core::OrderId> &orders() const { return m_orders; }
    [[nodiscard]] const domain::BookSummary &summary() const { return m_summary; }
    /** Has the book a group of the user's under this name? */
    [[nodiscard]] bool hasFilter(const QString &name) const;

public slots:
    /** The selected orders, and the group that the table shows: all of them are in it. */
    void setOrders(const QList<recourse::core::OrderId> &orders,
                   const recourse::domain::OrderQuery &query);
    void setSummary(const recourse::domain::BookSummary &summary);
    void run(recourse::presentation::OrderEdits::Command command);
    /** The same for one order, selected or not. */
    void runFor(recourse::presentation::OrderEdits::Command command, recourse::core::OrderId order);
    void setNote(recourse::core::OrderId order, const QString &note);
    void setTags(const QList<recourse::core::OrderId> &orders, const QStringList &added,
                 const QStringList &removed);
    void merge(recourse::core::OrderId keep, const QList<recourse::core::OrderId> &others);
    /** What the table shows now, under a name; takes the place of the group of that name. */
    void saveFilter(const QString &name, const recourse::domain::OrderQuery &query);
    /** One step to undo. */
    void renameFilter(const QString &before, const QString &after);
    void removeFilter(const QString &name);

signals:
    /** Views may be others. */
    void changed();
    /** A write of ours is in the book; watchers may look at once. */
    void written();
    /** What was done; undo takes it back. */
    void edited(const QString &sentence);
    /** Nothing was done, and why. */
    void refused(const QString &sentence);
    void failed(const recourse::domain::StorageError &error);
    /** They have dialogs of their own. */
    void noteWanted(recourse::core::OrderId order);
    void tagsWanted(const QList<recourse::core::OrderId> &orders);
    void mergeWanted(const QList<recourse::core::OrderId> &orders);

private:
    using Work = std::function<domain::Stored<services::EditReport>(domain::Book &)>;
    using Words = std::function<QString(const services::EditReport &)>;
    [[nodiscard]] bool isIn(Group group) const { return m_query.group == group; }
    [[nodiscard]] QString text(Command command) const;
    [[nodiscard]] QString tip(Command command) const;
    void apply(const QList<core::OrderId> &orders, const services::Edit &edit, const Words &words);
    void post(const Work &work, const Words &words);
    void runOn(Command command, const QList<core::OrderId> &orders);
    void askToEmpty();
    void take(const domain::Stored<services::EditReport> &report, const Words &words);

    const Sources m_sources;
    Courier m_courier;
    QList<core::OrderId> m_orders;
    OrderQuery m_query;
    domain::BookSummary m_summary;
    bool m_busy = false;
};

} // namespace recourse::presentation
