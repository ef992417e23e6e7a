// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QStringList>

#include "core/orderid.h"
#include "domain/ports/bookthread.h"
#include "presentation/courier.h"

namespace recourse::presentation {

/**
 * The tags of some orders, each with a tick: all have it, none has it, or some have it, which stays
 * so until it is ticked. Reads the orders on the book's thread. GUI thread.
 */
class TagsModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    /** `known`: the tags of the whole book, to choose from. */
    TagsModel(domain::BookThread &reader, QList<core::OrderId> orders, const QStringList &known,
              QObject *parent = nullptr);
    ~TagsModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] const QList<core::OrderId> &orders() const { return m_orders; }
    /** Ticks the tag, which may be a new one; its row, or -1 where it is no tag. */
    int add(const QString &tag);
    /** What becomes of the orders. */
    [[nodiscard]] QStringList added() const;
    [[nodiscard]] QStringList removed() const;

signals:
    /** The ticks of the orders are here. */
    void ready();

private:
    struct Row
    {
        QString tag;
        Qt::CheckState before = Qt::Unchecked;
        Qt::CheckState now = Qt::Unchecked;
    };
    void take(const QMap<QString, qsizetype> &counts, qsizetype orders);

    Courier m_courier;
    const QList<core::OrderId> m_orders;
    QList<Row> m_rows;
    bool m_ready = false;
};

} // namespace recourse::presentation
