// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pictures/heifitems.h"

#include <algorithm>
#include <array>

#include "formats/pictures/isoboxes.h"

namespace recourse::formats {

namespace {
constexpr quint64 kMostItems = 1024; ///< a photo of a telephone is a mosaic of some hundred
constexpr quint64 kMostExtents = 64;
constexpr qint64 kMostTimes = 4; ///< the file's bytes may be named by its items
constexpr std::array<QByteArrayView, 5> kPictures{"hvc1", "av01", "grid", "iovl", "iden"};
constexpr std::array<QByteArrayView, 3> kAlphas{"urn:mpeg:avc:2015:auxid:1",
                                                "urn:mpeg:hevc:2015:auxid:1",
                                                "urn:mpeg:mpegB:cicp:systems:auxiliary:alpha"};

template <typename List>
bool isOneOf(const List &list, QByteArrayView name)
{
    return std::find(list.begin(), list.end(), name) != list.end();
}

/** The lists of the box "meta". */
struct Lists
{
    QByteArrayView primary;
    QByteArrayView places;
    QByteArrayView inside;
    QByteArrayView names;
    QByteArrayView links;
    QByteArrayView properties;
};

class ItemReader final
{
public:
    explicit ItemReader(const QByteArray &file)
        : m_file(file)
    {
    }
    [[nodiscard]] std::optional<HeifItems> read()
    {
        QByteArrayView meta;
        m_ok = eachBox(m_file, [&](QByteArrayView type, QByteArrayView content) {
            if (type == "meta")
                only(meta, content);
        });
        constexpr qsizetype kVersion = 4;
        if (!m_ok || meta.size() <= kVersion)
            return {};
        const Lists lists = listsOf(meta.sliced(kVersion));
        readPrimary(lists.primary);
        readNames(lists.names);
        readProperties(lists.properties);
        readPlaces(lists.places, lists.inside);
        readLinks(lists.links);
        return m_ok ? std::optional(m_items) : std::nullopt;
    }

private:
    /** Of two the library may take the other one. */
    void only(QByteArrayView &kept, QByteArrayView content)
    {
        m_ok = m_ok && kept.isNull();
        kept = content;
    }

    Lists listsOf(QByteArrayView meta)
    {
        Lists lists;
        const bool whole = eachBox(meta, [&](QByteArrayView type, QByteArrayView content) {
            if (type == "pitm")
                only(lists.primary, content);
            else if (type == "iloc")
                only(lists.places, content);
            else if (type == "idat")
                only(lists.inside, content);
            else if (type == "iinf")
                only(lists.names, content);
            else if (type == "iref")
                only(lists.links, content);
            else if (type == "iprp")
                only(lists.properties, content);
        });
        m_ok = m_ok && whole;
        return lists;
    }

    void readPrimary(QByteArrayView primary)
    {
        BitReader reader(primary);
        const int size = reader.bytes(1) == 0 ? 2 : 4;
        reader.bytes(3);
        m_items.primary = reader.bytes(size);
        m_ok = m_ok && reader.isOk();
    }

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
            m_ok = m_ok && version >= 2 && reader.isOk() && !m_named.contains(id);
            m_named.insert(id, false);
            if (isOneOf(kPictures, type))
                m_items.pictures[id].type = type;
        });
        m_ok = m_ok && whole;
    }

    void readProperties(QByteArrayView lists)
    {
        QByteArrayView all;
        QByteArrayView used;
        const bool whole = eachBox(lists, [&](QByteArrayView type, QByteArrayView content) {
            if (type == "ipco")
                only(all, content);
            else if (type == "ipma")
                only(used, content);
        });
        const bool listed = eachBox(all, [this](QByteArrayView type, QByteArrayView content) {
            m_items.properties.append({type.toByteArray(), content});
        });
        m_ok = m_ok && whole && listed;
        if (used.isNull())
            return;
        BitReader reader(used);
        const int idSize = reader.bytes(1) == 0 ? 2 : 4;
        const bool isWide = (reader.bytes(3) & 1U) != 0;
        const quint64 count = reader.bytes(4);
        for (quint64 i = 0; reader.isOk() && i < count; ++i) {
            const auto picture = m_items.pictures.find(reader.bytes(idSize));
            const quint64 indexes = reader.bytes(1);
            for (quint64 k = 0; k < indexes; ++k) {
                reader.bits(1);
                const quint64 index = reader.bits(isWide ? 15 : 7);
                if (picture != m_items.pictures.end())
                    picture->properties.append(index);
            }
        }
        m_ok = m_ok && reader.isOk();
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
        m_items.count = reader.bytes(version < 2 ? 2 : 4);
        m_ok = m_ok && version <= 2 && m_items.count <= kMostItems;
        qint64 left = kMostTimes * m_file.size();
        for (quint64 i = 0; m_ok && i < m_items.count; ++i) {
            const quint64 id = reader.bytes(version < 2 ? 2 : 4);
            const quint64 method = version > 0 ? reader.bytes(2) & 15U : 0;
            const quint64 source = reader.bytes(2);
            const quint64 base = reader.bytes(baseSize);
            const quint64 extents = reader.bytes(2);
            m_ok = method <= 1 && source == 0 && extents <= kMostExtents && !m_named.value(id);
            m_named.insert(id, true);
            const auto picture = m_items.pictures.find(id);
            for (quint64 k = 0; m_ok && k < extents; ++k) {
                reader.bytes(indexSize);
                const quint64 offset = base + reader.bytes(offsetSize);
                const quint64 length = reader.bytes(lengthSize);
                BitReader whole(method == 0 ? QByteArrayView(m_file) : inside);
                whole.take(offset);
                const QByteArrayView piece = whole.take(length);
                left -= piece.size();
                m_ok = reader.isOk() && whole.isOk() && length > 0 && left >= 0;
                if (m_ok && picture != m_items.pictures.end())
                    picture->content += piece;
            }
        }
        m_ok = m_ok && reader.isOk();
    }

    void readLinks(QByteArrayView links)
    {
        if (links.isNull())
            return;
        BitReader head(links);
        const int size = head.bytes(1) == 0 ? 2 : 4;
        head.bytes(3);
        const QByteArrayView lists = head.take(quint64(head.left()));
        const bool whole = eachBox(lists, [this, size](QByteArrayView type, QByteArrayView list) {
            if (!readLink(type, list, size))
                m_items.foreignLinks.append(type.data() - m_file.constData());
        });
        m_ok = m_ok && whole && head.isOk();
    }

    /** What leads from a picture to its parts or to its transparency. */
    bool readLink(QByteArrayView type, QByteArrayView list, int size)
    {
        BitReader reader(list);
        const quint64 from = reader.bytes(size);
        const quint64 count = reader.bytes(2);
        QList<quint64> to;
        for (quint64 i = 0; reader.isOk() && i < count; ++i)
            to.append(reader.bytes(size));
        m_ok = m_ok && reader.isOk();
        const auto picture = m_items.pictures.find(from);
        if (!m_ok || picture == m_items.pictures.end())
            return false;
        if (type == "dimg") {
            m_ok = picture->parts.isEmpty(); // said twice
            picture->parts = to;
            return true;
        }
        if (type != "auxl" || to.size() != 1 || !saysWhereTransparent(*picture))
            return type == "prem";
        const auto of = m_items.pictures.find(to.first());
        if (of == m_items.pictures.end())
            return false;
        of->alphas.append(from);
        return true;
    }

    [[nodiscard]] bool saysWhereTransparent(const HeifItem &picture) const
    {
        constexpr qsizetype kVersion = 4;
        return std::any_of(picture.properties.begin(), picture.properties.end(), [this](auto at) {
            if (at < 1 || at > quint64(m_items.properties.size()))
                return false;
            const HeifProperty &property = m_items.properties[qsizetype(at) - 1];
            if (property.type != "auxC" || property.content.size() <= kVersion)
                return false;
            const QByteArrayView name = property.content.sliced(kVersion);
            const auto end = std::find(name.begin(), name.end(), '\0');
            return isOneOf(kAlphas, name.first(end - name.begin()));
        });
    }

    QByteArray m_file;
    HeifItems m_items;
    QHash<quint64, bool> m_named; ///< items, and whether their place is known
    bool m_ok = true;
};
} // namespace

std::optional<HeifItems> heifItems(const QByteArray &file)
{
    return ItemReader(file).read();
}

} // namespace recourse::formats
