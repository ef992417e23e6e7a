// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "core/clock.h"
#include "domain/evidence/evidenceitem.h"
#include "domain/ports/bookthread.h"
#include "domain/ports/evidencefiles.h"
#include "domain/ports/evidencepictures.h"
#include "domain/ports/markuppictures.h"
#include "presentation/courier.h"
#include "presentation/markupeditor.h"

class QThreadPool;

namespace recourse::presentation {

/**
 * The mark-up of one file of evidence: its picture is drawn in the pool after each step, the newest
 * step always last, and what was drawn is kept in the book as one change. Nothing is kept before
 * save(). GUI thread.
 */
class MarkupPresenter final : public QObject
{
    Q_OBJECT
public:
    /** The longer side at which it is shown, in pixels. */
    static constexpr int kEdge = 1400;

    /** Those that are not shared outlive it. */
    struct Tools
    {
        domain::BookThread &writer;
        const core::Clock &clock;
        std::shared_ptr<domain::EvidencePictures> pictures;
        std::shared_ptr<domain::MarkupPictures> drawing;
        std::shared_ptr<domain::EvidenceFiles> files;
        QThreadPool &pool;
    };
    MarkupPresenter(Tools tools, const domain::EvidenceItem &item, QObject *parent = nullptr);
    ~MarkupPresenter() override;

    /** Why this file cannot be marked up; empty: it can. */
    [[nodiscard]] static QString blockedText(const domain::EvidenceItem &item);

    [[nodiscard]] MarkupEditor &editor() { return m_editor; }
    [[nodiscard]] const domain::EvidenceItem &item() const { return m_item; }
    /** What is seen: a picture file's bytes; empty: not there yet. */
    [[nodiscard]] const QByteArray &picture() const { return m_picture; }
    /** What happens, or went wrong; may be empty. */
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] bool canSave() const { return !m_saving && m_editor.isChanged(); }

    /** Reads the picture. */
    void start();
    /** saved() follows, or problem(). */
    void save();

signals:
    void changed();
    void saved();

private:
    void draw();
    void take(const QByteArray &picture);

    const Tools m_tools;
    const domain::EvidenceItem m_item;
    Courier m_courier;
    MarkupEditor m_editor;
    QByteArray m_preview;
    QByteArray m_picture;
    QString m_problem;
    bool m_drawing = false;
    bool m_outdated = false; ///< another step was made while one was drawn
    bool m_saving = false;
};

} // namespace recourse::presentation
