// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/errors.h"
#include "formats/documents/node.h"

class QByteArray;

namespace recourse::formats {

/**
 * The top of a page. Its encoding is told by a byte order mark, by being UTF-8, by its `<meta>`, or
 * guessed. Refused where it is no text, larger than 64 MiB or nested deeper than browsers go.
 *
 * A path is a small CSS: `tag`, `#id`, `.class`, `[attr]`, `[attr=v]`, `[attr^=v]`, `[attr*=v]`, a
 * `x:has(y)`, `x:outermost` (not below another x), a space for anywhere below, `>` for a child, a
 * comma between alternatives. `.stem*` is a class that is the stem or goes on with `-`, `_` or a
 * digit: sites hang a hash on names, which changes with every build. At its end `@attr` leads to
 * the value of an attribute,
 * `@style-url` to the address of the picture in its style, `@lines` to its text with a line for
 * each block. Everything before the end stands below the place that is asked;
 * "." is that place.
 *
 * text() leaves out what is not shown (scripts, styles, comments, what is marked as hidden); a
 * script that is asked itself gives its source. Of a text over 128 KiB the beginning is given.
 */
[[nodiscard]] core::Result<NodePtr, domain::Refusal> readHtmlDocument(const QByteArray &content);

/** The page as UTF-8, as readHtmlDocument() finds it. */
[[nodiscard]] core::Result<QByteArray, domain::Refusal> htmlToUtf8(const QByteArray &content);

} // namespace recourse::formats
