// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/rowwalk.h"

#include <algorithm>

namespace recourse::presentation {

namespace {

constexpr qsizetype kSlice = 256;
constexpr int kTries = 3; // a newer query of the table interrupts whatever is read

} // namespace

RowWalk::RowWalk(domain::BookThread &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_courier(this)
{
}

RowWalk::~RowWalk()
{
    m_courier.close();
}

void RowWalk::start(const QList<OrderId> &orders, Take take)
{
    stop();
    m_orders = orders;
    m_take = std::move(take);
    m_done = 0;
    m_running = true;
    ask(kTries);
}

void RowWalk::stop()
{
    ++m_generation;
    m_running = false;
    m_take = {};
}

void RowWalk::ask(int tries)
{
    const QList<OrderId> slice = m_orders.mid(m_done, kSlice);
    m_reader.post(
        [this, courier = m_courier, generation = m_generation, tries, slice](domain::Book &book) {
            const auto rows = book.queries().rows(slice);
            courier.deliver([this, generation, tries, rows] {
                if (generation != m_generation)
                    return;
                if (!rows && tries > 1) {
                    ask(tries - 1);
                    return;
                }
                if (rows) {
                    m_take(*rows);
                    m_done = std::min(m_done + kSlice, m_orders.size());
                    emit progressed();
                }
                if (generation != m_generation)
                    return; // stopped by who took them
                if (rows && m_done < m_orders.size()) {
                    ask(kTries);
                    return;
                }
                stop();
                emit finished(rows.has_value());
            });
        });
}

} // namespace recourse::presentation
