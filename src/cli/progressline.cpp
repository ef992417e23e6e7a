// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/progressline.h"

#include <cstdio>

#include <unistd.h>

#include <QCoreApplication>

namespace recourse::cli {

namespace {
constexpr qint64 kBetweenMs = 200;
constexpr int kPercent = 100;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::cli::ProgressLine)
public:
    static QString soFar(const QString &what, qint64 percent)
    {
        //: how far a long piece of work is: %1 is "Reading orders.csv", %2 a number
        return tr("%1: %2 %").arg(what).arg(percent);
    }
};
} // namespace

ProgressLine::ProgressLine(QString what)
    : m_what(std::move(what))
    , m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
}

ProgressLine::~ProgressLine()
{
    if (m_sinceShown.isValid())
        std::fputs("\r\033[K", stderr);
}

void ProgressLine::show(qint64 done, qint64 total)
{
    if (!m_isTerminal || total <= 0
        || (m_sinceShown.isValid() && m_sinceShown.elapsed() < kBetweenMs))
        return;
    m_sinceShown.start();
    const QByteArray text = Texts::soFar(m_what, done * kPercent / total).toUtf8();
    std::fprintf(stderr, "\r\033[K%s", text.constData());
    std::fflush(stderr);
}

} // namespace recourse::cli
