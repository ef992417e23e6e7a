// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace recourse::formats {

inline constexpr qint64 kLongestCodedSide = 65536; ///< pixels

/**
 * How many frames the coded pieces of a picture hold, and how large one may be: AV1 by its units,
 * H.265 by its NAL units. Only what the decoder reads too is read, and what it may read otherwise
 * is refused.
 */
class CodedFrames final
{
public:
    /** Whole, each of a size, and few enough to be a picture. */
    [[nodiscard]] bool isKnown() const { return m_ok && m_count > 0 && m_largest > 0; }
    [[nodiscard]] bool isHevc() const { return m_isHevc; }
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] qint64 largest() const { return m_largest; } ///< pixels

    /** Units (OBUs) of AV1. */
    void readUnits(QByteArrayView units);
    /** The box "hvcC". */
    void readHevcHead(QByteArrayView head);
    /** NAL units behind their lengths. */
    void readHevc(QByteArrayView units);

private:
    void readSequence(QByteArrayView unit);
    void readNal(QByteArrayView unit);
    void readHevcSize(QByteArrayView unit);

    qint64 m_count = 0;
    qint64 m_largest = 0;
    bool m_isHevc = false;
    bool m_ok = true;
};

} // namespace recourse::formats
