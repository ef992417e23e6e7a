// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/importanswer.h"

#include <QCoreApplication>

#include "cli/assessmentjson.h"
#include "formats/jsonobjectwriter.h"
#include "wording/errortext.h"

namespace recourse::cli {

using namespace domain;
using namespace Qt::StringLiterals;
using services::Contradiction;
using services::ImportPlan;
using services::PlannedFile;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::cli::Import)
public:
    static QString counts(const PlannedFile &file)
    {
        //: %1 is a file, %2 to %5 are numbers of orders
        return tr("%1: %2 new, %3 changed, %4 the same, %5 refused")
            .arg(file.file)
            .arg(file.added)
            .arg(file.changed)
            .arg(file.same)
            .arg(file.refused.size());
    }
    static QString contradiction(const QStringList &words)
    {
        //: %1 is an order's number, %2 the name of a field, %3 the value that was known before, %4
        //: the one that a file tells, %5 the one of the two that counts
        return tr("%1, %2: %3 was known, a file says %4. What counts is %5.")
            .arg(words.at(0), words.at(1), words.at(2), words.at(3), words.at(4));
    }
    static QString passedOver(const QString &file)
    {
        //: %1 is a file of a folder
        return tr("%1 holds no orders and was passed over.").arg(file);
    }
    static QString guessed(const QString &file, const TableMapping &mapping)
    {
        //: %1 is a file, %2 one line of JSON, --map the name of an option
        return tr("The columns of %1 were guessed. If they are right, save this line as a file and "
                  "give its name behind --map:\n%2")
            .arg(file, QString::fromUtf8(formats::writeMapping(mapping)));
    }
    static QString dryRun() { return tr("This was a try. Nothing was written."); }
};

QByteArray fileToJson(const PlannedFile &file, const TableGuesses &guesses)
{
    QList<QByteArray> refused;
    for (const Refusal &refusal : file.refused) {
        refused.append(formats::JsonObjectWriter()
                           .raw("where", placeToJson(refusal))
                           .text("reason", wording::refusalTextOfCall(refusal))
                           .take());
    }
    formats::JsonObjectWriter writer;
    writer.text("file", file.file)
        .text("format", file.format)
        .number("new", file.added)
        .number("changed", file.changed)
        .number("same", file.same)
        .raw("refused", listToJson(refused));
    if (guesses.contains(file.file))
        writer.raw("map", formats::writeMapping(guesses.value(file.file)));
    return writer.take();
}

QString valueText(const services::FieldValue &value)
{
    if (const auto *money = std::get_if<Money>(&value))
        return toDecimalText(*money) + u' ' + money->currency;
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

struct Told
{
    QStringList notes;
    QList<QByteArray> elements;
};

Told tellContradictions(const ImportPlan &plan)
{
    Told told;
    for (const services::PlannedOrder &planned : plan.orders) {
        for (const Contradiction &each : planned.contradictions) {
            const QString mine = valueText(each.mine);
            const QString theirs = valueText(each.theirs);
            const QString &counts = each.takesTheirs() ? theirs : mine;
            told.notes.append(
                Texts::contradiction({planned.merged.number, each.field, mine, theirs, counts}));
            told.elements.append(formats::JsonObjectWriter()
                                     .text("order", planned.merged.number)
                                     .text("field", each.field)
                                     .text("known", mine)
                                     .text("told", theirs)
                                     .text("counts", counts)
                                     .raw("own", each.own ? "true" : "false")
                                     .take());
        }
    }
    return told;
}
} // namespace

Answer importAnswer(const ImportPlan &plan, const ImportDeed &deed)
{
    QStringList lines;
    QStringList notes;
    QList<QByteArray> elements;
    for (const PlannedFile &file : deed.files) {
        lines.append(Texts::counts(file));
        for (const Refusal &refusal : file.refused)
            notes.append(complaintOf(refusal).message);
        if (deed.guesses.contains(file.file))
            lines.append(Texts::guessed(file.file, deed.guesses.value(file.file)));
        elements.append(fileToJson(file, deed.guesses));
    }
    const Told contradictions = tellContradictions(plan);
    notes += contradictions.notes;
    QList<QByteArray> passedOver;
    for (const QString &file : deed.passedOver) {
        notes.append(Texts::passedOver(file));
        passedOver.append(formats::JsonObjectWriter().text("file", file).take());
    }
    if (deed.dryRun)
        lines.append(Texts::dryRun());
    return {lines.join(u'\n'),
            formats::JsonObjectWriter()
                .raw("files", listToJson(elements))
                .raw("contradictions", listToJson(contradictions.elements))
                .raw("passed_over", listToJson(passedOver))
                .take(),
            notes.join(u'\n')};
}

} // namespace recourse::cli
