// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pictures/heifbounds.h"

#include <algorithm>

#include <QByteArrayView>
#include <QHash>
#include <QSet>

#include "formats/pictures/codedframes.h"
#include "formats/pictures/isoboxes.h"

namespace recourse::formats {

namespace {

constexpr int kMostFrames = 8; ///< a picture that is sharpened step by step has some
constexpr int kMostPlainItems = 64;
constexpr quint64 kMostItems = 1024; ///< a photo of a telephone is a mosaic of some hundred
constexpr quint64 kMostExtents = 64;
constexpr qint64 kMostTimes = 4; ///< the file's bytes may be named by its items

/** What the coded pictures of the file are. */
class HeifFile final
{
public:
    explicit HeifFile(const QByteArray &file)
        : m_file(file)
    {
        const bool whole = eachBox(file, [this](QByteArrayView type, QByteArrayView content) {
            if (type == "meta" && content.size() > 4)
                readMeta(content.sliced(4));
        });
        m_ok = m_ok && whole;
    }
    [[nodiscard]] std::optional<HeifBounds> bounds() const
    {
        if (!m_ok || !m_frames.isKnown())
            return {};
        HeifBounds bounds{m_frames.largest(), m_frames.largest() * m_frames.count()};
        for (const Mosaic &mosaic : m_mosaics) {
            bounds.largest = std::max(bounds.largest, mosaic.pixels);
            bounds.total += mosaic.pixels + mosaic.parts * m_frames.largest();
        }
        bounds.isPlain = m_mosaics.isEmpty() && !m_frames.isHevc()
            && m_frames.count() <= kMostFrames && m_items <= kMostPlainItems;
        return bounds;
    }

private:
    struct Mosaic
    {
        qint64 pixels = 0;
        qint64 parts = 0;
    };

    void readMeta(QByteArrayView meta)
    {
        QByteArrayView places;
        QByteArrayView inside;
        QByteArrayView names;
        const auto only = [this](QByteArrayView &kept, QByteArrayView content) {
            m_ok = m_ok && kept.isEmpty(); // of two the library may take the other one
            kept = content;
        };
        const auto visit = [&](QByteArrayView type, QByteArrayView content) {
            if (type == "iloc")
                only(places, content);
            else if (type == "idat")
                only(inside, content);
            else if (type == "iinf")
                only(names, content);
            else if (type == "iprp")
                readProperties(content);
            else if (type == "iref")
                readReferences(content);
        };
        m_ok = m_ok && eachBox(meta, visit);
        readNames(names);
        readPlaces(places, inside);
        for (const quint64 part : std::as_const(m_parts)) // a mosaic of mosaics has no end
            m_ok = m_ok && m_pictures.contains(part) && m_pictures[part] != "grid";
    }

    /** The decoder is handed what stands in the properties before the picture. */
    void readProperties(QByteArrayView properties)
    {
        const bool whole = eachBox(properties, [this](QByteArrayView type, QByteArrayView list) {
            if (type != "ipco")
                return;
            const bool listed = eachBox(list, [this](QByteArrayView name, QByteArrayView content) {
                if (name == "av1C" && content.size() > 4)
                    m_frames.readUnits(content.sliced(4));
                else if (name == "hvcC")
                    m_frames.readHevcHead(content);
            });
            m_ok = m_ok && listed;
        });
        m_ok = m_ok && whole;
    }

    /** Of what a mosaic is made. */
    void readReferences(QByteArrayView references)
    {
        BitReader head(references);
        const int size = head.bytes(1) == 0 ? 2 : 4;
        head.bytes(3);
        const QByteArrayView lists = head.take(quint64(head.left()));
        const bool whole = eachBox(lists, [this, size](QByteArrayView type, QByteArrayView list) {
            if (type != "dimg")
                return;
            BitReader reader(list);
            reader.bytes(size);
            const quint64 count = reader.bytes(2);
            for (quint64 i = 0; reader.isOk() && i < count; ++i)
                m_parts.insert(reader.bytes(size));
            m_ok = m_ok && reader.isOk();
        });
        m_ok = m_ok && whole && head.isOk();
    }

    /** Coded pictures, mosaics, and what lies beside them; nothing else is wanted. */
    void readNames(QByteArrayView names)
    {
        BitReader head(names);
        const quint64 form = head.bytes(1);
        head.bytes(form == 0 ? 5 : 7);
        m_ok = m_ok && head.isOk();
        const QByteArrayView entries = head.take(quint64(head.left()));
        const bool whole = eachBox(entries, [this](QByteArrayView, QByteArrayView entry) {
            BitReader reader(entry);
            const quint64 version = reader.bytes(1);
            reader.bytes(3);
            const quint64 id = reader.bytes(version < 3 ? 2 : 4);
            reader.bytes(2);
            const QByteArray type = reader.take(4).toByteArray();
            const bool coded = type == "av01" || type == "hvc1" || type == "grid";
            const bool known = coded || type == "Exif" || type == "mime" || type == "uri ";
            m_ok = m_ok && version >= 2 && reader.isOk() && known;
            if (coded)
                m_pictures.insert(id, type);
        });
        m_ok = m_ok && whole;
    }

    void readPlaces(QByteArrayView places, QByteArrayView inside)
    {
        BitReader reader(places);
        const quint64 version = reader.bytes(1);
        reader.bytes(3);
        const int offsetSize = int(reader.bits(4));
        const int lengthSize = int(reader.bits(4));
        const int baseSize = int(reader.bits(4));
        const int reserved = int(reader.bits(4));
        const int indexSize = version > 0 ? reserved : 0;
        m_items = reader.bytes(version < 2 ? 2 : 4);
        m_ok = m_ok && version <= 2 && m_items <= kMostItems;
        qint64 left = kMostTimes * m_file.size();
        for (quint64 i = 0; m_ok && i < m_items; ++i) {
            const quint64 id = reader.bytes(version < 2 ? 2 : 4);
            const quint64 method = version > 0 ? reader.bytes(2) & 15U : 0;
            const quint64 source = reader.bytes(2);
            const quint64 base = reader.bytes(baseSize);
            const quint64 extents = reader.bytes(2);
            m_ok = method <= 1 && source == 0 && extents <= kMostExtents;
            QByteArray content;
            for (quint64 k = 0; m_ok && k < extents; ++k) {
                reader.bytes(indexSize);
                const quint64 offset = base + reader.bytes(offsetSize);
                const quint64 length = reader.bytes(lengthSize);
                BitReader whole(method == 0 ? QByteArrayView(m_file) : inside);
                whole.take(offset);
                const QByteArrayView piece = whole.take(length);
                left -= piece.size();
                m_ok = reader.isOk() && whole.isOk() && length > 0 && left >= 0;
                if (m_ok && m_pictures.contains(id))
                    content += piece;
            }
            if (m_ok && m_pictures.contains(id))
                readPicture(m_pictures.value(id), content);
        }
        m_ok = m_ok && reader.isOk();
    }

    void readPicture(const QByteArray &type, const QByteArray &content)
    {
        if (type == "av01")
            m_frames.readUnits(content);
        else if (type == "hvc1")
            m_frames.readHevc(content);
        else
            readMosaic(content);
    }

    void readMosaic(QByteArrayView content)
    {
        BitReader reader(content);
        reader.bytes(1);
        const int size = (reader.bytes(1) & 1U) != 0 ? 4 : 2;
        const auto rows = qint64(reader.bytes(1)) + 1;
        const auto columns = qint64(reader.bytes(1)) + 1;
        const auto width = qint64(reader.bytes(size));
        const auto height = qint64(reader.bytes(size));
        m_ok = m_ok && reader.isOk() && width <= kLongestCodedSide && height <= kLongestCodedSide;
        m_mosaics.append({width * height, rows * columns});
    }

    QByteArrayView m_file;
    QHash<quint64, QByteArray> m_pictures; ///< items by their kind
    QSet<quint64> m_parts;                 ///< items that something is made of
    QList<Mosaic> m_mosaics;
    CodedFrames m_frames;
    quint64 m_items = 0;
    bool m_ok = true;
};

} // namespace

std::optional<HeifBounds> heifBounds(const QByteArray &file)
{
    return HeifFile(file).bounds();
}

} // namespace recourse::formats
