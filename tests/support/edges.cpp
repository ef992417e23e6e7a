// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/edges.h"

#include <QMap>
#include <QSet>

namespace recourse::test {

using namespace Qt::StringLiterals;

namespace {

/** What is said of one action, problem or upcoming event, by instant. */
struct Told
{
    QMap<QString, QJsonValue> at;
    QSet<QString> edges;  ///< said at both sides
    QSet<QString> turns;  ///< the verdict is another from here on
    QSet<QString> begins; ///< between two ends from here on
    QSet<QString> stale;  ///< instants at which nobody has looked since something must have changed
};

using Subjects = QMap<QString, Told>;

QString verdictOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toObject().value(u"verdict").toString();
}

void readEnds(const QJsonObject &window, Told &told)
{
    const auto end = [&window](QStringView key) { return window.value(key).toString(); };
    const QString until = end(u"until");
    const QString latest = end(u"until_latest");
    for (const QString &edge : {end(u"from"), end(u"from_earliest"), until, latest}) {
        if (!edge.isEmpty())
            told.edges.insert(edge);
    }
    for (const QString &edge : {end(u"from"), latest.isEmpty() ? until : latest}) {
        if (!edge.isEmpty())
            told.turns.insert(edge);
    }
    if (!latest.isEmpty() && !until.isEmpty())
        told.begins.insert(until);
}

void readWindows(const QJsonObject &entry, const QString &kind, const QString &at,
                 Subjects &subjects)
{
    const QJsonObject options = entry.value(kind).toObject();
    for (auto option = options.begin(); option != options.end(); ++option) {
        Told &told = subjects[QString(kind + u' ' + option.key())];
        told.at.insert(at, option.value());
        if (entry.value(u"stale").toBool())
            told.stale.insert(at);
        readEnds(option.value().toObject(), told);
    }
}

void readUpcoming(const QJsonObject &entry, const QString &at, Subjects &subjects)
{
    const QJsonObject upcoming = entry.value(u"upcoming").toObject();
    for (auto event = upcoming.begin(); event != upcoming.end(); ++event) {
        Told &told = subjects[QString(u"upcoming "_s + event.key())];
        told.at.insert(at, event.value());
        for (const QStringView key : {u"at", u"latest"}) {
            const QString edge = event.value().toObject().value(key).toString();
            if (!edge.isEmpty())
                told.edges.insert(edge);
        }
    }
}

void readDeadline(const QJsonObject &entry, const QString &at, Subjects &subjects)
{
    Told &told = subjects[u"deadline"_s];
    for (const QStringView key : {u"next_step", u"situation", u"deadline", u"stale"}) {
        if (entry.contains(key))
            told.at.insert(at, entry.value(u"next_step"));
    }
    if (entry.value(u"deadline").isString())
        told.edges.insert(entry.value(u"deadline").toString());
}

bool isTried(const Told &told, const QString &edge)
{
    const core::Instant instant = instantOf(edge);
    const auto around = [&](int seconds) {
        return instant.plus(std::chrono::seconds(seconds)).toIso();
    };
    for (const int second : {-1, 0, 1}) {
        if (!told.at.contains(around(second)))
            return false;
    }
    const QJsonValue before = told.at.value(around(-1));
    const QJsonValue then = told.at.value(around(0));
    const QJsonValue after = told.at.value(around(1));
    if (told.begins.contains(edge) && verdictOf(then) == u"possible"_s
        && !then.toObject().contains(u"past_careful"))
        return false;
    if (!told.turns.contains(edge) || told.stale.contains(around(-1)))
        return true;
    return !verdictOf(before).isEmpty() && verdictOf(before) != verdictOf(then)
        && verdictOf(then) == verdictOf(after);
}

} // namespace

EdgeReport edgesOf(const Situation &situation)
{
    Subjects subjects;
    for (const QJsonObject &entry : situation.instants) {
        const QString at = instantOf(entry.value(u"at").toString()).toIso();
        readWindows(entry, u"options"_s, at, subjects);
        readWindows(entry, u"problems"_s, at, subjects);
        readUpcoming(entry, at, subjects);
        readDeadline(entry, at, subjects);
    }
    EdgeReport report;
    for (auto subject = subjects.begin(); subject != subjects.end(); ++subject) {
        for (const QString &edge : subject->edges) {
            ++report.stated;
            if (!isTried(*subject, edge))
                report.untried.append(
                    QString(situation.name + u": "_s + subject.key() + u" @ "_s + edge));
        }
    }
    report.untried.sort();
    return report;
}

} // namespace recourse::test
