// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include "domain/rules/ruleslibrary.h"
#include "presentation/ordertablemodel.h"
#include "presentation/rowtext.h"
#include "wording/regional.h"

namespace recourse::presentation {

/**
 * What a column of the order table has to have room for, in the language of the moment: every text
 * it can show, or the longest of their kind. Nothing for titles and sellers, which are data.
 */
[[nodiscard]] QStringList columnTexts(OrderTableModel::Column column,
                                      const domain::RulesLibrary &rules,
                                      const wording::Regional &regional);

[[nodiscard]] QString columnTitle(OrderTableModel::Column column);
/** With how the table is sorted by it, for who does not see the arrow. */
[[nodiscard]] QString spokenTitle(OrderTableModel::Column column, const QList<SortKey> &keys);
[[nodiscard]] QString cellText(const RowText &row, OrderTableModel::Column column);
[[nodiscard]] QString cellToolTip(const RowText &row, OrderTableModel::Column column);
[[nodiscard]] QString cellSpoken(const RowText &row, OrderTableModel::Column column);

} // namespace recourse::presentation
