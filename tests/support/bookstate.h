// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/exchangewriter.h"
#include "services/exportservice.h"

namespace recourse::test {

/** The book as it goes out: the bytes of its export. */
inline QByteArray exportOf(domain::Book &book)
{
    class Json final : public domain::OrderWriter
    {
    public:
        QByteArray begin(const QByteArray &extra) override { return m_writer.begin(extra); }
        QByteArray add(const domain::Order &order) override { return m_writer.add(order); }
        QByteArray end() override { return m_writer.end(); }

    private:
        formats::ExchangeWriter m_writer;
    } writer;
    QByteArray bytes;
    const auto done = services::ExportService().write(book, writer, [&bytes](const auto &piece) {
        bytes += piece;
        return true;
    });
    if (!done)
        qFatal("no export: %s", qPrintable(done.error().detail));
    return bytes;
}

/** All that a change can touch: the export, the trash, which it leaves out, the user's groups and
 * templates, and the evidence, of which an adding that is taken back leaves a row in the trash. */
struct BookState
{
    QByteArray exported;
    QList<std::pair<core::OrderId, domain::Order>> orders;
    QList<domain::SavedFilter> filters;
    QList<domain::OwnTemplate> templates;
    QSet<QString> evidence;
    bool operator==(const BookState &) const = default;
};

inline BookState stateOf(domain::Book &book)
{
    BookState state;
    state.exported = exportOf(book);
    state.filters = book.filters().all().value();
    state.templates = book.templates().all().value();
    const QList<domain::EvidenceItem> items = book.evidence().all().value();
    for (const domain::EvidenceItem &item : items) {
        if (!item.place.removedAt)
            state.evidence.insert(
                QStringLiteral("%1 %2 %3 %4 %5 %6")
                    .arg(QString::number(item.order.value), item.fingerprint, item.place.slot,
                         item.place.caption,
                         QString::fromUtf8(domain::markupJson(item.place.markup)),
                         QString::fromUtf8(domain::comparisonJson(item.place.comparison))));
    }
    const auto done = book.orders().forEach([&state](core::OrderId id, const auto &order) {
        state.orders.append({id, order});
        return true;
    });
    if (!done)
        qFatal("no orders: %s", qPrintable(done.error().detail));
    return state;
}

} // namespace recourse::test
