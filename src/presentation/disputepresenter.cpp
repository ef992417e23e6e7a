// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/disputepresenter.h"

#include <algorithm>
#include <utility>

#include "domain/rules/assess.h"
#include "presentation/cancellationpresenter.h"
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

} // namespace

struct DisputePresenter::Loaded
{
    std::optional<domain::Order> order;
    QList<domain::EvidenceItem> evidence;
    QByteArray draft;
    std::optional<QString> problem; ///< nothing where it could not be read
};

DisputePresenter::DisputePresenter(OrderId id, Tools tools, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_tools(std::move(tools))
    , m_courier(this)
    , m_drafts(m_tools.writer, kDraftKind, id)
{
    connect(&m_tools.language, &LanguageSetting::changed, this, &DisputePresenter::changed);
    connect(&m_drafts, &DraftKeeper::failed, this, &DisputePresenter::tellUnkept);
    load(true);
}

DisputePresenter::~DisputePresenter()
{
    m_courier.close();
}

Qt::DayOfWeek DisputePresenter::weekBegins(const QLocale &locale) const
{
    return m_tools.weekBegins > 0 ? Qt::DayOfWeek(m_tools.weekBegins) : locale.firstDayOfWeek();
}

template <typename Change>
void DisputePresenter::edit(Change change)
{
    State state = m_state;
    change(state);
    this->change(state);
}

// ------------------------------------------------------------------ reading the order

void DisputePresenter::load(bool withDraft)
{
    m_tools.writer.post([this, courier = m_courier, id = m_id, withDraft,
                         generation = m_generation](domain::Book &book) {
        Loaded loaded;
        if (const auto order = book.orders().load(id))
            loaded.order = *order;
        if (const auto evidence = book.evidence().of(id))
            loaded.evidence = *evidence;
        if (const auto problem = book.drafts().load(kEvidenceDraft, id))
            loaded.problem = problemOfDraft(*problem);
        if (withDraft) {
            if (const auto draft = book.drafts().load(kDraftKind, id))
                loaded.draft = *draft;
        }
        courier.deliver(
            [this, loaded, withDraft, generation] { take(loaded, withDraft, generation); });
    });
}

void DisputePresenter::take(const Loaded &loaded, bool withDraft, quint64 generation)
{
    if (m_phase == Phase::Recording || m_phase == Phase::Recorded)
        return;
    if (!loaded.order) {
        m_phase = Phase::Gone;
        emit changed();
        return;
    }
    m_order = *loaded.order;
    m_evidence = loaded.evidence;
    m_phase = Phase::Open;
    m_assessment = domain::assess(m_order, pack(), m_tools.clock.now());
    if (withDraft)
        restore(loaded);
    else if (loaded.problem && generation == m_generation)
        adopt(*loaded.problem);
    emit changed();
}

void DisputePresenter::restore(const Loaded &loaded)
{
    const auto kept = disputeFromDraft(loaded.draft);
    if (kept)
        m_state = *kept;
    adopt(loaded.problem.value_or(QString()));
    if (!kept)
        return;
    const Page wanted = kept->page;
    m_state.page = Page::Standing;
    m_restored = hasAnswers();
    while (m_state.page != wanted && canLeave(m_state.page)) {
        const auto following = pageAfter(m_state.page);
        if (!following || *following > wanted)
            break;
        m_state.page = *following;
    }
    m_state.reached = m_state.page;
}

/** The problem that was chosen for the order's evidence; it tells whether the parcel came. */
void DisputePresenter::adopt(const QString &problem)
{
    const domain::DisputeProblem *known = problem.isEmpty() ? nullptr : pack().problem(problem);
    m_state.problem = known ? problem : QString();
    if (known)
        m_state.received = known->group != domain::ProblemGroup::NotReceived;
}

const domain::Order *DisputePresenter::order() const
{
    return m_phase == Phase::Loading || m_phase == Phase::Gone ? nullptr : &m_order;
}

void DisputePresenter::tellUnkept()
{
    m_problem = tr("Your answers could not be kept as a draft. They stay here until you close "
                   "this window.");
    emit changed();
}

const domain::RulesPack &DisputePresenter::pack() const
{
    return m_tools.rules.packFor(m_order.market);
}

OrderTelling DisputePresenter::telling() const
{
    return {m_order, m_assessment, pack(), m_tools.clock.now(), m_tools.language.regional()};
}

void DisputePresenter::reload()
{
    if (m_phase == Phase::Open || m_phase == Phase::Gone)
        load(false);
}

void DisputePresenter::tick()
{
    if (m_phase != Phase::Open)
        return;
    m_assessment = domain::assess(m_order, pack(), m_tools.clock.now());
    emit changed();
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

std::optional<DisputePage> DisputePresenter::pageAfter(Page page) const
{
    const QList<Page> all = pages();
    const auto after = std::upper_bound(all.cbegin(), all.cend(), page);
    return after == all.cend() ? std::nullopt : std::optional(*after);
}

std::optional<DisputePage> DisputePresenter::pageBefore(Page page) const
{
    const QList<Page> all = pages();
    const auto from = std::lower_bound(all.cbegin(), all.cend(), page);
    return from == all.cbegin() ? std::nullopt : std::optional(*std::prev(from));
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

bool DisputePresenter::canGoTo(Page page) const
{
    if (m_phase != Phase::Open || page > m_state.reached)
        return false;
    const QList<Page> all = pages();
    return all.contains(page) && std::all_of(all.cbegin(), all.cend(), [&](Page before) {
               return before >= page || canLeave(before);
           });
}

void DisputePresenter::next()
{
    const auto following = pageAfter(m_state.page);
    if (m_phase != Phase::Open || !following || !canLeave(m_state.page))
        return;
    edit([&](State &state) {
        state.page = *following;
        state.reached = std::max(state.reached, state.page);
    });
}

void DisputePresenter::back()
{
    if (const auto previous = pageBefore(m_state.page))
        goTo(*previous);
}

void DisputePresenter::goTo(Page page)
{
    if (canGoTo(page))
        edit([&](State &state) { state.page = page; });
}

// ------------------------------------------------------------------ answers

bool DisputePresenter::hasAnswers() const
{
    State bare;
    bare.page = m_state.page;
    bare.reached = m_state.reached;
    return m_state != bare;
}

void DisputePresenter::change(const State &state)
{
    if (m_phase != Phase::Open || state == m_state)
        return;
    const bool hadAnswers = hasAnswers();
    const bool otherProblem = state.problem != m_state.problem;
    m_state = state;
    if (otherProblem)
        keepChosen();
    m_problem.clear();
    if (hasAnswers())
        m_drafts.keep(toDraft(m_state));
    else if (hadAnswers)
        m_drafts.discard();
    emit changed();
}

void DisputePresenter::keepChosen()
{
    ++m_generation;
    m_tools.writer.post(
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
        if (state.received != received)
            state.problem.clear(); // it was one of the other half
        state.received = received;
    });
}

void DisputePresenter::setProblem(const QString &problemId)
{
    edit([&](State &state) {
        state.problem = problemId;
        if (const auto *known = problemId.isEmpty() ? nullptr : pack().problem(problemId))
            state.received = known->group != domain::ProblemGroup::NotReceived;
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

void DisputePresenter::setStepDone(int step, bool done)
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

void DisputePresenter::setHappenedAt(const QDateTime &wallTime)
{
    edit([&](State &state) {
        state.happenedAt.reset();
        if (wallTime.isValid()) {
            const QDateTime zoned(wallTime.date(), wallTime.time(),
                                  m_tools.language.regional().zone);
            state.happenedAt = core::Instant::fromDateTime(zoned);
        }
    });
}

void DisputePresenter::startOver()
{
    m_restored = false;
    change(State());
}

// ------------------------------------------------------------------ recording

void DisputePresenter::commit()
{
    if (m_phase != Phase::Open || !canLeave(Page::Outcome))
        return;
    m_drafts.flush();
    m_problem.clear();
    m_phase = Phase::Recording;
    emit changed();
    m_tools.writer.post([this, courier = m_courier, &rules = m_tools.rules, id = m_id,
                         now = m_tools.clock.now(), event = eventToRecord()](domain::Book &book) {
        const auto result = services::RecordService(rules).record(book, id,
                                                                  QList<domain::Event>{event}, now);
        // Here and not later: the draft must be gone even where the window is closed meanwhile.
        if (result)
            (void)book.drafts().remove(kDraftKind, id);
        courier.deliver([this, result] { finishRecording(result); });
    });
}

void DisputePresenter::finishRecording(const core::Result<void, services::RecordError> &result)
{
    m_phase = result ? Phase::Recorded : Phase::Open;
    if (!result)
        m_problem = CancellationPresenter::recordErrorText(result.error());
    emit changed();
    if (result)
        emit recorded(m_id);
}

} // namespace recourse::presentation
