// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include "domain/rules/ruleslibrary.h"
#include "presentation/ordertablemodel.h"
#include "wording/regional.h"

namespace recourse::presentation {

/**
 * What a column of the order table has to have room for, in the language of the moment: every text
 * it can show, or the longest of their kind. Nothing for the column of titles, which are data.
 */
[[nodiscard]] QStringList columnTexts(OrderTableModel::Column column,
                                      const domain::RulesLibrary &rules,
                                      const wording::Regional &regional);

} // namespace recourse::presentation
