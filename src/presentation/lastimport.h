// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>

#include <QObject>

#include "presentation/courier.h"
#include "presentation/importreport.h"

class QThreadPool;

namespace recourse::presentation {

/**
 * What the last import since the start did, so that a report of it can be kept after its window is
 * gone. Written in the pool, in the words of the language that was spoken then. GUI thread; the
 * pool outlives its work.
 */
class LastImport final : public QObject
{
    Q_OBJECT
public:
    using Csv = std::function<QByteArray(const QList<QStringList> &rows)>;
    LastImport(QThreadPool &pool, Csv csv, QObject *parent = nullptr);
    ~LastImport() override;

    /** In place of the one before. */
    void remember(const ImportReportSource &source);
    [[nodiscard]] bool isThere() const { return m_source.has_value(); }
    /** A table where its name ends with .csv, else a page. saved() follows. */
    void save(const QString &path);

signals:
    void remembered();
    /** `problem` is empty where the file was written. */
    void saved(const QString &path, const QString &problem);

private:
    QThreadPool &m_pool;
    const Csv m_csv;
    Courier m_courier{this};
    std::optional<ImportReportSource> m_source;
};

} // namespace recourse::presentation
