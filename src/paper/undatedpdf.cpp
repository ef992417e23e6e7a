// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/undatedpdf.h"

namespace recourse::paper {

namespace {
// It stands in the first object of the file, before anything that a book could say but the title,
// which Qt writes in two bytes a sign.
constexpr char kDate[] = "\n/CreationDate (";
constexpr qsizetype kEnough = 4096; ///< the first object and its date are in here
} // namespace

UndatedPdf::UndatedPdf(QIODevice &target)
    : m_target(target)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

bool UndatedPdf::finish()
{
    passOn(m_waiting.size());
    return m_written;
}

qint64 UndatedPdf::readData(char *, qint64)
{
    return -1;
}

qint64 UndatedPdf::writeData(const char *data, qint64 size)
{
    m_waiting.append(data, qsizetype(size));
    if (m_dated) {
        const qsizetype date = m_waiting.indexOf(kDate);
        const qsizetype end = date < 0 ? -1 : m_waiting.indexOf(')', date);
        if (end >= 0)
            m_waiting.replace(date + 1, end - date, QByteArray(end - date, ' '));
        m_dated = end < 0 && m_waiting.size() < kEnough;
    }
    if (!m_dated)
        passOn(m_waiting.size());
    return m_written ? size : -1;
}

void UndatedPdf::passOn(qsizetype size)
{
    m_written = m_written && m_target.write(m_waiting.constData(), size) == size;
    m_waiting.clear();
}

} // namespace recourse::paper
