// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/brought.h"

#include <QMimeData>
#include <QUrl>

namespace recourse::ui {

namespace {
const QString kMail = QStringLiteral("message/rfc822");
} // namespace

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

QByteArray draggedMail(const QMimeData *data)
{
    return data ? data->data(kMail) : QByteArray();
}

bool mayHoldOrders(const QMimeData *data)
{
    return data && (data->hasFormat(kMail) || !localFiles(data).isEmpty());
}

} // namespace recourse::ui
