// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/orderreader.h"

namespace recourse::formats {

/**
 * Pages that a browser saved (HTML, SingleFile, MHTML), by the shapes of the reader packs: what
 * stands in the page and the data in its scripts are merged order by order. Nothing in a page is
 * executed or fetched.
 */
class PageReader final : public domain::OrderReader
{
public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] int recognise(const QByteArray &head) const override;
    [[nodiscard]] domain::ReadResult read(const QString &fileName, const QByteArray &content,
                                          const domain::ReadOptions &options,
                                          const domain::ReadProgress &progress) const override;
};

} // namespace recourse::formats
