// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/shippedrules.h"

#include <QFile>

#include "core/logging.h"
#include "formats/rulespackreader.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;

domain::RulesLibrary shippedRules()
{
    QList<domain::RulesPack> packs;
    for (const QString &name : {u":/rules/aliexpress.json"_s, u":/rules/generic-shop.json"_s}) {
        QFile file(name);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        auto pack = readRulesPack(opened ? file.readAll() : QByteArray());
        if (!pack) {
            qCCritical(core::lcFormats) << "shipped rules do not load:" << name << pack.error().path
                                        << pack.error().arguments;
            Q_ASSERT_X(false, "shippedRules", "shipped rules do not load");
            continue;
        }
        packs.append(std::move(*pack));
    }
    return domain::RulesLibrary(std::move(packs));
}

} // namespace recourse::formats
