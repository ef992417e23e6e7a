// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/disputestate.h"
#include "presentation/disputeviews.h"
#include "presentation/fieldentry.h"
#include "presentation/wizardof.h"
#include "wording/statementwords.h"

namespace recourse::presentation {

/**
 * All the rules of the dispute wizard for one order, with no widget in sight: how a dispute is
 * opened and, once one runs, where it stands and what happened since.
 */
class DisputePresenter final : public WizardOf<DisputeState>
{
    Q_OBJECT
public:
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

    /** A dispute, a return or the bank is at it: the wizard tells where it stands. */
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QList<Page> pages() const override;
    [[nodiscard]] QString blockingReason(Page page) const override;

    /** The problem of the order's evidence alone is no answer given here. */
    [[nodiscard]] bool hasAnswers() const override;

    [[nodiscard]] QString title() const override;
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
    [[nodiscard]] QString noPageReason() const override;
    [[nodiscard]] QList<DisputeOutcomeView> outcomes() const;
    [[nodiscard]] bool asksOutcomeAmount() const;
    /** To whom, and the reference that was given, rather than a few words. */
    [[nodiscard]] bool asksReference() const;
    /** Whether the page may show how long the buyer has for his next step. */
    [[nodiscard]] bool asksActsBy() const;
    /** On the user's clock; where none was entered, when it happened. */
    [[nodiscard]] QDateTime actsBy() const;
    /** How long that is from now, to be compared with the page; empty where none is entered. */
    [[nodiscard]] QString actsByText() const;
    [[nodiscard]] RecordView recordView() const override;

public slots:
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
    void setOutcome(recourse::domain::EventKind kind);
    void setOutcomeAmount(const QString &typed);
    void setOutcomeNote(const QString &note);
    /** As setHappenedAt(); invalid: the page shows no such time. */
    void setActsBy(const QDateTime &wallTime);
    /** The problem stays: the order's evidence goes by it too. */
    void startOver() override;

signals:
    void problemKept(); ///< in the book, for the order's evidence too

private:
    struct Loaded;
    void load(bool withDraft) override;
    void take(const Loaded &loaded, bool withDraft, quint64 generation);
    void restore(const Loaded &loaded);
    void adopt(const QString &problem);
    void keepChosen();
    void answered(const State &before) override;
    [[nodiscard]] QString stepText(Page page) const override;
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
    [[nodiscard]] QString action() const override;
    [[nodiscard]] std::optional<QUrl> siteAddress() const override;
    [[nodiscard]] QString standingBlock() const;
    [[nodiscard]] QString problemBlock() const;
    [[nodiscard]] QString wishBlock() const;
    [[nodiscard]] QString outcomeBlock() const;
    [[nodiscard]] QString answerText() const;
    [[nodiscard]] QString firstText() const;
    [[nodiscard]] QList<RungView> rungs() const;
    void tellWay(const domain::Option &option, RungView &view) const;
    [[nodiscard]] QString doneText(const QString &action) const;
    [[nodiscard]] QList<DisputeProblemView> problemsToCome() const;
    [[nodiscard]] QString resultText() const;
    [[nodiscard]] QString closesText(domain::EventKind kind) const;
    [[nodiscard]] domain::Event eventToRecord() const;
    [[nodiscard]] QList<domain::Event> eventsToRecord() const override;
    [[nodiscard]] QList<domain::DatedFact> datesToRecord() const override;

    const MoneyReader m_readMoney;
    const int m_longestStatement;
    quint64 m_generation = 0; ///< of the chosen problem: what was read before it is older
    QList<domain::EvidenceItem> m_evidence;
};

} // namespace recourse::presentation
