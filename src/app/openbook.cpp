// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openbook.h"

#include "formats/samples.h"
#include "services/importservice.h"

namespace recourse::app {

using core::failure;
using domain::Stored;
using storage::SqliteBook;
using storage::SqliteBookThread;
using namespace Qt::StringLiterals;

Stored<OpenBook> openBook(const QString &path)
{
    auto writer = SqliteBookThread::start(path, SqliteBook::Access::Create);
    if (!writer)
        return failure(writer.error());
    auto reader = SqliteBookThread::start(path, SqliteBook::Access::Read);
    if (!reader)
        return failure(reader.error());
    auto window = SqliteBook::open(path, SqliteBook::Access::Read);
    if (!window)
        return failure(window.error());
    return OpenBook{std::move(*writer), std::move(*reader), std::move(*window), path};
}

Stored<void> fillWithSamples(const QString &path, const domain::RulesLibrary &rules,
                             const core::Clock &clock)
{
    auto book = SqliteBook::open(path, SqliteBook::Access::Create);
    if (!book)
        return failure(book.error());
    domain::ReadResult samples;
    samples.file = u"samples"_s;
    for (const domain::Order &order : formats::sampleOrders(clock.now()))
        samples.drafts.append({order, 0, {}});
    const services::ImportService imports(rules);
    const auto plan = imports.plan(**book, {samples}, clock.now());
    if (!plan)
        return failure(plan.error());
    const auto report = imports.apply(**book, *plan, clock.now());
    if (!report)
        return failure(report.error());
    return {};
}

} // namespace recourse::app
