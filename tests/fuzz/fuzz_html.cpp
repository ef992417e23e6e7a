// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Saved pages: whatever is in them, paths end, stay in the page's order and lead below the place
// that was asked; what is cut out of scripts is a literal. The first line is tried as a path too.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "formats/documents/embeddedjson.h"
#include "formats/documents/htmlnode.h"

namespace {

using recourse::formats::NodePtr;

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

void walk(const NodePtr &top, const QString &path)
{
    const auto found = top->find(path);
    const auto all = top->find(QStringLiteral("*")).size();
    for (const NodePtr &node : found.first(std::min<qsizetype>(20, found.size()))) {
        const QString text = node->text();
        demand(!text.contains(QChar(u'\0')));
        demand(node->find(QStringLiteral("*")).size() <= all);
        const auto itself = node->find({});
        demand(itself.size() == 1 && itself.first()->text() == text);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto page = recourse::formats::readHtmlDocument(content);
    if (!page)
        return 0;
    const QString whole = (*page)->text();
    demand(whole == whole.simplified());
    for (const char *path : {"script", ".order-item", "a[href*=item] img@src", "div > span, td",
                             "div div div", ".p*@style-url", "body:has(p)@lines", ""})
        walk(*page, QString::fromLatin1(path));
    for (const NodePtr &script : (*page)->find(QStringLiteral("script"))) {
        const QString source = script->text();
        const auto json = recourse::formats::embeddedJson(source, source.indexOf(u'=') + 1);
        demand(!json || json->startsWith('{') || json->startsWith('['));
    }
    walk(*page, QString::fromUtf8(content.left(content.indexOf('\n')).left(80)));
    return 0;
}
