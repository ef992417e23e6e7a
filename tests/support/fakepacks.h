// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/evidencepacks.h"

namespace recourse::test {

/** Makes nothing, and remembers what was wished. Called in the pool's thread, asked after it. */
class FakePacks final : public domain::EvidencePacks
{
public:
    domain::PackWish wished;
    std::optional<domain::PackFailure> refuses;
    domain::PackFindings found; ///< by whoever checks one
    QString password;           ///< without which none is read

    core::Result<domain::MadePack, domain::PackFailure> make(const domain::PackWish &wish,
                                                             const domain::PackProgress &) override
    {
        wished = wish;
        if (refuses)
            return core::failure(*refuses);
        domain::MadePack made;
        made.paths = {wish.out};
        made.files = int(wish.figures.size());
        made.notices = {{domain::PackNotice::AsItIs, QStringLiteral("film.mp4")}};
        for (const domain::EvidenceItem &item : wish.figures)
            made.entries.append({wish.at, domain::EvidenceDeed::Exported, item.fingerprint});
        return made;
    }
    core::Result<domain::PackFindings, domain::PackFailure>
    verify(const QString &, const QString &typed, const domain::PackProgress &progress) override
    {
        domain::PackFailure why;
        why.path = QStringLiteral("/a/case.zip");
        why.problem = typed.isEmpty() ? domain::PackProblem::NeedsPassword
                                      : domain::PackProblem::WrongPassword;
        if (!progress(0, 1))
            why.problem = domain::PackProblem::Cancelled;
        else if (typed == password)
            return found;
        return core::failure(why);
    }
    core::Result<QStringList, domain::PackFailure> unpack(const QString &, const QString &,
                                                          const QString &folder) override
    {
        return QStringList{folder + QStringLiteral("/01-a.jpg")};
    }
};

} // namespace recourse::test
