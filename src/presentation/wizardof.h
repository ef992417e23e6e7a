// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <utility>

#include "presentation/wizardpresenter.h"

namespace recourse::presentation {

/**
 * The way through the pages of one wizard and what the user answered on them. `Answers` is a plain
 * value with `page` and `reached` (of one enum, in the order of the steps), `stepsDone`,
 * `happenedAt`, and toDraft() beside it; a new one is a wizard that nothing was said to.
 */
template <typename Answers>
class WizardOf : public WizardPresenter
{
public:
    using State = Answers;
    using Page = decltype(Answers::page);

    [[nodiscard]] const State &state() const { return m_state; }
    [[nodiscard]] virtual QList<Page> pages() const = 0;
    /** Why Next is not possible on this page, in words; empty where it is. */
    [[nodiscard]] virtual QString blockingReason(Page page) const = 0;

    [[nodiscard]] bool canLeave(Page page) const { return blockingReason(page).isEmpty(); }
    [[nodiscard]] std::optional<Page> pageAfter(Page page) const
    {
        const QList<Page> all = pages();
        const auto after = std::upper_bound(all.cbegin(), all.cend(), page);
        return after == all.cend() ? std::nullopt : std::optional(*after);
    }
    [[nodiscard]] std::optional<Page> pageBefore(Page page) const
    {
        const QList<Page> all = pages();
        const auto from = std::lower_bound(all.cbegin(), all.cend(), page);
        return from == all.cbegin() ? std::nullopt : std::optional(*std::prev(from));
    }
    [[nodiscard]] bool canGoTo(Page page) const
    {
        if (m_phase != Phase::Open || page > m_state.reached)
            return false;
        const QList<Page> all = pages();
        return all.contains(page) && std::all_of(all.cbegin(), all.cend(), [&](Page before) {
                   return before >= page || canLeave(before);
               });
    }
    [[nodiscard]] int shownPage() const override { return int(m_state.page); }
    [[nodiscard]] QString shownBlock() const override { return blockingReason(m_state.page); }
    [[nodiscard]] bool canGoBack() const override { return pageBefore(m_state.page).has_value(); }
    [[nodiscard]] bool isLastPage() const override { return !pageAfter(m_state.page); }
    [[nodiscard]] bool hasAnswers() const override
    {
        State bare;
        bare.page = m_state.page;
        bare.reached = m_state.reached;
        return m_state != bare;
    }

    void next() override
    {
        const auto following = pageAfter(m_state.page);
        if (m_phase != Phase::Open || !following || !canLeave(m_state.page))
            return;
        edit([&](State &state) {
            state.page = *following;
            state.reached = std::max(state.reached, state.page);
        });
    }
    void back() override
    {
        if (const auto previous = pageBefore(m_state.page))
            goTo(*previous);
    }
    void goTo(Page page)
    {
        if (canGoTo(page))
            edit([&](State &state) { state.page = page; });
    }
    void goToPage(int page) override { goTo(Page(page)); }
    void setStepDone(int step, bool done) override
    {
        if (step < 0 || step >= clickPath().size())
            return;
        edit([&](State &state) {
            state.stepsDone.removeAll(step);
            if (done)
                state.stepsDone.append(step);
            std::sort(state.stepsDone.begin(), state.stepsDone.end());
        });
    }
    void setHappenedAt(const QDateTime &wallTime) override
    {
        edit([&](State &state) { state.happenedAt = instantOf(wallTime); });
    }
    void startOver() override
    {
        m_restored = false;
        change(State());
    }
    void commit() override
    {
        if (m_phase == Phase::Open && canLeave(pages().constLast()))
            record();
    }

protected:
    using WizardPresenter::WizardPresenter;

    /** The text of a step in the list on the left. */
    [[nodiscard]] virtual QString stepText(Page page) const = 0;
    /** Other answers were given than `before`; nobody was told yet. */
    virtual void answered(const State &before) { Q_UNUSED(before) }

    template <typename Change>
    void edit(Change change)
    {
        State state = m_state;
        change(state);
        this->change(state);
    }
    void change(const State &state)
    {
        if (m_phase != Phase::Open || state == m_state)
            return;
        const bool hadAnswers = hasAnswers();
        const State before = std::exchange(m_state, state);
        m_problem.clear();
        answered(before);
        if (hasAnswers())
            m_drafts.keep(toDraft(m_state));
        else if (hadAnswers)
            m_drafts.discard();
        emit changed();
    }
    /** Back to the page where a kept state was left, as far as its answers still carry. */
    void walkTo(Page wanted)
    {
        m_restored = hasAnswers();
        m_state.page = pages().constFirst();
        while (m_state.page != wanted && canLeave(m_state.page)) {
            const auto following = pageAfter(m_state.page);
            if (!following || *following > wanted)
                break;
            m_state.page = *following;
        }
        m_state.reached = m_state.page;
    }
    [[nodiscard]] QList<StepView> ownSteps() const override
    {
        QList<StepView> views;
        for (const Page page : pages()) {
            views.append({int(page), 0, stepText(page), page < m_state.reached && canLeave(page),
                          page == m_state.page, canGoTo(page)});
        }
        return views;
    }
    [[nodiscard]] QList<int> stepsDone() const override { return m_state.stepsDone; }
    [[nodiscard]] std::optional<core::Instant> enteredInstant() const override
    {
        return m_state.happenedAt;
    }

    State m_state;
};

} // namespace recourse::presentation
