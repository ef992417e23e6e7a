// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/orderreader.h"

namespace recourse::formats {

/**
 * Reads what a buyer copies or types: order links, a copied order page or chat, a list of order
 * numbers. A number counts in a link of the shop, behind a label, or where the text is nothing but
 * order numbers; digits inside a sentence may be anything.
 */
class TextReader final : public domain::OrderReader
{
public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] int recognise(const QByteArray &head) const override;
    [[nodiscard]] domain::ReadResult read(const QString &fileName, const QByteArray &content,
                                          const domain::ReadOptions &options,
                                          const domain::ReadProgress &progress) const override;
};

} // namespace recourse::formats
