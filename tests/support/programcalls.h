// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QTest>

#include "app/program.h"

namespace recourse::test {

/** Opens a book and waits for what becomes of it. */
inline app::Program::Outcome outcomeOf(app::Program &program, const QString &path,
                                       app::Program::How how, const QStringList &files = {})
{
    std::optional<app::Program::Outcome> outcome;
    const auto connection = QObject::connect(
        &program, &app::Program::answered, &program,
        [&outcome](app::Program::Outcome answered) { outcome = answered; });
    program.open(path, how, files);
    const bool answered = QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 60000);
    QObject::disconnect(connection);
    if (!answered)
        qFatal("%s was neither opened nor refused", qPrintable(path));
    return *outcome;
}

} // namespace recourse::test
