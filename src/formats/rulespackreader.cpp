// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/rulespackreader.h"

#include <memory>

#include "formats/packfile.h"
#include "formats/rulespackparts.h"
#include "formats/strictjson.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::Refusal;
using domain::RefusalReason;
using domain::RulesPack;

namespace {
const QString kFormat = u"recourse-rules"_s;
constexpr int kFormatVersion = 1;

Refusal refusal(RefusalReason reason, const QString &path)
{
    Refusal refused;
    refused.reason = reason;
    refused.path = path;
    return refused;
}
} // namespace

core::Result<RulesPack, Refusal> readRulesPack(const QByteArray &content)
{
    if (content.trimmed().isEmpty())
        return core::failure(refusal(RefusalReason::Empty, {}));
    if (content.size() > kLargestPack)
        return core::failure(refusal(RefusalReason::TooLarge, {}));
    const auto root = parseStrictJson(content);
    if (!root)
        return core::failure(root.error());
    if (const auto refused = notOfFormat(*root, kFormat, kFormatVersion))
        return core::failure(*refused);

    RulesPack pack;
    auto compiled = std::make_shared<domain::CompiledRules>();
    PackProblems problems;
    PackObject object({&*root, QString()}, problems);
    RulesPackParts parts(pack, *compiled, problems);
    using Part = void (RulesPackParts::*)(PackObject &);
    for (const Part part :
         {&RulesPackParts::readHead, &RulesPackParts::readWords, &RulesPackParts::readEndReasons,
          &RulesPackParts::readCarriers, &RulesPackParts::readAnswerIds, &RulesPackParts::readTime,
          &RulesPackParts::readAnswers, &RulesPackParts::readRules, &RulesPackParts::readPeople,
          &RulesPackParts::readEvidence, &RulesPackParts::readProblems,
          &RulesPackParts::readActions, &RulesPackParts::readSituations}) {
        (parts.*part)(object);
        // What follows refers to what stands here: the first problem is the one to tell.
        if (problems.first())
            return core::failure(*problems.first());
    }
    object.finish();
    if (problems.first())
        return core::failure(*problems.first());
    pack.compiled = std::move(compiled);
    return pack;
}

core::Result<domain::PackFile, Refusal> readRulesFile(const QString &path)
{
    const auto text = packText(path, kLargestPack);
    if (!text)
        return core::failure(text.error());
    auto pack = readRulesPack(*text);
    if (!pack) {
        Refusal refused = pack.error();
        refused.file = path;
        return core::failure(refused);
    }
    return domain::PackFile{std::move(*pack), *text};
}

} // namespace recourse::formats
