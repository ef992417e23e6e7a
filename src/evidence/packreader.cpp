// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/packreader.h"

#include <algorithm>
#include <optional>

#include <QHash>
#include <QSet>

#include "core/fingerprint.h"
#include "domain/evidence/evidencelog.h"
#include "evidence/manifest.h"
#include "evidence/packsource.h"

namespace recourse::evidence {

using core::failure;
using domain::PackDifference;
using domain::PackDifferenceKind;
using domain::PackFailure;
using domain::PackFindings;
using domain::PackProblem;
using domain::PackProgress;

namespace {
constexpr qsizetype kLargestLog = 64 * 1024 * 1024;

template <typename T>
using Read = core::Result<T, PackFailure>;

class Verifying final
{
public:
    Verifying(PackSource &source, QString path, const PackProgress &progress)
        : m_source(source)
        , m_path(std::move(path))
        , m_progress(progress)
    {
        for (const PackEntry &entry : source.entries())
            m_total += entry.bytes;
    }

    Read<PackFindings> all()
    {
        const PackEntry *manifest = find(kManifestName);
        if (manifest == nullptr || !manifest->isFile)
            return failure(packFailure(PackProblem::NoPack, m_path));
        if (manifest->bytes > kLargestManifest)
            return failure(packFailure(PackProblem::BadManifest, m_path));
        QByteArray text;
        const auto sum = sumOf(*manifest, &text);
        if (!sum)
            return failure(sum.error());
        const auto lines = readManifest(text);
        if (!lines) {
            PackFailure refused = lines.error();
            refused.path = m_path;
            return failure(refused);
        }
        for (const ManifestLine &line : *lines)
            m_listed.insert(line.path, line.fingerprint);
        if (auto looked = lookAtEntries(); !looked)
            return failure(looked.error());
        for (const ManifestLine &line : *lines) {
            if (!m_seen.contains(line.path))
                differ(PackDifferenceKind::Missing, line.path);
        }
        lookAtLog();
        std::stable_sort(m_findings.differences.begin(), m_findings.differences.end(),
                         [](const PackDifference &one, const PackDifference &other) {
                             return one.path < other.path;
                         });
        m_findings.files = int(lines->size());
        return m_findings;
    }

private:
    [[nodiscard]] const PackEntry *find(QStringView path) const
    {
        const auto &entries = m_source.entries();
        const auto found = std::find_if(entries.begin(), entries.end(),
                                        [path](const auto &entry) { return entry.path == path; });
        return found == entries.end() ? nullptr : &*found;
    }

    void differ(PackDifferenceKind kind, const QString &path, qsizetype line = 0)
    {
        m_findings.differences.append({kind, path, line});
    }

    /** Nothing where it cannot be read to its end. */
    Read<std::optional<QString>> sumOf(const PackEntry &entry, QByteArray *kept = nullptr)
    {
        core::Fingerprinter sum;
        const auto read = m_source.read(entry, [&](QByteArrayView piece) {
            sum.add(piece);
            if (kept != nullptr)
                kept->append(piece);
            m_done += piece.size();
            return (!m_progress || m_progress(m_done, m_total))
                && (kept == nullptr || kept->size() <= kLargestLog);
        });
        if (read)
            return std::optional(sum.result());
        const PackProblem problem = read.error().problem;
        if (problem == PackProblem::Unreadable || problem == PackProblem::BadArchive)
            return std::optional<QString>();
        return failure(read.error());
    }

    Read<void> lookAtEntries()
    {
        for (const PackEntry &entry : m_source.entries()) {
            if (entry.path == kManifestName && !m_seen.contains(entry.path)) {
                m_seen.insert(entry.path);
                continue;
            }
            if (m_seen.contains(entry.path)) {
                differ(PackDifferenceKind::Twice, entry.path);
                continue;
            }
            m_seen.insert(entry.path);
            const auto listed = m_listed.constFind(entry.path);
            if (!entry.isFile) {
                differ(PackDifferenceKind::NoFile, entry.path);
            } else if (listed == m_listed.cend()) {
                differ(PackDifferenceKind::Unlisted, entry.path);
            } else if (auto looked = lookAt(entry, *listed); !looked) {
                return looked;
            }
        }
        return {};
    }

    Read<void> lookAt(const PackEntry &entry, const QString &listed)
    {
        const bool isLog = entry.path == kLogName && entry.bytes <= kLargestLog;
        const auto sum = sumOf(entry, isLog ? &m_log : nullptr);
        if (!sum)
            return failure(sum.error());
        if (*sum != listed)
            differ(PackDifferenceKind::Changed, entry.path);
        m_hasLog = m_hasLog || isLog;
        return {};
    }

    void lookAtLog()
    {
        const QString path = QStringView(kLogName).toString();
        if (!m_hasLog) {
            differ(PackDifferenceKind::NoLog, path);
            return;
        }
        QList<QByteArray> lines = m_log.split('\n');
        if (lines.constLast().isEmpty())
            lines.removeLast();
        if (const auto broken = domain::brokenLink(lines))
            differ(PackDifferenceKind::BrokenLog, path, *broken + 1);
        QSet<QString> handedOut;
        for (const QByteArray &line : lines) {
            if (const auto entry = domain::evidenceEntry(line);
                entry && entry->deed == domain::EvidenceDeed::Exported)
                handedOut.insert(entry->copy);
        }
        for (auto listed = m_listed.cbegin(); listed != m_listed.cend(); ++listed) {
            if (listed.key().startsWith(kFilesFolder) && !handedOut.contains(listed.value()))
                differ(PackDifferenceKind::NotInLog, listed.key());
        }
    }

    PackSource &m_source;
    const QString m_path;
    const PackProgress &m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;
    QHash<QString, QString> m_listed;
    QSet<QString> m_seen;
    QByteArray m_log;
    bool m_hasLog = false;
    PackFindings m_findings;
};
} // namespace

Read<PackFindings> verifyPack(const QString &path, const QString &password,
                              const PackProgress &progress)
{
    const auto source = openPack(path, password);
    if (!source)
        return failure(source.error());
    return Verifying(**source, path, progress).all();
}

} // namespace recourse::evidence
