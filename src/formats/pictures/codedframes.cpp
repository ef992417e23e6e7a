// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pictures/codedframes.h"

#include <algorithm>

#include <QByteArray>

#include "formats/pictures/isoboxes.h"

namespace recourse::formats {

void CodedFrames::readUnits(QByteArrayView units)
{
    constexpr quint64 kSequence = 1;
    constexpr quint64 kFrameHead = 3;
    constexpr quint64 kFrame = 6;
    BitReader reader(units);
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
        m_count += type == kFrameHead || type == kFrame ? 1 : 0;
    }
}

/** A frame may have any size that fits the number of bits, whatever is said to be the most. */
void CodedFrames::readSequence(QByteArrayView unit)
{
    BitReader reader(unit);
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

void CodedFrames::readHevcHead(QByteArrayView head)
{
    constexpr int kBeforeLength = 21;
    constexpr quint64 kFourBytes = 3; // less one; the library takes each length for one of four
    BitReader reader(head);
    reader.take(kBeforeLength);
    m_isHevc = true;
    m_ok = m_ok && (reader.bytes(1) & 3U) == kFourBytes;
    const quint64 lists = reader.bytes(1);
    for (quint64 i = 0; m_ok && i < lists; ++i) {
        reader.bytes(1);
        const quint64 units = reader.bytes(2);
        for (quint64 k = 0; m_ok && k < units; ++k) {
            const QByteArrayView unit = reader.take(reader.bytes(2));
            m_ok = reader.isOk();
            readNal(unit);
        }
    }
    m_ok = m_ok && reader.isOk();
}

void CodedFrames::readHevc(QByteArrayView units)
{
    BitReader reader(units);
    m_isHevc = true;
    while (m_ok && reader.left() > 0) {
        const QByteArrayView unit = reader.take(reader.bytes(4));
        m_ok = reader.isOk();
        readNal(unit);
    }
}

void CodedFrames::readNal(QByteArrayView unit)
{
    constexpr quint64 kFirstThatIsNoSlice = 32;
    constexpr quint64 kSequence = 33;
    BitReader reader(unit);
    reader.bits(1);
    const quint64 type = reader.bits(6);
    const quint64 layer = reader.bits(6);
    reader.bits(3);
    m_ok = m_ok && reader.isOk() && layer == 0;
    if (!m_ok)
        return;
    if (type < kFirstThatIsNoSlice)
        m_count += qint64(reader.bits(1)); // the first slice of a frame
    else if (type == kSequence)
        readHevcSize(unit);
}

/** Of a sequence's head (SPS). */
void CodedFrames::readHevcSize(QByteArrayView unit)
{
    constexpr int kProfile = 88; // bits
    constexpr int kLevel = 8;
    constexpr int kHead = 1024; // what is wanted stands in its beginning
    const QByteArrayView head = unit.first(std::min<qsizetype>(unit.size(), kHead));
    // A three behind two zeros was put in by the writer, so that they are not taken for a
    // beginning.
    QByteArray bits;
    int zeros = 0;
    for (const char byte : head) {
        if (zeros >= 2 && byte == 3) {
            zeros = 0;
            continue;
        }
        zeros = byte == 0 ? zeros + 1 : 0;
        bits += byte;
    }
    BitReader reader(bits);
    reader.bits(16 + 4);
    const auto layers = int(reader.bits(3));
    reader.bits(1);
    reader.bits(kProfile);
    reader.bits(kLevel);
    int skipped = 0;
    for (int i = 0; i < layers; ++i) {
        skipped += reader.bits(1) != 0 ? kProfile : 0;
        skipped += reader.bits(1) != 0 ? kLevel : 0;
    }
    for (int i = layers; layers > 0 && i < 8; ++i)
        reader.bits(2);
    for (; skipped > 0; skipped -= kLevel)
        reader.bits(kLevel);
    reader.exponential();
    constexpr quint64 kFullColour = 3;
    if (reader.exponential() == kFullColour)
        reader.bits(1);
    const auto width = qint64(reader.exponential());
    const auto height = qint64(reader.exponential());
    m_ok = m_ok && reader.isOk() && width > 0 && width <= kLongestCodedSide && height > 0
        && height <= kLongestCodedSide;
    m_largest = m_ok ? std::max(m_largest, width * height) : 0;
}

} // namespace recourse::formats
