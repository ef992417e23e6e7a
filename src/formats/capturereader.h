// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/orderreader.h"
#include "formats/packs/readerpackreader.h"

namespace recourse::formats {

/**
 * Answers of the site as JSON or JSONP, alone or in a capture: a HAR file of a browser, a list of
 * requests as exporters write it. Only what a shape names is taken; requests, cookies and addresses
 * are not even looked at.
 */
class CaptureReader final : public domain::OrderReader
{
public:
    explicit CaptureReader(ReaderPacks packs = shippedPacks())
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
