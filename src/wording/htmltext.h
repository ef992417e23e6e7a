// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QStringList>

namespace recourse::wording {

// Text as HTML: whatever stands in it is shown and never obeyed. What comes out is well-formed XML
// as well.

/** Escaped, without the control characters that no page may hold; line feeds become breaks. */
[[nodiscard]] QString htmlText(const QString &text);
/** Nothing where the text is empty. `tag` may bring attributes: "td class=\"x\"". */
[[nodiscard]] QString htmlElement(const QString &tag, const QString &text);
/** A row of a table; `tag`: td or th. */
[[nodiscard]] QString htmlRow(const QString &tag, const QStringList &cells);
/** A page that stands by itself, up to its heading: it loads nothing and runs nothing. */
[[nodiscard]] QString htmlPageBegin(const QString &title, const QLocale &locale);
[[nodiscard]] QString htmlPageEnd();

} // namespace recourse::wording
