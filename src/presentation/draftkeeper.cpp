// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/draftkeeper.h"

#include <chrono>
#include <utility>

namespace recourse::presentation {

using namespace std::chrono_literals;

namespace {

constexpr auto kPause = 400ms;

} // namespace

DraftKeeper::DraftKeeper(domain::BookThread &writer, QString kind, domain::OrderId order,
                         QObject *parent)
    : QObject(parent)
    , m_writer(writer)
    , m_kind(std::move(kind))
    , m_order(order)
    , m_courier(this)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::flush);
}

DraftKeeper::~DraftKeeper()
{
    m_courier.close();
    flush();
}

void DraftKeeper::keep(const QByteArray &state)
{
    m_waiting = state;
    m_pause.start();
}

void DraftKeeper::flush()
{
    m_pause.stop();
    if (!m_waiting)
        return;
    m_writer.post([this, courier = m_courier, kind = m_kind, order = m_order,
                   state = *std::exchange(m_waiting, std::nullopt)](domain::Book &book) {
        const auto saved = book.drafts().save(kind, order, state);
        if (!saved)
            courier.deliver([this, error = saved.error()] { emit failed(error); });
    });
}

void DraftKeeper::discard()
{
    m_pause.stop();
    m_waiting.reset();
    m_writer.post([this, courier = m_courier, kind = m_kind, order = m_order](domain::Book &book) {
        const auto removed = book.drafts().remove(kind, order);
        if (!removed)
            courier.deliver([this, error = removed.error()] { emit failed(error); });
    });
}

} // namespace recourse::presentation
