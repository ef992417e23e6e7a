// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the import says of itself.

#include <algorithm>

#include <QFileInfo>

#include "presentation/importfileviews.h"
#include "presentation/importpresenter.h"
#include "wording/numbertext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kMostCards = 200; ///< each is a widget
}

QString ImportPresenter::title() const
{
    if (m_paths.isEmpty())
        return tr("Import orders");
    if (m_paths.size() == m_copied.size())
        return tr("Import what was copied");
    //: the title of the import's window
    return tr("Import: %Ln file(s)", nullptr, int(fileCount()));
}

qint64 ImportPresenter::fileCount() const
{
    qint64 count = 0;
    for (const QString &path : m_paths) {
        const auto folder = m_folders.constFind(path);
        count += folder == m_folders.constEnd() ? 1 : folder->files.size();
    }
    return count;
}

QList<ImportFileView> ImportPresenter::files() const
{
    QList<ImportFileView> views;
    for (const QString &path : m_paths) {
        if (views.size() == kMostCards) {
            //: stands below a list of files that does not hold them all
            views.append({tr("And %Ln more file(s)", nullptr, int(m_paths.size() - views.size())),
                          {},
                          tr("All of them are read.")});
            break;
        }
        views.append(m_folders.contains(path) ? folderViewOf(path) : viewOf(path));
    }
    return views;
}

ImportFileView ImportPresenter::viewOf(const QString &path) const
{
    ImportFileView view{QFileInfo(path).fileName(), path, {}, true};
    if (m_copied.contains(path))
        view.path.clear(); // there is no such file
    const auto found = m_read.constFind(path);
    if (found == m_read.constEnd()) {
        view.text = m_stage == Stage::Reading ? tr("Waiting to be read") : tr("Not read");
        return view;
    }
    view.columns = columnsState(*found);
    view.table = path;
    const bool isUnknown = view.columns == ImportFileView::Columns::Unknown;
    const bool isRead = isAmbiguous(*found) || !(found->fatal || holdsNothing(*found));
    view.waits = isUnknown || isAmbiguous(*found);
    view.readable = isRead || isUnknown;
    view.canRedact = !isRead && !view.path.isEmpty();
    view.text = isRead ? fileText(*found) : refusedText(*found, m_copied.contains(path));
    return view;
}

ImportFileView ImportPresenter::folderViewOf(const QString &path) const
{
    const domain::FolderFiles folder = m_folders.value(path);
    using Columns = ImportFileView::Columns;
    FolderCounts counts;
    QString table;
    Columns state = Columns::None;
    counts.files = folder.files.size();
    counts.cut = folder.cut;
    for (const QString &file : folder.files) {
        const auto found = m_read.constFind(file);
        if (found == m_read.constEnd())
            continue;
        counts.add(*found);
        // One after the other is asked for; what was said can be changed where all was said.
        const Columns columns = columnsState(*found);
        const bool isFirst = columns != Columns::None && table.isEmpty();
        if (isFirst || (columns == Columns::Unknown && state == Columns::Said)) {
            table = file;
            state = columns;
        }
    }
    ImportFileView view{QFileInfo(path).fileName(), path, folderText(counts), true};
    view.columns = state;
    view.table = table;
    view.waits = counts.waiting > 0 || counts.unknownTables > 0;
    view.readable = counts.withOrders > 0 || view.waits;
    return view;
}

QString ImportPresenter::summary() const
{
    if (m_stage == Stage::Empty || m_stage == Stage::Reading)
        return {};
    const ImportModel::Counts &counts = m_model.counts();
    QStringList parts{tr("%Ln new", nullptr, int(counts.added)),
                      tr("%Ln changed", nullptr, int(counts.changed)),
                      tr("%Ln same", nullptr, int(counts.same))};
    if (counts.toDecide > 0)
        //: orders with two values of which the user says which counts
        parts.append(tr("%Ln to decide", nullptr, int(counts.toDecide)));
    parts.append(tr("%Ln refused", nullptr, int(counts.refused)));
    if (counts.waiting > 0)
        parts.append(tr("%Ln waiting for your answer", nullptr, int(counts.waiting)));
    return parts.join(u" · "_s);
}

QString ImportPresenter::importText() const
{
    if (m_stage == Stage::Empty || m_stage == Stage::Reading)
        return tr("Import");
    return tr("Import %Ln order(s)", nullptr, int(m_model.counts().taken));
}

QString ImportPresenter::blockingReason() const
{
    switch (m_stage) {
    case Stage::Empty:
        return tr("Choose the files to read.");
    case Stage::Reading:
        return tr("One moment, the files are being read.");
    case Stage::Importing:
    case Stage::Imported:
        return tr("One moment, the orders are being written.");
    case Stage::Preview:
        break;
    }
    if (waitsForDateOrder())
        return tr("Say first whether the day or the month comes first.");
    if (m_model.counts().taken > 0)
        return {};
    if (m_model.counts().toDecide > 0 && m_model.counts().added + m_model.counts().changed == 0)
        return tr("Choose a value where there are two; your book knows everything else already.");
    if (m_model.counts().added + m_model.counts().changed > 0)
        return tr("No order is ticked.");
    if (m_model.counts().same > 0)
        return tr("Your book knows all of this already.");
    const auto asks = [](const domain::ReadResult &each) {
        return columnsState(each) == ImportFileView::Columns::Unknown;
    };
    return std::any_of(m_read.cbegin(), m_read.cend(), asks)
        ? tr("Say first what the columns of the table are.")
        : tr("There is no order in these files that can be taken.");
}

QString ImportPresenter::dateQuestion() const
{
    for (const services::PlannedFile &file : m_model.plan().files) {
        for (const domain::Refusal &refusal : file.refused) {
            if (refusal.reason == domain::RefusalReason::AmbiguousDate)
                return tr("Dates such as “%1” can be two different days. Which comes first in "
                          "these files?")
                    .arg(wording::isolatedLtr(refusal.arguments.value(0)));
        }
    }
    return tr("Some dates can be two different days. Which comes first in these files?");
}

} // namespace recourse::presentation
