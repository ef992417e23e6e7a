// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>

#include <QObject>
#include <QUrl>

#include "core/clock.h"
#include "domain/ports/book.h"
#include "domain/ports/bookthread.h"
#include "presentation/actionmeans.h"
#include "presentation/courier.h"
#include "presentation/orderdetailpresenter.h"

namespace recourse::presentation {

/** What a menu, the toolbar and the pane can do with the selected order now. GUI thread. */
class OrderActions final : public QObject
{
    Q_OBJECT
public:
    enum class Command {
        CancelOrder,    ///< opens the wizard, which explains too where it cannot be
        RecordApproved, ///< the seller's answers, by one click
        RecordRefused,
        RecordShipped,
        RecordWithdrawn,
        RecordRefundReceived,
        OpenPage,
        CopyNumber,
        Undo,
        Redo,
    };
    Q_ENUM(Command)
    static constexpr int kCommandCount = int(Command::Redo) + 1;

    struct CommandView
    {
        QString text;
        QString toolTip; ///< what it does, or why it cannot be done now
        bool visible = false;
        bool enabled = false;
        bool operator==(const CommandView &) const = default;
    };

    /** The book's work behind it, given by the program; each runs on the writer thread. */
    struct Work
    {
        /** An error is already a sentence for people: what is missing, or what went wrong. */
        std::function<core::Result<void, QString>(domain::Book &, OrderId, const domain::Event &)>
            record;
        using TakeBack = std::function<domain::Stored<std::optional<domain::UndoOutcome>>(
            domain::Book &)>;
        TakeBack undo;
        TakeBack redo; ///< what was taken back last
    };

    struct Sources
    {
        OrderDetailPresenter &detail;   ///< the selected order
        domain::ChangeJournal &journal; ///< of the GUI thread's connection
        domain::BookThread &writer;
        const domain::RulesLibrary &rules;
        const core::Clock &clock;
        LanguageSetting &language;
    };
    OrderActions(const Sources &sources, Work work, QObject *parent = nullptr);
    ~OrderActions() override;

    [[nodiscard]] CommandView view(Command command) const;
    /** The answers that can be recorded now, in the order of their buttons. */
    [[nodiscard]] QList<Command> answers() const;
    /** What a click on an option of the pane leads to; Words: it gets no button. */
    [[nodiscard]] ActionMeans meansOf(const QString &action) const;
    [[nodiscard]] bool isBusy() const { return m_busy; }

public slots:
    void run(recourse::presentation::OrderActions::Command command);
    /** A button of the pane by its action id: the wizard, a message, or the site's page for it. */
    void runAction(const QString &action);
    /** Looks at the undo journal again, after a write. */
    void reload();

signals:
    /** Views may be others. */
    void changed();
    /** A write of ours is in the book; watchers may look at once. */
    void written();
    /** "Recorded: the seller agreed."; Undo takes it back. */
    void recorded(const QString &sentence);
    /** One sentence about what was done. */
    void said(const QString &sentence);
    void cancellationWanted(recourse::core::OrderId id);
    void disputeWanted(recourse::core::OrderId id);
    /** A message about the order, for that action of its pack. */
    void messageWanted(recourse::core::OrderId id, const QString &action);
    void openWanted(const QUrl &address);
    void copyWanted(const QString &text);
    /** Nothing was recorded, and why, in a sentence. */
    void refused(const QString &sentence);
    void failed(const recourse::domain::StorageError &error);

private:
    [[nodiscard]] static std::optional<domain::EventKind> eventOf(Command command);
    [[nodiscard]] static QString undoneText(const domain::UndoOutcome &outcome);
    [[nodiscard]] bool canRecord(domain::EventKind kind) const;
    [[nodiscard]] QString text(Command command) const;
    void record(domain::EventKind kind);
    void takeBack(Command command);
    [[nodiscard]] static QString redoneText(const domain::UndoOutcome &outcome);
    void settle(const domain::Stored<void> &result, const QString &sentence);

    Sources m_sources;
    Work m_work;
    Courier m_courier;
    std::optional<domain::Change> m_last;
    std::optional<domain::Change> m_next; ///< what can be done again
    bool m_busy = false;
};

} // namespace recourse::presentation
