// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/mboxpieces.h"

#include <utility>

#include <QIODevice>

#include "formats/documents/mboxwalk.h"

namespace recourse::formats {

MboxPieces::MboxPieces(QIODevice &device, qsizetype pieceBytes, qsizetype largestMail)
    : m_device(device)
    , m_pieceBytes(pieceBytes)
    , m_largestMail(largestMail)
{
}

std::optional<QByteArray> MboxPieces::next()
{
    while (!m_tooLarge) {
        const QByteArray more = m_device.read(m_pieceBytes);
        m_rest += more;
        if (more.isEmpty())
            return m_rest.isEmpty() ? std::nullopt
                                    : std::optional(std::exchange(m_rest, QByteArray()));
        if (const qsizetype last = lastMailIn(m_rest); last > 0) {
            QByteArray piece = m_rest.first(last);
            m_rest.remove(0, last);
            return piece;
        }
        m_tooLarge = m_rest.size() > m_largestMail;
    }
    return std::nullopt;
}

} // namespace recourse::formats
