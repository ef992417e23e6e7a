// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QtEndian>

#include "formats/pictures/isoboxes.h"

namespace recourse::test {

inline QByteArray number16(qint64 value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(quint16(value), bytes.data());
    return bytes;
}
inline QByteArray number32(qint64 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(quint32(value), bytes.data());
    return bytes;
}
inline QByteArray box(const QByteArray &type, const QByteArray &content)
{
    return number32(content.size() + 8) + type + content;
}
inline QByteArray fullBox(const QByteArray &type, int version, int flags, const QByteArray &content)
{
    return box(type, number32(version << 24 | flags) + content);
}

struct HeicItem
{
    int id = 0;
    QByteArray type;
    QByteArray content;
    QList<int> properties = {}; ///< from 1 on
    bool isHidden = false;
};

struct HeicReference
{
    QByteArray type;
    int from = 0;
    QList<int> to;
};

/** A picture file, box by box (ISO 23008-12); what coded pictures it holds is handed in. */
struct HeicWriter
{
    QByteArray brands = "mif1heic";
    int primary = 0;
    QList<HeicItem> items = {};
    QList<HeicReference> references = {};
    QList<QByteArray> properties = {}; ///< whole boxes
    QList<int> alternatives = {};      ///< of which a reader shows one

    [[nodiscard]] QByteArray bytes() const
    {
        const QByteArray kind = box("ftyp", "heic" + number32(0) + brands);
        const qint64 begin = kind.size() + meta(0).size() + 8;
        QByteArray data;
        for (const HeicItem &item : items)
            data += item.content;
        return kind + meta(begin) + box("mdat", data);
    }

private:
    [[nodiscard]] QByteArray meta(qint64 begin) const
    {
        QByteArray names = number16(items.size());
        QByteArray places = QByteArray::fromHex("4400") + number16(items.size());
        QByteArray used = number32(items.size());
        for (const HeicItem &item : items) {
            names += fullBox("infe", 2, item.isHidden ? 1 : 0,
                             number16(item.id) + number16(0) + item.type + QByteArray(1, '\0')
                                 + (item.type == "mime" ? QByteArray("application/rdf+xml\0", 20)
                                                        : QByteArray()));
            places += number16(item.id) + number16(0) + number16(1) + number32(begin)
                + number32(item.content.size());
            begin += item.content.size();
            used += number16(item.id) + char(item.properties.size());
            for (const int property : item.properties)
                used += char(0x80 | property);
        }
        QByteArray all;
        for (const QByteArray &property : properties)
            all += property;
        QByteArray meta = fullBox("hdlr", 0, 0, number32(0) + "pict" + QByteArray(13, '\0'))
            + fullBox("pitm", 0, 0, number16(primary)) + fullBox("iinf", 0, 0, names)
            + fullBox("iref", 0, 0, links())
            + box("iprp", box("ipco", all) + fullBox("ipma", 0, 0, used));
        if (!alternatives.isEmpty()) {
            QByteArray group = number32(100) + number32(alternatives.size());
            for (const int id : alternatives)
                group += number32(id);
            meta += box("grpl", fullBox("altr", 0, 0, group));
        }
        return fullBox("meta", 0, 0, meta + fullBox("iloc", 0, 0, places));
    }
    [[nodiscard]] QByteArray links() const
    {
        QByteArray all;
        for (const HeicReference &reference : references) {
            QByteArray list = number16(reference.from) + number16(reference.to.size());
            for (const int id : reference.to)
                list += number16(id);
            all += box(reference.type, list);
        }
        return all;
    }
};

/** The coded pictures of a file in tests/data/evidence; of mosaic.heic: 64 by 64, red and blue. */
struct HeicTiles
{
    QByteArray head; ///< the box "hvcC"
    QByteArray red;
    QByteArray blue;

    static HeicTiles of(const QString &name)
    {
        QFile file(QStringLiteral(RECOURSE_TEST_DATA "/evidence/") + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no mosaic");
        const QByteArray whole = file.readAll();
        HeicTiles tiles;
        constexpr qsizetype kRed = 29; // as its list of places says
        const qsizetype head = whole.indexOf("hvcC") - 4;
        tiles.head = whole.mid(head, qFromBigEndian<quint32>(whole.constData() + head));
        const qsizetype data = whole.indexOf("mdat") + 4;
        tiles.red = whole.mid(data, kRed);
        tiles.blue = whole.mid(data + kRed);
        return tiles;
    }
};

inline QByteArray imageSize(int width, int height)
{
    return fullBox("ispe", 0, 0, number32(width) + number32(height));
}
inline QByteArray mosaicOf(int rows, int columns, int width, int height)
{
    return QByteArray(2, '\0') + char(rows - 1) + char(columns - 1) + number16(width)
        + number16(height);
}
/** On black; all parts lie in the corner above on the left. */
inline QByteArray overlayOf(int width, int height, int parts)
{
    return QByteArray(8, '\0') + QByteArray(2, '\xff') + number16(width) + number16(height)
        + QByteArray(parts * 4, '\0');
}

/**
 * As telephones write since iOS 18: a mosaic is the picture; beside it a map of what shines, which
 * belongs to the picture and to the brighter one made of both ("tmap"), and so do Exif and XMP.
 */
inline HeicWriter telephonePhoto()
{
    enum Id { Red = 1, Blue = 2, Picture = 3, Gain = 4, Bright = 5, Exif = 6, Xmp = 7 };
    enum Property { Head = 1, TileSize = 2, Size = 3, GainKind = 4, Turned = 5 };
    const HeicTiles tiles = HeicTiles::of(QStringLiteral("mosaic.heic"));
    const QByteArray gain("urn:com:apple:photo:2020:aux:hdrgainmap\0", 40);
    HeicWriter file;
    file.brands = "mif1MiHEMiPrmiafMiHBheictmap";
    file.primary = Picture;
    file.properties = {tiles.head, imageSize(64, 64), imageSize(120, 64),
                       fullBox("auxC", 0, 0, gain), box("irot", QByteArray(1, '\0'))};
    file.items = {
        {Red, "hvc1", tiles.red, {Head, TileSize}, true},
        {Blue, "hvc1", tiles.blue, {Head, TileSize}, true},
        {Picture, "grid", mosaicOf(1, 2, 120, 64), {Size, Turned}},
        {Gain, "hvc1", tiles.blue, {Head, TileSize, GainKind, Turned}, true},
        {Bright, "tmap", QByteArray(62, '\0'), {Size}},
        {Exif,
         "Exif",
         QByteArray(6, '\0') + "MM" + QByteArray::fromHex("002a00000008") + QByteArray(6, '\0'),
         {},
         true},
        {Xmp, "mime", "<x:xmpmeta xmlns:x='adobe:ns:meta/'/>", {}, true}};
    file.references = {{"dimg", Picture, {Red, Blue}},
                       {"dimg", Bright, {Picture, Gain}},
                       {"auxl", Gain, {Picture, Bright}},
                       {"cdsc", Exif, {Picture, Bright}},
                       {"cdsc", Xmp, {Gain}}};
    file.alternatives = {Bright, Picture};
    return file;
}

} // namespace recourse::test
