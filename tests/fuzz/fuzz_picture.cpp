// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of any kind: what is given back is a small JPEG, and no more is decoded than may be.

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "domain/order.h"
#include "formats/pictures/thumbnail.h"

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
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    constexpr qint64 kPixels = 1'000'000;
    qint64 pixels = kPixels;
    const auto small = formats::thumbnailOf(content, pixels);
    demand(pixels >= 0 && pixels <= kPixels);
    demand(small || small.error().reason != domain::RefusalReason::NotInThisBuild
           || !small.error().arguments.isEmpty());
    if (small)
        demand(small->startsWith("\xff\xd8\xff") && small->size() <= domain::kLargestPicture
               && pixels < kPixels);
    return 0;
}
