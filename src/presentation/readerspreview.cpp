// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/readerspreview.h"

#include <algorithm>

#include "domain/rules/ruleslibrary.h"
#include "presentation/readerwords.h"
#include "wording/numbertext.h"

namespace recourse::presentation {

using domain::ReaderPart;

namespace {

constexpr qsizetype kMostLines = 40;

const ReaderPart *partOf(const QList<ReaderPart> &parts, const ReaderPart &like)
{
    const auto found = std::find_if(parts.cbegin(), parts.cend(), [&like](const auto &part) {
        return part.kind == like.kind && part.id == like.id;
    });
    return found == parts.cend() ? nullptr : &*found;
}

} // namespace

ReadersPreview::ReadersPreview(ReaderChange change, std::optional<domain::ReaderPackInfo> before,
                               LanguageSetting &language, QObject *parent)
    : PackPreview(parent)
    , m_change(std::move(change))
    , m_before(std::move(before))
    , m_language(language)
{
    connect(&m_language, &LanguageSetting::changed, this, &PackPreview::changed);
}

QString ReadersPreview::windowTitle() const
{
    return tr("What changes in how files are read");
}

QString ReadersPreview::title() const
{
    if (!m_change.pack)
        //: %1 names kinds of files, such as "Saved pages of AliExpress"
        return tr("%1: no longer read")
            .arg(m_before ? readerPackName(*m_before) : wording::isolated(m_change.subject));
    const QString name = readerPackName(*m_change.pack);
    const QString version = readerVersion(m_change.pack->version, regional());
    if (!m_before)
        //: %1 names kinds of files, such as "Saved pages of AliExpress", %2 is a version
        return tr("New: %1, version %2").arg(name, version);
    //: %1 names kinds of files, %2 is the version now, %3 the version that would follow
    return tr("%1: from version %2 to %3")
        .arg(name, readerVersion(m_before->version, regional()), version);
}

QString ReadersPreview::originText() const
{
    if (!m_change.pack)
        return tr("It did not come with Recourse. It stays kept and can be chosen again.");
    if (!m_change.record)
        return tr("This came with Recourse.");
    //: %1 is a file
    return tr("From the file %1").arg(wording::isolated(m_change.record->file));
}

QString ReadersPreview::cautionText() const
{
    if (!m_change.pack || !m_before)
        return {};
    const bool same = m_before->origin.isShipped() == m_change.pack->origin.isShipped()
        && m_before->origin.fingerprint == m_change.pack->origin.fingerprint;
    const QString now = readerVersion(m_before->version, regional());
    switch (domain::ageOf(m_change.pack->version, m_before->version)) {
    case domain::PackAge::Older:
        //: %1 and %2 are versions
        return tr("This is older (%1) than what is in use (%2).")
            .arg(readerVersion(m_change.pack->version, regional()), now);
    case domain::PackAge::Same:
        return same
            ? tr("This is what is in use.")
            //: %1 is a version
            : tr("What is in use has the same version, %1. What differs is listed below.").arg(now);
    case domain::PackAge::Unknown:
        return tr("Which of the two is newer cannot be told from their versions.");
    case domain::PackAge::Newer:
        break;
    }
    return {};
}

QStringList ReadersPreview::linesOf(Fate fate) const
{
    const QList<ReaderPart> before = m_before ? m_before->parts : QList<ReaderPart>();
    const QList<ReaderPart> after = m_change.pack ? m_change.pack->parts : QList<ReaderPart>();
    QStringList lines;
    for (const ReaderPart &part : fate == Fate::Removed ? before : after) {
        const ReaderPart *other = partOf(fate == Fate::Removed ? after : before, part);
        const bool meant = fate == Fate::Changed ? other && other->fingerprint != part.fingerprint
                                                 : !other;
        if (meant)
            lines.append(readerPartName(part, regional()));
    }
    return lines;
}

QString ReadersPreview::summaryText() const
{
    const auto count = [this](Fate fate) { return linesOf(fate).size(); };
    if (count(Fate::Added) + count(Fate::Changed) + count(Fate::Removed) == 0)
        return tr("Nothing is read in another way.");
    return tr("The next import reads by it. Orders that are in the book stay as they are.");
}

QList<PackSection> ReadersPreview::sections() const
{
    QList<PackSection> all;
    for (const auto &[fate, heading] : {std::pair(Fate::Added, tr("Read from now on")),
                                        std::pair(Fate::Changed, tr("Read in another way")),
                                        std::pair(Fate::Removed, tr("No longer read"))}) {
        const QStringList lines = linesOf(fate);
        PackSection section{heading, {}};
        for (const QString &line : lines.mid(0, kMostLines))
            section.lines.append({line, {}});
        if (lines.size() > kMostLines)
            section.lines.append({tr("and %Ln more", nullptr, int(lines.size() - kMostLines)), {}});
        if (!lines.isEmpty())
            all.append(section);
    }
    return all;
}

QString ReadersPreview::takeText() const
{
    return tr("&Read files so");
}

} // namespace recourse::presentation
