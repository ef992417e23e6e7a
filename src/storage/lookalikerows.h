// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "domain/order.h"
#include "storage/session.h"

namespace recourse::storage {

/**
 * Orders that domain::looksAlike() may be true of, found by an index and never by reading the whole
 * book: of a numbered order those of its market without a number, of one without a number those
 * that the search finds by its shop or title. Only those with the same total, none in the trash.
 */
[[nodiscard]] domain::Stored<QList<core::OrderId>> lookAlikeIds(Session &session,
                                                                const domain::Order &order);

} // namespace recourse::storage
