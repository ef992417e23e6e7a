// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/readerwords.h"

#include <QCoreApplication>

#include "domain/vocabulary.h"
#include "wording/labels.h"
#include "wording/languagename.h"
#include "wording/numbertext.h"

namespace recourse::presentation {

using Kind = domain::ReaderPart::Kind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReaderWords)
};

/** What a pack itself says, in its English or as it is translated. */
QString ofPack(const QString &english)
{
    return wording::isolated(
        QCoreApplication::translate("ReaderPack", english.toUtf8().constData()));
}

} // namespace

QString readerPackName(const domain::ReaderPackInfo &pack)
{
    return pack.title.isEmpty() ? wording::isolated(pack.id) : ofPack(pack.title);
}

QString readerPartName(const domain::ReaderPart &part, const wording::Regional &)
{
    switch (part.kind) {
    case Kind::Files:
        return ofPack(part.title);
    case Kind::Inside:
        return Words::tr("Data inside of pages and captures");
    case Kind::Mails:
        return Words::tr("Which mails are of the shop");
    case Kind::Language:
        //: %1 is the name of a language
        return Words::tr("Mails in the language %1")
            .arg(wording::isolated(wording::languageName(part.id)));
    case Kind::Sentences: {
        const auto kind = domain::dateKindFromName(part.id);
        //: %1 is a kind of date such as "Delivery promised by"
        return Words::tr("Sentences with a date: %1")
            .arg(kind ? wording::dateLabel(*kind) : part.id);
    }
    case Kind::Columns:
        return Words::tr("What columns of tables are called");
    }
    return {};
}

QString readerVersion(const QString &version, const wording::Regional &regional)
{
    return wording::isolatedLtr(wording::localDigits(version, regional.locale));
}

} // namespace recourse::presentation
