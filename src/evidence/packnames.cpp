// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/packnames.h"

#include <algorithm>

#include "evidence/packreader.h"

namespace recourse::evidence {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kLongestName = 40;
constexpr qsizetype kLongestEnding = 5;
constexpr int kFewestDigits = 2;

bool isPlain(QChar sign)
{
    return (sign >= u'a' && sign <= u'z') || (sign >= u'A' && sign <= u'Z')
        || (sign >= u'0' && sign <= u'9');
}

/** What is left of a text where only plain signs may stand, others becoming one dash. */
QString plain(const QString &text)
{
    QString name;
    for (const QChar sign : text.normalized(QString::NormalizationForm_KD)) {
        if (sign.isMark())
            continue; // of an accent, taken off its letter
        if (isPlain(sign))
            name += sign;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(kLongestName);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name;
}

QString endingOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot < 0 ? QString() : name.mid(dot + 1).toLower();
    const bool isSafe = !ending.isEmpty() && ending.size() <= kLongestEnding
        && std::all_of(ending.begin(), ending.end(), isPlain);
    return isSafe ? ending : QString();
}
} // namespace

QString packFileName(int number, qsizetype of, const domain::EvidenceItem &item,
                     const QString &ending)
{
    const QString own = endingOf(item.name);
    QString name = plain(own.isEmpty() ? item.name : item.name.chopped(own.size() + 1));
    if (name.isEmpty())
        name = toName(item.facts.kind);
    const int digits = std::max<int>(kFewestDigits, int(QString::number(of).size()));
    const QString &end = ending.isEmpty() ? own : ending;
    return QStringView(kFilesFolder) + QString::number(number).rightJustified(digits, u'0') + u'-'
        + name + (end.isEmpty() ? QString() : QString(u'.' + end));
}

QString partName(const QString &out, qsizetype part)
{
    const qsizetype dot = out.lastIndexOf(u'.');
    return out.left(dot) + u'-' + QString::number(part) + out.mid(dot);
}

} // namespace recourse::evidence
