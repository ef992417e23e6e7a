// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/sourcewords.h"

#include <QCoreApplication>

#include "wording/timetext.h"

namespace recourse::wording {

using domain::SourceKind;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sources)
};
} // namespace

QString sourceLabel(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Unknown:
        return {};
    case SourceKind::Page:
        //: what told a fact of an order; so are the following ones
        return Words::tr("saved page");
    case SourceKind::Capture:
        return Words::tr("recorded answer of the site");
    case SourceKind::Mail:
        return Words::tr("mail of the site");
    case SourceKind::Exporter:
        return Words::tr("file of an export program");
    case SourceKind::Table:
        return Words::tr("table");
    case SourceKind::MappedTable:
        return Words::tr("table with columns that you named");
    case SourceKind::PrivacyExport:
        return Words::tr("copy of your data from the site");
    case SourceKind::Text:
        return Words::tr("copied text");
    case SourceKind::Hand:
        return Words::tr("entered by you");
    }
    return {};
}

QString originSentence(const Origin &origin, core::Instant now, const Regional &regional)
{
    const QString day = origin.at ? shortDay(*origin.at, now, regional) : QString();
    const QString source = sourceLabel(origin.kind);
    if (source.isEmpty())
        return {};
    if (origin.kind == SourceKind::Hand)
        return day.isEmpty() ? Words::tr("You entered it.")
                             : Words::tr("You entered it on %1.").arg(day);
    if (day.isEmpty())
        //: %1 is what told a fact: "saved page"
        return Words::tr("Source: %1").arg(source);
    if (!origin.stated)
        //: %1 is what told a fact: "saved page", %2 the day it was read into the book
        return Words::tr("Source: %1, imported on %2").arg(source, day);
    //: %1 is what told a fact: "saved page", %2 the day at which it was as it says
    return Words::tr("Source: %1, seen on %2").arg(source, day);
}

QString originLabel(const Origin &origin, core::Instant now, const Regional &regional)
{
    QString source = sourceLabel(origin.kind);
    if (source.isEmpty() || !origin.at || !origin.stated)
        return source;
    //: %1 is what told a fact: "saved page", %2 its day: "saved page of 3 Mar"
    return Words::tr("%1 of %2", "source, day").arg(source, shortDay(*origin.at, now, regional));
}

} // namespace recourse::wording
