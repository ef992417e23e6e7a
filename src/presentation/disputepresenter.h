// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QDateTime>
#include <QObject>

#include "core/clock.h"
#include "domain/assessment.h"
#include "domain/order.h"
#include "domain/ports/book.h"
#include "domain/ports/bookthread.h"
#include "domain/rules/ruleslibrary.h"
#include "presentation/courier.h"
#include "presentation/disputestate.h"
#include "presentation/disputeviews.h"
#include "presentation/draftkeeper.h"
#include "presentation/fieldentry.h"
#include "presentation/languagesetting.h"
#include "presentation/ordertelling.h"
#include "presentation/pageopener.h"
#include "services/recordservice.h"
#include "wording/statementwords.h"

namespace recourse::presentation {

/**
 * All the rules of the dispute wizard for one order, with no widget in sight: how a dispute is
 * opened and, once one runs, where it stands and what happened since. GUI thread; reads and writes
 * the book on the writer thread. Texts are in the language of the moment; ask again on changed().
 */
class DisputePresenter final : public QObject
{
    Q_OBJECT
public:
    using Page = DisputePage;
    using State = DisputeState;
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
        MoneyReader readMoney;
        int longestStatement = 0; ///< characters; 0: no limit is known, and none is made up
        int weekBegins = 0; ///< in a calendar, 1 Monday to 7 Sunday; 0: as the language has it
    };
    DisputePresenter(OrderId id, Tools tools, QObject *parent = nullptr);
    /** Keeps the draft where nothing was recorded. */
    ~DisputePresenter() override;

    [[nodiscard]] Qt::DayOfWeek weekBegins(const QLocale &locale) const;
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] OrderId orderId() const { return m_id; }
    [[nodiscard]] const domain::Order *order() const; ///< null while it is not known
    [[nodiscard]] const State &state() const { return m_state; }
    /** A dispute, a return or the bank is at it: the wizard tells where it stands. */
    [[nodiscard]] bool isRunning() const;
    /** The answers of an earlier visit are shown. */
    [[nodiscard]] bool isRestored() const { return m_restored; }
    [[nodiscard]] bool hasAnswers() const;
    [[nodiscard]] QList<Page> pages() const;
    [[nodiscard]] bool canLeave(Page page) const { return blockingReason(page).isEmpty(); }
    [[nodiscard]] std::optional<Page> pageAfter(Page page) const;
    [[nodiscard]] std::optional<Page> pageBefore(Page page) const;
    /** Why Next is not possible on this page, in words; empty where it is. */
    [[nodiscard]] QString blockingReason(Page page) const;
    [[nodiscard]] bool canGoTo(Page page) const;
    [[nodiscard]] bool isLastPage() const { return !pageAfter(m_state.page); }

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    /** What went wrong last; empty where nothing did. */
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QList<StepView> steps() const;
    [[nodiscard]] DisputeStandingView standing() const;
    [[nodiscard]] QList<DisputeItemView> items() const;
    [[nodiscard]] QList<DisputeProblemView> problems() const;
    [[nodiscard]] QString problemAdvice() const;
    /** What the dispute is about, an id in the pack: as chosen, or as a running one was noted. */
    [[nodiscard]] QString problemId() const;
    [[nodiscard]] QString evidenceAdvice() const;
    [[nodiscard]] StatementView statement() const;
    [[nodiscard]] WishView wish() const;
    [[nodiscard]] QString pathHeading() const;
    [[nodiscard]] QList<ClickStepView> clickPath() const;
    /** Empty where the page can be opened; else why not. */
    [[nodiscard]] QString noPageReason() const;
    [[nodiscard]] QList<DisputeOutcomeView> outcomes() const;
    [[nodiscard]] bool asksOutcomeAmount() const;
    [[nodiscard]] QDateTime happenedAt() const;
    [[nodiscard]] RecordView recordView() const;
    [[nodiscard]] QString commitText() const;

public slots:
    void next();
    void back();
    void goTo(recourse::presentation::DisputePage page);
    void setItem(const QString &lineId);
    void setReceived(bool received);
    /** Kept for the order's evidence too: there is one problem, chosen in either place. */
    void setProblem(const QString &problemId);
    void setClaim(const QString &id, bool confirmed);
    void setArrived(const QString &typed);
    void setExpected(const recourse::domain::OwnWords &words);
    void setReceivedWords(const recourse::domain::OwnWords &words);
    /** The buyer's own text; the one that is made again where it is the same. */
    void writeSite(const QString &text);
    void writeOwn(const QString &text);
    void putBack();
    void setWish(const recourse::presentation::DisputeWish &wish);
    void setStepDone(int step, bool done);
    void setOutcome(recourse::domain::EventKind kind);
    void setOutcomeAmount(const QString &typed);
    void setOutcomeNote(const QString &note);
    /** What the user's clock on the wall showed, whatever zone it carries; invalid: now. */
    void setHappenedAt(const QDateTime &wallTime);
    void openPage();
    /** Forgets every answer and begins at the first step. */
    void startOver();
    /** Records what happened; on success recorded() follows. */
    void commit();
    /** Reads the order again, after a write by somebody else. */
    void reload();
    /** At every beat: the answer may have run out. */
    void tick();

signals:
    void changed();
    void problemKept(); ///< in the book, for the order's evidence too
    /** The events are in the book; the draft is gone. */
    void recorded(recourse::core::OrderId id);

private:
    struct Loaded;
    template <typename Change>
    void edit(Change change);
    void load(bool withDraft);
    void take(const Loaded &loaded, bool withDraft, quint64 generation);
    void restore(const Loaded &loaded);
    void adopt(const QString &problem);
    void keepChosen();
    void tellUnkept();
    void change(const State &state);
    [[nodiscard]] const domain::RulesPack &pack() const;
    [[nodiscard]] OrderTelling telling() const;
    void finishRecording(const core::Result<void, services::RecordError> &result);
    [[nodiscard]] const domain::DisputeProblem *chosenProblem() const;
    [[nodiscard]] QList<domain::Option> problemOptions() const;
    [[nodiscard]] const domain::Item *item() const;
    [[nodiscard]] domain::EvidencePlan plan() const;
    [[nodiscard]] QList<domain::StatementClaim> claims() const;
    [[nodiscard]] QString made(wording::StatementReader reader) const;
    [[nodiscard]] StatementTextView textView(wording::StatementReader reader) const;
    [[nodiscard]] std::optional<domain::Money> money(const QString &typed) const;
    [[nodiscard]] domain::FairPartAsk fairAsk() const;
    [[nodiscard]] std::optional<wording::StatementWish> statementWish() const;
    [[nodiscard]] QString action() const;
    [[nodiscard]] QString standingBlock() const;
    [[nodiscard]] QString problemBlock() const;
    [[nodiscard]] QString wishBlock() const;
    [[nodiscard]] QString outcomeBlock() const;
    [[nodiscard]] QString answerText() const;
    [[nodiscard]] QString firstText() const;
    [[nodiscard]] QList<RungView> rungs() const;
    [[nodiscard]] QString resultText() const;
    [[nodiscard]] QString notice(const QString &name) const;
    [[nodiscard]] QString closesText(domain::EventKind kind) const;
    [[nodiscard]] core::Instant eventInstant() const;
    [[nodiscard]] domain::Event eventToRecord() const;

    const OrderId m_id;
    const Tools m_tools;
    Courier m_courier;
    DraftKeeper m_drafts;
    Phase m_phase = Phase::Loading;
    State m_state;
    quint64 m_generation = 0; ///< of the chosen problem: what was read before it is older
    bool m_restored = false;
    QString m_problem;
    domain::Order m_order;
    QList<domain::EvidenceItem> m_evidence;
    domain::Assessment m_assessment;
};

} // namespace recourse::presentation
