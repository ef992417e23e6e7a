// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/ports/orderreader.h"
#include "formats/strictjson.h"

namespace recourse::formats {

/**
 * The exchange format, whole and loss-free: what the writer wrote is read back equal. An order that
 * cannot be taken is refused with the path of what is wrong in it; the others are taken.
 */
class ExchangeReader final : public domain::OrderReader
{
public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] int recognise(const QByteArray &head) const override;
    [[nodiscard]] domain::ReadResult read(const QString &fileName, const QByteArray &content,
                                          const domain::ReadOptions &options,
                                          const domain::ReadProgress &progress) const override;
};

/** One element of `orders`; `path` is its own, and `market` stands for one that is not named. */
[[nodiscard]] core::Result<domain::Order, domain::Refusal>
orderFromJson(const JsonValue &element, const QString &path, const QString &market);

} // namespace recourse::formats
