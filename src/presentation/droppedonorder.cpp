// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/droppedonorder.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "wording/numbertext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DroppedOnOrder)
};
} // namespace

bool mayHoldOrders(const QString &file)
{
    static const QStringList endings{u"csv"_s,   u"tsv"_s,  u"txt"_s,   u"json"_s, u"har"_s,
                                     u"htm"_s,   u"html"_s, u"xhtml"_s, u"mht"_s,  u"eml"_s,
                                     u"mhtml"_s, u"mbox"_s, u"xlsx"_s,  u"ods"_s};
    return endings.contains(QFileInfo(file).suffix().toLower());
}

QStringList DroppedOnOrder::names() const
{
    QStringList names;
    for (const BroughtEvidence &one : either)
        names.append(one.path.isEmpty() ? one.name : QFileInfo(one.path).fileName());
    return names;
}

QString DroppedOnOrder::questionText(const QLocale &locale) const
{
    QStringList files;
    for (const QString &name : names())
        files.append(wording::isolated(name));
    //: %1 lists names of files, %2 is the title of an order
    return Texts::tr("%1 may hold orders to import, or show something about %2.")
        .arg(locale.createSeparatedList(files), wording::isolated(title));
}

QString DroppedOnOrder::othersText() const
{
    return evidence.isEmpty()
        ? QString()
        : Texts::tr("%Ln other file(s) will be kept as evidence of this order either way.", nullptr,
                    int(evidence.size()));
}

DroppedOnOrder droppedOn(core::OrderId order, const QString &title,
                         const QList<BroughtEvidence> &brought)
{
    DroppedOnOrder dropped{order, title, {}, {}};
    for (const BroughtEvidence &one : brought) {
        const bool either = mayHoldOrders(one.path.isEmpty() ? one.name : one.path);
        (either ? dropped.either : dropped.evidence).append(one);
    }
    return dropped;
}

} // namespace recourse::presentation
