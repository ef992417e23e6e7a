// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/contradictions.h"

#include <algorithm>

#include <QCryptographicHash>

#include "domain/merge.h"
#include "domain/mergevalues.h"
#include "services/askeddates.h"

namespace recourse::services {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

/** A value in two tellings of one order, in places where it can be taken out. */
template <typename T>
struct Pair
{
    QString field;
    QString name; ///< in SeenTimes
    QString item;
    T &known;
    T &told;
    SeenTimes &knownSeen;
    const SeenTimes &toldSeen;
    bool askedOfSources; ///< it cannot become another one by itself
};

/** What two tellings say about when they saw the order. */
struct Times
{
    MaybeSeen known;
    MaybeSeen told;
    bool anyStated = false;
    bool toldStated = false;
    bool knownStated = false;
};

FieldValue valueOf(const QString &text)
{
    return FieldValue(text);
}

template <typename T>
FieldValue valueOf(const std::optional<T> &value)
{
    return value ? FieldValue(*value) : FieldValue();
}

QString keyOf(const Item &item)
{
    if (!item.lineId.isEmpty())
        return item.lineId;
    return item.productId.isEmpty() ? item.title : QString(item.productId + u' ' + item.sku);
}

/** Every value that can be asked about, of both tellings. */
template <typename Visit>
void visitPairs(Order &known, Order &told, const Visit &visit)
{
    const auto order = [&](const QString &name, auto &mine, auto &theirs, bool asked) {
        visit(Pair<std::remove_reference_t<decltype(mine)>>{
            name, name, {}, mine, theirs, known.seen, told.seen, asked});
    };
    order(u"total"_s, known.total, told.total, true);
    order(u"payment_method"_s, known.paymentMethod, told.paymentMethod, false);
    order(u"checkout_id"_s, known.checkoutId, told.checkoutId, true);
    order(u"seller.name"_s, known.seller.name, told.seller.name, false);
    order(u"seller.id"_s, known.seller.id, told.seller.id, true);
    const QList<qsizetype> matches = matchItems(known.items, told.items);
    for (qsizetype i = 0; i < told.items.size(); ++i) {
        if (matches.at(i) < 0)
            continue;
        Item &mine = known.items[matches.at(i)];
        Item &theirs = told.items[i];
        const QString key = keyOf(theirs);
        const auto item = [&](const QString &name, auto &a, auto &b, bool asked) {
            visit(Pair<std::remove_reference_t<decltype(a)>>{
                u"items[%1].%2"_s.arg(QString::number(i), name), name, key, a, b, mine.seen,
                theirs.seen, asked});
        };
        item(u"title"_s, mine.title, theirs.title, false);
        item(u"quantity"_s, mine.quantity, theirs.quantity, true);
        item(u"unit_price"_s, mine.unitPrice, theirs.unitPrice, true);
    }
}

/** When each of them was seen: by itself, else with its order. */
template <typename T>
std::pair<MaybeSeen, MaybeSeen> seenOf(const Pair<T> &pair, const Times &times)
{
    const auto at = [&pair](const SeenTimes &seen, const MaybeSeen &order) {
        const auto own = seen.constFind(pair.name);
        return own == seen.cend() ? order : MaybeSeen(*own);
    };
    return {at(pair.knownSeen, times.known), at(pair.toldSeen, times.told)};
}

template <typename T>
std::optional<Contradiction> contradictionOf(const Pair<T> &pair, const Times &times)
{
    if (pair.known == T() || pair.told == T() || pair.known == pair.told)
        return std::nullopt;
    const auto own = pair.knownSeen.constFind(ownKey(pair.name));
    const bool isOwn = own != pair.knownSeen.cend();
    if (pair.toldSeen.contains(ownKey(pair.name)))
        return std::nullopt; // another book of the same buyer: his last word counts
    const auto [known, told] = seenOf(pair, times);
    if (isOwn && times.toldStated && instantOf(told) <= MaybeInstant(own->at))
        return std::nullopt; // he knew better than what was seen before
    if (!isOwn
        && (!pair.askedOfSources || (times.anyStated && instantOf(known) != instantOf(told))))
        return std::nullopt;
    Contradiction found;
    found.field = pair.field;
    found.item = pair.item;
    found.mine = valueOf(pair.known);
    found.theirs = valueOf(pair.told);
    const auto origin = [](const MaybeSeen &seen, const MaybeSeen &order, bool stated,
                           SourceKind &by, std::optional<core::Instant> &at) {
        if (!seen)
            return;
        by = seen->by;
        if (stated || seen != order)
            at = seen->at;
    };
    origin(known, times.known, times.knownStated, found.mineBy, found.mineSeen);
    origin(told, times.told, times.toldStated, found.theirsBy, found.theirsSeen);
    found.own = isOwn;
    return found;
}

/** What is asked about, whichever index its item has in another file. */
QString subjectOf(const Contradiction &asked)
{
    return asked.item.isEmpty() ? asked.field
                                : QString(asked.item + u'.' + asked.field.section(u'.', -1));
}

/** The answer that was given to this question; the known value may be one that was chosen. */
Answer answerTo(const Contradiction &asked, const QList<Contradiction> &answers)
{
    const auto chose = [&asked](const Contradiction &other) {
        return subjectOf(other) == subjectOf(asked) && other.answer == Answer::Theirs
            && other.theirs == asked.mine;
    };
    const bool chosen = std::any_of(answers.cbegin(), answers.cend(), chose);
    for (const Contradiction &each : answers) {
        if (subjectOf(each) == subjectOf(asked) && each.theirs == asked.theirs
            && (chosen || each.mine == asked.mine))
            return each.answer;
    }
    return Answer::None;
}

Times timesOf(const Order &known, const Order &told)
{
    return {seenWith(known), seenWith(told), known.observedStated || told.observedStated,
            told.observedStated, known.observedStated};
}

} // namespace

bool isOneQuestion(const Contradiction &a, const Contradiction &b)
{
    return subjectOf(a) == subjectOf(b)
        && ((a.mine == b.mine && a.theirs == b.theirs)
            || (a.mine == b.theirs && a.theirs == b.mine));
}

bool PlannedOrder::writes() const
{
    return state != PlannedState::Same
        || std::any_of(contradictions.cbegin(), contradictions.cend(),
                       [](const auto &each) { return each.answer != Answer::None; });
}

QList<Contradiction> contradictions(const Order &known, const Order &told)
{
    QList<Contradiction> found;
    const Times times = timesOf(known, told);
    Order mine = known;
    Order theirs = told;
    visitPairs(mine, theirs, [&](const auto &pair) {
        if (const auto contradiction = contradictionOf(pair, times))
            found.append(*contradiction);
    });
    QList<Contradiction> dates = askedDates(known, told);
    if (found.isEmpty())
        return dates;
    Order merged = mergeOrder(known, told);
    visitPairs(merged, theirs, [&](const auto &pair) {
        for (Contradiction &each : found) {
            if (each.field == pair.field)
                each.theirsCount = pair.known == pair.told;
        }
    });
    return found + dates;
}

Order mergeAnswered(const Order &known, const Order &told, const QList<Contradiction> &answers,
                    core::Instant now)
{
    if (answers.isEmpty())
        return mergeOrder(known, told);
    const Times times = timesOf(known, told);
    Order mine = known;
    Order theirs = told;
    // The value that lost is taken out of its telling, the one that won becomes the buyer's own.
    visitPairs(mine, theirs, [&](const auto &pair) {
        const auto asked = contradictionOf(pair, times);
        const Answer answer = asked ? answerTo(*asked, answers) : Answer::None;
        if (answer == Answer::None)
            return;
        if (answer == Answer::Theirs)
            pair.known = pair.told;
        pair.told = std::decay_t<decltype(pair.told)>();
        pair.knownSeen.insert(pair.name, Seen(now, SourceKind::Hand));
        pair.knownSeen.insert(ownKey(pair.name), Seen(now, SourceKind::Hand));
    });
    Answer status = Answer::None;
    for (const Contradiction &asked : askedDates(known, told)) {
        const Answer answer = answerTo(asked, answers);
        if (answer == Answer::None)
            continue;
        if (asked.field == u"status")
            status = answer;
        else
            settleDate(asked, answer, mine, theirs, now);
    }
    const Order merged = mergeOrder(mine, theirs);
    return status == Answer::None ? merged : settleStatus(merged, known, told, status, now);
}

QString refusedValueKey(const Order &order, const Contradiction &asked, const FieldValue &refused)
{
    struct Text
    {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString &text) const { return text; }
        QString operator()(const Money &money) const
        {
            return QString(toDecimalText(money) + money.currency);
        }
        QString operator()(const Moment &moment) const { return moment.toIso(); }
        QString operator()(OrderStatus status) const { return toName(status); }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(bool is) const { return is ? u"1"_s : u"0"_s; }
    };
    const QStringList parts{order.market,
                            order.number.isEmpty() ? order.displayTitle() : order.number,
                            subjectOf(asked), std::visit(Text(), refused)};
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join(QChar(0x1f)).toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(24));
}

} // namespace recourse::services
