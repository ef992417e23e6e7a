// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/messagepresenter.h"

#include <algorithm>
#include <utility>

#include "domain/messages/together.h"
#include "domain/rules/assess.h"
#include "presentation/wizardpresenter.h"
#include "services/messageservice.h"
#include "services/openpage.h"
#include "wording/numbertext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

const QString kDraftKind = u"message"_s;
const QString kMessagesPage = u"messages"_s;

} // namespace

MessagePresenter::DraftPlace::DraftPlace(QList<core::OrderId> ids)
    : kind(kDraftKind)
{
    std::ranges::sort(ids);
    order = ids.takeFirst();
    for (const core::OrderId other : std::as_const(ids))
        kind += u'+' + QString::number(other.value);
}

MessagePresenter::MessagePresenter(const QList<core::OrderId> &ids, const QString &action,
                                   Tools tools, QObject *parent)
    : QObject(parent)
    , m_ids(ids)
    , m_id(ids.constFirst())
    , m_action(action)
    , m_tools(std::move(tools))
    , m_place(ids)
    , m_composer(m_tools.composer)
    , m_courier(this)
    , m_drafts(m_tools.writer, m_place.kind, m_place.order)
{
    connect(&m_composer, &MessageComposer::changed, this, &MessagePresenter::changed);
    connect(&m_composer, &MessageComposer::edited, this, &MessagePresenter::keep);
    connect(&m_drafts, &DraftKeeper::failed, this, [this] {
        m_problem = tr("Your message could not be kept as a draft. It stays here until you close "
                       "this window.");
        emit changed();
    });
    load(true);
}

MessagePresenter::~MessagePresenter()
{
    m_courier.close();
}

// ------------------------------------------------------------------ reading the order

void MessagePresenter::load(bool withDraft)
{
    m_tools.writer.post(
        [this, courier = m_courier, ids = m_ids, place = m_place, withDraft](domain::Book &book) {
            Loaded loaded;
            for (const core::OrderId id : ids) {
                const auto order = book.orders().load(id);
                if (order && *order)
                    loaded.orders.append(**order);
            }
            if (loaded.orders.size() != ids.size())
                loaded.orders.clear();
            if (withDraft) {
                if (const auto draft = book.drafts().load(place.kind, place.order))
                    loaded.draft = *draft;
            }
            courier.deliver([this, loaded, withDraft] { take(loaded, withDraft); });
        });
}

void MessagePresenter::take(const Loaded &loaded, bool withDraft)
{
    if (m_phase == Phase::Recording || m_phase == Phase::Recorded)
        return;
    if (loaded.orders.isEmpty()) {
        m_phase = Phase::Gone;
        emit changed();
        return;
    }
    m_order = loaded.orders.constFirst();
    m_others = loaded.orders.sliced(1);
    if (domain::togetherFault(loaded.orders)) {
        m_phase = Phase::Apart;
        emit changed();
        return;
    }
    assess();
    if (withDraft) {
        const MessageState kept = messageFromDraft(loaded.draft).value_or(MessageState());
        m_restored = kept.hasText();
        m_composer.setState(m_restored ? kept : MessageState());
        if (!m_restored && !m_action.isEmpty())
            m_composer.prefer(m_action);
    }
    m_phase = Phase::Open; // only now: what is shown first is whole
    emit changed();
}

const domain::RulesPack &MessagePresenter::pack() const
{
    return m_tools.rules.packFor(m_order.market);
}

void MessagePresenter::assess()
{
    m_composer.setOrder(m_order, domain::assess(m_order, pack(), m_tools.clock.now()), pack(),
                        m_others);
}

void MessagePresenter::reload()
{
    m_composer.reload();
    if (m_phase == Phase::Open || m_phase == Phase::Gone)
        load(false);
}

void MessagePresenter::tick()
{
    if (m_phase == Phase::Open)
        assess();
}

void MessagePresenter::keep()
{
    m_problem.clear();
    if (hasText())
        m_drafts.keep(messageDraft(m_composer.state()));
    else
        m_drafts.discard();
}

void MessagePresenter::startOver()
{
    m_restored = false;
    m_drafts.discard();
    m_composer.setState({});
}

// ------------------------------------------------------------------ what is said

QString MessagePresenter::noMessageReason(const domain::Order *order)
{
    if (!order)
        return tr("Select an order first.");
    return order->trashedAt ? tr("This order is in the trash: restore it first.") : QString();
}

QString MessagePresenter::title() const
{
    return tr("Write a message");
}

QString MessagePresenter::subtitle() const
{
    switch (m_phase) {
    case Phase::Loading:
        return tr("One moment, the order is being read.");
    case Phase::Gone:
        return tr("This order is not in your book any more.");
    case Phase::Apart:
        return apartReason();
    case Phase::Open:
    case Phase::Recording:
    case Phase::Recorded:
        break;
    }
    if (isForSeveral()) {
        QStringList numbers;
        for (const domain::Order &order : QList<domain::Order>{m_order} + m_others)
            numbers.append(wording::isolatedLtr(wording::groupedNumber(order.number)));
        //: %1 is the name of a seller, %2 a list of numbers of orders
        return tr("One message to %1 about %Ln order(s): %2", nullptr, int(m_ids.size()))
            .arg(wording::isolated(m_order.seller.name.simplified()),
                 m_tools.language.regional().locale.createSeparatedList(numbers));
    }
    QStringList parts;
    if (!m_order.number.isEmpty())
        parts.append(
            tr("Order %1").arg(wording::isolatedLtr(wording::groupedNumber(m_order.number))));
    for (const QString &text : {m_order.displayTitle(), m_order.seller.name}) {
        if (!text.trimmed().isEmpty())
            parts.append(wording::isolated(text.simplified()));
    }
    return parts.join(u" · "_s);
}

QString MessagePresenter::apartReason() const
{
    using domain::TogetherFault;
    switch (domain::togetherFault(QList<domain::Order>{m_order} + m_others)
                .value_or(TogetherFault::OtherSellers)) {
    case TogetherFault::OtherShops:
        return tr("These orders are of different shops: write about each by itself.");
    case TogetherFault::OtherSellers:
        return tr("These orders are of different sellers: select those of one seller, or write "
                  "about each by itself.");
    case TogetherFault::UnknownSeller:
        return tr("Of one of these orders the seller is not known: write about it by itself.");
    case TogetherFault::NoNumber:
        return tr("One of these orders has no number by which a message could name it: write "
                  "about it by itself.");
    case TogetherFault::TooMany:
        break;
    }
    return tr("These are more orders than one message can name: select at most %Ln.", nullptr,
              int(domain::kMostTogether));
}

QString MessagePresenter::blockingReason() const
{
    switch (m_phase) {
    case Phase::Loading:
    case Phase::Gone:
    case Phase::Apart:
        return subtitle();
    case Phase::Recording:
    case Phase::Recorded:
        return tr("One moment, this is being written down.");
    case Phase::Open:
        break;
    }
    return m_composer.blockingReason();
}

// ------------------------------------------------------------------ the site and the book

QString MessagePresenter::noPageReason() const
{
    if (m_phase == Phase::Loading || m_phase == Phase::Gone || m_phase == Phase::Apart)
        return subtitle();
    if (!services::pageAddress(pack(), kMessagesPage, m_order))
        return tr("Recourse knows no page of messages for the site of this order.");
    return {};
}

void MessagePresenter::openPage()
{
    if (!noPageReason().isEmpty())
        return;
    const QUrl address = *services::pageAddress(pack(), kMessagesPage, m_order);
    m_problem.clear();
    if (!m_tools.opener.open(address))
        m_problem = tr("No browser could be opened. The address is: %1").arg(address.toString());
    emit changed();
}

void MessagePresenter::recordSent()
{
    if (!blockingReason().isEmpty())
        return;
    m_drafts.flush();
    m_problem.clear();
    m_phase = Phase::Recording;
    emit changed();
    const core::Instant now = m_tools.clock.now();
    const services::SentMessage sent{m_composer.message(), m_composer.sellersLanguage(),
                                     m_composer.templateId(), domain::Moment::at(now)};
    m_tools.writer.post([this, courier = m_courier, &rules = m_tools.rules, ids = m_ids,
                         place = m_place, now, sent](domain::Book &book) {
        const auto result = services::MessageService(rules).sent(book, ids, sent, now);
        // Here and not later: the draft must be gone even where the window is closed meanwhile.
        if (result)
            (void)book.drafts().remove(place.kind, place.order);
        courier.deliver([this, result] { finishRecording(result); });
    });
}

void MessagePresenter::finishRecording(const core::Result<void, services::RecordError> &result)
{
    m_phase = result ? Phase::Recorded : Phase::Open;
    if (!result)
        m_problem = WizardPresenter::recordErrorText(result.error());
    emit changed();
    if (result)
        emit recorded(m_id);
}

} // namespace recourse::presentation
