// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/orderreader.h"
#include "formats/packs/readerpackreader.h"

class QIODevice;

namespace recourse::formats {

/**
 * Reads order mails of the shop, one (.eml) or many in a file (.mbox). A mail gives a draft for
 * each order that it names; what is not about an order is refused, and the rest is taken. A mail
 * that was forwarded says what happened and not when, so its events have no instant, unless the
 * date of the first mail stands in it.
 */
class MailReader final : public domain::OrderReader
{
public:
    explicit MailReader(ReaderPacks packs = shippedPacks())
        : m_packs(std::move(packs))
    {
    }
    [[nodiscard]] QString id() const override;
    [[nodiscard]] int recognise(const QByteArray &head) const override;
    [[nodiscard]] domain::ReadResult read(const QString &fileName, const QByteArray &content,
                                          const domain::ReadOptions &options,
                                          const domain::ReadProgress &progress) const override;
    [[nodiscard]] static bool isMailbox(QIODevice &file);
    /** The same for a mailbox of any size, of which a piece at a time is held; it is open. */
    [[nodiscard]] domain::ReadResult readMailbox(const QString &fileName, QIODevice &mailbox,
                                                 const domain::ReadOptions &options,
                                                 const domain::ReadProgress &progress) const;

private:
    const ReaderPacks m_packs;
};

} // namespace recourse::formats
