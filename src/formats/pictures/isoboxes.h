// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QByteArrayView>

namespace recourse::formats {

/** Reads numbers, the high byte or bit first; past the end everything is 0 and `ok` is false. */
class BitReader final
{
public:
    explicit BitReader(QByteArrayView bytes)
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
    /** As H.265 writes numbers: as many bits again as there are zeros before the first one. */
    quint64 exponential()
    {
        int zeros = 0;
        while (m_ok && zeros < 32 && bits(1) == 0)
            ++zeros;
        m_ok = m_ok && zeros < 32;
        return m_ok ? (1ULL << zeros) - 1 + bits(zeros) : 0;
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
inline bool eachBox(QByteArrayView bytes, const BoxVisit &visit)
{
    BitReader reader(bytes);
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

} // namespace recourse::formats
