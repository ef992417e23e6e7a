// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the buyer states, and what he asks for.

#include "presentation/disputepresenter.h"

#include "wording/languagename.h"
#include "wording/moneytext.h"
#include "wording/packtext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;
using domain::FairPartAsk;
using domain::FairPartFault;
using domain::WayBackPayer;
using wording::StatementReader;

namespace {

const QString kEnglish = u"en"_s;

std::optional<qint64> wholeNumber(const QString &typed, const QLocale &locale)
{
    bool ok = false;
    qint64 number = locale.toLongLong(typed.trimmed(), &ok);
    if (!ok)
        number = QLocale::c().toLongLong(typed.trimmed(), &ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

// ------------------------------------------------------------------ 4: the statement

QList<domain::StatementClaim> DisputePresenter::claims() const
{
    const domain::DisputeProblem *problem = chosenProblem();
    if (!problem)
        return {};
    domain::StatementAnswers answers = m_state.answers;
    answers.arrived = wholeNumber(m_state.arrived, regional().locale);
    return domain::claimsOf(m_order, m_state.item, *problem,
                            domain::figuresOf(plan(), m_evidence, m_order), answers);
}

QString DisputePresenter::made(StatementReader reader) const
{
    const domain::DisputeProblem *problem = chosenProblem();
    if (!problem)
        return {};
    const wording::StatementTelling telling{pack(), m_order, *problem, regional(), reader};
    return wording::statementText(domain::confirmedOf(claims(), m_state.answers), statementWish(),
                                  telling);
}

StatementTextView DisputePresenter::textView(StatementReader reader) const
{
    const bool site = reader == StatementReader::Site;
    const QLocale &locale = regional().locale;
    StatementTextView view;
    view.language = site ? kEnglish : QLocale::languageToCode(locale.language());
    view.heading = site ? tr("For the site, in English") : tr("The same for you to read");
    const std::optional<QString> &own = site ? m_state.siteText : m_state.ownText;
    view.written = own.has_value();
    view.text = own ? *own : made(reader);
    const qsizetype length = view.text.size();
    const int longest = m_longestStatement;
    view.tooLong = site && longest > 0 && length > longest;
    QStringList remarks;
    if (view.tooLong) {
        remarks.append(
            //: %1 is the limit that the user set for messages
            tr("%Ln character(s), more than the %1 of your settings.", nullptr, int(length))
                .arg(locale.toString(longest)));
    } else {
        remarks.append(tr("%Ln character(s).", nullptr, int(length)));
    }
    if (site && longest <= 0)
        remarks.append(tr("How many the form takes is not known."));
    if (view.written)
        remarks.append(tr("You changed it: what you tick does not change it any more."));
    view.remark = remarks.join(u' ');
    return view;
}

StatementView DisputePresenter::statement() const
{
    StatementView view;
    const domain::DisputeProblem *problem = chosenProblem();
    if (!problem)
        return view;
    const wording::StatementTelling own{pack(), m_order, *problem, regional(),
                                        StatementReader::Buyer};
    for (const domain::StatementClaim &claim : claims()) {
        view.claims.append({claim.id, wording::claimSentence(claim, own),
                            m_state.answers.confirmed.contains(claim.id)});
    }
    const domain::Item *about = item();
    view.asksPieces = problem->group == domain::ProblemGroup::Received && about
        && about->quantity.value_or(0) > 1;
    if (view.asksPieces) {
        //: %1 is how many pieces were ordered
        view.piecesLabel = tr("Pieces that arrived, of %1")
                               .arg(regional().locale.toString(*about->quantity));
    }
    view.expectedLabel = tr("What the item's page promises");
    view.receivedLabel = problem->group == domain::ProblemGroup::NotReceived
        ? tr("What happened")
        : tr("What you received");
    view.twoLanguages = regional().locale.language() != QLocale::English;
    view.site = textView(StatementReader::Site);
    if (view.twoLanguages)
        view.own = textView(StatementReader::Buyer);
    return view;
}

// ------------------------------------------------------------------ 5: what is asked for

std::optional<domain::Money> DisputePresenter::money(const QString &typed) const
{
    if (typed.trimmed().isEmpty() || !m_order.total || !m_readMoney)
        return std::nullopt;
    const QString point = regional().locale.decimalPoint();
    const QChar sign = point.isEmpty() ? u'.' : point.front();
    auto read = m_readMoney(typed.trimmed(), QString(), sign);
    if (!read)
        read = m_readMoney(typed.trimmed(), m_order.total->currency, sign);
    return read ? std::optional(*read) : std::nullopt;
}

FairPartAsk DisputePresenter::fairAsk() const
{
    const QLocale &locale = regional().locale;
    FairPartAsk ask;
    ask.by = m_state.wish.by.value_or(FairPartAsk::By::Whole);
    ask.paid = m_order.total.value_or(domain::Money());
    ask.shipping = money(m_state.wish.shipping);
    ask.withShipping = m_state.wish.withShipping;
    if (const domain::Item *about = item())
        ask.ordered = about->quantity;
    ask.missing = wholeNumber(m_state.wish.missing, locale);
    const auto arrived = wholeNumber(m_state.arrived, locale);
    if (!ask.missing && ask.ordered && arrived)
        ask.missing = *ask.ordered - *arrived;
    if (const auto percent = wholeNumber(m_state.wish.percent, locale);
        percent && *percent >= 0 && *percent <= 1000)
        ask.lostPercent = int(*percent);
    ask.own = money(m_state.wish.amount);
    return ask;
}

std::optional<wording::StatementWish> DisputePresenter::statementWish() const
{
    const domain::DisputeProblem *problem = chosenProblem();
    if (!problem || !m_state.wish.sendsBack)
        return std::nullopt;
    wording::StatementWish wish;
    wish.sendsBack = *m_state.wish.sendsBack;
    if (m_state.wish.by) {
        if (const auto part = domain::fairPart(fairAsk()).part)
            wish.amount = part->amount;
    }
    wish.sellerPaysWayBack = wish.sendsBack
        && domain::wayBackPayer(*problem, m_state.wish.pageSays) == WayBackPayer::Seller;
    return wish;
}

QString DisputePresenter::resultText() const
{
    if (!m_state.wish.by)
        return {};
    const domain::FairPartAnswer answer = domain::fairPart(fairAsk());
    if (answer.part) {
        const QString amount = wording::moneyText(answer.part->amount, regional());
        return answer.part->rounded
            //: %1 is an amount
            ? tr("That is %1, rounded.").arg(amount)
            //: %1 is an amount
            : tr("That is %1.").arg(amount);
    }
    switch (*answer.fault) {
    case FairPartFault::NothingPaid:
        return tr("What you paid is not known. Enter it with the order first.");
    case FairPartFault::NoPieces:
        return tr("How many pieces were ordered is not known. Enter it with the order, or choose "
                  "another way to count.");
    case FairPartFault::NoMissing:
        return tr("Say how many pieces are missing or cannot be used: at least one, and no more "
                  "than were ordered.");
    case FairPartFault::NoShare:
        return tr("Say how much of the value is lost, from 1 to 100 percent.");
    case FairPartFault::NoAmount:
        return tr("Enter an amount that is more than nothing.");
    case FairPartFault::OtherMoney:
        return tr("You paid in another currency. Name the amount in that one.");
    case FairPartFault::MoreThanPaid:
        return tr("This is more than you paid.");
    case FairPartFault::NoShipping:
        return tr("Enter what the shipping cost, no more than you paid in all.");
    }
    return {};
}

WishView DisputePresenter::wish() const
{
    WishView view;
    const domain::DisputeProblem *problem = chosenProblem();
    if (!problem)
        return view;
    const DisputeWish &wish = m_state.wish;
    const OrderTelling order = telling();
    if (problem->refundOnly)
        view.ways.append({u"refund"_s, tr("A refund only"), tr("You keep what came, if anything."),
                          wish.sendsBack == false});
    if (problem->returnAndRefund)
        view.ways.append({u"return"_s, tr("Send it back, and a refund"),
                          tr("Then a clock runs for sending it: without a tracking number in time "
                             "the money goes to the seller."),
                          wish.sendsBack == true});
    const auto add = [&](FairPartAsk::By by, const QString &label, const QString &text) {
        view.amounts.append({QString::number(int(by)), label, text, wish.by == by});
    };
    if (problem->fullAmount)
        add(FairPartAsk::By::Whole, tr("All that I paid"), {});
    if (problem->partialAmount) {
        add(FairPartAsk::By::Pieces, tr("A part, by the pieces"),
            tr("As many as are missing or cannot be used."));
        add(FairPartAsk::By::Share, tr("A part, by the value"),
            tr("As much of it as is lost, as you see it."));
        add(FairPartAsk::By::Amount, tr("A sum of my own"), tr("No more than you paid."));
    }
    view.asksMissing = wish.by == FairPartAsk::By::Pieces;
    view.asksPercent = wish.by == FairPartAsk::By::Share;
    view.asksAmount = wish.by == FairPartAsk::By::Amount;
    view.asksShipping = view.asksMissing || view.asksPercent;
    view.result = resultText();
    view.asksPayer = wish.sendsBack == true;
    if (view.asksPayer) {
        view.payers = {tr("The page does not say"), tr("I pay"), tr("The seller pays")};
        view.payer = int(wish.pageSays);
        QStringList texts;
        switch (domain::wayBackPayer(*problem, wish.pageSays)) {
        case WayBackPayer::Seller:
            texts.append(wish.pageSays == WayBackPayer::Seller
                             ? tr("The seller pays the way back, as the page says.")
                             : tr("For a fault the seller should pay the way back; what the page "
                                  "says counts before this."));
            break;
        case WayBackPayer::Buyer:
            texts.append(wish.pageSays == WayBackPayer::Buyer
                             ? tr("You pay the way back, as the page says.")
                             : tr("For a changed mind you usually pay the way back; what the page "
                                  "says counts before this."));
            break;
        case WayBackPayer::Unknown:
            texts.append(tr("Who pays the way back is not known."));
            break;
        }
        if (const domain::RuleInfo *rule = pack().rule(u"return-costs"))
            texts.append(order.packText(rule->text));
        view.wayBack = texts.join(u' ');
    }
    return view;
}

QString DisputePresenter::wishBlock() const
{
    const domain::DisputeProblem *problem = chosenProblem();
    if (!problem)
        return problemBlock();
    const DisputeWish &wish = m_state.wish;
    if (!wish.sendsBack || (*wish.sendsBack ? !problem->returnAndRefund : !problem->refundOnly))
        return tr("Choose whether the goods go back.");
    const bool whole = wish.by == FairPartAsk::By::Whole;
    if (!wish.by || (whole ? !problem->fullAmount : !problem->partialAmount))
        return tr("Choose how much you ask for.");
    return domain::fairPart(fairAsk()).part ? QString() : resultText();
}

} // namespace recourse::presentation
