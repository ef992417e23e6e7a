// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/orderreader.h"

namespace recourse::formats {

/**
 * The 30 columns of the "Aliexpress CSV Export" browser extension: a row an item and one with the
 * order's amounts. Of the buyer's own data only the country is read; name, address and phone never
 * are.
 */
class ExtensionCsvReader final : public domain::OrderReader
{
public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] int recognise(const QByteArray &head) const override;
    [[nodiscard]] domain::ReadResult read(const QString &fileName, const QByteArray &content,
                                          const domain::ReadOptions &options,
                                          const domain::ReadProgress &progress) const override;
};

} // namespace recourse::formats
