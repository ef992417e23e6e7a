// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/fieldentry.h"

#include "domain/money.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;
using domain::FieldKind;
using domain::FieldValue;
using domain::Money;

namespace {

std::optional<Money> amountFrom(const QString &kept)
{
    constexpr int kCode = 3;
    const qsizetype space = kept.lastIndexOf(u' ');
    if (space < 0 || kept.size() - space - 1 != kCode)
        return std::nullopt;
    return domain::fromDecimalText(kept.left(space), kept.mid(space + 1));
}

QDate dayFrom(const QString &kept)
{
    return QDate::fromString(kept, Qt::ISODate);
}

} // namespace

QString FieldEntry::kept(const QString &typed, const QString &currency) const
{
    if (typed.trimmed().isEmpty())
        return {};
    if (kind == FieldKind::Day) {
        const auto day = readDay(typed, regional.locale, readDate);
        return day ? day->toString(Qt::ISODate) : typed;
    }
    if (kind == FieldKind::Money) {
        const QChar point = regional.locale.decimalPoint().at(0);
        // "5 €" says its currency itself, "5" does not.
        auto read = readMoney(typed.trimmed(), QString(), point);
        if (!read && read.error() == domain::RefusalReason::UnknownCurrency)
            read = readMoney(typed.trimmed(), currency, point);
        return read ? QString(domain::toDecimalText(*read) + u' ' + read->currency) : typed;
    }
    return typed;
}

QString FieldEntry::typed(const QString &kept) const
{
    if (kind == FieldKind::Day) {
        const QDate day = dayFrom(kept);
        return day.isValid() ? dayText(day, regional.locale) : kept;
    }
    if (kind == FieldKind::Money) {
        const auto amount = amountFrom(kept);
        return amount
            ? QString(domain::toDecimalText(*amount).replace(u'.', regional.locale.decimalPoint())
                      + u' ' + amount->currency)
            : kept;
    }
    return kept;
}

std::optional<FieldValue> FieldEntry::value(FieldKind kind, const QString &kept)
{
    if (kept.trimmed().isEmpty())
        return std::nullopt;
    if (kind == FieldKind::Day) {
        const QDate day = dayFrom(kept);
        return day.isValid() ? std::optional<FieldValue>(domain::Moment::onDay(day)) : std::nullopt;
    }
    if (kind == FieldKind::Money) {
        const auto amount = amountFrom(kept);
        return amount ? std::optional<FieldValue>(*amount) : std::nullopt;
    }
    return kept;
}

} // namespace recourse::presentation
