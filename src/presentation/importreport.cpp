// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/importreport.h"

#include <algorithm>

#include <QCoreApplication>
#include <QSaveFile>

#include "presentation/importfileviews.h"
#include "presentation/importtexts.h"
#include "wording/errortext.h"
#include "wording/htmltext.h"
#include "wording/timetext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;
using services::PlannedOrder;
using services::PlannedState;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::presentation::ImportReport)
public:
    static QStringList headings()
    {
        //: heads of a report about an import: a file, an order or a refused line; its name; new,
        //: changed, same or refused; what was said of it
        return {tr("What"), tr("Name"), tr("State"), tr("Said of it")};
    }
    static QString file() { return tr("File"); }
    static QString order() { return tr("Order"); }
    static QString line() { return tr("Line"); }
    //: the state of a file that holds orders
    static QString wasRead() { return tr("read"); }
    static QString noOrders() { return tr("no orders"); }
    //: the state of an order whose tick the user took away
    static QString leftOut() { return tr("left out"); }
    static QString title(const QString &when, bool done)
    {
        //: %1 is a day and a time
        return done ? tr("Imported into Recourse, %1").arg(when)
                    //: %1 is a day and a time
                    : tr("Import into Recourse, %1").arg(when);
    }
    static QString counts(const services::PlannedFile &file)
    {
        //: what an import did with the orders of a file: numbers of them
        return tr("Imported: %1 new, %2 changed, %3 the same, %4 refused")
            .arg(file.added)
            .arg(file.changed)
            .arg(file.same)
            .arg(file.refused.size());
    }
    static QString change(const ChangeLine &line)
    {
        //: a changed fact: %1 its name, %2 its old and %3 its new value
        return tr("%1: %2 → %3").arg(line.label, line.before, line.after);
    }
    static QString answered(const ImportQuestion &question)
    {
        //: a question and its answer: %1 "Total: your 8.15 or the file's 8.51?", %2 a value
        return tr("%1 %2 counts.")
            .arg(question.text, question.takesTheirs ? question.theirs : question.mine);
    }
};

QString nameOf(const domain::Order &order)
{
    const QString title = order.displayTitle().simplified();
    return order.number.isEmpty() || order.number == title
        ? title
        : QString(order.number + u' ' + title).simplified();
}

QString stateOf(const PlannedOrder &planned)
{
    if (!planned.taken && planned.writes())
        return Texts::leftOut();
    switch (planned.state) {
    case PlannedState::New:
        return stateLabel(ImportRowState::New);
    case PlannedState::Changed:
        return stateLabel(ImportRowState::Changed);
    case PlannedState::Same:
        break;
    }
    return stateLabel(planned.writes() ? ImportRowState::Changed : ImportRowState::Same);
}

/** What was done with a file, by the import's own count. */
QString doneWith(const QString &file, const ImportReportSource &source)
{
    if (!source.done)
        return {};
    const auto &files = source.done->files;
    const auto found = std::find_if(files.cbegin(), files.cend(), [&file](const auto &each) {
        return each.file == file && !each.fatal;
    });
    return found == files.cend() ? QString() : QString(u'\n' + Texts::counts(*found));
}

QString saidOf(const PlannedOrder &planned, const ImportReportSource &source)
{
    QStringList lines;
    const auto told = changeLines(planned, source.now, source.regional);
    for (const ChangeLine &line : told) {
        if (line.question)
            lines.append(Texts::answered(*line.question));
        else
            lines.append(line.label.isEmpty() ? line.after : Texts::change(line));
    }
    return lines.join(u'\n');
}
} // namespace

QList<QStringList> importReportRows(const ImportReportSource &source)
{
    QList<QStringList> rows{Texts::headings()};
    for (const domain::ReadResult &file : source.files) {
        const bool none = (file.fatal && !isAmbiguous(file)) || holdsNothing(file);
        rows.append({Texts::file(), file.file, none ? Texts::noOrders() : Texts::wasRead(),
                     none ? refusedText(file, false)
                          : QString(fileText(file) + doneWith(file.file, source))});
    }
    for (const PlannedOrder &planned : source.plan.orders)
        rows.append(
            {Texts::order(), nameOf(planned.merged), stateOf(planned), saidOf(planned, source)});
    for (const domain::Refusal &refusal : source.plan.refused)
        rows.append({Texts::line(), placeText(refusal), stateLabel(ImportRowState::Refused),
                     wording::refusalText(refusal)});
    return rows;
}

QString writeImportReport(const QString &path, const ImportReportSource &source,
                          const std::function<QByteArray(const QList<QStringList> &rows)> &csv)
{
    const bool table = csv && path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    const QByteArray text = table ? csv(importReportRows(source)) : importReportPage(source);
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size()
        && file.commit();
    return written ? QString() : file.errorString();
}

QByteArray importReportPage(const ImportReportSource &source)
{
    const QString title = Texts::title(wording::dayAndTime(source.now, source.now, source.regional),
                                       source.done.has_value());
    QString page = wording::htmlPageBegin(title, source.regional.locale);
    page += wording::htmlElement(u"p"_s, source.summary);
    page += u"<table>\n"_s;
    const auto rows = importReportRows(source);
    for (qsizetype i = 0; i < rows.size(); ++i)
        page += wording::htmlRow(i == 0 ? u"th"_s : u"td"_s, rows.at(i));
    page += u"</table>\n"_s;
    return QString(page + wording::htmlPageEnd()).toUtf8();
}

} // namespace recourse::presentation
