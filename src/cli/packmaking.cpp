// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include "cli/packcommands.h"
#include "cli/progressline.h"
#include "evidence/packplace.h"
#include "evidence/packwriter.h"
#include "formats/jsonobjectwriter.h"
#include "formats/jsontext.h"
#include "services/evidencepacking.h"
#include "storage/folderevidencefiles.h"
#include "wording/casesheettext.h"
#include "wording/evidencepackwords.h"
#include "wording/numbertext.h"

namespace recourse::cli {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kLongestStatement = 1024 * 1024;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::cli::PackMaking)
public:
    static QString making() { return tr("Making the pack"); }
    static QString made(int files, const QString &where)
    {
        //: %1 is the name of a file or folder, or of several
        return tr("%n file(s) of evidence are in the pack %1.", nullptr, files).arg(where);
    }
    static QString nothing()
    {
        return tr("The order has no evidence outside the trash. No pack was made.");
    }
    static QString noNumber(const QString &option)
    {
        //: %1 is an option such as --most-bytes
        return tr("A whole number above zero has to follow %1.").arg(option);
    }
    static QString noStatement(const QString &file)
    {
        //: %1 is the name of a file
        return tr("%1 cannot be read as a statement: it has to be a text in UTF-8 of at most 1 MB.")
            .arg(file);
    }
    static QString noProblem(const QString &typed, const QStringList &known)
    {
        //: %1 is what was typed, %2 a list of words
        return tr("The rules know no problem \"%1\". They know: %2.")
            .arg(typed, known.join(u", "_s));
    }
    static QString zipOnly(const QString &option)
    {
        //: %1 is an option such as --split
        return tr("%1 is for a zip: the name of the pack has to end in .zip.").arg(option);
    }
};

core::Result<qint64, Complaint> numberOf(const CommandWords &words, const QString &option,
                                         qint64 otherwise, qint64 most)
{
    if (!words.has(option))
        return otherwise;
    bool isNumber = false;
    const qint64 number = words.value(option).toLongLong(&isNumber);
    if (!isNumber || number < 1 || number > most)
        return failure(wrongWords(Texts::noNumber(u"--"_s + option)));
    return number;
}

core::Result<QString, Complaint> statementOf(const CommandWords &words)
{
    if (!words.has(u"statement"))
        return QString();
    QFile file(words.value(u"statement"));
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLongestStatement)
        return failure(badInput(Texts::noStatement(file.fileName())));
    QStringDecoder decode(QStringDecoder::Utf8);
    QString text = decode(file.readAll());
    if (decode.hasError())
        return failure(badInput(Texts::noStatement(file.fileName())));
    return text;
}

core::Result<PackLimits, Complaint> limitsOf(const CommandWords &words)
{
    constexpr qint64 kMost = qint64(1) << 40;
    constexpr qint64 kMostFiles = 100'000;
    PackLimits limits;
    const auto bytes = numberOf(words, u"most-bytes"_s, limits.pictureBytes, kMost);
    const auto files = numberOf(words, u"most-files"_s, limits.files, kMostFiles);
    const auto part = numberOf(words, u"split"_s, limits.partBytes, kMost);
    for (const auto *number : {&bytes, &files, &part}) {
        if (!*number)
            return failure(number->error());
    }
    return PackLimits{*bytes, int(*files), *part};
}

core::Result<QString, Complaint> problemOf(const CommandWords &words, const RulesPack &rules)
{
    const QString typed = words.value(u"problem");
    if (typed.isEmpty() || rules.problem(typed) != nullptr)
        return typed;
    QStringList known;
    for (const DisputeProblem &problem : rules.problems)
        known.append(problem.id);
    return failure(wrongWords(Texts::noProblem(typed, known)));
}

/** All that the words say of the pack; not yet what the book says. */
core::Result<PackWish, Complaint> wishOf(const CommandWords &words, const QString &out)
{
    PackWish wish;
    wish.out = QFileInfo(out).absoluteFilePath();
    const auto limits = limitsOf(words);
    if (!limits)
        return failure(limits.error());
    const auto password = passwordOf(words);
    if (!password)
        return failure(password.error());
    if (!evidence::isZipName(out)) {
        for (const QString &option : {u"split"_s, u"password-file"_s}) {
            if (words.has(option))
                return failure(wrongWords(Texts::zipOnly(u"--"_s + option)));
        }
    }
    wish.limits = *limits;
    wish.password = *password;
    wish.keepPlace = words.has(u"keep-location");
    wish.attach = words.has(u"attach");
    if (words.has(u"redact") || words.has(u"leave-out"))
        wish.redaction = Redaction{{}, words.values(u"leave-out")};
    return wish;
}

Complaint complaintOf(const PackFailure &refused, const QLocale &locale)
{
    const QString message = wording::packNotMadeText(refused, locale);
    switch (refused.problem) {
    case PackProblem::Cancelled:
        return interrupted();
    case PackProblem::NoRoom:
        return {kDiskRefused, u"disk_full"_s, message, {}};
    case PackProblem::NotWritten:
        return {kDiskRefused, u"read_only"_s, message, {}};
    default:
        return badInput(message);
    }
}

Answer answerOf(const MadePack &pack)
{
    QStringList names;
    QByteArray paths;
    for (const QString &path : pack.paths) {
        names.append(wording::isolated(QDir::toNativeSeparators(path)));
        paths += paths.isEmpty() ? "" : ", ";
        formats::appendJsonText(paths, path);
    }
    QStringList notes;
    for (const auto &[notice, name] : pack.notices)
        notes.append(wording::packNoticeText(notice, name));
    formats::JsonObjectWriter json;
    json.raw("paths", QByteArray('[' + paths + ']'))
        .number("files", pack.files)
        .number("bytes", pack.bytes);
    return {Texts::made(pack.files, names.join(u", "_s)),
            formats::JsonObjectWriter().raw("pack", json.take()).take(), notes.join(u'\n')};
}
} // namespace

Outcome makePack(const Session &session, const CommandWords &words)
{
    auto wish = wishOf(words, words.plain.at(2));
    const auto statement = statementOf(words);
    if (!wish || !statement)
        return failure(wish ? statement.error() : wish.error());
    auto book = session.open(storage::SqliteBook::Access::Write);
    if (!book)
        return failure(book.error());
    const auto order = session.find(**book, words.plain.at(1));
    if (!order)
        return failure(order.error());
    const auto known = (*book)->orders().load(*order);
    if (!known)
        return failure(cli::complaintOf(known.error()));
    const RulesPack &rules = session.packFor(**known);
    const auto problem = problemOf(words, rules);
    if (!problem)
        return failure(problem.error());
    const auto parts = services::packParts(**book, *order, rules, *problem);
    if (!parts)
        return failure(cli::complaintOf(parts.error()));
    if (parts->figures.isEmpty())
        return failure(badInput(Texts::nothing()));
    wish->figures = parts->figures;
    wish->log = parts->log;
    wish->at = session.now;
    wish->sheet = wording::caseSheet({parts->order, rules, *problem, *statement, parts->figures},
                                     session.regional);
    if (wish->redaction)
        wish->redaction->number = parts->order.number;
    storage::FolderEvidenceFiles files(storage::evidenceFolderOf(session.bookPath));
    ProgressLine line(Texts::making());
    const auto made = evidence::PackWriter(files).make(*wish, [&line](qint64 done, qint64 total) {
        line.show(done, total);
        return !wasInterrupted();
    });
    if (!made)
        return failure(complaintOf(made.error(), session.regional.locale));
    if (const auto told = services::tellExported(**book, *order, made->entries); !told)
        return failure(cli::complaintOf(told.error()));
    return answerOf(*made);
}

} // namespace recourse::cli
