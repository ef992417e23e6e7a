// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

namespace recourse::cli {

using namespace Qt::StringLiterals;

const QList<Command> &allCommands()
{
    static const QList<OptionWord> filters{{u"filter"_s}, {u"search"_s}};
    static const QList<OptionWord> listing = filters + QList<OptionWord>{{u"sort"_s}, {u"limit"_s}};
    static const QList<Command> commands{
        {u"import"_s,
         u"import FILE… [--from FORMAT] [--map MAPPING] [--dates dmy|mdy|ymd] [--market NAME] [--strict] [--dry-run]"_s,
         {{u"from"_s},
          {u"map"_s},
          {u"dates"_s},
          {u"market"_s},
          {u"strict"_s, false},
          {u"dry-run"_s, false}},
         1,
         -1,
         runImport},
        {u"list"_s,
         u"list [--filter KEY=VALUE]… [--search TEXT] [--sort COLUMN[,COLUMN]…] [--limit N]"_s,
         listing, 0, 0, runList},
        {u"show"_s, u"show ORDER"_s, {}, 1, 1, runShow},
        {u"assess"_s, u"assess [ORDER…]"_s, {}, 0, -1, runAssess},
        {u"record"_s,
         u"record ORDER EVENT [--on INSTANT] [--amount \"5.00 USD\"] [--item LINE] [--note TEXT] "
         "[--meaning MEANING] [--until DAY] [--in-lang CODE]"_s,
         {{u"on"_s},
          {u"amount"_s},
          {u"item"_s},
          {u"note"_s},
          {u"meaning"_s},
          {u"until"_s},
          {u"in-lang"_s}},
         2,
         2,
         runRecord},
        {u"message"_s,
         u"message ORDER TEMPLATE [--to-lang CODE] [--set NAME=VALUE]… [--lenient]"_s,
         {{u"to-lang"_s}, {u"set"_s}, {u"lenient"_s, false}},
         2,
         2,
         runMessage},
        {u"evidence"_s,
         u"evidence (add ORDER FILE… | list ORDER | pack ORDER OUT [--problem PROBLEM] "
         u"[--statement FILE] "
         "[--most-bytes N] [--most-files N] [--split BYTES] [--keep-location] [--attach] "
         "[--redact] "
         "[--leave-out TEXT]… [--password-file FILE] | verify PACK-OR-BOOK [--password-file FILE])"_s,
         {{u"problem"_s},
          {u"statement"_s},
          {u"most-bytes"_s},
          {u"most-files"_s},
          {u"split"_s},
          {u"keep-location"_s, false},
          {u"attach"_s, false},
          {u"redact"_s, false},
          {u"leave-out"_s},
          {u"password-file"_s}},
         2,
         -1,
         runEvidence},
        {u"undo"_s, u"undo"_s, {}, 0, 0, runUndo},
        {u"due"_s,
         u"due [--within DAYS] [--ics OUT.ics]"_s,
         {{u"within"_s}, {u"ics"_s}},
         0,
         0,
         runDue},
        {u"export"_s, u"export OUT.(csv|json|html|pdf) [--filter KEY=VALUE]… [--search TEXT]"_s,
         filters, 1, 1, runExport},
        {u"backup"_s, u"backup OUT"_s, {}, 1, 1, runBackup},
        {u"restore"_s, u"restore BACKUP"_s, {}, 1, 1, runRestore},
        {u"rules"_s, u"rules check FILE"_s, {}, 2, 2, runRules},
        {u"verify"_s, u"verify"_s, {}, 0, 0, runVerify},
    };
    return commands;
}

} // namespace recourse::cli
