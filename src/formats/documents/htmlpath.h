// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

namespace recourse::formats {

// A path through a page, as htmlnode.h describes it, taken apart. All UTF-8.

struct HtmlClass
{
    QByteArray name;
    bool isStem = false; ///< what follows it is a hash or a number
};

struct HtmlAttribute
{
    QByteArray name;
    char how = 0; ///< 0: is there; '=' equals, '^' begins with, '*' contains
    QByteArray value;
};

/** One element on the way: all that is named must hold. */
struct HtmlStep
{
    bool isChild = false; ///< of the place before it, else anywhere below that
    QByteArray tag;       ///< lower case; empty: any
    QByteArray id;
    QList<HtmlClass> classes;
    QList<HtmlAttribute> attributes;
    QList<HtmlStep> has;      ///< each of them somewhere below
    bool isOutermost = false; ///< not below another one that fits
};

struct HtmlWay
{
    QList<HtmlStep> steps; ///< none: the place itself
    QByteArray attribute;  ///< empty: the element
};

/** The alternatives of a path; nothing where it is written wrongly. Empty text or ".": the
 * place itself.
 */
[[nodiscard]] std::optional<QList<HtmlWay>> parseHtmlPath(const QString &path);

} // namespace recourse::formats
