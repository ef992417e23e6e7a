// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/cancellationpresenter.h"

#include <algorithm>
#include <utility>

#include "wording/packtext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

const QString kDraftKind = u"cancellation"_s;
const QString kRequested = u"requested"_s;

} // namespace

CancellationPresenter::CancellationPresenter(OrderId id, const Tools &tools, QObject *parent)
    : WizardOf(
        id,
        {tools.writer, tools.rules, tools.clock, tools.language, tools.opener, tools.weekBegins},
        kDraftKind, parent)
    , m_composer(tools.messages)
{
    m_composer.keepTo(kCancellationTemplate);
    connect(&m_composer, &MessageComposer::edited, this,
            [this] { edit([this](State &state) { state.message = m_composer.state(); }); });
    load(true);
}

// ------------------------------------------------------------------ reading the order

void CancellationPresenter::load(bool withDraft)
{
    m_surroundings.writer.post(
        [this, courier = m_courier, id = m_id, withDraft](domain::Book &book) {
            const auto loaded = book.orders().load(id);
            const auto order = loaded ? *loaded : std::nullopt;
            const QByteArray draft = withDraft ? draftOf(book, id, kDraftKind) : QByteArray();
            courier.deliver([this, order, draft] {
                if (!takeOrder(order))
                    return;
                restore(draft);
                emit changed();
            });
        });
}

void CancellationPresenter::restore(const QByteArray &draft)
{
    const auto kept = fromDraft(draft);
    if (!kept || isRunning())
        return;
    m_state = *kept;
    if (!chosenReason())
        m_state.reason.clear();
    m_composer.setState(m_state.message);
    tellReason();
    walkTo(kept->page);
}

void CancellationPresenter::assess()
{
    WizardOf::assess();
    m_composer.setOrder(m_order, m_assessment, pack());
    tellReason();
}

// ------------------------------------------------------------------ the way through the pages

QList<CancellationPage> CancellationPresenter::pages() const
{
    // Nobody has to agree where nothing was paid, so there is nobody to write to.
    if (isUnpaid())
        return {Page::Standing, Page::Reason, Page::Site, Page::Outcome};
    return {Page::Standing, Page::Reason, Page::Message, Page::Site, Page::Outcome};
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

// ------------------------------------------------------------------ answers

void CancellationPresenter::answered(const State &before)
{
    Q_UNUSED(before)
    tellReason();
}

void CancellationPresenter::setReason(const QString &reasonId)
{
    edit([&](State &state) { state.reason = reasonId; });
}

void CancellationPresenter::setMessageSent(bool sent)
{
    if (sent == m_state.messageSentAt.has_value())
        return;
    edit([&](State &state) { state.messageSentAt = sent ? std::optional(now()) : std::nullopt; });
}

void CancellationPresenter::setOutcome(Outcome outcome)
{
    edit([&](State &state) { state.outcome = outcome; });
}

void CancellationPresenter::startOver()
{
    m_composer.setState({});
    WizardOf::startOver();
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

void CancellationPresenter::speakAnew()
{
    tellReason();
}

/** The chosen reason in the words of both readers; where the pack has none, in the site's. */
void CancellationPresenter::tellReason()
{
    const domain::CancelReason *reason = chosenReason();
    QString own;
    QString sellers;
    if (reason) {
        const wording::PackText words(pack(), regional());
        own = words.text(reason->labelText);
        sellers = words.textIn(m_composer.sellersLanguage(), reason->labelText);
    }
    m_composer.give(u"reason"_s, own, sellers);
}

} // namespace recourse::presentation
