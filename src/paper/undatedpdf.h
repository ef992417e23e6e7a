// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace recourse::paper {

/**
 * Passes on what QPdfWriter writes, without the instant at which it did: blanks stand there, so
 * that no offset of the file is wrong and equal pages are equal bytes.
 */
class UndatedPdf final : public QIODevice
{
    Q_OBJECT
public:
    /** `target` is open for writing and outlives it. */
    explicit UndatedPdf(QIODevice &target);

    [[nodiscard]] bool isSequential() const override { return true; }
    /** All that came is in the target; false where it took not all. To be called at the end. */
    [[nodiscard]] bool finish();

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void passOn(qsizetype size);

    QIODevice &m_target;
    QByteArray m_waiting; ///< what may be the begin of the date
    bool m_dated = true;
    bool m_written = true;
};

} // namespace recourse::paper
