// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/assessmentjson.h"

#include "formats/jsonobjectwriter.h"
#include "formats/jsontext.h"

namespace recourse::cli {

using namespace domain;
using formats::JsonObjectWriter;

namespace {
QByteArray disagreementToJson(const Option &option)
{
    QList<QByteArray> elements;
    for (const Disagreement &other : option.disagreement) {
        elements.append(JsonObjectWriter()
                            .text("verdict", toName(other.verdict))
                            .raw("sources", textsToJson(other.sources))
                            .take());
    }
    return listToJson(elements);
}

/** The careful end, and beside it what the contract says of the other one. */
void writeBound(JsonObjectWriter &out, const std::optional<Bound> &bound, const char *name,
                const char *certainty, const char *other)
{
    if (!bound) {
        out.raw(name, "null");
        return;
    }
    out.instant(name, bound->careful).text(certainty, toName(bound->certainty));
    if (bound->other)
        out.instant(other, bound->other);
}

QByteArray windowToJson(const Option &option, const char *name)
{
    JsonObjectWriter out;
    out.text(name, option.action).text("verdict", toName(option.verdict));
    writeBound(out, option.from, "from", "from_certainty", "from_earliest");
    writeBound(out, option.until, "until", "until_certainty", "until_latest");
    if (option.pastCareful)
        out.raw("past_careful", "true");
    if (option.recommended)
        out.raw("recommended", "true");
    if (!option.needs.isEmpty())
        out.raw("needs", textsToJson(option.needs));
    out.raw("rules", textsToJson(option.rules)).raw("sources", textsToJson(option.sources));
    if (!option.parameters.isEmpty())
        out.raw("parameters", textsToJson(option.parameters));
    if (!option.disagreement.isEmpty())
        out.raw("disagreement", disagreementToJson(option));
    return out.take();
}

QByteArray optionToJson(const Option &option)
{
    return windowToJson(option, "action");
}

QByteArray problemToJson(const Option &problem)
{
    return windowToJson(problem, "problem");
}

QByteArray caseToJson(const CaseState &state)
{
    JsonObjectWriter out;
    out.text("case", toName(state.kind)).text("step", state.step).text("item", state.item);
    return out.instant("since", state.since).take();
}

QByteArray trackingToJson(const TrackingFinding &finding)
{
    JsonObjectWriter out;
    out.text("number", finding.number).text("carrier", finding.carrier);
    return out.text("shows", toName(finding.check)).take();
}

QByteArray upcomingToJson(const Upcoming &upcoming)
{
    JsonObjectWriter out;
    out.text("what", upcoming.what)
        .instant("at", upcoming.at.careful)
        .text("certainty", toName(upcoming.at.certainty));
    if (upcoming.at.other)
        out.instant("at_latest", upcoming.at.other);
    return out.raw("rules", textsToJson(upcoming.rules)).take();
}

template <typename T, typename ToJson>
QByteArray allToJson(const QList<T> &values, const ToJson &toJson)
{
    QList<QByteArray> elements;
    for (const T &value : values)
        elements.append(toJson(value));
    return listToJson(elements);
}

QByteArray lineToJson(const LineAssessment &line)
{
    JsonObjectWriter out;
    out.text("item", line.item).text("status", toName(line.status));
    out.text("case", line.caseState ? toName(line.caseState->kind) : QString());
    if (line.caseState)
        out.text("case_step", line.caseState->step);
    out.text("next_step", line.nextStep)
        .instant("deadline", line.deadline)
        .text("deadline_kind", line.deadlineKind ? toName(*line.deadlineKind) : QString())
        .raw("options", allToJson(line.options, optionToJson));
    return out.raw("problems", allToJson(line.problems, problemToJson)).take();
}
} // namespace

QByteArray listToJson(const QList<QByteArray> &elements)
{
    return '[' + elements.join(", ") + ']';
}

QByteArray textsToJson(const QStringList &texts)
{
    return allToJson(texts, [](const QString &text) {
        QByteArray json;
        formats::appendJsonText(json, text);
        return json;
    });
}

QByteArray rulesToJson(const RulesPack &pack)
{
    return JsonObjectWriter().text("id", pack.id).text("version", pack.version).take();
}

QByteArray assessmentToJson(const Order &order, const Assessment &assessment, const RulesPack &pack)
{
    JsonObjectWriter out;
    out.text("id", order.number)
        .text("market", order.market)
        .raw("rules", rulesToJson(pack))
        .text("status", toName(assessment.status))
        .text("case", assessment.caseState ? toName(assessment.caseState->kind) : QString());
    if (assessment.caseState)
        out.text("case_step", assessment.caseState->step);
    out.instant("seen_at", order.observedAt)
        .raw("stale", assessment.stale ? "true" : "false")
        .text("next_step", assessment.nextStep)
        .instant("deadline", assessment.deadline)
        .text("deadline_kind",
              assessment.deadlineKind ? toName(*assessment.deadlineKind) : QString())
        .instant("valid_until", assessment.validUntil)
        .raw("options", allToJson(assessment.options, optionToJson))
        .raw("problems", allToJson(assessment.problems, problemToJson))
        .raw("cases", allToJson(assessment.cases, caseToJson))
        .raw("lines", allToJson(assessment.lines, lineToJson))
        .raw("tracking", allToJson(assessment.tracking, trackingToJson))
        .raw("upcoming", allToJson(assessment.upcoming, upcomingToJson));
    return out.take();
}

} // namespace recourse::cli
