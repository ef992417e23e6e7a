// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QCache>
#include <QObject>
#include <QSet>

#include "domain/ports/evidencefiles.h"
#include "domain/ports/evidencepictures.h"
#include "presentation/courier.h"

class QThreadPool;

namespace recourse::presentation {

/** Small pictures of evidence, made in the pool when they are first asked for and kept for as long
 * as there is room. GUI thread. */
class EvidencePreviews final : public QObject
{
    Q_OBJECT
public:
    /** Enough for twice the size at which they are shown. */
    static constexpr int kEdge = 320;

    /** `pictures` null: nothing can be seen. */
    EvidencePreviews(std::shared_ptr<domain::EvidencePictures> pictures,
                     std::shared_ptr<domain::EvidenceFiles> files, QThreadPool &pool,
                     QObject *parent = nullptr);
    ~EvidencePreviews() override;

    /** A picture file's bytes; empty: not made yet, or it cannot be seen. */
    [[nodiscard]] QByteArray of(const QString &fingerprint);

signals:
    /** of() tells something now. */
    void ready(const QString &fingerprint);

private:
    const std::shared_ptr<domain::EvidencePictures> m_pictures;
    const std::shared_ptr<domain::EvidenceFiles> m_files;
    QThreadPool &m_pool;
    Courier m_courier;
    QCache<QString, QByteArray> m_kept;
    QSet<QString> m_asked;
};

} // namespace recourse::presentation
