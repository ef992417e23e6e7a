// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QStringList>

#include "formats/packobject.h"
#include "formats/tablelayout.h"

namespace recourse::formats {

/** What people call a column of orders, in all languages that we ship. */
struct ColumnWords
{
    Column column = Column::OrderId;
    QStringList words; ///< as headings are compared: see plainHeading()
};

/** A heading in lower case with one space between its words and nothing else between them. */
[[nodiscard]] QString plainHeading(QStringView heading);

/** The section "column_words" of a reader pack, empty where it has none. */
[[nodiscard]] std::vector<ColumnWords> readColumnWords(PackObject &root);

} // namespace recourse::formats
