// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rowdropping.h"

#include "ui/evidence/dropdialog.h"
#include "ui/orders/orderdetailpane.h"

namespace recourse::app {

using presentation::BroughtEvidence;
using presentation::DroppedOnOrder;

RowDropping::RowDropping(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    // What is in the trash is given nothing.
    , m_drop(sources.window, [&book = sources.book, &orders = sources.orders] {
        return !book.readOnly && orders.query().group != domain::Group::Trash;
    })
{
    connect(
        &m_drop, &ui::RowDrop::broughtTo, this,
        [this](core::OrderId order, const QString &title, const QList<BroughtEvidence> &brought) {
            const DroppedOnOrder dropped = presentation::droppedOn(order, title, brought);
            if (dropped.either.isEmpty())
                keep(order, dropped.evidence);
            else
                ask(dropped);
        });
}

void RowDropping::ask(const DroppedOnOrder &dropped)
{
    auto *dialog = new ui::DropDialog(dropped, m_sources.language.regional().locale,
                                      &m_sources.window);
    connect(dialog, &ui::DropDialog::evidenceChosen, this,
            [this, dropped] { keep(dropped.order, dropped.all()); });
    connect(dialog, &ui::DropDialog::importChosen, this, [this, dropped] { import(dropped); });
    dialog->open();
}

/** Shown, so that one sees what came of it and can say what each file shows. */
void RowDropping::keep(core::OrderId order, const QList<BroughtEvidence> &brought)
{
    m_sources.window.selectOrder(order);
    m_sources.window.findChild<ui::OrderDetailPane *>()->showEvidence();
    m_sources.desk.take(order, brought);
}

void RowDropping::import(const DroppedOnOrder &dropped)
{
    if (!dropped.evidence.isEmpty())
        keep(dropped.order, dropped.evidence);
    QStringList files;
    for (const BroughtEvidence &one : dropped.either) {
        if (one.path.isEmpty())
            emit m_sources.window.mailDropped(one.pasted());
        else
            files.append(one.path);
    }
    if (!files.isEmpty())
        emit m_sources.window.importRequested(files);
}

} // namespace recourse::app
