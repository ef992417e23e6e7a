// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/ordertelling.h"

#include <algorithm>

#include <QCoreApplication>

#include "domain/caseevents.h"
#include "presentation/origintexts.h"
#include "wording/casewords.h"
#include "wording/labels.h"
#include "wording/moneytext.h"
#include "wording/numbertext.h"
#include "wording/timetext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

struct Facts
{
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

/** Collects lines under one header; what is not known makes no line. */
class Section final
{
public:
    Section(QString name, QList<FactView> &facts)
        : m_name(std::move(name))
        , m_facts(facts)
    {
    }
    void add(const QString &label, const QString &value, const QString &toolTip = {})
    {
        if (!value.isEmpty())
            m_facts.append({m_name, label, value, {}, {}, toolTip});
    }
    void add(const FactView &fact) { m_facts.append(fact); }
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    QString m_name;
    QList<FactView> &m_facts;
};

void addOrder(const OrderTelling &telling, QList<FactView> &facts)
{
    const domain::Order &order = telling.order;
    const auto origin = [&](const QString &field) {
        return originText(telling, order.seen, field);
    };
    Section section(Facts::tr("Order"), facts);
    section.add(Facts::tr("Number"), wording::groupedNumber(order.number));
    section.add(Facts::tr("Site"), order.site.isEmpty() ? order.market : order.site);
    const QString seen = order.observedAt
        ? Facts::tr("seen on %1")
              .arg(wording::shortDay(*order.observedAt, telling.now, telling.regional))
        : QString();
    section.add({section.name(),
                 Facts::tr("The site showed"),
                 order.statusText.isEmpty() ? wording::statusLabel(order.status) : order.statusText,
                 seen,
                 {},
                 originText(telling, {}, {})});
    section.add(Facts::tr("Goes to"),
                order.country.isEmpty()
                    ? QString()
                    : QLocale::territoryToString(QLocale::codeToTerritory(order.country)),
                origin(u"country"_s));
    section.add(Facts::tr("Checkout"), order.checkoutId, origin(u"checkout_id"_s));
    section.add(Facts::tr("Shipping"), order.shipping, origin(u"shipping"_s));
    section.add(Facts::tr("Seller"), order.seller.name, origin(u"seller.name"_s));
}

void addDates(const OrderTelling &telling, QList<FactView> &facts)
{
    const Section section(Facts::tr("Dates"), facts);
    for (int i = 0; i < domain::kDateKindCount; ++i) {
        const domain::DateKind kind = domain::DateKind(i);
        // Every value that a source gave, the one that counts first.
        const domain::DatedFact *leading = telling.order.date(kind);
        const auto add = [&](const domain::DatedFact &fact) {
            facts.append({section.name(), wording::dateLabel(kind),
                          wording::exactMoment(fact.moment, telling.regional),
                          wording::provenanceLabel(fact.provenance), fact.quote,
                          originText(telling, fact)});
        };
        if (leading)
            add(*leading);
        for (const domain::DatedFact &fact : telling.order.dates) {
            if (fact.kind == kind && &fact != leading)
                add(fact);
        }
    }
}

void addMoney(const OrderTelling &telling, QList<FactView> &facts)
{
    const domain::Order &order = telling.order;
    Section section(Facts::tr("Money"), facts);
    if (order.total)
        section.add(Facts::tr("Total"), wording::moneyText(*order.total, telling.regional),
                    originText(telling, order.seen, u"total"_s));
    section.add(Facts::tr("Paid by"), wording::paymentMethodLabel(order.paymentMethod),
                originText(telling, order.seen, u"payment_method"_s));
    for (const domain::Discount &discount : order.discounts) {
        if (discount.amount)
            section.add(Facts::tr("Discount"),
                        wording::moneyText(*discount.amount, telling.regional),
                        originText(telling, order.seen, u"discounts"_s));
    }
}

QString itemText(const domain::Item &item, const OrderTelling &telling)
{
    QStringList parts;
    if (!item.variant.isEmpty())
        parts.append(item.variant);
    if (item.quantity)
        parts.append(Facts::tr("%1 pieces").arg(telling.regional.locale.toString(*item.quantity)));
    if (item.unitPrice)
        parts.append(
            Facts::tr("%1 each").arg(wording::moneyText(*item.unitPrice, telling.regional)));
    return telling.regional.locale.createSeparatedList(parts);
}

void addItems(const OrderTelling &telling, QList<FactView> &facts)
{
    Section section(Facts::tr("Items"), facts);
    for (const domain::Item &item : telling.order.items) {
        const QString title = item.title.isEmpty() ? Facts::tr("Item without a title") : item.title;
        const QString text = itemText(item, telling);
        FactView fact{section.name(),
                      title,
                      text.isEmpty() ? wording::notKnown() : text,
                      {},
                      {},
                      originText(telling, item.seen, u"title"_s)};
        fact.picture = item.picture;
        section.add(fact);
    }
}

/** Where each item stands, where what happened to them differs. */
void addCases(const OrderTelling &telling, QList<FactView> &facts)
{
    const QString section = Facts::tr("By item");
    for (const CaseView &one : caseViews(telling))
        facts.append({section, one.title, one.text, one.nextText, {}, one.toolTip});
}

/** Each number, and what it shows and what not. */
void addParcels(const OrderTelling &telling, QList<FactView> &facts)
{
    Section section(Facts::tr("Parcels"), facts);
    const QList<domain::TrackingFinding> &findings = telling.assessment.tracking;
    for (const domain::Parcel &parcel : telling.order.parcels) {
        section.add(parcel.carrier.isEmpty() ? Facts::tr("Tracking number") : parcel.carrier,
                    parcel.number, originText(telling, parcel.seen, u"number"_s));
        const auto found = std::find_if(
            findings.cbegin(), findings.cend(),
            [&parcel](const auto &finding) { return finding.number == parcel.number; });
        if (found == findings.cend())
            continue;
        QStringList rules{u"number-proves-nothing"_s};
        if (found->check == domain::TrackingCheck::FailsCheck
            || found->check == domain::TrackingCheck::OtherCountry)
            rules.prepend(u"odd-number"_s);
        section.add(
            {section.name(),
             Facts::tr("What the number shows"),
             wording::trackingSentence(found->check, telling.pack.carriers.value(found->carrier)),
             {},
             {},
             {},
             ruleViews(rules, telling)});
    }
}

void addOwn(const OrderTelling &telling, QList<FactView> &facts)
{
    Section section(Facts::tr("Yours"), facts);
    section.add(Facts::tr("Tags"), telling.regional.locale.createSeparatedList(telling.order.tags));
    section.add(Facts::tr("Note"), telling.order.note);
}

HistoryView historyView(const domain::Event &event, const OrderTelling &telling)
{
    HistoryView view;
    view.text = wording::eventLabel(event.kind);
    if (event.amount)
        //: What happened and the amount in it: "The refund was sent: 23.90 USD"
        view.text = Facts::tr("%1: %2", "event, amount")
                        .arg(view.text, wording::moneyText(*event.amount, telling.regional));
    const QString item = itemOf(event, telling.order);
    if (!item.isEmpty())
        //: What happened and the item that it is about: "You opened a dispute, for “LED strip”"
        view.text = Facts::tr("%1, for “%2”", "event, item").arg(view.text, item);
    if (event.at) {
        view.whenText = wording::shortDay(*event.at, telling.now, telling.regional);
        view.toolTip = wording::exactMoment(*event.at, telling.regional);
    } else {
        view.whenText = Facts::tr("When is not known");
    }
    const bool own = event.source == QLatin1String("user");
    if (event.recordedAt) {
        const QString day = wording::shortDay(*event.recordedAt, telling.now, telling.regional);
        view.recordedText = own ? Facts::tr("You recorded it on %1").arg(day)
                                : Facts::tr("Imported on %1").arg(day);
    }
    view.note = event.note;
    view.retracted = event.retractedAt.has_value();
    if (event.retractedAt)
        view.recordedText = Facts::tr("Taken back on %1")
                                .arg(wording::shortDay(*event.retractedAt, telling.now,
                                                       telling.regional));
    return view;
}

} // namespace

QList<FactView> factViews(const OrderTelling &telling)
{
    QList<FactView> facts;
    addOrder(telling, facts);
    facts += endFacts(telling);
    addDates(telling, facts);
    addMoney(telling, facts);
    addItems(telling, facts);
    addCases(telling, facts);
    addParcels(telling, facts);
    addOwn(telling, facts);
    return facts;
}

QList<HistoryView> historyViews(const OrderTelling &telling)
{
    QList<domain::Event> events = telling.order.events;
    std::stable_sort(events.begin(), events.end(),
                     [](const domain::Event &a, const domain::Event &b) {
                         if (a.at.has_value() != b.at.has_value())
                             return a.at.has_value();
                         if (a.at && a.at->asStart() != b.at->asStart())
                             return b.at->asStart() < a.at->asStart();
                         return b.kind < a.kind;
                     });
    QList<HistoryView> views;
    const QList<bool> ofCase = domain::partOfCase(events);
    for (qsizetype i = 0; i < events.size(); ++i) {
        views.append(historyView(events.at(i), telling));
        views.last().ofCase = ofCase.at(i);
    }
    return views;
}

} // namespace recourse::presentation
