// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/orderreader.h"
#include "formats/packs/readerpackreader.h"

namespace recourse::formats {

/**
 * Reads what a buyer copies or types: order links, a copied order page or chat, a list of order
 * numbers. A number counts in a link of the shop, behind a label, or where the text is nothing but
 * order numbers; digits inside a sentence may be anything.
 */
class TextReader final : public domain::OrderReader
{
public:
    explicit TextReader(ReaderPacks packs = shippedPacks())
        : m_packs(std::move(packs))
    {
    }
    [[nodiscard]] QString id() const override;
    [[nodiscard]] int recognise(const QByteArray &head) const override;
    [[nodiscard]] domain::ReadResult read(const QString &fileName, const QByteArray &content,
                                          const domain::ReadOptions &options,
                                          const domain::ReadProgress &progress) const override;

private:
    const ReaderPacks m_packs;
};

} // namespace recourse::formats
