// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "formats/documents/readlines.h"
#include "formats/packs/mailpatterns.h"

namespace recourse::formats {

/** A text of a mail with the label that it stood behind. */
struct MailValue
{
    QString text;
    QString line; ///< label and value, as printed
    MailLabel label;
};

struct MailItem
{
    QString title;
    QString variant;
    QString quantity;
    QString price; ///< with its currency; may be empty
};

/** What one stretch of a mail tells; `order` empty: whose it is, is not said there. */
struct MailBlock
{
    QString order;
    QString seller;
    QList<MailValue> values; ///< totals and dates
    QList<MailItem> items;
    [[nodiscard]] bool isEmpty() const
    {
        return order.isEmpty() && values.isEmpty() && items.isEmpty();
    }
};

/** What the text of a mail tells, in its own words. The buyer's name and address are not in it. */
struct MailFacts
{
    QStringList orders; ///< of links and labels, each once
    QStringList parcels;
    QString site; ///< of the links: "aliexpress.com"
    QList<MailBlock> blocks;
    struct Said
    {
        const MailSaying *saying = nullptr;
        QString sentence;
        QString order; ///< empty: it does not say of which
        int days = 0;
    };
    QList<Said> said;
};

/** `patterns` must outlive what is returned. */
[[nodiscard]] MailFacts mailFacts(const ReadLines &text, const MailPatterns &patterns);

} // namespace recourse::formats
