// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>

class QIODevice;

namespace recourse::formats {

/**
 * A file of many mails in pieces of whole ones, so that a mailbox of any size needs the memory of a
 * piece: the mails of all pieces are those of MboxWalk over the whole.
 */
class MboxPieces final
{
public:
    /** The device is open and outlives this. */
    MboxPieces(QIODevice &device, qsizetype pieceBytes, qsizetype largestMail);

    /** The next piece; nothing behind the last one, or where a mail is larger than allowed. */
    [[nodiscard]] std::optional<QByteArray> next();
    [[nodiscard]] bool isTooLarge() const { return m_tooLarge; }

private:
    QIODevice &m_device;
    const qsizetype m_pieceBytes;
    const qsizetype m_largestMail;
    QByteArray m_rest; ///< read, and not handed out yet
    bool m_tooLarge = false;
};

} // namespace recourse::formats
