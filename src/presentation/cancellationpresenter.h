// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/cancellationstate.h"
#include "presentation/cancellationviews.h"
#include "presentation/messagecomposer.h"
#include "presentation/wizardof.h"

namespace recourse::presentation {

/** All the rules of the cancellation wizard for one order, with no widget in sight. */
class CancellationPresenter final : public WizardOf<CancellationState>
{
    Q_OBJECT

public:
    using Outcome = CancellationOutcome;

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
    CancellationPresenter(OrderId id, const Tools &tools, QObject *parent = nullptr);

    [[nodiscard]] QList<Page> pages() const override;
    [[nodiscard]] QString blockingReason(Page page) const override;

    // What the pages show.
    [[nodiscard]] QString title() const override;
    [[nodiscard]] StandingView standing() const;
    [[nodiscard]] QList<ReasonView> reasons() const;
    [[nodiscard]] QString reasonAdvice() const;
    [[nodiscard]] QString complaintAdvice() const;
    /** The message to the seller: its reason is the one that was chosen. */
    [[nodiscard]] MessageComposer &composer() { return m_composer; }
    [[nodiscard]] QString messageExplanation() const;
    [[nodiscard]] QString noPageReason() const override;
    [[nodiscard]] QString missingButtonAdvice() const;
    [[nodiscard]] QList<OutcomeView> outcomes() const;
    [[nodiscard]] RecordView recordView() const override;

public slots:
    void setReason(const QString &reasonId);
    void setMessageSent(bool sent);
    void setOutcome(recourse::presentation::CancellationOutcome outcome);
    void startOver() override;

private:
    void load(bool withDraft) override;
    void restore(const QByteArray &draft);
    void assess() override;
    void speakAnew() override;
    void answered(const State &before) override;
    void tellReason();

    [[nodiscard]] bool isUnpaid() const;
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QString stepText(Page page) const override;
    [[nodiscard]] QString action() const override;
    [[nodiscard]] std::optional<QUrl> siteAddress() const override;
    [[nodiscard]] domain::Verdict verdict() const;
    [[nodiscard]] QList<const domain::CancelReason *> offeredReasons() const;
    [[nodiscard]] const domain::CancelReason *chosenReason() const;
    [[nodiscard]] QList<domain::Event> eventsToRecord() const override;
    [[nodiscard]] QString standingBlock() const;
    [[nodiscard]] QString outcomeBlock() const;
    [[nodiscard]] QString answerText() const;
    [[nodiscard]] QString moneyText() const;
    void tellCoupon(StandingView &view) const;
    [[nodiscard]] QList<AlternativeView> alternatives() const;

    MessageComposer m_composer;
};

} // namespace recourse::presentation
