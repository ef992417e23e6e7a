// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>

#include "domain/ports/orderreader.h"
#include "formats/documents/mimeparts.h"

namespace recourse::formats {

/** The small picture that a reference in a document stands for; empty where there is none. */
using PictureSource = std::function<QByteArray(const QString &reference)>;

/**
 * The pictures of one saved page, made small: those written into it ("data:…"), those in the folder
 * beside it, and of a page saved as one file its parts. Bounded for the whole page in files, bytes
 * and pixels; nothing is ever fetched. One thread.
 */
class PagePictures final
{
public:
    /** What is known of where the pictures are. */
    struct Places
    {
        QString page;     ///< its path; empty: nothing beside it is read
        QString location; ///< the address that it was saved from
        QByteArray html;  ///< UTF-8; pictures that it shows several times stand in its styles
        std::vector<MimeFile> files;
    };
    PagePictures(Places places, domain::ReadProgress progress);

    [[nodiscard]] QByteArray thumbnail(const QString &reference);
    /** Asked for in between; from then on there are no pictures. */
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    /** Libraries without which pictures had to be left out. */
    [[nodiscard]] const QSet<QString> &missingLibraries() const { return m_missing; }

private:
    [[nodiscard]] QByteArray fileOf(const QString &reference);
    [[nodiscard]] QByteArray beside(const QString &reference);
    [[nodiscard]] const MimeFile *part(const QString &reference) const;
    [[nodiscard]] QString variable(const QString &reference) const;

    Places m_places;
    domain::ReadProgress m_progress;
    QHash<QByteArray, QByteArray> m_made; ///< by the reference's fingerprint
    QSet<QString> m_missing;
    qint64 m_bytesLeft;
    qint64 m_pixelsLeft;
    qint64 m_madeLeft;
    bool m_cancelled = false;
};

} // namespace recourse::formats
