// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/bookwatcher.h"

namespace recourse::presentation {

BookWatcher::BookWatcher(domain::OrderQueries &queries, Ticker &ticker, QObject *parent)
    : QObject(parent)
    , m_queries(queries)
{
    if (const auto version = m_queries.dataVersion())
        m_version = *version;
    connect(&ticker, &Ticker::tick, this, &BookWatcher::check);
}

void BookWatcher::check()
{
    const auto version = m_queries.dataVersion();
    // A failed look is no change; the next beat looks again.
    if (!version || m_version == *version)
        return;
    m_version = *version;
    emit changed();
}

} // namespace recourse::presentation
