// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/packs/packbounds.h"

namespace recourse::formats {

using domain::RefusalReason;

namespace {

constexpr qsizetype kLongestText = 1000;
constexpr std::size_t kLongestList = 500;
constexpr int kMostValues = 20000;
constexpr int kDeepest = 16;

class BoundsLook
{
public:
    explicit BoundsLook(PackProblems &problems)
        : m_problems(problems)
    {
    }

    void look(const JsonValue &value, const QString &path, int depth)
    {
        if (m_problems.first())
            return;
        const bool isLong = value.array().size() > kLongestList
            || value.members().size() > kLongestList;
        if (++m_values > kMostValues || isLong)
            m_problems.add(value, path, RefusalReason::TooLarge);
        else if (depth > kDeepest)
            m_problems.add(value, path, RefusalReason::NestedTooDeep);
        else if (value.text().size() > kLongestText)
            m_problems.add(value, path, RefusalReason::FieldTooLong);
        else
            lookInside(value, path, depth);
    }

private:
    void lookInside(const JsonValue &value, const QString &path, int depth)
    {
        for (std::size_t i = 0; i < value.array().size(); ++i)
            look(value.array()[i], path + u'[' + QString::number(i) + u']', depth + 1);
        for (const JsonValue::Member &member : value.members()) {
            const QString name = path.isEmpty() ? member.key.left(kLongestText)
                                                : path + u'.' + member.key.left(kLongestText);
            if (member.key.size() > kLongestText)
                m_problems.add(member.value, name, RefusalReason::FieldTooLong);
            look(member.value, name, depth + 1);
        }
    }

    PackProblems &m_problems;
    int m_values = 0;
};

} // namespace

void checkBounds(const JsonValue &root, PackProblems &problems)
{
    BoundsLook(problems).look(root, {}, 0);
}

} // namespace recourse::formats
