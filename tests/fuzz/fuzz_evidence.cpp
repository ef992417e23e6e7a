// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of evidence of any kind: what they tell of themselves, their previews and their copies.

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include <QFile>
#include <QTemporaryDir>

#include "evidence/filefacts.h"
#include "evidence/picturecopy.h"
#include "evidence/pictures.h"

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace recourse;
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    {
        QFile file(path);
        demand(file.open(QIODevice::WriteOnly)
               && file.write(reinterpret_cast<const char *>(data), qint64(size)) == qint64(size));
    }
    const auto facts = evidence::FileFacts().factsOf(path, QStringLiteral("file"));
    demand(facts.milliseconds >= 0);
    constexpr qint64 kPixels = 1'000'000; // more of them teach nothing
    if (qint64(facts.pixels.width()) * facts.pixels.height() > kPixels)
        return 0;
    constexpr int kEdge = 32;
    const QByteArray preview = evidence::Pictures().preview(path, kEdge);
    demand(preview.isEmpty() || preview.startsWith("\xff\xd8\xff"));
    evidence::CopyLimits limits;
    constexpr qint64 kMost = 100'000;
    limits.bytes = kMost;
    limits.keepsMetadata = size % 2 == 0;
    domain::Markup markup;
    markup.marks = {{domain::MarkTool::BlackOut, {0, 0}, {9, 9}},
                    {domain::MarkTool::Blur, {5, 5}, {60000, 60000}}};
    const auto copy = evidence::copyPicture(path, markup, limits);
    if (copy)
        demand(!copy->bytes.isEmpty() && copy->bytes.size() <= limits.bytes
               && !copy->pixels.isEmpty());
    return 0;
}
