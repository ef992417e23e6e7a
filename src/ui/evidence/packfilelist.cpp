// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/packfilelist.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace recourse::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr char16_t kLeftToRight = u'\u2066';
constexpr char16_t kEnd = u'\u2069';
} // namespace

PackFileList::PackFileList(QWidget *parent)
    : QListWidget(parent)
{
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setDefaultDropAction(Qt::CopyAction);
}

void PackFileList::setFiles(const QStringList &paths)
{
    QStringList held;
    for (int row = 0; row < count(); ++row)
        held.append(item(row)->data(Qt::UserRole).toString());
    if (held == paths)
        return;
    clear();
    for (const QString &path : paths) {
        // In one piece and from left to right, whatever the direction around it: 01-label.jpg.
        const QString name = QChar(kLeftToRight) + QFileInfo(path).fileName() + QChar(kEnd);
        auto *file = new QListWidgetItem(name, this);
        file->setData(Qt::UserRole, path);
    }
    if (count() > 0)
        setCurrentRow(0);
    selectAll();
}

QStringList PackFileList::mimeTypes() const
{
    return {u"text/uri-list"_s};
}

QMimeData *PackFileList::mimeData(const QList<QListWidgetItem *> &items) const
{
    QList<QUrl> urls;
    for (const QListWidgetItem *file : items)
        urls.append(QUrl::fromLocalFile(file->data(Qt::UserRole).toString()));
    auto *dragged = new QMimeData;
    dragged->setUrls(urls);
    return dragged;
}

} // namespace recourse::ui
