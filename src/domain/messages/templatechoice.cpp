// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/messages/templatechoice.h"

#include <algorithm>

namespace recourse::domain {

namespace {

/** Smaller fits better. The next step leads, then the situation, then what it offers. */
struct Distance
{
    TemplateFit fit = TemplateFit::Other;
    qsizetype place = 0; ///< of the id among those of the template, and of the offer
    bool operator<(const Distance &other) const
    {
        return fit != other.fit ? fit < other.fit : place < other.place;
    }
};

/** Templates have few situations and situations few buttons. */
constexpr qsizetype kStep = 100;
/** More than any place among those that fit alike. */
constexpr qsizetype kOwnFirst = 1'000'000;

Distance distanceOf(const QString &id, qsizetype place, const Assessment &assessment,
                    const QStringList &offered)
{
    if (id == assessment.situation)
        return {TemplateFit::Recommended, place};
    if (id == assessment.nextStep)
        return {TemplateFit::Recommended, kStep + place};
    if (const qsizetype button = offered.indexOf(id); button >= 0)
        return {TemplateFit::Fitting, button * kStep + place};
    const Option *option = assessment.option(id);
    if (option && option->verdict == Verdict::Possible)
        return {TemplateFit::Possible, place};
    return {};
}

Distance distanceOf(const MessageTemplate &one, const Assessment &assessment,
                    const QStringList &offered)
{
    Distance best;
    if (isPointless(one, assessment.situation))
        return best;
    for (qsizetype i = 0; i < one.situations.size(); ++i)
        best = std::min(best, distanceOf(one.situations.at(i), i, assessment, offered));
    return best;
}

} // namespace

bool isPointless(const MessageTemplate &one, const QString &situation)
{
    return !situation.isEmpty() && one.situations.contains(QChar(u'!') + situation);
}

QList<RankedTemplate> rankTemplates(const QList<MessageTemplate> &templates,
                                    const Assessment &assessment, const RulesPack &pack,
                                    const QStringList &own)
{
    const SituationInfo *situation = pack.situation(assessment.situation);
    const QStringList offered = situation ? situation->buttons : QStringList();
    QList<std::pair<Distance, qsizetype>> distances;
    for (qsizetype i = 0; i < templates.size(); ++i) {
        Distance distance = distanceOf(templates.at(i), assessment, offered);
        if (distance.fit != TemplateFit::Other && own.contains(templates.at(i).id))
            distance.place -= kOwnFirst;
        distances.append({distance, i});
    }
    std::ranges::stable_sort(
        distances, [](const auto &left, const auto &right) { return left.first < right.first; });
    QList<RankedTemplate> ranked;
    for (const auto &[distance, index] : distances) {
        const bool second = distance.fit == TemplateFit::Recommended && !ranked.isEmpty();
        ranked.append({index, second ? TemplateFit::Fitting : distance.fit});
    }
    return ranked;
}

} // namespace recourse::domain
