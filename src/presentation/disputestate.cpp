// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/disputestate.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "presentation/wizarddraft.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDraftVersion = 1;
constexpr qsizetype kClaimLimit = 1000;
constexpr int kByCount = int(domain::FairPartAsk::By::Amount) + 1;
constexpr int kPayerCount = int(domain::WayBackPayer::Seller) + 1;

std::optional<bool> boolFrom(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<QString> textFrom(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

template <typename Value>
void put(QJsonObject &object, const QString &key, const std::optional<Value> &value)
{
    if (value)
        object.insert(key, *value);
}

template <typename Enum>
void putEnum(QJsonObject &object, const QString &key, const std::optional<Enum> &value)
{
    if (value)
        object.insert(key, int(*value));
}

QJsonObject toJson(const domain::OwnWords &words)
{
    return {{u"english"_s, words.english}, {u"own"_s, words.own}};
}

domain::OwnWords wordsFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {object.value(u"english"_s).toString(), object.value(u"own"_s).toString()};
}

QJsonObject toJson(const DisputeWish &wish)
{
    QJsonObject object;
    put(object, u"sends_back"_s, wish.sendsBack);
    putEnum(object, u"by"_s, wish.by);
    object.insert(u"missing"_s, wish.missing);
    object.insert(u"percent"_s, wish.percent);
    object.insert(u"amount"_s, wish.amount);
    object.insert(u"shipping"_s, wish.shipping);
    object.insert(u"with_shipping"_s, wish.withShipping);
    object.insert(u"page_says"_s, int(wish.pageSays));
    return object;
}

DisputeWish wishFrom(const QJsonObject &object)
{
    DisputeWish wish;
    wish.sendsBack = boolFrom(object.value(u"sends_back"_s));
    wish.by = enumFromJson<domain::FairPartAsk::By>(object.value(u"by"_s), kByCount);
    wish.missing = object.value(u"missing"_s).toString();
    wish.percent = object.value(u"percent"_s).toString();
    wish.amount = object.value(u"amount"_s).toString();
    wish.shipping = object.value(u"shipping"_s).toString();
    wish.withShipping = object.value(u"with_shipping"_s).toBool();
    wish.pageSays = enumFromJson<domain::WayBackPayer>(object.value(u"page_says"_s), kPayerCount)
                        .value_or(domain::WayBackPayer::Unknown);
    return wish;
}

QStringList claimsFrom(const QJsonArray &array)
{
    QStringList claims;
    for (const auto &value : array) {
        if (value.isString() && claims.size() < kClaimLimit && !claims.contains(value.toString()))
            claims.append(value.toString());
    }
    return claims;
}

} // namespace

QByteArray toDraft(const DisputeState &state)
{
    QJsonObject object;
    object.insert(u"version"_s, kDraftVersion);
    object.insert(u"page"_s, int(state.page));
    object.insert(u"reached"_s, int(state.reached));
    object.insert(u"item"_s, state.item);
    put(object, u"received"_s, state.received);
    object.insert(u"problem_chosen"_s, state.problemChosen);
    object.insert(u"arrived"_s, state.arrived);
    object.insert(u"confirmed"_s, QJsonArray::fromStringList(state.answers.confirmed));
    object.insert(u"expected"_s, toJson(state.answers.expected));
    object.insert(u"got"_s, toJson(state.answers.received));
    put(object, u"site_text"_s, state.siteText);
    put(object, u"own_text"_s, state.ownText);
    object.insert(u"wish"_s, toJson(state.wish));
    object.insert(u"steps_done"_s, stepsToJson(state.stepsDone));
    if (state.outcome)
        object.insert(u"outcome"_s, domain::toName(*state.outcome));
    object.insert(u"outcome_amount"_s, state.outcomeAmount);
    object.insert(u"outcome_note"_s, state.outcomeNote);
    if (state.happenedAt)
        object.insert(u"happened_at"_s, state.happenedAt->toIso());
    if (state.actsBy)
        object.insert(u"acts_by"_s, state.actsBy->toIso());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<DisputeState> disputeFromDraft(const QByteArray &draft)
{
    const QJsonObject object = QJsonDocument::fromJson(draft).object();
    if (object.value(u"version"_s).toInt() != kDraftVersion)
        return std::nullopt;
    DisputeState state;
    state.page = enumFromJson<DisputePage>(object.value(u"page"_s), kDisputePageCount)
                     .value_or(DisputePage::Standing);
    state.reached = std::max(
        state.page,
        enumFromJson<DisputePage>(object.value(u"reached"_s), kDisputePageCount)
            .value_or(DisputePage::Standing));
    state.item = object.value(u"item"_s).toString();
    state.received = boolFrom(object.value(u"received"_s));
    // Drafts of before were kept for a problem that was chosen in the wizard.
    state.problemChosen = object.value(u"problem_chosen"_s).toBool(state.received.has_value());
    state.arrived = object.value(u"arrived"_s).toString();
    state.answers.confirmed = claimsFrom(object.value(u"confirmed"_s).toArray());
    state.answers.expected = wordsFrom(object.value(u"expected"_s));
    state.answers.received = wordsFrom(object.value(u"got"_s));
    state.siteText = textFrom(object.value(u"site_text"_s));
    state.ownText = textFrom(object.value(u"own_text"_s));
    state.wish = wishFrom(object.value(u"wish"_s).toObject());
    state.stepsDone = stepsFromJson(object.value(u"steps_done"_s));
    state.outcome = domain::eventKindFromName(object.value(u"outcome"_s).toString());
    state.outcomeAmount = object.value(u"outcome_amount"_s).toString();
    state.outcomeNote = object.value(u"outcome_note"_s).toString();
    state.happenedAt = core::Instant::fromIso(object.value(u"happened_at"_s).toString());
    state.actsBy = core::Instant::fromIso(object.value(u"acts_by"_s).toString());
    return state;
}

} // namespace recourse::presentation
