// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/packswitch.h"

#include <algorithm>

#include <QFileInfo>

#include "presentation/packwords.h"
#include "presentation/readerwords.h"
#include "wording/errortext.h"
#include "wording/numbertext.h"

namespace recourse::presentation {

namespace {

template <typename Head>
const Head *headOf(const QList<Head> &packs, const QString &subject)
{
    const auto found = std::find_if(packs.cbegin(), packs.cend(), [&subject](const Head &pack) {
        return pack.subject == subject;
    });
    return found == packs.cend() ? nullptr : &*found;
}

} // namespace

PackSwitch::PackSwitch(Shelf shelf, QObject *parent)
    : QObject(parent)
    , m_shelf(std::move(shelf))
{
}

PackSwitch::Choice PackSwitch::choiceOf(const domain::PackRecord &record,
                                        const QList<Head> &used) const
{
    const Head *now = headOf(used, record.subject);
    Choice choice;
    choice.subject = record.subject;
    choice.key = record.key;
    choice.inUse = now && !now->origin.isShipped() && record.key.endsWith(now->origin.fingerprint);
    //: To choose: %1 is a shop or names kinds of files, %2 is a version, %3 a file, %4 a day
    choice.text = tr("%1, version %2, loaded from %3 on %4")
                      .arg(nameFor(record.subject), readerVersion(record.version, regional()),
                           wording::isolated(QFileInfo(record.file).fileName()),
                           dayOfLoading(record.loadedAt, regional()));
    return choice;
}

QList<PackSwitch::Choice> PackSwitch::choices() const
{
    const QList<Head> usedNow = used();
    const QList<Head> shipped = shippedOnes();
    QList<Choice> all;
    for (const Head &pack : shipped) {
        const Head *now = headOf(usedNow, pack.subject);
        //: To choose: %1 is a shop or names kinds of files, %2 is a version
        all.append({tr("%1, version %2, came with Recourse")
                        .arg(pack.name, readerVersion(pack.version, regional())),
                    pack.subject,
                    {},
                    now && now->origin.isShipped() && !isSetAside(pack.subject)});
    }
    for (const Head &pack : usedNow) {
        if (!headOf(shipped, pack.subject))
            all.append({noneText(pack.name), pack.subject, {}, false});
    }
    if (const auto kept = m_shelf.store.kept()) {
        for (const domain::PackRecord &record : *kept)
            all.append(choiceOf(record, usedNow));
    }
    return all;
}

QStringList PackSwitch::notes() const
{
    QStringList texts;
    for (const domain::PackSetAside &aside : m_shelf.setAside)
        texts.append(wording::packSetAsideText(aside, m_shelf.kind));
    return texts;
}

QStringList PackSwitch::problems() const
{
    QStringList texts;
    for (const domain::PackSetAside &aside : m_shelf.setAside) {
        if (aside.refusal)
            texts.append(wording::packSetAsideText(aside, m_shelf.kind));
    }
    return texts;
}

bool PackSwitch::isSetAside(const QString &subject) const
{
    return std::any_of(m_shelf.setAside.cbegin(), m_shelf.setAside.cend(),
                       [&subject](const auto &aside) { return aside.record.subject == subject; });
}

void PackSwitch::settle(const QString &subject)
{
    m_shelf.setAside.removeIf(
        [&subject](const auto &aside) { return aside.record.subject == subject; });
}

} // namespace recourse::presentation
