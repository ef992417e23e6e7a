// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/packs/shapevalues.h"

#include "formats/packs/patterns.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;

namespace {
const QString kNothing = u"-"_s;

/** "\1.\2" with what the groups hold. */
QString filled(const QString &give, const QRegularExpressionMatch &match)
{
    QString text;
    for (qsizetype i = 0; i < give.size(); ++i) {
        const bool group = give.at(i) == u'\\' && i + 1 < give.size() && give.at(i + 1).isDigit();
        if (group)
            text += match.captured(give.at(++i).digitValue());
        else
            text += give.at(i);
    }
    return text;
}

QString meant(const ValueWay &way, const QString &text)
{
    if (way.match.pattern().isEmpty())
        return text.trimmed();
    const auto match = way.match.match(text.left(kLongestMatched));
    if (!match.hasMatch())
        return {};
    if (!way.give.isEmpty())
        return filled(way.give, match).trimmed();
    return match.captured(way.match.captureCount() > 0 ? 1 : 0).trimmed();
}
} // namespace

QString textBy(const ValueWay &way, const Node &node, const QString &join)
{
    if (way.path.isEmpty() && way.match.pattern().isEmpty())
        return way.give;
    QStringList texts;
    const auto take = [&](const QString &text) {
        const QString found = meant(way, text);
        if (!found.isEmpty())
            texts.append(found);
        return found.isEmpty() || !join.isNull();
    };
    if (way.path.isEmpty()) {
        (void)take(node.text());
    } else {
        for (const NodePtr &place : node.find(way.path)) {
            if (!take(place->text()))
                break;
        }
    }
    return texts.join(join);
}

QString textBy(const ValueShape &shape, const Node &node)
{
    for (const ValueWay &way : shape.ways) {
        const QString text = textBy(way, node, shape.join);
        if (text.isEmpty())
            continue;
        const auto word = shape.words.constFind(text.toLower());
        if (word != shape.words.cend())
            return *word;
        if (shape.otherwise == kNothing)
            return {};
        return shape.otherwise.isEmpty() ? text : shape.otherwise;
    }
    return {};
}

QString textBy(const ValueShapes &shapes, const QString &name, const Node &node)
{
    const auto shape = shapes.constFind(name);
    return shape == shapes.cend() ? QString() : textBy(*shape, node);
}

QString wholeLink(const QString &link)
{
    return link.startsWith("//"_L1) ? QString(u"https:"_s + link) : link;
}

} // namespace recourse::formats
