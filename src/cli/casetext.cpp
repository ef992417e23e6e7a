// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/casetext.h"

#include <algorithm>

#include <QCoreApplication>

#include "services/disputeproblems.h"
#include "wording/casewords.h"
#include "wording/labels.h"
#include "wording/packtext.h"

namespace recourse::cli {

using namespace domain;
using namespace Qt::StringLiterals;
using services::AssessedOrder;

namespace {
class Words
{
    Q_DECLARE_TR_FUNCTIONS(recourse::cli::CaseText)
public:
    static QString from(const QString &time)
    {
        //: %1 is an instant
        return tr("from %1").arg(time);
    }
    static QString until(const QString &time)
    {
        //: %1 is an instant
        return tr("until %1").arg(time);
    }
    static QString needs(const QString &facts)
    {
        //: %1 is a list of facts
        return tr("depends on: %1").arg(facts);
    }
    static QString others(const QString &time, const QString &other)
    {
        //: Two readings of one date, the careful one first
        return tr("%1 (others: %2)", "instant, instant").arg(time, other);
    }
    static QString problems() { return tr("What a dispute can be about:"); }
    static QString show(const QString &what, const QString &how)
    {
        //: %1 is something to show in a dispute, %2 how to make it
        return tr("Show: %1. %2").arg(what, how);
    }
    static QString number(const QString &number, const QString &sentence)
    {
        //: %1 is a tracking number, %2 what it shows
        return tr("Number %1: %2").arg(number, sentence);
    }
    static QString untitled() { return tr("An item without a title"); }
    static QString why(const QString &rule)
    {
        //: %1 is a rule in a sentence
        return tr("Why: %1").arg(rule);
    }
};

class Told
{
public:
    Told(const AssessedOrder &one, const Session &session)
        : m_one(one)
        , m_pack(session.packFor(one.order))
        , m_words(m_pack, session.regional)
        , m_fields{&one.order, &one.assessment, session.now}
    {
    }
    [[nodiscard]] const RulesPack &pack() const { return m_pack; }
    [[nodiscard]] const wording::PackText &words() const { return m_words; }
    [[nodiscard]] QString text(const QString &id) const { return m_words.text(id, m_fields); }
    [[nodiscard]] QString rule(const QString &id) const
    {
        const RuleInfo *info = m_pack.rule(id);
        return info ? u"    "_s + Words::why(text(info->text)) : QString();
    }
    [[nodiscard]] QString item(const QString &lineId) const
    {
        const auto found = std::find_if(
            m_one.order.items.cbegin(), m_one.order.items.cend(),
            [&lineId](const Item &item) { return item.lineId == lineId; });
        return found == m_one.order.items.cend() || found->title.isEmpty() ? Words::untitled()
                                                                           : found->title;
    }

private:
    const AssessedOrder &m_one;
    const RulesPack &m_pack;
    wording::PackText m_words;
    wording::PackFields m_fields;
};

QString boundText(const Bound &bound, const Session &session)
{
    const QString careful = session.time(bound.careful);
    return bound.other ? Words::others(careful, session.time(*bound.other)) : careful;
}

} // namespace

QString factLine(const QString &name, const QString &value)
{
    return u"%1: %2"_s.arg(name, value);
}

QString answerLine(const QString &title, const Option &option, const Session &session)
{
    QStringList parts{wording::verdictLabel(option.verdict)};
    if (option.from)
        parts.append(Words::from(boundText(*option.from, session)));
    if (option.until)
        parts.append(Words::until(boundText(*option.until, session)));
    QStringList needs;
    for (const QString &fact : option.needs)
        needs.append(wording::neededFactLabel(fact));
    if (!needs.isEmpty())
        parts.append(Words::needs(needs.join(u", "_s)));
    return u"  "_s + factLine(title, parts.join(u", "_s));
}

QStringList caseLines(const AssessedOrder &one, const Session &session)
{
    const Told told(one, session);
    const Assessment &answer = one.assessment;
    QStringList lines;
    const EndReason *reason = told.pack().endReason(one.order.endReason);
    if (reason
        && (answer.status == OrderStatus::Cancelled || answer.status == OrderStatus::Completed))
        lines.append(wording::endSentence(answer.status, told.text(reason->text)));
    if (one.order.items.size() < 2)
        return lines;
    for (const LineAssessment &line : answer.lines) {
        const auto &state = line.caseState;
        QStringList parts{
            state ? wording::caseSince(wording::caseLabel(state->kind, state->step),
                                       state->since ? session.time(*state->since) : QString())
                  : wording::statusLabel(line.status)};
        if (!line.nextStep.isEmpty())
            parts.append(wording::nextBy(told.words().actionTitle(line.nextStep),
                                         line.deadline ? session.time(*line.deadline) : QString()));
        lines.append(factLine(told.item(line.item), parts.join(u" · "_s)));
    }
    return lines;
}

QStringList adviceLines(const AssessedOrder &one, const Session &session)
{
    const Told told(one, session);
    QStringList lines;
    const SituationInfo *situation = told.pack().situation(one.assessment.situation);
    if (!situation || one.assessment.nextStep.isEmpty())
        return lines;
    if (!situation->whyText.isEmpty())
        lines.append(wording::firstBecause(told.text(situation->whyText)));
    if (!situation->waitingText.isEmpty())
        lines.append(wording::waitingCosts(told.text(situation->waitingText)));
    return lines;
}

QStringList warningLines(const Option &option, const AssessedOrder &one, const Session &session)
{
    const Told told(one, session);
    QStringList lines;
    const bool open = option.verdict == Verdict::Possible || option.verdict == Verdict::Unknown;
    const ActionInfo *action = told.pack().action(option.action);
    if (action && option.verdict == Verdict::Possible) {
        QStringList closed;
        for (const QString &id : action->closes)
            closed.append(told.words().actionTitle(id));
        if (!closed.isEmpty())
            lines.append(u"    "_s + wording::closesSentence(closed, session.regional));
    }
    const QString coupon = told.pack().notices.value(u"coupon_lost"_s);
    if (open && option.action == u"request_cancellation" && !coupon.isEmpty())
        lines.append(u"    "_s
                     + (one.order.discounts.isEmpty()
                            ? wording::couponNotKnown() + u' ' + told.text(coupon)
                            : told.text(coupon)));
    return lines;
}

QStringList problemLines(const AssessedOrder &one, const Session &session)
{
    const Told told(one, session);
    const QList<Option> answers = services::disputeProblems(one.assessment);
    if (answers.isEmpty())
        return {};
    QStringList lines{Words::problems()};
    for (const Option &answer : answers) {
        const DisputeProblem *problem = told.pack().problem(answer.action);
        if (!problem)
            continue;
        lines.append(answerLine(told.text(problem->labelText), answer, session));
        if (answer.verdict != Verdict::Possible)
            continue;
        lines.append(u"    "_s + wording::askSentence(*problem));
        for (const QString &id : problem->evidence) {
            if (const EvidenceSlot *slot = told.pack().evidenceSlot(id))
                lines.append(u"    "_s
                             + Words::show(told.text(slot->text), told.text(slot->howToText)));
        }
    }
    return lines;
}

QStringList trackingLines(const AssessedOrder &one, const Session &session)
{
    const Told told(one, session);
    QStringList lines;
    for (const TrackingFinding &finding : one.assessment.tracking) {
        lines.append(Words::number(
            finding.number,
            wording::trackingSentence(finding.check, told.pack().carriers.value(finding.carrier))));
        lines.append(told.rule(u"number-proves-nothing"_s));
        lines.removeAll({});
    }
    return lines;
}

} // namespace recourse::cli
