// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/evidencepreviews.h"

#include <QThreadPool>

namespace recourse::presentation {

namespace {
constexpr int kMostBytes = 16 * 1024 * 1024;
}

EvidencePreviews::EvidencePreviews(std::shared_ptr<domain::EvidencePictures> pictures,
                                   std::shared_ptr<domain::EvidenceFiles> files, QThreadPool &pool,
                                   QObject *parent)
    : QObject(parent)
    , m_pictures(std::move(pictures))
    , m_files(std::move(files))
    , m_pool(pool)
    , m_courier(this)
    , m_kept(kMostBytes)
{
}

EvidencePreviews::~EvidencePreviews()
{
    m_courier.close();
}

QByteArray EvidencePreviews::of(const QString &fingerprint)
{
    if (const QByteArray *kept = m_kept.object(fingerprint))
        return *kept;
    if (!m_pictures || m_asked.contains(fingerprint))
        return {};
    m_asked.insert(fingerprint);
    m_pool.start([this, fingerprint, pictures = m_pictures, files = m_files, courier = m_courier] {
        const QByteArray preview = pictures->preview(files->pathOf(fingerprint), kEdge);
        courier.deliver([this, fingerprint, preview] {
            if (preview.isEmpty())
                return; // it stays asked: what cannot be seen is not tried at every look
            m_asked.remove(fingerprint);
            m_kept.insert(fingerprint, new QByteArray(preview), int(preview.size()));
            emit ready(fingerprint);
        });
    });
    return {};
}

} // namespace recourse::presentation
