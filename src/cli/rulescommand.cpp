// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include "cli/assessmentjson.h"
#include "cli/commands.h"
#include "formats/jsonobjectwriter.h"
#include "formats/rulespackreader.h"
#include "wording/errortext.h"

namespace recourse::cli {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::cli::Rules)
public:
    static QString unknownWord(const QString &typed)
    {
        //: %1 is what was typed; "rules check FILE" is how the command is called
        return tr("There is no command rules %1. It is called so: rules check FILE").arg(typed);
    }
    static QString sound(const RulesPack &pack)
    {
        //: %1 is the pack's name, %2 its version, %3 the market that it is for
        return tr("%1 %2 is in order, for orders of %3.").arg(pack.id, pack.version, pack.market);
    }
    static QString counts(const RulesPack &pack)
    {
        //: Each number says how many of them the rules pack has
        return tr("Sources: %L1. Deadlines: %L2. Rules: %L3. Actions: %L4. Situations: %L5. "
                  "Texts: %L6.")
            .arg(pack.sources.size())
            .arg(pack.parameters.size())
            .arg(pack.rules.size())
            .arg(pack.actions.size())
            .arg(pack.situations.size())
            .arg(pack.texts.size());
    }
};

Complaint refused(const Refusal &refusal)
{
    return {kInputRefused, u"bad_input"_s,
            placeText(refusal) + u": "_s + wording::packRefusalText(refusal), refusal};
}

QByteArray countsToJson(const RulesPack &pack)
{
    return formats::JsonObjectWriter()
        .number("sources", pack.sources.size())
        .number("parameters", pack.parameters.size())
        .number("rules", pack.rules.size())
        .number("actions", pack.actions.size())
        .number("situations", pack.situations.size())
        .number("texts", pack.texts.size())
        .take();
}
} // namespace

Outcome runRules(const Session &, const CommandWords &words)
{
    if (words.plain.constFirst() != "check"_L1)
        return failure(wrongWords(Texts::unknownWord(words.plain.constFirst())));
    const auto read = formats::readRulesFile(words.plain.at(1));
    if (!read)
        return failure(refused(read.error()));
    const RulesPack *pack = &read->pack;
    return Answer{Texts::sound(*pack) + u'\n' + Texts::counts(*pack),
                  formats::JsonObjectWriter()
                      .raw("rules", rulesToJson(*pack))
                      .text("market", pack->market)
                      .raw("counts", countsToJson(*pack))
                      .take(),
                  {}};
}

} // namespace recourse::cli
