// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/saidof.h"

namespace recourse::formats {

using domain::ReadResult;
using domain::Refusal;

Refusal refusalOf(domain::RefusalReason reason, const QString &argument)
{
    Refusal refusal;
    refusal.reason = reason;
    if (!argument.isEmpty())
        refusal.arguments.append(argument);
    return refusal;
}

ReadResult saidOf(const QString &fileName, ReadResult result)
{
    result.file = fileName;
    if (result.fatal)
        result.fatal->file = fileName;
    for (Refusal &refusal : result.refused)
        refusal.file = fileName;
    return result;
}

ReadResult fatalOf(const QString &fileName, Refusal why)
{
    ReadResult result;
    result.fatal = std::move(why);
    return saidOf(fileName, std::move(result));
}

ReadResult cancelledAt(const QString &fileName)
{
    ReadResult result;
    result.file = fileName;
    result.cancelled = true;
    return result;
}

} // namespace recourse::formats
