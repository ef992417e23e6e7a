// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "domain/rules/rulespack.h"
#include "wording/packtext.h"
#include "wording/regional.h"

namespace recourse::presentation {

/** A rule in plain words with who says so. */
struct RuleView
{
    QString id;
    QString text;
    QStringList sourceTexts;
    bool operator==(const RuleView &) const = default;
};

/** A deadline with every value that sources give for it. */
struct ParameterView
{
    QString text;           ///< the pack's own sentence about it
    QString saidText;       ///< "Sources say 48 hours, 72 hours or 14 days; …"
    QStringList valueTexts; ///< each value with its sources
    bool operator==(const ParameterView &) const = default;
};

/** "Guide for buyers, 2026: a guide for buyers, well supported", one line a source. */
[[nodiscard]] QStringList sourceTexts(const QStringList &ids, const domain::RulesPack &pack,
                                      const wording::Regional &regional);
/** "48 hours, 72 hours or 14 days": the values of a deadline that are counted with. */
[[nodiscard]] QString countedText(const domain::ParameterInfo &parameter);
[[nodiscard]] RuleView ruleView(const domain::RuleInfo &rule, const domain::RulesPack &pack,
                                const wording::Regional &regional,
                                const wording::PackFields &fields);
[[nodiscard]] ParameterView parameterView(const domain::ParameterInfo &parameter,
                                          const domain::RulesPack &pack,
                                          const wording::Regional &regional);

} // namespace recourse::presentation
