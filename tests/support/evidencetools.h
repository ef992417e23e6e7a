// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCryptographicHash>
#include <QFileInfo>
#include <QMap>
#include <QThreadPool>

#include "domain/ports/evidencefiles.h"
#include "domain/ports/evidencepictures.h"
#include "domain/ports/evidencereader.h"
#include "presentation/evidencepresenter.h"

namespace recourse::test {

/** Keeps nothing; the content of a file is its path. */
class FakeEvidenceFiles final : public domain::EvidenceFiles
{
public:
    QMap<QString, domain::KeepProblem> refused; ///< by path
    QMap<QString, domain::FileState> states;    ///< by fingerprint; whole where it says nothing

    static QString fingerprintOf(const QByteArray &content)
    {
        return QString::fromLatin1(
            QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    }
    core::Result<domain::KeptFile, domain::KeepFailure>
    keep(const QString &file, const domain::KeepProgress &progress) override
    {
        if (progress)
            (void)progress(1, 1);
        if (refused.contains(file))
            return core::failure(domain::KeepFailure{refused.value(file), file});
        return domain::KeptFile{fingerprintOf(file.toUtf8()), 1'800'000};
    }
    core::Result<domain::KeptFile, domain::KeepFailure> keepBytes(const QByteArray &bytes) override
    {
        return domain::KeptFile{fingerprintOf(bytes), bytes.size()};
    }
    std::optional<domain::FileState> look(const QString &fingerprint,
                                          const domain::KeepProgress &) override
    {
        return states.value(fingerprint, domain::FileState::Whole);
    }
    QStringList names() const override { return {}; }
    QString pathOf(const QString &fingerprint) const override { return fingerprint; }
};

/** Every file is a photo that was taken at the same moment. */
class FakeEvidenceReader final : public domain::EvidenceReader
{
public:
    domain::EvidenceFacts factsOf(const QString &, const QString &) override
    {
        domain::EvidenceFacts facts;
        facts.kind = domain::EvidenceKind::Photo;
        facts.mediaType = QStringLiteral("image/jpeg");
        facts.capturedAt = QStringLiteral("2026-11-25T14:03:11");
        facts.pixels = {4000, 3000};
        return facts;
    }
};

class FakeEvidencePictures final : public domain::EvidencePictures
{
public:
    QByteArray bytes;
    QByteArray preview(const QString &, int) override { return bytes; }
};

/** What the planner needs of the program; its jobs run in a pool of its own. */
class EvidenceTools final
{
public:
    EvidenceTools(domain::BookThread &writer, const domain::RulesLibrary &library,
                  presentation::LanguageSetting &setting, const core::Clock &time,
                  presentation::Prompt &prompt)
        : intake({writer, files, reader, time, setting, pool})
        , previews(pictures, files, pool)
        , tools{writer, library, time, setting, prompt, intake, previews, false}
    {
    }
    std::shared_ptr<FakeEvidenceFiles> files = std::make_shared<FakeEvidenceFiles>();
    std::shared_ptr<FakeEvidenceReader> reader = std::make_shared<FakeEvidenceReader>();
    std::shared_ptr<FakeEvidencePictures> pictures = std::make_shared<FakeEvidencePictures>();
    QThreadPool pool;
    presentation::EvidenceIntake intake;
    presentation::EvidencePreviews previews;
    presentation::EvidencePresenter::Tools tools;
};

} // namespace recourse::test
