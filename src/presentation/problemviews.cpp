// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/ordertelling.h"

#include <algorithm>

#include <QCoreApplication>

#include "services/disputeproblems.h"
#include "wording/casewords.h"
#include "wording/timetext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

struct ProblemPane
{
    Q_DECLARE_TR_FUNCTIONS(ProblemPane)
};

qsizetype countOf(domain::Verdict verdict, const QList<domain::Option> &problems)
{
    return std::count_if(problems.cbegin(), problems.cend(),
                         [verdict](const auto &problem) { return problem.verdict == verdict; });
}

QString countText(const QList<domain::Option> &problems, const wording::Regional &regional)
{
    const qsizetype open = countOf(domain::Verdict::Possible, problems);
    if (open > 0)
        //: Of the things that a dispute can be about: %n possible ones of %1 in all
        return ProblemPane::tr("%Ln of %1 possible now", nullptr, int(open))
            .arg(regional.locale.toString(problems.size()));
    if (countOf(domain::Verdict::NotYet, problems) > 0)
        return ProblemPane::tr("Not yet");
    if (countOf(domain::Verdict::Unknown, problems) > 0)
        return ProblemPane::tr("It depends on what is not known yet");
    return ProblemPane::tr("No longer possible");
}

QString instants(const domain::Bound &bound, const OrderTelling &telling)
{
    const QString careful = wording::dayAndTime(bound.careful, telling.now, telling.regional);
    return bound.other
        //: Two readings of one date, the careful one first
        ? ProblemPane::tr("%1 (others: %2)", "instant, instant")
              .arg(careful, wording::dayAndTime(*bound.other, telling.now, telling.regional))
        : careful;
}

QStringList windowTexts(const domain::Option &problem, const OrderTelling &telling)
{
    QStringList texts;
    if (problem.from)
        texts.append(ProblemPane::tr("From %1").arg(instants(*problem.from, telling)));
    if (problem.until)
        texts.append(ProblemPane::tr("Until %1").arg(instants(*problem.until, telling)));
    return texts;
}

QString whyText(const domain::Option &answer, const OptionView &view,
                const domain::DisputeProblem &problem, const OrderTelling &telling)
{
    if (answer.verdict == domain::Verdict::NoLonger || answer.verdict == domain::Verdict::Never)
        return {};
    const QString amount = wording::askSentence(problem);
    const QString depends = answer.verdict == domain::Verdict::Possible
        ? QString()
        : dependsText(view, telling);
    return depends.isEmpty() ? amount : QString(depends + u' ' + amount);
}

OptionView problemView(const domain::Option &answer, const domain::DisputeProblem &problem,
                       const OrderTelling &telling)
{
    OptionView view = answerView(answer, telling);
    view.title = telling.packText(problem.labelText);
    view.whyText = whyText(answer, view, problem, telling);
    QStringList until{view.verdictText, view.untilText,
                      itemsText(answer, telling, &domain::LineAssessment::problems)};
    until.removeAll({});
    view.untilText = until.join(u" · "_s);
    view.windowTexts = windowTexts(answer, telling);
    for (const QString &id : problem.evidence) {
        if (const domain::EvidenceSlot *slot = telling.pack.evidenceSlot(id))
            view.evidence.append({telling.packText(slot->text), telling.packText(slot->howToText)});
    }
    return view;
}

} // namespace

ProblemsView problemsView(const OrderTelling &telling, Problems problems)
{
    ProblemsView view;
    const QList<domain::Option> answers = services::disputeProblems(telling.assessment);
    if (answers.isEmpty())
        return view;
    view.action = QString::fromUtf16(services::kOpenDispute);
    view.title = ProblemPane::tr("What a dispute can be about");
    //: A button below "Open a dispute"; as short as can be
    view.buttonText = ProblemPane::tr("What it can be about");
    view.countText = countText(answers, telling.regional);
    view.open = problems == Problems::Open;
    if (!view.open)
        return view;
    const auto changes = changesTexts(telling, &domain::Assessment::problems);
    for (const domain::Option &answer : answers) {
        const domain::DisputeProblem *problem = telling.pack.problem(answer.action);
        if (!problem)
            continue;
        view.rows.append(problemView(answer, *problem, telling));
        view.rows.last().changesTexts = changes.value(answer.action);
    }
    for (const auto &notice : {u"dispute_time"_s, u"dispute_evidence"_s}) {
        const QString text = telling.pack.notices.value(notice);
        if (!text.isEmpty())
            view.notes.append(telling.packText(text));
    }
    return view;
}

} // namespace recourse::presentation
