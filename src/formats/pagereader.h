// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/orderreader.h"
#include "formats/packs/readerpackreader.h"

namespace recourse::formats {

/**
 * Pages that a browser saved (HTML, SingleFile, MHTML), by the shapes of the reader packs: what
 * stands in the page and the data in its scripts are merged order by order. Nothing in a page is
 * executed or fetched.
 */
class PageReader final : public domain::OrderReader
{
public:
    explicit PageReader(ReaderPacks packs = shippedPacks())
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
