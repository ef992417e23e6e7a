// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/lastimport.h"

#include <QThreadPool>

namespace recourse::presentation {

LastImport::LastImport(QThreadPool &pool, Csv csv, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_csv(std::move(csv))
{
}

LastImport::~LastImport()
{
    m_courier.close();
}

void LastImport::remember(const ImportReportSource &source)
{
    m_source = source;
    emit remembered();
}

void LastImport::save(const QString &path)
{
    if (!m_source)
        return;
    m_pool.start([this, courier = m_courier, path, source = *m_source, csv = m_csv] {
        const QString problem = writeImportReport(path, source, csv);
        courier.deliver([this, path, problem] { emit saved(path, problem); });
    });
}

} // namespace recourse::presentation
