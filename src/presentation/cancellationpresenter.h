// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QDateTime>
#include <QObject>
#include <QUrl>

#include "core/clock.h"
#include "domain/assessment.h"
#include "domain/order.h"
#include "domain/ports/book.h"
#include "domain/ports/bookthread.h"
#include "domain/rules/ruleslibrary.h"
#include "presentation/cancellationstate.h"
#include "presentation/cancellationviews.h"
#include "presentation/courier.h"
#include "presentation/draftkeeper.h"
#include "presentation/languagesetting.h"
#include "presentation/messagecomposer.h"
#include "presentation/pageopener.h"
#include "services/recordservice.h"

namespace recourse::presentation {

/**
 * All the rules of the cancellation wizard for one order, with no widget in sight. GUI thread;
 * reads and writes the book on the writer thread, so that a draft just closed is seen by the next
 * opening. Every text is said in the language of the moment; ask again on changed().
 */
class CancellationPresenter final : public QObject
{
    Q_OBJECT

public:
    using Page = CancellationPage;
    using Outcome = CancellationOutcome;
    using State = CancellationState;
    enum class Phase {
        Loading,
        Open,
        Recording, ///< Busy: the book is being written
        Recorded,
        Gone, ///< there is no such order (any more), or the book could not be read
    };
    Q_ENUM(Phase)

    struct Tools
    {
        domain::BookThread &writer;
        const domain::RulesLibrary &rules;
        const core::Clock &clock;
        LanguageSetting &language;
        PageOpener &opener;
        MessageComposer::Tools messages;
        int weekBegins = 0; ///< in a calendar, 1 Monday to 7 Sunday; 0: as the language has it
    };
    CancellationPresenter(OrderId id, Tools tools, QObject *parent = nullptr);
    /** Keeps the draft where nothing was recorded. */
    ~CancellationPresenter() override;

    [[nodiscard]] Qt::DayOfWeek weekBegins(const QLocale &locale) const
    {
        return m_tools.weekBegins > 0 ? Qt::DayOfWeek(m_tools.weekBegins) : locale.firstDayOfWeek();
    }

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] OrderId orderId() const { return m_id; }
    [[nodiscard]] const State &state() const { return m_state; }
    /** The answers of an earlier visit are shown. */
    [[nodiscard]] bool isRestored() const { return m_restored; }
    /** There is something that a draft would keep. */
    [[nodiscard]] bool hasAnswers() const;

    // The way through the pages.
    [[nodiscard]] QList<Page> pages() const;
    [[nodiscard]] bool canLeave(Page page) const { return blockingReason(page).isEmpty(); }
    [[nodiscard]] std::optional<Page> pageAfter(Page page) const;
    [[nodiscard]] std::optional<Page> pageBefore(Page page) const;
    /** Why Next is not possible on this page, in words; empty where it is. */
    [[nodiscard]] QString blockingReason(Page page) const;
    [[nodiscard]] bool canGoTo(Page page) const;
    [[nodiscard]] bool isLastPage() const { return !pageAfter(m_state.page); }

    // What the pages show.
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    /** What went wrong last; empty where nothing did. */
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QList<StepView> steps() const;
    [[nodiscard]] StandingView standing() const;
    [[nodiscard]] QList<ReasonView> reasons() const;
    [[nodiscard]] QString reasonAdvice() const;
    [[nodiscard]] QString complaintAdvice() const;
    /** The message to the seller: its reason is the one that was chosen. */
    [[nodiscard]] MessageComposer &composer() { return m_composer; }
    [[nodiscard]] QString messageExplanation() const;
    [[nodiscard]] QList<ClickStepView> clickPath() const;
    /** Empty where the order's page can be opened; else why not. */
    [[nodiscard]] QString noPageReason() const;
    [[nodiscard]] QString missingButtonAdvice() const;
    [[nodiscard]] QList<OutcomeView> outcomes() const;
    /** The chosen instant, else now, on the user's clock. */
    [[nodiscard]] QDateTime happenedAt() const;
    [[nodiscard]] RecordView recordView() const;
    [[nodiscard]] QString commitText() const;

    /** Why nothing was recorded, in a sentence; for whoever else records. */
    [[nodiscard]] static QString recordErrorText(const services::RecordError &error);

public slots:
    void next();
    void back();
    void goTo(recourse::presentation::CancellationPage page);
    void setReason(const QString &reasonId);
    void setMessageSent(bool sent);
    void setStepDone(int step, bool done);
    void setOutcome(recourse::presentation::CancellationOutcome outcome);
    /** What the user's clock on the wall showed, whatever zone the value carries; invalid: now. */
    void setHappenedAt(const QDateTime &wallTime);
    /** Opens the order's page in the browser. */
    void openPage();
    /** Forgets every answer and begins at the first step. */
    void startOver();
    /** Records what happened; on success recorded() follows. A second call while it runs is
     * nothing. */
    void commit();
    /** Reads the order again, after a write by somebody else. */
    void reload();
    /** At every beat: the answer may have run out. */
    void tick();

signals:
    void changed();
    /** The events are in the book; the draft is gone. */
    void recorded(recourse::core::OrderId id);

private:
    struct Loaded
    {
        std::optional<domain::Order> order;
        QByteArray draft;
        QString problem;
    };
    void load(bool withDraft);
    void take(const Loaded &loaded, bool withDraft);
    void restore(const QByteArray &draft);
    void change(const State &state);
    /** The one of the order's market. */
    [[nodiscard]] const domain::RulesPack &pack() const;
    void assess();
    void tellReason();
    void finishRecording(const core::Result<void, services::RecordError> &result);

    [[nodiscard]] bool isUnpaid() const;
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QString action() const;
    [[nodiscard]] domain::Verdict verdict() const;
    [[nodiscard]] QList<const domain::CancelReason *> offeredReasons() const;
    [[nodiscard]] const domain::CancelReason *chosenReason() const;
    [[nodiscard]] core::Instant eventInstant() const;
    [[nodiscard]] QList<domain::Event> eventsToRecord() const;
    [[nodiscard]] QString standingBlock() const;
    [[nodiscard]] QString outcomeBlock() const;
    [[nodiscard]] QString answerText() const;
    /** A text of the pack by the name of its notice; empty where the pack has none. */
    [[nodiscard]] QString notice(const QString &name) const;
    [[nodiscard]] QString moneyText() const;
    void tellCoupon(StandingView &view) const;
    [[nodiscard]] QList<AlternativeView> alternatives() const;

    const OrderId m_id;
    const Tools m_tools;
    MessageComposer m_composer;
    Courier m_courier;
    DraftKeeper m_drafts;
    Phase m_phase = Phase::Loading;
    State m_state;
    bool m_restored = false;
    QString m_problem;
    domain::Order m_order;
    domain::Assessment m_assessment;
};

} // namespace recourse::presentation
