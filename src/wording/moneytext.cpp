// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/moneytext.h"

#include <QStringList>

#include "wording/numbertext.h"

namespace recourse::wording {

using namespace Qt::StringLiterals;

QString moneyText(const domain::Money &money, const Regional &regional)
{
    const QLocale &locale = regional.locale;
    const QString plain = domain::toDecimalText(money);
    const bool negative = plain.startsWith(u'-');
    const QString unsignedText = plain.mid(negative ? 1 : 0);
    const qsizetype point = unsignedText.indexOf(u'.');
    // Whole units never reach the edge of the type unless the currency has no smaller coin.
    QString text = locale.toString(unsignedText.left(point).toULongLong());
    if (point >= 0) {
        text += locale.decimalPoint();
        text += localDigits(unsignedText.mid(point + 1), locale);
    }
    if (negative)
        text.prepend(locale.negativeSign());
    text += u"\u00a0"_s + money.currency;
    return locale.textDirection() == Qt::RightToLeft ? isolatedLtr(text) : text;
}

QString moneyListText(const QList<domain::Money> &amounts, const Regional &regional)
{
    QStringList texts;
    for (const domain::Money &amount : amounts)
        texts.append(moneyText(amount, regional));
    return regional.locale.createSeparatedList(texts);
}

} // namespace recourse::wording
