// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/cancellationpresenter.h"

#include <algorithm>
#include <utility>

#include "domain/rules/assess.h"
#include "services/openpage.h"
#include "wording/packtext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

const QString kDraftKind = u"cancellation"_s;
const QString kRequested = u"requested"_s;

} // namespace

CancellationPresenter::CancellationPresenter(OrderId id, Tools tools, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_tools(std::move(tools))
    , m_composer(m_tools.messages)
    , m_courier(this)
    , m_drafts(m_tools.writer, kDraftKind, id)
{
    m_composer.keepTo(kCancellationTemplate);
    connect(&m_composer, &MessageComposer::edited, this, [this] {
        State state = m_state;
        state.message = m_composer.state();
        change(state);
    });
    connect(&m_tools.language, &LanguageSetting::changed, this, &CancellationPresenter::tellReason);
    connect(&m_tools.language, &LanguageSetting::changed, this, &CancellationPresenter::changed);
    connect(&m_drafts, &DraftKeeper::failed, this, [this] {
        m_problem = tr("Your answers could not be kept as a draft. They stay here until you close "
                       "this window.");
        emit changed();
    });
    load(true);
}

CancellationPresenter::~CancellationPresenter()
{
    m_courier.close();
}

// ------------------------------------------------------------------ reading the order

void CancellationPresenter::load(bool withDraft)
{
    m_tools.writer.post([this, courier = m_courier, id = m_id, withDraft](domain::Book &book) {
        Loaded loaded;
        const auto order = book.orders().load(id);
        if (order)
            loaded.order = *order;
        if (withDraft) {
            if (const auto draft = book.drafts().load(kDraftKind, id))
                loaded.draft = *draft;
        }
        courier.deliver([this, loaded, withDraft] { take(loaded, withDraft); });
    });
}

void CancellationPresenter::take(const Loaded &loaded, bool withDraft)
{
    if (m_phase == Phase::Recording || m_phase == Phase::Recorded)
        return;
    if (!loaded.order) {
        m_phase = Phase::Gone;
        emit changed();
        return;
    }
    m_order = *loaded.order;
    m_phase = Phase::Open;
    assess();
    if (withDraft)
        restore(loaded.draft);
    emit changed();
}

void CancellationPresenter::restore(const QByteArray &draft)
{
    const auto kept = fromDraft(draft);
    if (!kept || isRunning())
        return;
    const Page wanted = kept->page;
    m_state = *kept;
    if (!chosenReason())
        m_state.reason.clear();
    m_composer.setState(m_state.message);
    tellReason();
    m_restored = hasAnswers();
    m_state.page = Page::Standing;
    while (m_state.page != wanted && canLeave(m_state.page)) {
        const auto following = pageAfter(m_state.page);
        if (!following || *following > wanted)
            break;
        m_state.page = *following;
    }
    m_state.reached = m_state.page;
}

const domain::RulesPack &CancellationPresenter::pack() const
{
    return m_tools.rules.packFor(m_order.market);
}

void CancellationPresenter::assess()
{
    m_assessment = domain::assess(m_order, pack(), m_tools.clock.now());
    m_composer.setOrder(m_order, m_assessment, pack());
    tellReason();
}

void CancellationPresenter::reload()
{
    if (m_phase == Phase::Open || m_phase == Phase::Gone)
        load(false);
}

void CancellationPresenter::tick()
{
    if (m_phase != Phase::Open)
        return;
    assess();
    emit changed();
}

// ------------------------------------------------------------------ the way through the pages

QList<CancellationPage> CancellationPresenter::pages() const
{
    // Nobody has to agree where nothing was paid, so there is nobody to write to.
    if (isUnpaid())
        return {Page::Standing, Page::Reason, Page::Site, Page::Outcome};
    return {Page::Standing, Page::Reason, Page::Message, Page::Site, Page::Outcome};
}

std::optional<CancellationPage> CancellationPresenter::pageAfter(Page page) const
{
    const QList<Page> all = pages();
    const auto after = std::upper_bound(all.cbegin(), all.cend(), page);
    return after == all.cend() ? std::nullopt : std::optional(*after);
}

std::optional<CancellationPage> CancellationPresenter::pageBefore(Page page) const
{
    const QList<Page> all = pages();
    const auto from = std::lower_bound(all.cbegin(), all.cend(), page);
    return from == all.cbegin() ? std::nullopt : std::optional(*std::prev(from));
}

QString CancellationPresenter::blockingReason(Page page) const
{
    switch (page) {
    case Page::Standing:
        return standingBlock();
    case Page::Reason:
        return chosenReason() ? QString() : tr("Choose the reason that is true for this order.");
    case Page::Message:
    case Page::Site:
        return {};
    case Page::Outcome:
        return outcomeBlock();
    }
    return {};
}

bool CancellationPresenter::canGoTo(Page page) const
{
    if (m_phase != Phase::Open || page > m_state.reached)
        return false;
    const QList<Page> all = pages();
    return all.contains(page) && std::all_of(all.cbegin(), all.cend(), [&](Page before) {
               return before >= page || canLeave(before);
           });
}

void CancellationPresenter::next()
{
    const auto following = pageAfter(m_state.page);
    if (m_phase != Phase::Open || !following || !canLeave(m_state.page))
        return;
    State state = m_state;
    state.page = *following;
    state.reached = std::max(state.reached, state.page);
    change(state);
}

void CancellationPresenter::back()
{
    const auto previous = pageBefore(m_state.page);
    if (previous)
        goTo(*previous);
}

void CancellationPresenter::goTo(Page page)
{
    if (!canGoTo(page))
        return;
    State state = m_state;
    state.page = page;
    change(state);
}

// ------------------------------------------------------------------ answers

bool CancellationPresenter::hasAnswers() const
{
    State bare;
    bare.page = m_state.page;
    bare.reached = m_state.reached;
    return m_state != bare;
}

void CancellationPresenter::change(const State &state)
{
    if (m_phase != Phase::Open || state == m_state)
        return;
    const bool hadAnswers = hasAnswers();
    m_state = state;
    m_problem.clear();
    tellReason();
    if (hasAnswers())
        m_drafts.keep(toDraft(m_state));
    else if (hadAnswers)
        m_drafts.discard();
    emit changed();
}

void CancellationPresenter::setReason(const QString &reasonId)
{
    State state = m_state;
    state.reason = reasonId;
    change(state);
}

void CancellationPresenter::setMessageSent(bool sent)
{
    if (sent == m_state.messageSentAt.has_value())
        return;
    State state = m_state;
    state.messageSentAt = sent ? std::optional(m_tools.clock.now()) : std::nullopt;
    change(state);
}

void CancellationPresenter::setStepDone(int step, bool done)
{
    if (step < 0 || step >= clickPath().size())
        return;
    State state = m_state;
    state.stepsDone.removeAll(step);
    if (done)
        state.stepsDone.append(step);
    std::sort(state.stepsDone.begin(), state.stepsDone.end());
    change(state);
}

void CancellationPresenter::setOutcome(Outcome outcome)
{
    State state = m_state;
    state.outcome = outcome;
    change(state);
}

void CancellationPresenter::setHappenedAt(const QDateTime &wallTime)
{
    State state = m_state;
    state.happenedAt.reset();
    if (wallTime.isValid()) {
        const QDateTime zoned(wallTime.date(), wallTime.time(), m_tools.language.regional().zone);
        state.happenedAt = core::Instant::fromDateTime(zoned);
    }
    change(state);
}

void CancellationPresenter::startOver()
{
    m_restored = false;
    m_composer.setState({});
    change(State());
}

// ------------------------------------------------------------------ recording

void CancellationPresenter::commit()
{
    if (m_phase != Phase::Open || !canLeave(Page::Outcome))
        return;
    m_drafts.flush();
    m_problem.clear();
    m_phase = Phase::Recording;
    emit changed();
    m_tools.writer.post([this, courier = m_courier, &rules = m_tools.rules, id = m_id,
                         now = m_tools.clock.now(), events = eventsToRecord()](domain::Book &book) {
        const auto result = services::RecordService(rules).record(book, id, events, now);
        // Here and not later: the draft must be gone even where the window is closed meanwhile.
        if (result)
            (void)book.drafts().remove(kDraftKind, id);
        courier.deliver([this, result] { finishRecording(result); });
    });
}

void CancellationPresenter::finishRecording(const core::Result<void, services::RecordError> &result)
{
    m_phase = result ? Phase::Recorded : Phase::Open;
    if (!result)
        m_problem = recordErrorText(result.error());
    emit changed();
    if (result)
        emit recorded(m_id);
}

// ------------------------------------------------------------------ what the rules say

bool CancellationPresenter::isUnpaid() const
{
    return m_assessment.status == domain::OrderStatus::AwaitingPayment;
}

bool CancellationPresenter::isRunning() const
{
    return m_assessment.caseState && m_assessment.caseState->kind == domain::CaseKind::Cancellation
        && m_assessment.caseState->step == kRequested;
}

QString CancellationPresenter::action() const
{
    return isUnpaid() ? u"cancel_unpaid"_s : u"request_cancellation"_s;
}

domain::Verdict CancellationPresenter::verdict() const
{
    const domain::Option *option = m_assessment.option(action());
    return option ? option->verdict : domain::Verdict::Never;
}

QList<const domain::CancelReason *> CancellationPresenter::offeredReasons() const
{
    QList<const domain::CancelReason *> offered;
    for (const domain::CancelReason &reason : pack().reasons) {
        if (isUnpaid() ? reason.forUnpaid : reason.forPaid)
            offered.append(&reason);
    }
    return offered;
}

const domain::CancelReason *CancellationPresenter::chosenReason() const
{
    const auto offered = offeredReasons();
    const auto chosen = std::find_if(offered.cbegin(), offered.cend(),
                                     [this](auto *reason) { return reason->id == m_state.reason; });
    return chosen == offered.cend() ? nullptr : *chosen;
}

core::Instant CancellationPresenter::eventInstant() const
{
    return m_state.happenedAt.value_or(m_tools.clock.now());
}

/** The chosen reason in the words of both readers; where the pack has none, in the site's. */
void CancellationPresenter::tellReason()
{
    const domain::CancelReason *reason = chosenReason();
    QString own;
    QString sellers;
    if (reason) {
        const wording::PackText words(pack(), m_tools.language.regional());
        own = words.text(reason->labelText);
        sellers = words.textIn(m_composer.sellersLanguage(), reason->labelText);
    }
    m_composer.give(u"reason"_s, own, sellers);
}

} // namespace recourse::presentation
