// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/disputepresenter.h"

#include <utility>

#include "presentation/evidencepresenter.h"
#include "services/disputeproblems.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;
using domain::EventKind;

namespace {

const QString kDraftKind = u"dispute"_s;

/** The last of these that happened; nothing where none did. */
std::optional<EventKind> lastOf(const domain::Order &order, const QList<EventKind> &kinds)
{
    std::optional<EventKind> last;
    for (const domain::Event &event : domain::eventsInOrder(order.events)) {
        if (kinds.contains(event.kind))
            last = event.kind;
    }
    return last;
}

/** What a problem says about the parcel. */
bool cameBy(const domain::DisputeProblem &problem)
{
    return problem.group != domain::ProblemGroup::NotReceived;
}

} // namespace

struct DisputePresenter::Loaded
{
    std::optional<domain::Order> order;
    QList<domain::EvidenceItem> evidence;
    QByteArray draft;
    std::optional<QString> problem; ///< nothing where it could not be read
};

DisputePresenter::DisputePresenter(OrderId id, Tools tools, QObject *parent)
    : WizardOf(
        id,
        {tools.writer, tools.rules, tools.clock, tools.language, tools.opener, tools.weekBegins},
        kDraftKind, parent)
    , m_readMoney(std::move(tools.readMoney))
    , m_longestStatement(tools.longestStatement)
{
    load(true);
}

// ------------------------------------------------------------------ reading the order

void DisputePresenter::load(bool withDraft)
{
    m_surroundings.writer.post([this, courier = m_courier, id = m_id, withDraft,
                                generation = m_generation](domain::Book &book) {
        Loaded loaded;
        if (const auto order = book.orders().load(id))
            loaded.order = *order;
        if (const auto evidence = book.evidence().of(id))
            loaded.evidence = *evidence;
        if (const auto problem = book.drafts().load(kEvidenceDraft, id))
            loaded.problem = problemOfDraft(*problem);
        if (withDraft)
            loaded.draft = draftOf(book, id, kDraftKind);
        courier.deliver(
            [this, loaded, withDraft, generation] { take(loaded, withDraft, generation); });
    });
}

void DisputePresenter::take(const Loaded &loaded, bool withDraft, quint64 generation)
{
    if (!takeOrder(loaded.order))
        return;
    m_evidence = loaded.evidence;
    if (withDraft)
        restore(loaded);
    else if (loaded.problem && generation == m_generation)
        adopt(*loaded.problem);
    emit changed();
}

void DisputePresenter::restore(const Loaded &loaded)
{
    const auto kept = disputeFromDraft(loaded.draft);
    if (kept) {
        m_state = *kept;
        m_state.problem = loaded.problem.value_or(QString()); // kept with the order's evidence
    }
    adopt(loaded.problem.value_or(QString()));
    if (kept)
        walkTo(kept->page);
}

/** The problem that was chosen for the order's evidence; it tells whether the parcel came. */
void DisputePresenter::adopt(const QString &problem)
{
    const domain::DisputeProblem *known = problem.isEmpty() ? nullptr : pack().problem(problem);
    const QString adopted = known ? problem : QString();
    m_state.problemChosen = m_state.problemChosen && known && adopted == m_state.problem;
    m_state.problem = adopted;
    if (known)
        m_state.received = cameBy(*known);
}

// ------------------------------------------------------------------ the way through the pages

bool DisputePresenter::isRunning() const
{
    if (lastOf(m_order, {EventKind::DisputeOpened, EventKind::DisputeCancelled})
        == EventKind::DisputeOpened)
        return true;
    if (lastOf(m_order, {EventKind::ChargebackFiled, EventKind::ChargebackDecided})
        == EventKind::ChargebackFiled)
        return true;
    const auto &state = m_assessment.caseState;
    return state
        && (state->kind == domain::CaseKind::Dispute || state->kind == domain::CaseKind::Return);
}

QList<DisputePage> DisputePresenter::pages() const
{
    if (!isRunning())
        return {Page::Standing, Page::Problem, Page::Evidence, Page::Statement,
                Page::Wish,     Page::Site,    Page::Outcome};
    QList<Page> pages{Page::Standing};
    if (chosenProblem())
        pages << Page::Evidence << Page::Statement;
    if (!clickPath().isEmpty())
        pages << Page::Site;
    return pages << Page::Outcome;
}

QString DisputePresenter::blockingReason(Page page) const
{
    switch (page) {
    case Page::Standing:
        return standingBlock();
    case Page::Problem:
        return problemBlock();
    case Page::Wish:
        return wishBlock();
    case Page::Evidence: // the planner has the choice too
        return isRunning() ? QString() : problemBlock();
    case Page::Statement:
    case Page::Site:
        return {};
    case Page::Outcome:
        return outcomeBlock();
    }
    return {};
}

// ------------------------------------------------------------------ answers

bool DisputePresenter::hasAnswers() const
{
    State bare;
    bare.page = m_state.page;
    bare.reached = m_state.reached;
    if (!m_state.problemChosen && !m_state.problem.isEmpty()) {
        bare.problem = m_state.problem;
        bare.received = m_state.received;
    }
    return m_state != bare;
}

void DisputePresenter::startOver()
{
    m_restored = false;
    State fresh;
    fresh.problem = m_state.problem;
    if (!fresh.problem.isEmpty())
        fresh.received = m_state.received;
    change(fresh);
}

void DisputePresenter::answered(const State &before)
{
    if (m_state.problem != before.problem)
        keepChosen();
}

void DisputePresenter::keepChosen()
{
    ++m_generation;
    m_surroundings.writer.post(
        [this, courier = m_courier, id = m_id, problem = m_state.problem](domain::Book &book) {
            const bool kept = keepProblem(book, id, problem).has_value();
            courier.deliver([this, kept] {
                if (kept)
                    emit problemKept();
                else
                    tellUnkept();
            });
        });
}

void DisputePresenter::setItem(const QString &lineId)
{
    edit([&](State &state) { state.item = lineId; });
}

void DisputePresenter::setReceived(bool received)
{
    edit([&](State &state) {
        if (state.received != received) {
            state.problem.clear(); // it was one of the other half
            state.problemChosen = false;
        }
        state.received = received;
    });
}

void DisputePresenter::setProblem(const QString &problemId)
{
    edit([&](State &state) {
        state.problem = problemId;
        state.problemChosen = !problemId.isEmpty();
        if (const auto *known = problemId.isEmpty() ? nullptr : pack().problem(problemId))
            state.received = cameBy(*known);
    });
}

void DisputePresenter::setClaim(const QString &id, bool confirmed)
{
    edit([&](State &state) {
        state.answers.confirmed.removeAll(id);
        if (confirmed)
            state.answers.confirmed.append(id);
    });
}

void DisputePresenter::setArrived(const QString &typed)
{
    edit([&](State &state) { state.arrived = typed; });
}

void DisputePresenter::setExpected(const domain::OwnWords &words)
{
    edit([&](State &state) { state.answers.expected = words; });
}

void DisputePresenter::setReceivedWords(const domain::OwnWords &words)
{
    edit([&](State &state) { state.answers.received = words; });
}

void DisputePresenter::writeSite(const QString &text)
{
    const bool same = text == made(wording::StatementReader::Site);
    edit([&](State &state) { state.siteText = same ? std::nullopt : std::optional(text); });
}

void DisputePresenter::writeOwn(const QString &text)
{
    const bool same = text == made(wording::StatementReader::Buyer);
    edit([&](State &state) { state.ownText = same ? std::nullopt : std::optional(text); });
}

void DisputePresenter::putBack()
{
    edit([](State &state) {
        state.siteText.reset();
        state.ownText.reset();
    });
}

void DisputePresenter::setWish(const DisputeWish &wish)
{
    edit([&](State &state) { state.wish = wish; });
}

void DisputePresenter::setOutcome(EventKind kind)
{
    edit([&](State &state) { state.outcome = kind; });
}

void DisputePresenter::setOutcomeAmount(const QString &typed)
{
    edit([&](State &state) { state.outcomeAmount = typed; });
}

void DisputePresenter::setOutcomeNote(const QString &note)
{
    edit([&](State &state) { state.outcomeNote = note; });
}

void DisputePresenter::setActsBy(const QDateTime &wallTime)
{
    edit([&](State &state) { state.actsBy = instantOf(wallTime); });
}

} // namespace recourse::presentation
