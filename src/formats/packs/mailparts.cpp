// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/packs/mailparts.h"

#include <algorithm>

#include "formats/packs/patterns.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::DateOrder;
using domain::RefusalReason;

namespace {

const QHash<QString, DateOrder> kDateOrders{
    {u"dmy"_s, DateOrder::DayFirst},
    {u"mdy"_s, DateOrder::MonthFirst},
    {u"ymd"_s, DateOrder::YearFirst},
};

QRegularExpression made(const QString &pattern)
{
    QRegularExpression expression = boundedPattern(pattern,
                                                   QRegularExpression::CaseInsensitiveOption);
    expression.optimize();
    return expression;
}

/** The wording as a pattern of the whole text; blanks before a colon are a matter of language. */
QRegularExpression wordingPattern(const QString &wording)
{
    QString pattern = QRegularExpression::escape(wording);
    pattern.replace(u"\\ "_s, u"\\s+"_s);
    pattern.replace(u"\\:"_s, u"\\s*[:：]"_s);
    pattern.replace(u"\\{order\\}"_s, u"(?<order>\\d{10,22})(?!\\d)"_s);
    pattern.replace(u"\\{parcel\\}"_s, u"(?<parcel>(?=[A-Z]*\\d)[A-Z0-9]{8,40})(?![A-Z0-9])"_s);
    pattern.replace(u"\\{days\\}"_s, u"(?<days>\\d{1,3})"_s);
    pattern.replace(u"\\{count\\}"_s, u"\\d{1,3}"_s);
    pattern.replace(u"\\{any\\}"_s, u".{0,300}?"_s);
    return made(u"^\\s*"_s + pattern + u"\\s*[.!…]*\\s*$"_s);
}

QString anyOf(const QStringList &words)
{
    QStringList escaped;
    for (const QString &word : words)
        escaped.append(QRegularExpression::escape(word));
    return u"(?:"_s + escaped.join(u'|') + u')';
}

template <typename Kind, typename FromName>
std::optional<Kind> named(PackObject &object, const char *key, FromName fromName)
{
    const QString name = object.textOr(key);
    const std::optional<Kind> kind = fromName(name);
    if (!name.isEmpty() && !kind)
        object.complain(key, RefusalReason::BadValue, name);
    return kind;
}

void readSayings(PackObject &language, const char *key, std::vector<MailSaying> &sayings)
{
    eachObjectOr(language, key, [&sayings](PackObject &object) {
        MailSaying saying;
        saying.status = named<domain::OrderStatus>(object, "status", domain::orderStatusFromName)
                            .value_or(domain::OrderStatus::Unknown);
        saying.statusText = object.textOr("status_text");
        saying.event = named<domain::EventKind>(object, "event", domain::eventKindFromName);
        saying.date = named<domain::DateKind>(object, "date", domain::dateKindFromName);
        for (const QString &wording : object.texts("says")) {
            if (wording.count(u"{any}"_s) > kMostGaps || wording.count(u"{order}"_s) > 1
                || wording.count(u"{parcel}"_s) > 1 || wording.count(u"{days}"_s) > 1)
                object.complain("says", RefusalReason::BadValue, wording);
            saying.pattern = wordingPattern(wording);
            sayings.push_back(saying);
        }
    });
}

void readLabels(PackObject &language, std::optional<DateOrder> order, MailPatterns &patterns)
{
    const PackValue value = language.value("labels", JsonValue::Type::Object);
    if (!value)
        return;
    PackObject labels(value, language.problems());
    const auto add = [&](const QByteArray &key, MailLabelKind kind, domain::DateKind date) {
        for (const QString &text : labels.textsOr(key.constData())) {
            const QString lower = text.toLower();
            if (!lower.isEmpty())
                patterns.labels[lower.front()].append({lower, kind, date, order});
        }
    };
    constexpr auto kNoDate = domain::DateKind::PlacedAt;
    add("order", MailLabelKind::Order, kNoDate);
    add("parcel", MailLabelKind::Parcel, kNoDate);
    add("total", MailLabelKind::Total, kNoDate);
    // "Delivered" may be both: it is a date's label where a date follows, before it is a heading.
    for (int index = 0; index < domain::kDateKindCount; ++index) {
        const auto date = domain::DateKind(index);
        add(domain::toName(date).toLatin1(), MailLabelKind::Date, date);
    }
    add("items_below", MailLabelKind::ItemsBelow, kNoDate);
    add("items_end", MailLabelKind::ItemsEnd, kNoDate);
    labels.finish();
}

} // namespace

MailPatterns readMailPatterns(PackObject &object)
{
    MailPatterns patterns;
    patterns.senders = object.texts("senders");
    patterns.advertising = object.texts("advertising");
    patterns.relays = object.texts("relays");
    patterns.shop = object.texts("shop");
    patterns.forwarded = made(u"^\\s*(?:"_s + anyOf(object.texts("forwarded"))
                              + u"\\s*(?:\\[\\d+\\])?\\s*[:：]\\s*)+"_s);
    patterns.forwardedFrom = made(u"^[>*\\s]*"_s + anyOf(object.texts("forwarded_from"))
                                  + u"[*\\s]*[:：].*@([\\w.-]+)"_s);
    patterns.forwardedDate = made(u"^[>*\\s]*"_s + anyOf(object.texts("forwarded_date"))
                                  + u"[*\\s]*[:：][*\\s]*(?<date>\\S.{5,60})$"_s);
    patterns.orderLinks = object.texts("order_links");
    patterns.parcelLinks = object.texts("parcel_links");
    eachObject(object, "languages", [&patterns](PackObject &language) {
        static_cast<void>(language.text("language")); // for those who read the pack
        const QString order = language.textOr("date_order");
        if (!order.isEmpty() && !kDateOrders.contains(order))
            language.complain("date_order", RefusalReason::BadValue, order);
        readSayings(language, "subjects", patterns.subjects);
        readSayings(language, "sentences", patterns.sentences);
        readLabels(language,
                   kDateOrders.contains(order) ? std::optional(kDateOrders.value(order))
                                               : std::nullopt,
                   patterns);
    });
    // Where one label begins another, the longer one says more.
    for (QList<MailLabel> &labels : patterns.labels)
        std::stable_sort(labels.begin(), labels.end(), [](const MailLabel &a, const MailLabel &b) {
            return a.text.size() > b.text.size();
        });
    return patterns;
}

} // namespace recourse::formats
