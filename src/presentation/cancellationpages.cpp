// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the first four pages of the wizard say.

#include "presentation/cancellationpresenter.h"

#include "presentation/ordertelling.h"
#include "services/openpage.h"
#include "wording/labels.h"
#include "wording/moneytext.h"
#include "wording/numbertext.h"
#include "wording/packtext.h"
#include "wording/timetext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;
using domain::Verdict;

namespace {

constexpr int kAlternativeLimit = 4;

/** The action that is no way out of cancelling: it is the cancelling, or it is doing nothing. */
bool isNoAlternative(const QString &action)
{
    return action == u"cancel_unpaid" || action == u"request_cancellation" || action == u"wait"
        || action == u"pay";
}

} // namespace

QString CancellationPresenter::title() const
{
    if (m_order.number.isEmpty())
        return tr("Cancel an order");
    //: %1 is the order's number
    return tr("Cancel order %1").arg(wording::isolatedLtr(wording::groupedNumber(m_order.number)));
}

QString CancellationPresenter::stepText(Page page) const
{
    switch (page) {
    case Page::Standing:
        return tr("Where it stands");
    case Page::Reason:
        return tr("Reason");
    case Page::Message:
        return tr("Tell the seller");
    case Page::Site:
        return tr("Do it on the site");
    case Page::Outcome:
        return tr("What happened");
    }
    return {};
}

// ------------------------------------------------------------------ 1: where it stands

QString CancellationPresenter::standingBlock() const
{
    if (!order())
        return orderBlock();
    if (isRunning())
        return tr("You have already asked to cancel this order. Record the seller's answer beside "
                  "the order, once it is there.");
    switch (verdict()) {
    case Verdict::Possible:
    case Verdict::Unknown:
        return {};
    case Verdict::NotYet:
        return tr("This order cannot be cancelled yet.");
    case Verdict::NoLonger:
        return tr("This order cannot be cancelled any more.");
    case Verdict::Never:
        return tr("This order cannot be cancelled.");
    }
    return {};
}

QString CancellationPresenter::answerText() const
{
    QString blocked = standingBlock();
    if (!blocked.isEmpty())
        return blocked;
    if (verdict() == Verdict::Unknown)
        return tr("Whether this order can be cancelled is not certain from what is known. The site "
                  "knows: go on, and look there for the button.");
    return isUnpaid() ? tr("You can cancel this order yourself. Nobody has to agree.")
                      : tr("You can ask to cancel this order. The seller has to agree.");
}

QString CancellationPresenter::moneyText() const
{
    return isUnpaid() ? tr("Nothing is paid, so no money has to come back.")
                      : notice(u"money_path"_s);
}

QList<AlternativeView> CancellationPresenter::alternatives() const
{
    const wording::PackText words(pack(), regional());
    const wording::PackFields fields{&m_order, &m_assessment, now()};
    QList<AlternativeView> views;
    for (const domain::Option &option : m_assessment.options) {
        const domain::ActionInfo *info = pack().action(option.action);
        if (option.verdict != Verdict::Possible || !info || isNoAlternative(option.action))
            continue;
        // While cancelling is possible only doing nothing competes with it.
        if (standingBlock().isEmpty() && option.action != u"let_lapse")
            continue;
        views.append(
            {words.text(info->titleText, fields), words.text(info->descriptionText, fields)});
        if (views.size() == kAlternativeLimit)
            break;
    }
    return views;
}

StandingView CancellationPresenter::standing() const
{
    StandingView view;
    view.answer = answerText();
    if (m_phase == Phase::Loading || m_phase == Phase::Gone)
        return view;
    const wording::Regional &regional = this->regional();
    const wording::PackText words(pack(), regional);
    const core::Instant now = this->now();
    const wording::PackFields fields{&m_order, &m_assessment, now};
    if (const auto *situation = pack().situation(m_assessment.situation)) {
        view.headline = words.text(situation->headlineText, fields);
        view.detail = words.text(situation->detailText, fields);
        view.tone = chipTone(situation->tone);
    }
    if (const domain::Option *option = m_assessment.option(action())) {
        for (const QString &id : option->rules) {
            if (const auto *rule = pack().rule(id))
                view.rules.append(words.text(rule->text, fields));
        }
        QStringList sources;
        for (const QString &id : option->sources) {
            if (const auto *source = pack().source(id)) {
                sources.append(
                    source->year > 0
                        //: a source of a rule: %1 its title, %2 its year
                        ? tr("%1 (%2)").arg(wording::isolated(source->title)).arg(source->year)
                        : source->title);
            }
        }
        view.sources = sources.join(u'\n');
        if (option->until && option->verdict == Verdict::Possible) {
            const core::Instant until = option->until->careful;
            //: %1 is a day, %2 the time left: "2 days 4 hours left"
            view.until = tr("Until %1: %2.")
                             .arg(wording::shortDay(until, now, regional),
                                  wording::longDeadline(until, domain::DeadlineKind::ActBefore,
                                                        now));
            view.untilToolTip = wording::exactInstant(until, regional);
        }
    }
    view.money = standingBlock().isEmpty() ? moneyText() : QString();
    if (standingBlock().isEmpty())
        tellCoupon(view);
    view.alternatives = alternatives();
    view.alternativesTitle = standingBlock().isEmpty() ? tr("Or do nothing")
                                                       : tr("What you can do instead");
    return view;
}

void CancellationPresenter::tellCoupon(StandingView &view) const
{
    const core::Instant now = this->now();
    const CouponView coupon = couponView({m_order, m_assessment, pack(), now, regional()});
    view.coupon = coupon.unknownText.isEmpty() ? coupon.text
                                               : QString(coupon.unknownText + u' ' + coupon.text);
    QStringList lines;
    for (const RuleView &rule : coupon.rules)
        lines += QStringList(rule.text) + rule.sourceTexts;
    view.couponSources = lines.join(u'\n');
}

// ------------------------------------------------------------------ 2: reason

QList<ReasonView> CancellationPresenter::reasons() const
{
    const wording::PackText words(pack(), regional());
    QList<ReasonView> views;
    for (const domain::CancelReason *reason : offeredReasons()) {
        ReasonView view;
        view.id = reason->id;
        view.label = words.text(reason->labelText);
        view.effect = words.text(reason->effectText);
        if (!reason->atHandText.isEmpty()) {
            //: %1 is what the buyer should have ready: "The number of the other order."
            view.atHand = tr("Have at hand: %1").arg(words.text(reason->atHandText));
        }
        view.chosen = reason->id == m_state.reason;
        if (isUnpaid()) {
            views.append(view);
            continue;
        }
        switch (reason->sellerTakes) {
        case domain::SellerTakes::Agrees:
            view.chip = tr("sellers usually agree");
            view.chipTone = ChipTone::Good;
            break;
        case domain::SellerTakes::Neutral:
            break;
        case domain::SellerTakes::Contests:
            view.chip = tr("may be contested");
            view.chipTone = ChipTone::Urgent;
            break;
        }
        views.append(view);
    }
    return views;
}

QString CancellationPresenter::reasonAdvice() const
{
    if (isUnpaid())
        return tr("The site asks for a reason. It changes nothing for you or the seller.");
    return notice(u"true_reason"_s);
}

QString CancellationPresenter::complaintAdvice() const
{
    return isUnpaid() ? QString() : notice(u"complaint_step"_s);
}

// ------------------------------------------------------------------ 3: tell the seller

QString CancellationPresenter::messageExplanation() const
{
    if (m_composer.isPointless())
        return tr("The seller has answered you in the chat already: a second message changes "
                  "nothing. Go on to the next step, for only the request on the site counts.");
    return tr("Sellers who hear from you first agree more often. The message asks the seller, "
              "politely, to approve the cancellation and not to ship, and names your "
              "order and the reason that you chose. Send it once: many messages do not help.")
        + u"\n\n"_s + notice(u"seller_wishes"_s);
}

// ------------------------------------------------------------------ 4: do it on the site

QString CancellationPresenter::noPageReason() const
{
    if (siteAddress())
        return {};
    return tr(
        "The address of this order's page is not known. Open the site yourself and look for the "
        "order in the list of your orders.");
}

std::optional<QUrl> CancellationPresenter::siteAddress() const
{
    return services::orderPageAddress(pack(), m_order);
}

QString CancellationPresenter::missingButtonAdvice() const
{
    const QString closing = tr("If the button stays missing, say so in the next step.");
    if (isUnpaid())
        return tr("The order may have been paid or closed already. Reload the page and look at its "
                  "status.")
            + u"\n\n"_s + closing;
    return notice(u"button_missing"_s) + u"\n\n"_s + closing;
}

} // namespace recourse::presentation
