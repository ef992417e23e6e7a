// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/shippedrules.h"

#include <QFile>

#include "core/logging.h"
#include "formats/rulespackreader.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;

domain::RulesPack shippedRulesPack()
{
    QFile file(u":/rules/aliexpress.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    auto pack = readRulesPack(opened ? file.readAll() : QByteArray());
    if (!pack) {
        qCCritical(core::lcFormats)
            << "the shipped rules do not load:" << pack.error().path << pack.error().arguments;
        Q_ASSERT_X(false, "shippedRulesPack", "the shipped rules do not load");
        return {};
    }
    return std::move(*pack);
}

} // namespace recourse::formats
