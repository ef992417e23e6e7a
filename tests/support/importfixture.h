// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "formats/shippedrules.h"
#include "services/importservice.h"
#include "support/fakereaders.h"
#include "support/toldorders.h"
#include "unit/storage/bookfixture.h"

namespace recourse::test {

/** A real book that is imported into, on a day. */
class ImportFixture
{
public:
    const domain::RulesLibrary rules = formats::shippedRules();
    const core::Instant now = instant("2026-11-26T12:00:00Z");
    std::unique_ptr<storage::SqliteBook> book;

    /** Another one, with nothing in it. */
    void begin()
    {
        book.reset();
        m_files = std::make_unique<BookFixture>();
        book = m_files->open();
    }
    [[nodiscard]] services::ImportPlan plan(const QList<domain::ReadResult> &files) const
    {
        return services::ImportService(rules).plan(*book, files, now).value();
    }
    services::ImportReport apply(const services::ImportPlan &made) const
    {
        return services::ImportService(rules).apply(*book, made, now).value();
    }
    services::ImportReport import(const QList<domain::Order> &orders) const
    {
        return apply(plan({goodFile(QStringLiteral("recourse-json"), orders)}));
    }
    [[nodiscard]] domain::Order load(const QString &number) const
    {
        const auto id = book->orders().find(QStringLiteral("aliexpress"), number).value();
        return book->orders().load(id.value()).value().value();
    }

private:
    std::unique_ptr<BookFixture> m_files;
};

} // namespace recourse::test
