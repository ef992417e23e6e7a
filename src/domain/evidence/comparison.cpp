// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/comparison.h"

#include <algorithm>
#include <array>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "domain/evidence/evidenceitem.h"
#include "domain/evidence/strictmembers.h"

namespace recourse::domain {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array<QStringView, kPromiseKindCount> kKinds{u"picture", u"text", u"line"};

bool isGood(const Promise &promise)
{
    const qsizetype length = promise.value.size();
    switch (promise.kind) {
    case PromiseKind::Picture:
        return isFingerprint(promise.value);
    case PromiseKind::Text: {
        const bool plain = std::all_of(promise.value.begin(), promise.value.end(), [](QChar at) {
            return at == u'\n' || at.category() != QChar::Other_Control;
        });
        return plain && length > 0 && length <= kLongestPromiseText;
    }
    case PromiseKind::Line:
        break;
    }
    return isOneLine(promise.value) && length <= kLongestPromiseText;
}

QJsonObject jsonOf(const Difference &difference)
{
    QJsonObject json{{u"words"_s, difference.words}};
    if (difference.promised)
        json.insert(u"promised"_s, listOf(*difference.promised));
    if (difference.received)
        json.insert(u"received"_s, listOf(*difference.received));
    return json;
}

std::optional<Difference> differenceOf(const QJsonValue &value)
{
    StrictMembers members(value);
    Difference difference;
    difference.words = members.text("words"_L1);
    members.demand(isWithin(int(difference.words.size()), 1, kLongestDifference)
                   && isOneLine(difference.words));
    if (members.has("promised"_L1))
        difference.promised = members.point("promised"_L1);
    if (members.has("received"_L1))
        difference.received = members.point("received"_L1);
    if (!members.isDone())
        return {};
    return difference;
}
} // namespace

QByteArray comparisonJson(const std::optional<Comparison> &comparison)
{
    if (!comparison)
        return {};
    QJsonArray differences;
    for (const Difference &difference : comparison->differences)
        differences.append(jsonOf(difference));
    const QJsonObject json{{u"kind"_s, toName(comparison->promise.kind)},
                           {u"promise"_s, comparison->promise.value},
                           {u"differences"_s, differences}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<Comparison> comparisonFromJson(const QByteArray &json)
{
    StrictMembers members = StrictMembers::of(json);
    const auto kind = promiseKindFromName(members.text("kind"_L1));
    const QString value = members.text("promise"_L1);
    const QJsonValue list = members.take("differences"_L1);
    const QJsonArray differences = list.toArray();
    members.demand(list.isArray() && differences.size() <= kMostDifferences);
    if (!kind || !members.isDone())
        return {};
    Comparison comparison{{*kind, value}};
    if (!isGood(comparison.promise))
        return {};
    for (const auto &one : differences) {
        const auto difference = differenceOf(one);
        if (!difference || (difference->promised && *kind != PromiseKind::Picture))
            return {};
        comparison.differences.append(*difference);
    }
    return comparison;
}

QString toName(PromiseKind kind)
{
    return kKinds.at(size_t(kind)).toString();
}

std::optional<PromiseKind> promiseKindFromName(QStringView name)
{
    const auto found = std::find(kKinds.begin(), kKinds.end(), name);
    if (found == kKinds.end())
        return {};
    return PromiseKind(found - kKinds.begin());
}

} // namespace recourse::domain
