// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/comparisoneditor.h"
#include "presentation/markuppresenter.h"

namespace recourse::presentation {

/**
 * Promised and received: one photo of what came, beside what was promised. The pictures are read in
 * the pool and seen as their copies are, with what is drawn on them. Nothing is kept before save()
 * or discard(). GUI thread.
 */
class ComparisonPresenter final : public QObject
{
    Q_OBJECT
public:
    using Side = ComparisonEditor::Side;
    using Tools = MarkupPresenter::Tools;
    /** The longer side at which a picture is shown, in pixels. */
    static constexpr int kEdge = 1000;

    ComparisonPresenter(Tools tools, const domain::EvidenceItem &item,
                        const QList<domain::EvidenceItem> &others, const domain::Order &order,
                        QObject *parent = nullptr);
    ~ComparisonPresenter() override;

    [[nodiscard]] ComparisonEditor &editor() { return m_editor; }
    /** A picture file's bytes; empty: not there yet, or the side is none. */
    [[nodiscard]] const QByteArray &picture(Side side) const { return seen(side).picture; }
    /** What went wrong; may be empty. */
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /** Why it cannot be kept; empty: it can. */
    [[nodiscard]] QString blockedText() const;
    /** The book has a comparison of this photo. */
    [[nodiscard]] bool isKept() const { return m_item.place.comparison.has_value(); }

    /** Reads the pictures. */
    void start();
    /** saved() follows, or problem(). */
    void save();
    /** The photo is compared with nothing any more; likewise. */
    void discard();

signals:
    void changed();
    void saved();

private:
    struct Seen
    {
        QString fingerprint; ///< of the picture that is shown or read
        QByteArray picture;
    };
    [[nodiscard]] const Seen &seen(Side side) const
    {
        return side == Side::Promised ? m_promised : m_received;
    }
    void refresh();
    void read(Side side, const domain::EvidenceItem *item);
    void write(const std::optional<domain::Comparison> &comparison);

    const Tools m_tools;
    const domain::EvidenceItem m_item;
    Courier m_courier;
    ComparisonEditor m_editor;
    Seen m_promised;
    Seen m_received;
    QString m_problem;
    bool m_started = false;
    bool m_saving = false;
};

} // namespace recourse::presentation
