// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>

namespace recourse::formats {

/** A picture of a HEIC or AVIF file: coded, or made of others. */
struct HeifItem
{
    QByteArray type;           ///< "hvc1", "av01", "grid", "iovl", "iden"
    QByteArray content;        ///< of all its places in the file
    QList<quint64> properties; ///< from 1 on, of HeifItems::properties
    QList<quint64> parts;      ///< pictures that it is made of, as often as they are
    QList<quint64> alphas;     ///< pictures that say where it is transparent
};

struct HeifProperty
{
    QByteArray type;
    QByteArrayView content;
};

/** What a HEIC or AVIF file holds; views into the file. */
struct HeifItems
{
    quint64 primary = 0; ///< which picture is to be shown
    QHash<quint64, HeifItem> pictures;
    QList<HeifProperty> properties;
    quint64 count = 0; ///< of items, pictures or not
    /**
     * Where the kind of a link stands that does not lead to what the picture is made of: to its
     * Exif, its thumbnail, a map of brightness or of depth. libheif takes a file for damaged that
     * has one of these otherwise than it knows, and telephones write new ones every year.
     */
    QList<qsizetype> foreignLinks;
};

/**
 * Nothing where the file is damaged, or says something twice, so that another reader may take the
 * other one. What the pictures take to decode is not looked at. Any thread.
 */
[[nodiscard]] std::optional<HeifItems> heifItems(const QByteArray &file);

} // namespace recourse::formats
