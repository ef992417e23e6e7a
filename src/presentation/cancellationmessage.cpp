// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/cancellationmessage.h"

#include <optional>

#include <QFile>
#include <QStringList>

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

QString fieldValue(QStringView name, const domain::Order &order, const QString &reason)
{
    if (name == u"order")
        return order.number;
    if (name == u"title")
        return order.items.isEmpty() ? QString() : order.items.constFirst().title.simplified();
    if (name == u"seller")
        return order.seller.name.simplified();
    if (name == u"reason")
        return reason;
    return {};
}

/** One pass from left to right: braces inside a title stay what they are. */
std::optional<QString> filledLine(QStringView line, const domain::Order &order,
                                  const QString &reason)
{
    QString filled;
    while (true) {
        const qsizetype open = line.indexOf(u'{');
        const qsizetype close = open < 0 ? -1 : line.indexOf(u'}', open);
        if (close < 0)
            return QString(filled + line);
        const QString value = fieldValue(line.sliced(open + 1, close - open - 1), order, reason);
        if (value.isEmpty())
            return std::nullopt;
        filled += line.first(open);
        filled += value;
        line = line.sliced(close + 1);
    }
}

} // namespace

QString composeMessage(const QString &messageTemplate, const domain::Order &order,
                       const QString &reason)
{
    QStringList lines;
    const auto parts = QStringView(messageTemplate).split(u'\n');
    for (const QStringView line : parts) {
        if (const auto filled = filledLine(line, order, reason))
            lines.append(*filled);
    }
    return lines.join(u'\n').trimmed();
}

QString askToCancelTemplate()
{
    QFile file(u":/wizard/templates/en/ask-to-cancel.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

} // namespace recourse::presentation
