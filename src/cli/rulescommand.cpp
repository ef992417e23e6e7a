// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include "cli/assessmentjson.h"
#include "cli/commands.h"
#include "formats/jsonobjectwriter.h"
#include "formats/machinereaders.h"
#include "formats/packfile.h"
#include "formats/rulespackreader.h"
#include "wording/errortext.h"

namespace recourse::cli {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
/** How much a reader pack teaches. */
struct ReaderCounts
{
    explicit ReaderCounts(const ReaderPackInfo &pack)
    {
        for (const ReaderPart &part : pack.parts) {
            files += part.kind == ReaderPart::Kind::Files ? 1 : 0;
            languages += part.kind == ReaderPart::Kind::Language ? 1 : 0;
            sentences += part.kind == ReaderPart::Kind::Sentences ? 1 : 0;
        }
    }
    int files = 0;
    int languages = 0;
    int sentences = 0;
};

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
    static QString sound(const ReaderPackInfo &pack)
    {
        //: %1 is the name of a pack, %2 its version
        return tr("%1 %2 is in order, for reading files.").arg(pack.id, pack.version);
    }
    static QString counts(const ReaderCounts &counts)
    {
        //: Each number says how many of them the pack knows
        return tr("Kinds of files: %L1. Languages of mails: %L2. Dates in sentences: %L3.")
            .arg(counts.files)
            .arg(counts.languages)
            .arg(counts.sentences);
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

Outcome answerOf(const ReaderPackInfo &pack)
{
    const ReaderCounts counts(pack);
    return Answer{Texts::sound(pack) + u'\n' + Texts::counts(counts),
                  formats::JsonObjectWriter()
                      .raw("readers",
                           formats::JsonObjectWriter()
                               .text("id", pack.id)
                               .text("version", pack.version)
                               .take())
                      .raw("counts",
                           formats::JsonObjectWriter()
                               .number("files", counts.files)
                               .number("languages", counts.languages)
                               .number("sentences", counts.sentences)
                               .take())
                      .take(),
                  {}};
}
} // namespace

Outcome runRules(const Session &, const CommandWords &words)
{
    if (words.plain.constFirst() != "check"_L1)
        return failure(wrongWords(Texts::unknownWord(words.plain.constFirst())));
    const QString path = words.plain.at(1);
    const auto text = formats::packText(path, formats::kLargestPack);
    if (!text)
        return failure(refused(text.error()));
    const auto complain = [&path](Refusal refusal) {
        refusal.file = path;
        return failure(refused(refusal));
    };
    if (formats::saysReaderPack(*text)) {
        const auto pack = formats::ReaderPackLibrary().read(*text);
        return pack ? answerOf(*pack) : complain(pack.error());
    }
    const auto pack = formats::readRulesPack(*text);
    if (!pack)
        return complain(pack.error());
    return Answer{Texts::sound(*pack) + u'\n' + Texts::counts(*pack),
                  formats::JsonObjectWriter()
                      .raw("rules", rulesToJson(*pack))
                      .text("market", pack->market)
                      .raw("counts", countsToJson(*pack))
                      .take(),
                  {}};
}

} // namespace recourse::cli
