// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Saved pages: whatever is in them, paths end, stay in the page's order and lead below the place
// that was asked. The first line is tried as a path too.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

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
                             "div div div", ".p*@style-url", ""})
        walk(*page, QString::fromLatin1(path));
    walk(*page, QString::fromUtf8(content.left(content.indexOf('\n')).left(80)));
    return 0;
}
