// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/orderformpresenter.h"

#include <algorithm>
#include <array>

#include "domain/sitehosts.h"
#include "wording/errortext.h"
#include "wording/numbertext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;
using domain::DateKind;

namespace {

/** The currencies in which shops of the shipped packs print amounts most. */
constexpr std::array kCurrencies{"USD", "EUR", "GBP", "AUD", "BRL", "CAD", "CHF", "CLP",
                                 "CNY", "CZK", "DKK", "HUF", "IDR", "ILS", "INR", "JPY",
                                 "KRW", "KZT", "MAD", "MXN", "NOK", "NZD", "PLN", "RON",
                                 "RUB", "SAR", "SEK", "THB", "TRY", "UAH", "VND"};

bool isSiteOf(const QString &site, const QString &market)
{
    return std::any_of(domain::kSiteHosts.begin(), domain::kSiteHosts.end(),
                       [&](const domain::SiteHost &known) {
                           return known.market == market && known.site == site;
                       });
}

} // namespace

OrderFormPresenter::OrderFormPresenter(Tools tools, QObject *parent)
    : OrderFormPresenter(std::move(tools), core::OrderId(), domain::Order(), parent)
{
}

OrderFormPresenter::OrderFormPresenter(Tools tools, core::OrderId id, const domain::Order &order,
                                       QObject *parent)
    : QObject(parent)
    , m_tools(std::move(tools))
    , m_courier(this)
    , m_id(id)
{
    m_currencies = knownCurrencies();
    for (const domain::RulesPack &pack : m_tools.rules.packs())
        m_markets.append(pack.market);
    fill(order);
    connect(&m_tools.language, &LanguageSetting::changed, this, &OrderFormPresenter::speak);
}

QStringList OrderFormPresenter::knownCurrencies()
{
    QStringList codes;
    for (const char *code : kCurrencies)
        codes.append(QLatin1String(code));
    return codes;
}

void OrderFormPresenter::preset(const QString &market, const QString &currency, const QString &site)
{
    if (!isNew())
        return;
    setShop(int(m_markets.indexOf(market)));
    setCurrency(int(m_currencies.indexOf(currency)));
    m_site = site;
}

OrderFormPresenter::~OrderFormPresenter()
{
    m_courier.close();
}

void OrderFormPresenter::fill(const domain::Order &order)
{
    const wording::Regional &regional = m_tools.language.regional();
    if (isNew()) {
        const QString own = regional.locale.currencySymbol(QLocale::CurrencyIsoCode);
        m_currency = std::max(0, int(m_currencies.indexOf(own)));
        setText(Field::OrderedOn, dayText(today(), regional.locale));
        return;
    }
    const domain::HandEntry known = domain::handEntryOf(order, regional.zone);
    if (!m_markets.contains(known.market))
        m_markets.append(known.market);
    m_shop = int(m_markets.indexOf(known.market));
    m_site = known.site;
    m_status = indexOfStatus(known.status);
    m_texts[Field::Title] = known.title;
    m_texts[Field::Number] = known.number;
    m_texts[Field::Seller] = known.seller;
    m_texts[Field::TrackingNumber] = known.trackingNumber;
    m_texts[Field::Note] = known.note;
    if (known.total) {
        if (!m_currencies.contains(known.total->currency))
            m_currencies.append(known.total->currency);
        m_currency = int(m_currencies.indexOf(known.total->currency));
        m_texts[Field::Total] = domain::toDecimalText(*known.total)
                                    .replace(u'.', regional.locale.decimalPoint());
    }
    for (int i = 0; i < kFieldCount; ++i) {
        const auto kind = dateOf(Field(i));
        if (!kind)
            continue;
        setText(Field(i), dayText(known.dates.value(*kind), regional.locale));
        if (domain::isPrinted(order, *kind))
            m_printed.append(Field(i));
    }
    m_before = entry();
}

/** Another language has other days; what cannot be read stays as it was typed. */
void OrderFormPresenter::speak()
{
    for (auto it = m_days.cbegin(); it != m_days.cend(); ++it) {
        if (it->isValid())
            m_texts[it.key()] = dayText(*it, m_tools.language.regional().locale);
    }
    emit changed();
}

// ------------------------------------------------------------------ what is typed

void OrderFormPresenter::setText(Field field, const QString &text)
{
    if (m_texts.value(field) == text)
        return;
    m_texts[field] = text;
    if (dateOf(field)) {
        m_days[field] = readDay(text, m_tools.language.regional().locale, m_tools.work.readDate)
                            .value_or(QDate());
    }
    if (field == Field::Number)
        m_taken.reset();
    m_failure.clear();
    emit changed();
}

void OrderFormPresenter::moveDay(Field field, int days)
{
    if (!dateOf(field) || isFixed(field))
        return;
    const QDate known = m_days.value(field);
    setText(field,
            dayText(known.isValid() ? known.addDays(days) : today(),
                    m_tools.language.regional().locale));
}

void OrderFormPresenter::setShop(int index)
{
    if (!shopFixedText().isEmpty() || index < 0 || index >= m_markets.size() || index == m_shop)
        return;
    m_shop = index;
    m_taken.reset();
    emit changed();
}

void OrderFormPresenter::setStatus(int index)
{
    if (index < -1 || index >= domain::kOrderStatusCount || index == m_status)
        return;
    m_status = index;
    emit changed();
}

void OrderFormPresenter::setCurrency(int index)
{
    if (index < 0 || index >= m_currencies.size() || index == m_currency)
        return;
    m_currency = index;
    emit changed();
}

std::optional<DateKind> OrderFormPresenter::dateOf(Field field)
{
    switch (field) {
    case Field::OrderedOn:
        return DateKind::PlacedAt;
    case Field::PaidOn:
        return DateKind::PaidAt;
    case Field::ShipBy:
        return DateKind::ShipBy;
    case Field::ShippedOn:
        return DateKind::ShippedAt;
    case Field::DeliveredOn:
        return DateKind::DeliveredAt;
    case Field::ProtectionEnds:
        return DateKind::ProtectionEndsAt;
    case Field::Title:
    case Field::Number:
    case Field::Seller:
    case Field::Total:
    case Field::TrackingNumber:
    case Field::Note:
        break;
    }
    return std::nullopt;
}

QDate OrderFormPresenter::today() const
{
    return m_tools.clock.now().toUtc().toTimeZone(m_tools.language.regional().zone).date();
}

std::optional<QDate> OrderFormPresenter::day(Field field) const
{
    const QDate read = m_days.value(field);
    return read.isValid() ? std::optional(read) : std::nullopt;
}

core::Result<domain::Money, domain::RefusalReason> OrderFormPresenter::total() const
{
    const QString typed = text(Field::Total).trimmed();
    const QChar point = m_tools.language.regional().locale.decimalPoint().at(0);
    // "19,90 €" says its currency itself, "$19.90" does not.
    auto own = m_tools.work.readMoney(typed, QString(), point);
    if (own || own.error() != domain::RefusalReason::UnknownCurrency)
        return own;
    return m_tools.work.readMoney(typed, m_currencies.at(m_currency), point);
}

domain::HandEntry OrderFormPresenter::entry() const
{
    domain::HandEntry entry;
    entry.market = m_markets.value(m_shop);
    if (!isNew() || isSiteOf(m_site, entry.market))
        entry.site = m_site;
    entry.number = text(Field::Number).simplified().remove(u' ');
    entry.title = text(Field::Title).trimmed();
    entry.seller = text(Field::Seller).trimmed();
    entry.trackingNumber = text(Field::TrackingNumber).trimmed();
    entry.note = text(Field::Note).trimmed();
    if (m_status >= 0)
        entry.status = statusAt(m_status);
    if (!text(Field::Total).trimmed().isEmpty()) {
        if (const auto read = total())
            entry.total = *read;
    }
    for (int i = 0; i < kFieldCount; ++i) {
        const auto kind = dateOf(Field(i));
        const auto read = day(Field(i));
        if (kind && read)
            entry.dates.insert(*kind, *read);
    }
    return entry;
}

// ------------------------------------------------------------------ saving

OrderFormPresenter::Outcome OrderFormPresenter::write(domain::Book &book, const Work &work,
                                                      core::OrderId id,
                                                      const domain::HandEntry &before,
                                                      const domain::HandEntry &after,
                                                      core::Instant now, const QTimeZone &zone)
{
    Outcome outcome;
    domain::Order known;
    if (id.isValid()) {
        const auto loaded = book.orders().load(id);
        if (!loaded)
            outcome.error = loaded.error();
        else if (!*loaded)
            outcome.gone = true;
        else
            known = **loaded;
        if (outcome.error || outcome.gone)
            return outcome;
    }
    if (!after.number.isEmpty()) {
        const auto other = book.orders().find(after.market, after.number);
        if (!other) {
            outcome.error = other.error();
            return outcome;
        }
        if (*other && **other != id) {
            const auto taken = book.orders().load(**other);
            if (taken && *taken)
                outcome.taken = Taken{after.number, (*taken)->displayTitle(),
                                      (*taken)->trashedAt.has_value()};
            else
                outcome.taken = Taken{after.number, after.number};
            return outcome;
        }
    }
    const domain::Order order = domain::enteredByHand(known, before, after, now, zone);
    if (!id.isValid()) {
        if (const auto added = work.add(book, order))
            outcome.id = *added;
        else
            outcome.error = added.error();
    } else if (const auto replaced = work.replace(book, id, order)) {
        outcome.id = id;
    } else {
        outcome.error = replaced.error();
    }
    return outcome;
}

void OrderFormPresenter::save()
{
    if (!blockingReason().isEmpty())
        return;
    m_busy = true;
    m_failure.clear();
    emit changed();
    m_tools.writer.post([this, courier = m_courier, work = m_tools.work, id = m_id,
                         before = m_before, after = entry(), now = m_tools.clock.now(),
                         zone = m_tools.language.regional().zone](domain::Book &book) {
        const Outcome outcome = write(book, work, id, before, after, now, zone);
        courier.deliver([this, outcome] { take(outcome); });
    });
}

void OrderFormPresenter::take(const Outcome &outcome)
{
    m_busy = false;
    m_taken = outcome.taken;
    if (outcome.gone)
        m_failure = tr("This order is not in your book any more. Nothing was changed.");
    if (outcome.error)
        m_failure = wording::storageErrorText(*outcome.error);
    emit changed();
    if (!outcome.id)
        return;
    const QString called = wording::isolated(text(Field::Title).simplified());
    emit saved(*outcome.id,
               //: %1 what was bought
               isNew() ? tr("Entered: %1.").arg(called)
                       //: %1 what was bought
                       : tr("Changed: %1.").arg(called));
}

} // namespace recourse::presentation
