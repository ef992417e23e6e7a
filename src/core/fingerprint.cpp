// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fingerprint.h"

#include <array>
#include <new>

#include <openssl/evp.h>

namespace recourse::core {

struct Fingerprinter::Context
{
    Context()
        : digest(EVP_MD_CTX_new())
    {
        // Fails only where there is no memory, or a machine's settings took SHA-256 away: no answer
        // is better than a wrong one.
        if (digest == nullptr || EVP_DigestInit_ex(digest, EVP_sha256(), nullptr) != 1)
            throw std::bad_alloc();
    }
    ~Context() { EVP_MD_CTX_free(digest); }
    Q_DISABLE_COPY_MOVE(Context)

    EVP_MD_CTX *digest;
};

Fingerprinter::Fingerprinter()
    : m_context(std::make_unique<Context>())
{
}

Fingerprinter::~Fingerprinter() = default;

void Fingerprinter::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->digest, bytes.data(), size_t(bytes.size()));
}

QString Fingerprinter::result()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> sum = {};
    unsigned int size = 0;
    EVP_DigestFinal_ex(m_context->digest, sum.data(), &size);
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(sum.data()), qsizetype(size))
            .toHex());
}

QString Fingerprinter::of(QByteArrayView bytes)
{
    Fingerprinter one;
    one.add(bytes);
    return one.result();
}

} // namespace recourse::core
