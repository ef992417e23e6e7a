// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QString>

namespace recourse::cli {

/**
 * One line on standard error that says how far a long piece of work is, and goes away with the
 * object. Writes nothing where standard error is no terminal.
 */
class ProgressLine final
{
public:
    /** `what`: "Reading orders.csv". */
    explicit ProgressLine(QString what);
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

    /** Fast enough to be called for every order. */
    void show(qint64 done, qint64 total);

private:
    const QString m_what;
    const bool m_isTerminal;
    QElapsedTimer m_sinceShown;
};

} // namespace recourse::cli
