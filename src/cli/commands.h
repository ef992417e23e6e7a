// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/callwords.h"
#include "cli/outcome.h"
#include "cli/session.h"

namespace recourse::cli {

/** A command of the program: its word, how it is called, and its work. */
struct Command
{
    QString word;
    QString usage;
    QList<OptionWord> options;
    int fewestWords = 0;
    int mostWords = 0; ///< -1: any number
    Outcome (*run)(const Session &session, const CommandWords &words);
};

[[nodiscard]] const QList<Command> &allCommands();

Outcome runImport(const Session &session, const CommandWords &words);
Outcome runList(const Session &session, const CommandWords &words);
Outcome runShow(const Session &session, const CommandWords &words);
Outcome runAssess(const Session &session, const CommandWords &words);
Outcome runRecord(const Session &session, const CommandWords &words);
Outcome runMessage(const Session &session, const CommandWords &words);
Outcome runUndo(const Session &session, const CommandWords &words);
Outcome runRules(const Session &session, const CommandWords &words);
Outcome runExport(const Session &session, const CommandWords &words);
Outcome runBackup(const Session &session, const CommandWords &words);
Outcome runRestore(const Session &session, const CommandWords &words);
Outcome runDue(const Session &session, const CommandWords &words);
Outcome runEvidence(const Session &session, const CommandWords &words);
Outcome runVerify(const Session &session, const CommandWords &words);

} // namespace recourse::cli
