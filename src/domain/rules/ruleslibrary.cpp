// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/ruleslibrary.h"

#include <algorithm>
#include <utility>

#include <QDate>

#include "domain/ports/rulesstore.h"
#include "domain/rules/closeddays.h"

namespace recourse::domain {

using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const QList<QDate> &days)
{
    QByteArray text;
    for (const QDate &day : days)
        text += day.toString(Qt::ISODate).toLatin1() + ' ';
    return text;
}

QString versionOf(const QList<RulesPack> &packs)
{
    QStringList versions;
    for (const RulesPack &pack : packs) {
        QString version = pack.id + u' ' + pack.version;
        // An author may change a pack and leave its version: its answers are others all the same.
        if (!pack.origin.isShipped())
            version += u' ' + pack.origin.fingerprint;
        if (!pack.closedDays.isEmpty())
            version += u" closed "_s + fingerprintOf(textOf(pack.closedDays));
        versions.append(version);
    }
    return versions.join(u", "_s);
}

} // namespace

RulesLibrary::Shelf::Shelf(QList<RulesPack> all, QList<QDate> closed)
    : packs(std::move(all))
    , closedDays(std::move(closed))
    , version(versionOf(packs))
{
}

RulesLibrary::RulesLibrary()
    : RulesLibrary(QList<RulesPack>())
{
}

RulesLibrary::RulesLibrary(QList<RulesPack> packs)
{
    put(std::make_shared<const Shelf>(std::move(packs), QList<QDate>()));
}

RulesLibrary::RulesLibrary(const RulesLibrary &other)
{
    put(other.m_shelves.back());
}

RulesLibrary &RulesLibrary::operator=(const RulesLibrary &other)
{
    if (this != &other)
        put(other.m_shelves.back());
    return *this;
}

void RulesLibrary::use(QList<RulesPack> packs)
{
    const QList<QDate> &days = closedDays();
    put(std::make_shared<const Shelf>(withClosedDays(std::move(packs), days), days));
}

void RulesLibrary::closeOn(const QList<QDate> &days)
{
    const QList<QDate> closed = closedDaysOf(days);
    put(std::make_shared<const Shelf>(withClosedDays(packs(), closed), closed));
}

void RulesLibrary::put(std::shared_ptr<const Shelf> shelf)
{
    m_shelves.push_back(std::move(shelf));
    m_current.store(m_shelves.back().get(), std::memory_order_release);
}

const RulesPack &RulesLibrary::packFor(QStringView market) const
{
    const Shelf &shelf = current();
    static const RulesPack knowsNothing;
    const RulesPack *other = shelf.packs.isEmpty() ? &knowsNothing : &shelf.packs.constFirst();
    for (const RulesPack &pack : shelf.packs) {
        if (pack.market == market)
            return pack;
        if (pack.market == kAnyOtherShop)
            other = &pack;
    }
    return *other;
}

const RulesPack &RulesLibrary::mainPack() const
{
    static const RulesPack knowsNothing;
    const Shelf &shelf = current();
    return shelf.packs.isEmpty() ? knowsNothing : shelf.packs.constFirst();
}

QList<RulesPack> withPack(QList<RulesPack> packs, const RulesPack &pack)
{
    const auto own = std::find_if(packs.begin(), packs.end(),
                                  [&](const RulesPack &one) { return one.market == pack.market; });
    if (own == packs.end())
        packs.append(pack);
    else
        *own = pack;
    return packs;
}

const RulesPack *packOf(const QList<RulesPack> &packs, QStringView market)
{
    const auto own = std::find_if(packs.cbegin(), packs.cend(),
                                  [&](const RulesPack &one) { return one.market == market; });
    return own == packs.cend() ? nullptr : &*own;
}

PackAge ageOf(const QString &version, const QString &other)
{
    constexpr qsizetype kLength = 10; // of "2026-11-22", before what an author may add
    if (version == other)
        return PackAge::Same;
    const QDate own = QDate::fromString(version.left(kLength), Qt::ISODate);
    const QDate others = QDate::fromString(other.left(kLength), Qt::ISODate);
    if (!own.isValid() || !others.isValid() || own == others)
        return PackAge::Unknown;
    return own < others ? PackAge::Older : PackAge::Newer;
}

} // namespace recourse::domain
