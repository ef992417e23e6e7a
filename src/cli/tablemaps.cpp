// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/tablemaps.h"

#include <QFile>

namespace recourse::cli {

using core::failure;
using domain::ReadResult;
using domain::RefusalReason;

namespace {
constexpr qint64 kLargestMap = 1 << 20;
} // namespace

core::Result<domain::TableMapping, Complaint> mappingIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        domain::Refusal refusal;
        refusal.file = path;
        refusal.reason = RefusalReason::UnreadableFile;
        return failure(complaintOf(refusal));
    }
    auto mapping = formats::readMapping(file.read(kLargestMap));
    if (!mapping) {
        domain::Refusal refusal = mapping.error();
        refusal.file = path;
        return failure(complaintOf(refusal));
    }
    return *mapping;
}

ReadResult readByGuess(ReadResult refused, const domain::OrderReaders &readers,
                       domain::ReadOptions options, TableGuesses &guesses)
{
    if (!refused.table)
        return refused;
    const domain::TableMapping mapping = formats::mappingOf(*refused.table);
    options.tables = {{mapping}};
    ReadResult again = readers.readFile(refused.file, options, {});
    if (again.fatal)
        return refused;
    again.file = refused.file;
    for (domain::Refusal &each : again.refused)
        each.file = refused.file;
    guesses.insert(refused.file, mapping);
    return again;
}

} // namespace recourse::cli
