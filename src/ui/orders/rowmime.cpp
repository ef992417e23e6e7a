// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/rowmime.h"

#include <QDir>
#include <QFile>
#include <QUrl>

namespace recourse::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kText = u"text/plain"_s;
const QString kCsv = u"text/csv"_s;
const QString kHtml = u"text/html"_s;
const QString kFiles = u"text/uri-list"_s;

} // namespace

std::unique_ptr<QMimeData> clipboardData(const presentation::CopiedRows &rows)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(rows.text);
    data->setHtml(rows.html);
    data->setData(kCsv, rows.csv);
    return data;
}

RowMime::RowMime(presentation::CopiedRows rows, const QTemporaryDir &folder)
    : m_rows(std::move(rows))
    , m_folder(folder)
{
}

QStringList RowMime::formats() const
{
    return {kText, kCsv, kHtml, kFiles};
}

bool RowMime::hasFormat(const QString &type) const
{
    return formats().contains(type);
}

QVariant RowMime::retrieveData(const QString &type, QMetaType) const
{
    if (type == kText)
        return m_rows.text;
    if (type == kHtml)
        return m_rows.html;
    if (type == kCsv)
        return m_rows.csv;
    if (type == kFiles) {
        const QString made = file();
        return made.isEmpty() ? QVariant() : QVariant(QVariantList{QUrl::fromLocalFile(made)});
    }
    return {};
}

/** Each drag has a folder of its own, so that the name is the same and no other file is written. */
QString RowMime::file() const
{
    if (!m_file.isEmpty())
        return m_file;
    QTemporaryDir place(m_folder.filePath(u"drag-XXXXXX"_s));
    place.setAutoRemove(false); // it goes with the folder around it
    QFile csv(place.filePath(u"orders.csv"_s));
    if (!place.isValid() || !csv.open(QIODevice::WriteOnly)
        || csv.write(m_rows.csv) != m_rows.csv.size())
        return {};
    m_file = csv.fileName();
    return m_file;
}

} // namespace recourse::ui
