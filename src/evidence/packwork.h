// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "domain/ports/evidencefiles.h"
#include "domain/ports/evidencepacks.h"
#include "evidence/casefigure.h"
#include "evidence/packplace.h"

class QFile;

namespace recourse::evidence {

/** A file that is to be in a pack. */
struct PackContent
{
    QString name; ///< in the pack
    QString from; ///< where it lies: in the place of the pack, or an original
    QString fingerprint;
    qint64 bytes = 0;
    bool isText = false;
};

/** The making of one pack, in steps. Thread: whoever makes it. */
class PackWork final
{
public:
    template <typename T>
    using Done = core::Result<T, domain::PackFailure>;

    PackWork(const domain::PackWish &wish, domain::EvidenceFiles &originals,
             const domain::PackProgress &progress);
    [[nodiscard]] Done<domain::MadePack> make();

private:
    [[nodiscard]] Done<void> addFigures();
    [[nodiscard]] Done<PackContent> figure(const domain::EvidenceItem &item, int number);
    [[nodiscard]] Done<PackContent> copyOfPicture(const domain::EvidenceItem &item, int number);
    [[nodiscard]] Done<PackContent> asItIs(const domain::EvidenceItem &item, int number);
    [[nodiscard]] Done<void> addPages();
    [[nodiscard]] bool writePdf(QFile &file);
    [[nodiscard]] bool writeHtml(QFile &file) const;
    [[nodiscard]] Done<PackContent> written(const QString &name, const QByteArray &bytes,
                                            bool isText);
    [[nodiscard]] QByteArray log();
    [[nodiscard]] QList<QList<PackContent>> parts();
    [[nodiscard]] Done<void> writePart(const QList<PackContent> &contents, const QString &path,
                                       qint64 before);
    [[nodiscard]] Done<void> readBack(const QString &path, qint64 before);
    [[nodiscard]] bool goOn(qint64 done) const;
    [[nodiscard]] QString pathOf(const QString &name) const;

    const domain::PackWish &m_wish;
    domain::EvidenceFiles &m_originals;
    const domain::PackProgress &m_progress;
    std::unique_ptr<PackPlace> m_place;
    const bool m_isZip;
    QList<domain::EvidenceItem> m_items; ///< those that are in it
    qint64 m_bytes = 0;                  ///< of their originals
    qint64 m_done = 0;
    QList<PackContent> m_figures;
    QList<PackContent> m_pages; ///< in the first part
    QList<ShownFigure> m_shown;
    QByteArray m_log;
    domain::MadePack m_made;
};

} // namespace recourse::evidence
