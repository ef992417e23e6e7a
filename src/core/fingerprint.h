// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace recourse::core {

/**
 * SHA-256 of bytes that come in pieces: how this program knows one file from another. By OpenSSL,
 * which uses what the processor has for it and is several times as fast as Qt's own. One thread.
 */
class Fingerprinter final
{
public:
    Fingerprinter();
    ~Fingerprinter();
    Q_DISABLE_COPY_MOVE(Fingerprinter)

    void add(QByteArrayView bytes);
    /** Of all that was added, as 64 digits in small letters; ends the adding. */
    [[nodiscard]] QString result();

    [[nodiscard]] static QString of(QByteArrayView bytes);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace recourse::core
