// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/rowrefresher.h"

namespace recourse::presentation {

RowRefresher::RowRefresher(domain::BookThread &writer, Ticker &ticker, Step step, QObject *parent)
    : QObject(parent)
    , m_writer(writer)
    , m_step(std::move(step))
    , m_courier(this)
{
    connect(&ticker, &Ticker::tick, this, &RowRefresher::refresh);
}

RowRefresher::~RowRefresher()
{
    m_courier.close();
}

void RowRefresher::start()
{
    if (m_started)
        return;
    m_started = true;
    refresh();
}

void RowRefresher::refresh()
{
    if (!m_started)
        return;
    if (m_running)
        m_again = true;
    else
        post();
}

void RowRefresher::post()
{
    m_running = true;
    m_again = false;
    m_writer.post([this, courier = m_courier, step = m_step](domain::Book &book) {
        const domain::Stored<int> result = step(book);
        courier.deliver([this, result] { take(result); });
    });
}

void RowRefresher::take(const domain::Stored<int> &result)
{
    if (!result) {
        m_running = false;
        emit failed(result.error()); // the next beat tries again
        return;
    }
    if (*result > 0)
        emit refreshed(*result); // still running: whoever looks now asks for no second round
    if (*result > 0 || m_again) {
        post(); // behind whatever else waits for the writer
        return;
    }
    m_running = false;
    emit finished();
}

} // namespace recourse::presentation
