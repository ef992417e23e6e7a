// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointF>
#include <QStringList>

#include "domain/evidence/evidenceitem.h"
#include "domain/order.h"

namespace recourse::presentation {

/** A number on one of the two pictures; the place is a part of what is seen of it, 0 to 1. */
struct PinView
{
    int number = 0;
    QPointF at;
    bool isCurrent = false;
    bool operator==(const PinView &) const = default;
};

/**
 * What the buyer says of a photo beside what was promised: the promise is chosen, differences are
 * written and pointed at. Nothing is said before he says it. GUI thread.
 */
class ComparisonEditor final : public QObject
{
    Q_OBJECT
public:
    enum class Side { Promised, Received };

    /** `item`: of what came; `others`: the order's files, of which its pictures can be a promise;
     * `order`: it and its lines as they are now. */
    ComparisonEditor(const domain::EvidenceItem &item, const QList<domain::EvidenceItem> &others,
                     const domain::Order &order, QObject *parent = nullptr);

    /** What can be the promised side: pictures, the order's own words, a text. */
    [[nodiscard]] QStringList choices() const;
    /** Row of the one that is chosen; -1: none yet, or it is gone. */
    [[nodiscard]] int choice() const;
    void choose(int row);
    [[nodiscard]] domain::PromiseKind kind() const { return m_told.promise.kind; }
    /** The promised words; empty where it is a picture. */
    [[nodiscard]] QString promisedText() const;
    /** Of a text alone. */
    void setPromisedText(const QString &text);
    /** Null where the promise is none. */
    [[nodiscard]] const domain::EvidenceItem *promisedPicture() const;
    [[nodiscard]] const domain::EvidenceItem &received() const { return m_item; }

    /** "1: 3 m, not 5 m (placed on both)" */
    [[nodiscard]] QStringList differences() const;
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int row);
    /** Of the current one. */
    [[nodiscard]] QString words() const;
    void setWords(const QString &words);
    [[nodiscard]] bool canAdd() const;
    void add();
    void remove();

    [[nodiscard]] QList<PinView> pins(Side side) const;
    /** The current difference is there; without one, or where the side is no picture, nothing. */
    void place(Side side, const QPointF &at);
    void unplace(Side side);

    /** As it can be kept. */
    [[nodiscard]] domain::Comparison told() const;
    [[nodiscard]] bool isChanged() const;
    /** Why it cannot be kept, or what to do next; empty: it can be kept. */
    [[nodiscard]] QString blockedText() const;

signals:
    void changed();

private:
    [[nodiscard]] const domain::EvidenceItem *pictureOf(Side side) const;
    [[nodiscard]] domain::Difference *chosen();

    const domain::EvidenceItem m_item;
    QList<domain::EvidenceItem> m_pictures;
    const domain::Order m_order;
    QList<domain::Promise> m_promises; ///< by row; the last is a text
    domain::Comparison m_told;
    QString m_typed; ///< kept while another promise is chosen
    int m_current = -1;
};

} // namespace recourse::presentation
