// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/wizardpresenter.h"

#include <utility>

#include "domain/rules/assess.h"
#include "wording/errortext.h"
#include "wording/labels.h"
#include "wording/moneytext.h"
#include "wording/numbertext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

WizardPresenter::WizardPresenter(OrderId id, const Surroundings &surroundings, QString draftKind,
                                 QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_surroundings(surroundings)
    , m_draftKind(std::move(draftKind))
    , m_courier(this)
    , m_drafts(m_surroundings.writer, m_draftKind, id)
{
    connect(&m_surroundings.language, &LanguageSetting::changed, this, [this] {
        speakAnew();
        emit changed();
    });
    connect(&m_drafts, &DraftKeeper::failed, this, &WizardPresenter::tellUnkept);
}

WizardPresenter::~WizardPresenter()
{
    m_courier.close();
}

const domain::Order *WizardPresenter::order() const
{
    return m_phase == Phase::Loading || m_phase == Phase::Gone ? nullptr : &m_order;
}

Qt::DayOfWeek WizardPresenter::weekBegins(const QLocale &locale) const
{
    const int day = m_surroundings.weekBegins;
    return day > 0 ? Qt::DayOfWeek(day) : locale.firstDayOfWeek();
}

// ------------------------------------------------------------------ the order

QByteArray WizardPresenter::draftOf(domain::Book &book, OrderId id, const QString &kind)
{
    const auto draft = book.drafts().load(kind, id);
    return draft ? *draft : QByteArray();
}

bool WizardPresenter::takeOrder(const std::optional<domain::Order> &order)
{
    if (m_phase == Phase::Recording || m_phase == Phase::Recorded)
        return false;
    if (!order) {
        m_phase = Phase::Gone;
        emit changed();
        return false;
    }
    m_order = *order;
    m_phase = Phase::Open;
    assess();
    return true;
}

void WizardPresenter::assess()
{
    m_assessment = domain::assess(m_order, pack(), now());
}

void WizardPresenter::reload()
{
    if (m_phase == Phase::Open || m_phase == Phase::Gone)
        load(false);
}

void WizardPresenter::tick()
{
    if (m_phase != Phase::Open)
        return;
    assess();
    emit changed();
}

void WizardPresenter::tellUnkept()
{
    m_problem = tr("Your answers could not be kept as a draft. They stay here until you close "
                   "this window.");
    emit changed();
}

const domain::RulesPack &WizardPresenter::pack() const
{
    return m_surroundings.rules.packFor(m_order.market);
}

const wording::Regional &WizardPresenter::regional() const
{
    return m_surroundings.language.regional();
}

OrderTelling WizardPresenter::telling() const
{
    return {m_order, m_assessment, pack(), now(), regional()};
}

QString WizardPresenter::notice(const QString &name) const
{
    const QString text = pack().notices.value(name);
    return text.isEmpty() ? QString() : telling().packText(text);
}

// ------------------------------------------------------------------ the frame

QString WizardPresenter::subtitle() const
{
    if (m_phase == Phase::Loading)
        return tr("Reading the order…");
    if (m_phase == Phase::Gone)
        return orderBlock();
    QStringList parts;
    if (!m_order.items.isEmpty())
        parts.append(wording::isolated(m_order.items.constFirst().title.simplified()));
    if (m_order.total)
        parts.append(wording::moneyText(*m_order.total, regional()));
    const auto &running = m_assessment.caseState;
    parts.append(wording::chipLabel(m_assessment.status,
                                    running ? std::optional(running->kind) : std::nullopt,
                                    running ? running->step : QString()));
    return parts.join(u" · "_s);
}

QList<StepView> WizardPresenter::steps() const
{
    QList<StepView> views = ownSteps();
    int number = 0;
    for (StepView &view : views)
        view.number = ++number;
    return views;
}

QString WizardPresenter::orderBlock() const
{
    if (m_phase == Phase::Loading)
        return tr("One moment, the order is being read.");
    return m_phase == Phase::Gone ? tr("This order is not in the book any more.") : QString();
}

ChipTone WizardPresenter::chipTone(domain::Tone tone)
{
    switch (tone) {
    case domain::Tone::Neutral:
        return ChipTone::Neutral;
    case domain::Tone::Good:
        return ChipTone::Good;
    case domain::Tone::Attention:
        return ChipTone::Attention;
    case domain::Tone::Urgent:
        return ChipTone::Urgent;
    }
    return ChipTone::Neutral;
}

// ------------------------------------------------------------------ on the site

QList<ClickStepView> WizardPresenter::clickPath() const
{
    QList<ClickStepView> views;
    const domain::ActionInfo *info = pack().action(action());
    if (!info)
        return views;
    const OrderTelling order = telling();
    const QList<int> done = stepsDone();
    for (const QString &text : info->pathTexts)
        views.append({order.packText(text), done.contains(int(views.size()))});
    return views;
}

void WizardPresenter::openPage()
{
    const auto address = siteAddress();
    if (!address)
        return;
    m_problem = m_surroundings.opener.open(*address)
        ? QString()
        //: %1 is a web address
        : tr("No browser could be opened. The address of the page is %1")
              .arg(wording::isolatedLtr(address->toString()));
    emit changed();
}

// ------------------------------------------------------------------ recording

core::Instant WizardPresenter::eventInstant() const
{
    return enteredInstant().value_or(now());
}

QDateTime WizardPresenter::happenedAt() const
{
    return eventInstant().toUtc().toTimeZone(regional().zone);
}

std::optional<core::Instant> WizardPresenter::instantOf(const QDateTime &wallTime) const
{
    if (!wallTime.isValid())
        return std::nullopt;
    return core::Instant::fromDateTime(
        QDateTime(wallTime.date(), wallTime.time(), regional().zone));
}

QString WizardPresenter::instantBlock() const
{
    if (eventInstant() > now())
        return tr("This instant is still to come. Enter when it happened.");
    const domain::DatedFact *placed = m_order.date(domain::DateKind::PlacedAt);
    if (placed && eventInstant() < placed->moment.asEnd())
        return tr("The order was placed only after this instant. Enter when it happened.");
    return {};
}

void WizardPresenter::record()
{
    m_drafts.flush();
    m_problem.clear();
    m_phase = Phase::Recording;
    emit changed();
    m_surroundings.writer.post([this, courier = m_courier, &rules = m_surroundings.rules, id = m_id,
                                kind = m_draftKind, at = now(), events = eventsToRecord(),
                                dates = datesToRecord()](domain::Book &book) {
        const auto result = services::RecordService(rules).record(book, id, events, dates, at);
        // Here and not later: the draft must be gone even where the window is closed meanwhile.
        if (result)
            (void)book.drafts().remove(kind, id);
        courier.deliver([this, result] {
            m_phase = result ? Phase::Recorded : Phase::Open;
            if (!result)
                m_problem = recordErrorText(result.error());
            emit changed();
            if (result)
                emit recorded(m_id);
        });
    });
}

QString WizardPresenter::recordErrorText(const services::RecordError &error)
{
    if (const auto *transition = std::get_if<domain::TransitionRefusal>(&error))
        return wording::transitionText(*transition);
    if (const auto *storage = std::get_if<domain::StorageError>(&error))
        return wording::storageErrorText(*storage);
    return tr("This order is not in the book any more. Nothing was recorded.");
}

QString WizardPresenter::commitText() const
{
    return tr("Record what happened");
}

QString WizardPresenter::notDoneText()
{
    return tr("Recourse writes this into your own order book and nothing else. It never signs in "
              "on the site, never presses a button there and sends nothing to anyone.");
}

} // namespace recourse::presentation
