// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pictures/heifbounds.h"

#include <algorithm>

#include "formats/pictures/codedframes.h"
#include "formats/pictures/heifitems.h"
#include "formats/pictures/isoboxes.h"

namespace recourse::formats {

namespace {
constexpr int kMostFrames = 8; ///< a picture that is sharpened step by step has some
constexpr int kMostPlainItems = 64;
constexpr int kDeepest = 4;            ///< an overlay of mosaics of frames with transparency
constexpr qint64 kTooMuch = 1LL << 40; ///< pixels; more are not counted

struct Cost
{
    qint64 largest = 0;
    qint64 total = 0;
    qint64 frames = 0;
};

class Counting final
{
public:
    explicit Counting(const HeifItems &items)
        : m_items(items)
    {
    }

    /** Nothing where it cannot be told, or `deep` below the first one is too deep. */
    [[nodiscard]] std::optional<Cost> costOf(quint64 id, int deep = 0)
    {
        if (const auto known = m_known.constFind(id); known != m_known.constEnd())
            return *known;
        const auto found = m_items.pictures.constFind(id);
        if (found == m_items.pictures.constEnd() || deep > kDeepest)
            return {};
        auto cost = ownCost(*found);
        for (const auto &others : {found->parts, found->alphas}) {
            for (const quint64 other : others) {
                const auto more = cost ? costOf(other, deep + 1) : std::nullopt;
                if (!more)
                    return {};
                cost->largest = std::max(cost->largest, more->largest);
                cost->total = std::min(kTooMuch, cost->total + more->total);
                cost->frames = std::min(kTooMuch, cost->frames + more->frames);
            }
        }
        if (cost)
            m_known.insert(id, *cost);
        return cost;
    }

private:
    [[nodiscard]] std::optional<Cost> ownCost(const HeifItem &item) const
    {
        if (item.type == "hvc1" || item.type == "av01")
            return item.parts.isEmpty() ? codedCost(item) : std::nullopt;
        if (item.type == "grid")
            return mosaicCost(item);
        if (item.type == "iovl")
            return overlayCost(item);
        return item.parts.size() == 1 ? std::optional(Cost()) : std::nullopt;
    }

    /** The decoder is handed what stands in the properties before the picture. */
    [[nodiscard]] std::optional<Cost> codedCost(const HeifItem &item) const
    {
        constexpr qsizetype kHead = 4; // of "av1C"
        CodedFrames frames;
        for (const quint64 index : item.properties) {
            if (index < 1 || index > quint64(m_items.properties.size()))
                continue;
            const HeifProperty &property = m_items.properties[qsizetype(index) - 1];
            if (item.type == "hvc1" && property.type == "hvcC")
                frames.readHevcHead(property.content);
            else if (item.type == "av01" && property.type == "av1C"
                     && property.content.size() > kHead)
                frames.readUnits(property.content.sliced(kHead));
        }
        if (item.type == "hvc1")
            frames.readHevc(item.content);
        else
            frames.readUnits(item.content);
        if (!frames.isKnown())
            return {};
        return Cost{frames.largest(), frames.largest() * frames.count(), frames.count()};
    }

    [[nodiscard]] static std::optional<Cost> canvas(BitReader &reader, int size)
    {
        const auto width = qint64(reader.bytes(size));
        const auto height = qint64(reader.bytes(size));
        if (!reader.isOk() || width > kLongestCodedSide || height > kLongestCodedSide)
            return {};
        return Cost{width * height, width * height, 0};
    }

    [[nodiscard]] static std::optional<Cost> mosaicCost(const HeifItem &item)
    {
        BitReader reader(item.content);
        reader.bytes(1);
        const int size = (reader.bytes(1) & 1U) != 0 ? 4 : 2;
        const auto rows = qsizetype(reader.bytes(1)) + 1;
        const auto columns = qsizetype(reader.bytes(1)) + 1;
        if (item.parts.size() != rows * columns)
            return {};
        return canvas(reader, size);
    }

    [[nodiscard]] static std::optional<Cost> overlayCost(const HeifItem &item)
    {
        constexpr int kBackground = 8;
        BitReader reader(item.content);
        reader.bytes(1);
        const int size = (reader.bytes(1) & 1U) != 0 ? 4 : 2;
        reader.take(kBackground);
        auto cost = canvas(reader, size);
        // Each part is laid over the whole canvas.
        if (cost)
            cost->total = std::min(kTooMuch, cost->total * (1 + item.parts.size()));
        return cost;
    }

    const HeifItems &m_items;
    QHash<quint64, Cost> m_known;
};

bool isOfAv1Alone(const HeifItems &items)
{
    return items.count <= kMostPlainItems
        && std::all_of(items.pictures.begin(), items.pictures.end(),
                       [](const HeifItem &item) { return item.type == "av01"; });
}
} // namespace

std::optional<HeifBounds> heifBounds(const QByteArray &file)
{
    const auto items = heifItems(file);
    if (!items)
        return {};
    const auto cost = Counting(*items).costOf(items->primary);
    if (!cost)
        return {};
    const bool isPlain = cost->frames <= kMostFrames && isOfAv1Alone(*items);
    return HeifBounds{cost->largest, cost->total, isPlain, items->foreignLinks};
}

} // namespace recourse::formats
