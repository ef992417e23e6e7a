// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/assessment.h"

#include <algorithm>
#include <array>

namespace recourse::domain {

namespace {

using namespace Qt::StringLiterals;

const std::array<QString, 5> kVerdicts{u"possible"_s, u"not_yet"_s, u"no_longer"_s, u"never"_s,
                                       u"unknown"_s};
const std::array<QString, 4> kCertainties{u"site"_s, u"user"_s, u"rule"_s, u"range"_s};
const std::array<QString, 4> kDeadlineKinds{u"act_before"_s, u"wait_until"_s, u"opens_at"_s,
                                            u"overdue_since"_s};
const std::array<QString, 4> kCaseKinds{u"cancellation"_s, u"dispute"_s, u"return"_s, u"refund"_s};

template <typename Enum, std::size_t N>
std::optional<Enum> fromName(const std::array<QString, N> &names, QStringView name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return Enum(found - names.begin());
}

const Option *named(const QList<Option> &options, QStringView name)
{
    const auto found = std::find_if(options.cbegin(), options.cend(),
                                    [name](const Option &option) { return option.action == name; });
    return found == options.cend() ? nullptr : &*found;
}

} // namespace

bool Assessment::leavesOwnDaysOut(const Option &option) const
{
    return (option.from && option.from->ownDays) || (option.until && option.until->ownDays)
        || (option.recommended && deadlineOwnDays);
}

const Option *Assessment::option(QStringView action) const
{
    return named(options, action);
}

const Option *Assessment::problem(QStringView problemId) const
{
    return named(problems, problemId);
}

QString toName(Verdict verdict)
{
    return kVerdicts.at(std::size_t(verdict));
}

QString toName(Certainty certainty)
{
    return kCertainties.at(std::size_t(certainty));
}

QString toName(DeadlineKind kind)
{
    return kDeadlineKinds.at(std::size_t(kind));
}

QString toName(CaseKind kind)
{
    return kCaseKinds.at(std::size_t(kind));
}

std::optional<DeadlineKind> deadlineKindFromName(QStringView name)
{
    return fromName<DeadlineKind>(kDeadlineKinds, name);
}

std::optional<CaseKind> caseKindFromName(QStringView name)
{
    return fromName<CaseKind>(kCaseKinds, name);
}

} // namespace recourse::domain
