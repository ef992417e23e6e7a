// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/bookrows.h"

#include <QCoreApplication>

#include "wording/labels.h"
#include "wording/moneytext.h"
#include "wording/numbertext.h"
#include "wording/timetext.h"

namespace recourse::wording {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(recourse::wording::BookRows)
public:
    static QString labelled(const QString &label, const QString &value)
    {
        //: %1 is what is told ("Must ship by"), %2 its value ("27 Nov 2026")
        return tr("%1: %2", "label, value").arg(label, value);
    }
    static QString title() { return tr("Orders"); }
    static QStringList headings(const QString &zone)
    {
        return {tr("Order"), tr("Seller and items"),
                //: The heading of a column of dates. %1 is a time zone: "Europe/Berlin", "UTC"
                tr("State and dates, times of %1").arg(zone), tr("What happened"), tr("Money")};
    }
    static QString noNumber() { return tr("No number yet"); }
    static QString checkout(const QString &id) { return labelled(tr("Checkout"), id); }
    static QString tags(const QString &names) { return labelled(tr("Tags"), names); }
    static QString archived() { return tr("In the archive"); }
    static QString untitled() { return tr("Item without a title"); }
    static QString shipping(const QString &way) { return labelled(tr("Shipping"), way); }
    static QString parcel(const QString &number) { return labelled(tr("Parcel"), number); }
    static QString note(const QString &text) { return labelled(tr("Your note"), text); }
    static QString seen(const QString &instant)
    {
        //: %1 is an instant
        return tr("seen on %1").arg(instant);
    }
    static QString total(const QString &amount) { return labelled(tr("Total"), amount); }
    static QString paidBy(const QString &way) { return labelled(tr("Paid by"), way); }
    static QString discount(const QString &amount) { return labelled(tr("Discount"), amount); }
    static QString pieces(qint64 count, const QString &each)
    {
        //: %n pieces of an item, %1 is the price of one
        return tr("%Ln at %1 each", nullptr, int(count)).arg(each);
    }
    static QString pieces(qint64 count) { return tr("%Ln piece(s)", nullptr, int(count)); }
};

/** Foreign text in one paragraph and in one piece. */
QString foreign(const QString &text)
{
    return isolated(text.simplified());
}

/** With its year whatever this year is; the zone stands in the heading. */
QString timeText(core::Instant instant, const Regional &regional)
{
    return dayAndTime(instant, core::Instant(), regional);
}

QString timeText(const domain::Moment &moment, const Regional &regional)
{
    return moment.isDay() ? shortDay(moment, core::Instant(), regional)
                          : timeText(moment.asEnd(), regional);
}

/** The paragraphs of a cell; what is not known makes none. */
class Cell final
{
public:
    void add(const QString &paragraph)
    {
        if (!paragraph.isEmpty())
            m_paragraphs.append(paragraph);
    }
    template <typename Told>
    void addForeign(const QString &text, const Told &told)
    {
        if (!text.trimmed().isEmpty())
            add(told(foreign(text)));
    }
    [[nodiscard]] QString text() const { return m_paragraphs.join(u'\n'); }

private:
    QStringList m_paragraphs;
};

QString orderCell(const domain::Order &order)
{
    Cell cell;
    cell.add(order.number.isEmpty() ? Words::noNumber() : foreign(groupedNumber(order.number)));
    cell.add(foreign(order.site.isEmpty() ? order.market : order.site));
    cell.addForeign(order.checkoutId, Words::checkout);
    cell.addForeign(order.tags.join(u", "_s), Words::tags);
    cell.add(order.archived ? Words::archived() : QString());
    return cell.text();
}

QString itemText(const domain::Item &item, const Regional &regional)
{
    QStringList parts{item.title.isEmpty() ? Words::untitled() : foreign(item.title)};
    if (!item.variant.isEmpty())
        parts.append(foreign(item.variant));
    const qint64 count = item.quantity.value_or(1);
    if (item.unitPrice)
        parts.append(Words::pieces(count, moneyText(*item.unitPrice, regional)));
    else if (item.quantity)
        parts.append(Words::pieces(count));
    return parts.join(u" · "_s);
}

QString itemsCell(const domain::Order &order, const Regional &regional)
{
    Cell cell;
    cell.add(foreign(order.seller.name));
    for (const domain::Item &item : order.items)
        cell.add(itemText(item, regional));
    cell.addForeign(order.shipping, Words::shipping);
    for (const domain::Parcel &parcel : order.parcels)
        cell.addForeign(parcel.carrier + u' ' + parcel.number, Words::parcel);
    cell.addForeign(order.note, Words::note);
    return cell.text();
}

QString datesCell(const domain::Order &order, const Regional &regional)
{
    Cell cell;
    cell.add(order.statusText.isEmpty() ? statusLabel(order.status) : foreign(order.statusText));
    if (order.observedAt)
        cell.add(Words::seen(timeText(*order.observedAt, regional)));
    for (int i = 0; i < domain::kDateKindCount; ++i) {
        const auto kind = domain::DateKind(i);
        if (const domain::DatedFact *fact = order.date(kind))
            cell.add(Words::labelled(dateLabel(kind), timeText(fact->moment, regional)));
    }
    return cell.text();
}

QString eventsCell(const domain::Order &order, const Regional &regional)
{
    Cell cell;
    for (const domain::Event &event : domain::eventsInOrder(order.events)) {
        QStringList parts{eventLabel(event.kind)};
        if (event.at)
            parts.prepend(timeText(*event.at, regional));
        if (event.amount)
            parts.append(moneyText(*event.amount, regional));
        if (!event.note.isEmpty())
            parts.append(foreign(event.note));
        cell.add(parts.join(u" · "_s));
    }
    return cell.text();
}

QString moneyCell(const domain::Order &order, const Regional &regional)
{
    Cell cell;
    if (order.total)
        cell.add(Words::total(moneyText(*order.total, regional)));
    if (!order.paymentMethod.isEmpty())
        cell.add(Words::paidBy(paymentMethodLabel(order.paymentMethod)));
    for (const domain::Discount &discount : order.discounts) {
        if (discount.amount)
            cell.add(Words::discount(moneyText(*discount.amount, regional)));
    }
    return cell.text();
}

} // namespace

QString bookTitle()
{
    return Words::title();
}

QStringList bookHeadings(const Regional &regional)
{
    return Words::headings(isolated(QString::fromUtf8(regional.zone.id())));
}

QStringList bookCells(const domain::Order &order, const Regional &regional)
{
    return {orderCell(order), itemsCell(order, regional), datesCell(order, regional),
            eventsCell(order, regional), moneyCell(order, regional)};
}

} // namespace recourse::wording
