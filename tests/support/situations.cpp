// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/situations.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace recourse::test {

using namespace Qt::StringLiterals;
using domain::Assessment;
using domain::Bound;
using domain::Option;

namespace {

domain::Moment momentOf(const QString &text)
{
    if (const auto instant = core::Instant::fromIso(text))
        return domain::Moment::at(*instant);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        qFatal("no moment: %s", qPrintable(text));
    return domain::Moment::onDay(day);
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array)
        texts.append(element.toString());
    return texts;
}

void readDates(domain::Order &order, const QJsonObject &object)
{
    for (int kind = 0; kind < domain::kDateKindCount; ++kind) {
        const QString name = toName(domain::DateKind(kind));
        if (object.value(name).isString()) {
            domain::DatedFact fact;
            fact.kind = domain::DateKind(kind);
            fact.moment = momentOf(object.value(name).toString());
            order.dates.append(fact);
        }
    }
    const QJsonArray dates = object.value(u"dates").toArray();
    for (const QJsonValue &value : dates) {
        const QJsonObject date = value.toObject();
        domain::DatedFact fact;
        fact.kind = domain::dateKindFromName(date.value(u"kind").toString()).value();
        fact.moment = momentOf(date.value(u"at").toString());
        fact.provenance = domain::provenanceFromName(date.value(u"provenance").toString(u"site"_s))
                              .value();
        if (date.contains(u"seen_at"))
            fact.seenAt = instantOf(date.value(u"seen_at").toString());
        order.dates.append(fact);
    }
}

void readEvents(domain::Order &order, const QJsonObject &object)
{
    const QJsonArray events = object.value(u"events").toArray();
    for (const QJsonValue &value : events) {
        const QJsonObject read = value.toObject();
        domain::Event event;
        event.kind = domain::eventKindFromName(read.value(u"kind").toString()).value();
        if (read.value(u"at").isString())
            event.at = momentOf(read.value(u"at").toString());
        event.source = read.value(u"source").toString();
        event.item = read.value(u"item").toString();
        event.meaning = read.value(u"meaning").toString();
        if (read.value(u"until").isString())
            event.until = momentOf(read.value(u"until").toString());
        order.events.append(event);
    }
}

/** Collects what differs, each as "name: is X, expected Y". */
class Comparison
{
public:
    explicit Comparison(QString prefix)
        : m_prefix(std::move(prefix))
    {
    }
    void text(const QJsonObject &expected, const QString &key, const QString &actual)
    {
        if (!expected.contains(key))
            return;
        const QString wanted = expected.value(key).toString();
        if (actual != wanted)
            add(key, actual, wanted);
    }
    void flag(const QJsonObject &expected, const QString &key, bool actual)
    {
        if (expected.contains(key) && expected.value(key).toBool() != actual)
            add(key, actual ? u"true"_s : u"false"_s, actual ? u"false"_s : u"true"_s);
    }
    void list(const QJsonObject &expected, const QString &key, const QStringList &actual)
    {
        if (expected.contains(key) && textsOf(expected.value(key)) != actual)
            add(key, actual.join(u','), textsOf(expected.value(key)).join(u','));
    }
    void add(const QString &key, const QString &actual, const QString &wanted)
    {
        m_found.append(
            QString(m_prefix + key + u": is '"_s + actual + u"', expected '"_s + wanted + u'\''));
    }
    [[nodiscard]] const QStringList &found() const { return m_found; }

private:
    QString m_prefix;
    QStringList m_found;
};

QString iso(const std::optional<core::Instant> &instant)
{
    return instant ? instant->toIso() : QString();
}

QString careful(const std::optional<Bound> &bound)
{
    return bound ? bound->careful.toIso() : QString();
}

QString other(const std::optional<Bound> &bound)
{
    return bound ? iso(bound->other) : QString();
}

QString certainty(const std::optional<Bound> &bound)
{
    return bound ? toName(bound->certainty) : QString();
}

QStringList compareOption(const QString &action, const Option *option, const QJsonValue &value)
{
    Comparison found(QString(action + u'.'));
    const QJsonObject expected = value.isString() ? QJsonObject{{u"verdict"_s, value}}
                                                  : value.toObject();
    // An action that is absent is never possible, by no rule.
    Option absent;
    absent.verdict = domain::Verdict::Never;
    if (!option)
        option = &absent;
    found.text(expected, u"verdict"_s, toName(option->verdict));
    found.text(expected, u"from"_s, careful(option->from));
    found.text(expected, u"from_earliest"_s, other(option->from));
    found.text(expected, u"from_certainty"_s, certainty(option->from));
    found.text(expected, u"until"_s, careful(option->until));
    found.text(expected, u"until_latest"_s, other(option->until));
    found.text(expected, u"until_certainty"_s, certainty(option->until));
    found.flag(expected, u"past_careful"_s, option->pastCareful);
    found.flag(expected, u"recommended"_s, option->recommended);
    found.list(expected, u"needs"_s, option->needs);
    found.list(expected, u"rules"_s, option->rules);
    found.list(expected, u"sources"_s, option->sources);
    found.list(expected, u"parameters"_s, option->parameters);
    QStringList disagreeing;
    for (const domain::Disagreement &disagreement : option->disagreement)
        disagreeing.append(toName(disagreement.verdict));
    found.list(expected, u"disagreement"_s, disagreeing);
    return found.found();
}

/** "cancellation/requested", and the item after a blank where it is about one. */
QString caseText(const domain::CaseState &state)
{
    const QString text = toName(state.kind) + u'/' + state.step;
    return state.item.isEmpty() ? text : QString(text + u' ' + state.item);
}

QStringList casesOf(const Assessment &assessment)
{
    QStringList texts;
    for (const domain::CaseState &state : assessment.cases)
        texts.append(caseText(state));
    return texts;
}

QStringList trackingOf(const Assessment &assessment)
{
    QStringList texts;
    for (const domain::TrackingFinding &finding : assessment.tracking)
        texts.append(QString(finding.carrier + u'/' + toName(finding.check)));
    return texts;
}

QStringList compareUpcoming(const QString &what, const Assessment &assessment,
                            const QJsonValue &value)
{
    Comparison found(QString(u"upcoming "_s + what + u'.'));
    std::optional<Bound> at;
    QStringList rules;
    for (const domain::Upcoming &upcoming : assessment.upcoming) {
        if (upcoming.what == what) {
            at = upcoming.at;
            rules = upcoming.rules;
        }
    }
    const QJsonObject expected = value.toObject();
    if (at.has_value() == value.isNull())
        found.add(u"present"_s, at ? u"yes"_s : u"no"_s, at ? u"no"_s : u"yes"_s);
    found.text(expected, u"at"_s, careful(at));
    found.text(expected, u"latest"_s, other(at));
    found.text(expected, u"certainty"_s, certainty(at));
    found.list(expected, u"rules"_s, rules);
    return found.found();
}

QString caseText(const std::optional<domain::CaseState> &state)
{
    return state ? QString(toName(state->kind) + u'/' + state->step) : QString();
}

const Option *optionOf(const QList<Option> &options, const QString &id)
{
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&id](const Option &option) { return option.action == id; });
    return found == options.end() ? nullptr : &*found;
}

/** What is the same for an order and for one of its lines. */
template <typename Answer>
QStringList compareStanding(const Answer &answer, const QJsonObject &expected)
{
    Comparison found({});
    found.text(expected, u"status"_s, toName(answer.status));
    found.text(expected, u"case"_s, caseText(answer.caseState));
    found.text(expected, u"situation"_s, answer.situation);
    found.text(expected, u"next_step"_s, answer.nextStep);
    found.text(expected, u"deadline"_s, iso(answer.deadline));
    found.text(expected, u"deadline_kind"_s,
               answer.deadlineKind ? toName(*answer.deadlineKind) : QString());
    QStringList all = found.found();
    const QJsonObject options = expected.value(u"options").toObject();
    for (auto option = options.begin(); option != options.end(); ++option)
        all += compareOption(option.key(), optionOf(answer.options, option.key()), option.value());
    const QJsonObject problems = expected.value(u"problems").toObject();
    for (auto problem = problems.begin(); problem != problems.end(); ++problem)
        all += compareOption(problem.key(), optionOf(answer.problems, problem.key()),
                             problem.value());
    return all;
}

QStringList compareLine(const QString &line, const Assessment &assessment,
                        const QJsonObject &expected)
{
    for (const domain::LineAssessment &answer : assessment.lines) {
        if (answer.item != line)
            continue;
        QStringList found = compareStanding(answer, expected);
        for (QString &difference : found)
            difference.prepend(QString(u"line "_s + line + u' '));
        return found;
    }
    return {QString(u"line "_s + line + u" is not told apart"_s)};
}

/** An instant of a row; an edge stands for three: a second before it, it, and a second after. */
QList<QJsonObject> instantsOf(const QJsonObject &entry)
{
    if (!entry.contains(u"edge"))
        return {entry};
    const core::Instant edge = instantOf(entry.value(u"edge").toString());
    QList<QJsonObject> three;
    for (const int second : {-1, 0, 1}) {
        QJsonObject one = entry.value(second < 0 ? u"before"_s : u"then"_s).toObject();
        if (one.isEmpty())
            qFatal("an edge without both sides: %s", qPrintable(edge.toIso()));
        one.insert(u"at"_s, edge.plus(std::chrono::seconds(second)).toIso());
        three.append(one);
    }
    return three;
}

} // namespace

core::Instant instantOf(const QString &text)
{
    const auto instant = core::Instant::fromIso(text);
    if (!instant)
        qFatal("no instant: %s", qPrintable(text));
    return *instant;
}

domain::Order orderOf(const QJsonObject &object)
{
    domain::Order order;
    order.market = object.value(u"market").toString(u"aliexpress"_s);
    order.number = object.value(u"id").toString(u"8176543210987654"_s);
    order.status = domain::orderStatusFromName(object.value(u"status").toString(u"unknown"_s))
                       .value();
    order.statusText = object.value(u"status_text").toString();
    if (object.contains(u"observed_at")) {
        order.observedAt = instantOf(object.value(u"observed_at").toString());
        order.observedStated = true;
    }
    order.paymentMethod = object.value(u"payment_method").toString();
    order.site = object.value(u"site").toString();
    order.country = object.value(u"country").toString();
    order.shipping = object.value(u"shipping").toString();
    order.endReason = object.value(u"end_reason").toString();
    for (const QString &number : textsOf(object.value(u"parcels")))
        order.parcels.append({number, {}, {}, {}});
    for (const QString &line : textsOf(object.value(u"items"))) {
        domain::Item item;
        item.lineId = line;
        order.items.append(item);
    }
    for (const QString &kind : textsOf(object.value(u"discounts")))
        order.discounts.append({kind, {}, {}});
    readDates(order, object);
    readEvents(order, object);
    return order;
}

QList<Situation> allSituations()
{
    QList<Situation> situations;
    const QDir folder(QStringLiteral(RECOURSE_TEST_DATA "/situations"));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("unreadable: %s", qPrintable(name));
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        const QJsonValue market = document.object().value(u"market");
        const QJsonArray rows = document.object().value(u"situations").toArray();
        if (rows.isEmpty())
            qFatal("no situations in %s", qPrintable(name));
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            Situation situation;
            situation.name = row.value(u"name").toString();
            situation.covers = textsOf(row.value(u"covers"));
            situation.order = row.value(u"order").toObject();
            if (market.isString() && !situation.order.contains(u"market"))
                situation.order.insert(u"market"_s, market);
            situation.changes = row.value(u"changes").toString();
            const QJsonArray instants = row.value(u"at").toArray();
            for (const QJsonValue &at : instants)
                situation.instants += instantsOf(at.toObject());
            situations.append(situation);
        }
    }
    return situations;
}

QStringList differences(const Assessment &assessment, const QJsonObject &expected)
{
    Comparison found({});
    found.text(expected, u"valid_until"_s, iso(assessment.validUntil));
    found.flag(expected, u"stale"_s, assessment.stale);
    found.list(expected, u"cases"_s, casesOf(assessment));
    found.list(expected, u"tracking"_s, trackingOf(assessment));
    QStringList all = compareStanding(assessment, expected) + found.found();
    const QJsonObject lines = expected.value(u"lines").toObject();
    for (auto line = lines.begin(); line != lines.end(); ++line)
        all += compareLine(line.key(), assessment, line.value().toObject());
    if (expected.value(u"lines").isNull() && !assessment.lines.isEmpty())
        all += u"lines are told apart"_s;
    const QJsonObject upcoming = expected.value(u"upcoming").toObject();
    for (auto entry = upcoming.begin(); entry != upcoming.end(); ++entry)
        all += compareUpcoming(entry.key(), assessment, entry.value());
    return all;
}

} // namespace recourse::test
