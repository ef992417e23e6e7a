// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pictures/avifpixels.h"

#include <algorithm>
#include <functional>

#include <QByteArrayView>
#include <QHash>

namespace recourse::formats {

namespace {

constexpr int kMostFrames = 8; ///< a picture that is sharpened step by step has some
constexpr int kMostItems = 64;

/** Reads numbers, the high byte or bit first; past the end everything is 0 and `ok` is false. */
class Reader final
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] bool isOk() const { return m_ok; }
    [[nodiscard]] qsizetype left() const { return m_bytes.size() - m_at / 8; }
    quint64 bits(int count)
    {
        quint64 value = 0;
        for (int i = 0; i < count; ++i, ++m_at) {
            if (m_at / 8 >= m_bytes.size()) {
                m_ok = false;
                return 0;
            }
            const auto byte = quint8(m_bytes.at(m_at / 8));
            value = value << 1 | (byte >> (7 - m_at % 8) & 1U);
        }
        return value;
    }
    quint64 bytes(int count) { return bits(8 * count); }
    /** The next bytes as they are; where there are fewer, none. */
    QByteArrayView take(quint64 count)
    {
        if (count > quint64(left())) {
            m_ok = false;
            return {};
        }
        const auto taken = m_bytes.sliced(m_at / 8, qsizetype(count));
        m_at += qsizetype(count) * 8;
        return taken;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0; ///< in bits
    bool m_ok = true;
};

using BoxVisit = std::function<void(QByteArrayView type, QByteArrayView content)>;

/** The boxes that lie one behind the other; false where the last is cut. */
bool eachBox(QByteArrayView bytes, const BoxVisit &visit)
{
    Reader reader(bytes);
    while (reader.isOk() && reader.left() > 0) {
        quint64 size = reader.bytes(4);
        const QByteArrayView type = reader.take(4);
        quint64 head = 8;
        if (size == 1) {
            size = reader.bytes(8);
            head = 16;
        } else if (size == 0) {
            size = quint64(reader.left()) + head;
        }
        if (!reader.isOk() || size < head)
            return false;
        const QByteArrayView content = reader.take(size - head);
        if (reader.isOk())
            visit(type, content);
    }
    return reader.isOk();
}

/** What the coded pictures of the file are. */
class Avif final
{
public:
    explicit Avif(const QByteArray &file)
        : m_file(file)
    {
        const bool whole = eachBox(file, [this](QByteArrayView type, QByteArrayView content) {
            if (type == "meta" && content.size() > 4)
                readMeta(content.sliced(4));
        });
        m_ok = m_ok && whole;
    }
    [[nodiscard]] std::optional<qint64> pixels() const
    {
        if (!m_ok || m_frames < 1 || m_frames > kMostFrames || m_largest < 1)
            return {};
        return m_largest * m_frames;
    }

private:
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
        };
        m_ok = m_ok && eachBox(meta, visit);
        readNames(names);
        readPlaces(places, inside);
    }

    /** The decoder is handed what stands in the properties before the picture. */
    void readProperties(QByteArrayView properties)
    {
        const bool whole = eachBox(properties, [this](QByteArrayView type, QByteArrayView list) {
            if (type != "ipco")
                return;
            const bool listed = eachBox(list, [this](QByteArrayView name, QByteArrayView content) {
                if (name == "av1C" && content.size() > 4)
                    readUnits(content.sliced(4));
            });
            m_ok = m_ok && listed;
        });
        m_ok = m_ok && whole;
    }

    /** Coded pictures, and what lies beside them; what is put together of others is not wanted. */
    void readNames(QByteArrayView names)
    {
        Reader head(names);
        const quint64 form = head.bytes(1);
        head.bytes(form == 0 ? 5 : 7);
        m_ok = m_ok && head.isOk();
        const QByteArrayView entries = head.take(quint64(head.left()));
        const bool whole = eachBox(entries, [this](QByteArrayView, QByteArrayView entry) {
            Reader reader(entry);
            const quint64 version = reader.bytes(1);
            reader.bytes(3);
            const quint64 id = reader.bytes(version < 3 ? 2 : 4);
            reader.bytes(2);
            const QByteArray type = reader.take(4).toByteArray();
            const bool known = type == "av01" || type == "Exif" || type == "mime";
            m_ok = m_ok && version >= 2 && reader.isOk() && known;
            if (type == "av01")
                m_pictures.insert(id, true);
        });
        m_ok = m_ok && whole;
    }

    void readPlaces(QByteArrayView places, QByteArrayView inside)
    {
        Reader reader(places);
        const quint64 version = reader.bytes(1);
        reader.bytes(3);
        const int offsetSize = int(reader.bits(4));
        const int lengthSize = int(reader.bits(4));
        const int baseSize = int(reader.bits(4));
        const int reserved = int(reader.bits(4));
        const int indexSize = version > 0 ? reserved : 0;
        const quint64 items = reader.bytes(version < 2 ? 2 : 4);
        m_ok = m_ok && version <= 2 && items <= kMostItems;
        for (quint64 i = 0; m_ok && i < items; ++i) {
            const quint64 id = reader.bytes(version < 2 ? 2 : 4);
            const quint64 method = version > 0 ? reader.bytes(2) & 15U : 0;
            const quint64 source = reader.bytes(2);
            const quint64 base = reader.bytes(baseSize);
            const quint64 extents = reader.bytes(2);
            m_ok = method <= 1 && source == 0 && extents <= kMostItems;
            QByteArray content;
            for (quint64 k = 0; m_ok && k < extents; ++k) {
                reader.bytes(indexSize);
                const quint64 offset = base + reader.bytes(offsetSize);
                const quint64 length = reader.bytes(lengthSize);
                Reader whole(method == 0 ? QByteArrayView(m_file) : inside);
                whole.take(offset);
                content += whole.take(length).toByteArray();
                m_ok = reader.isOk() && whole.isOk() && length > 0;
            }
            if (m_ok && m_pictures.contains(id))
                readUnits(content);
        }
        m_ok = m_ok && reader.isOk();
    }

    /** The units (OBUs) that the decoder is given. */
    void readUnits(QByteArrayView units)
    {
        constexpr quint64 kSequence = 1;
        constexpr quint64 kFrameHead = 3;
        constexpr quint64 kFrame = 6;
        Reader reader(units);
        while (m_ok && reader.left() > 0) {
            reader.bits(1);
            const quint64 type = reader.bits(4);
            const bool extends = reader.bits(1) != 0;
            const bool sized = reader.bits(1) != 0;
            reader.bits(1);
            if (extends)
                reader.bytes(1);
            quint64 size = sized ? 0 : quint64(reader.left());
            for (int i = 0; sized && i < 8; ++i) {
                const quint64 part = reader.bytes(1);
                size |= (part & 0x7fU) << (7 * i);
                if ((part & 0x80U) == 0)
                    break;
            }
            const QByteArrayView unit = reader.take(size);
            m_ok = reader.isOk();
            if (m_ok && type == kSequence)
                readSequence(unit);
            m_frames += type == kFrameHead || type == kFrame ? 1 : 0;
        }
    }

    /** A frame may have any size that fits the number of bits, whatever is said to be the most. */
    void readSequence(QByteArrayView unit)
    {
        Reader reader(unit);
        reader.bits(4); // profile, still picture
        if (reader.bits(1) != 0) {
            reader.bits(5);
        } else {
            const bool timed = reader.bits(1) != 0;
            const bool delayed = reader.bits(1) != 0;
            const quint64 points = reader.bits(5) + 1;
            m_ok = m_ok && !timed; // of films
            for (quint64 i = 0; i < points; ++i) {
                reader.bits(12);
                if (reader.bits(5) > 7)
                    reader.bits(1);
                if (delayed && reader.bits(1) != 0)
                    reader.bits(4);
            }
        }
        const auto width = reader.bits(4) + 1;
        const auto height = reader.bits(4) + 1;
        m_ok = m_ok && reader.isOk();
        m_largest = std::max(m_largest, qint64(1) << (width + height));
    }

    QByteArrayView m_file;
    QHash<quint64, bool> m_pictures;
    qint64 m_largest = 0; ///< pixels of a frame
    qint64 m_frames = 0;
    bool m_ok = true;
};

} // namespace

std::optional<qint64> avifPixels(const QByteArray &file)
{
    return Avif(file).pixels();
}

} // namespace recourse::formats
