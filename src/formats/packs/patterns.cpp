// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/packs/patterns.h"

#include <vector>

namespace recourse::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRepetitions = 8;

/** Goes through a pattern once, as far as its repetitions are concerned. */
class PatternLook
{
public:
    explicit PatternLook(const QString &pattern)
        : m_text(pattern)
    {
    }

    [[nodiscard]] bool isTame()
    {
        m_groups.push_back({});
        while (m_at < m_text.size()) {
            if (!takeOne())
                return false;
        }
        return m_repetitions <= kMostRepetitions;
    }

private:
    struct Group
    {
        bool hasChoice = false; ///< alternatives, or a repetition that has a choice of its length
    };

    [[nodiscard]] QChar now() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }

    /** One atom with what repeats it. */
    bool takeOne()
    {
        const QChar c = m_text.at(m_at);
        bool holdsChoice = false;
        if (c == u'(') {
            m_groups.push_back({});
            return openGroup();
        }
        if (c == u')') {
            if (m_groups.size() < 2) {
                ++m_at; // no pattern at all, which others say
                return true;
            }
            holdsChoice = m_groups.back().hasChoice;
            m_groups.pop_back();
            m_groups.back().hasChoice |= holdsChoice;
            ++m_at;
        } else if (c == u'|') {
            m_groups.back().hasChoice = true;
            ++m_at;
            return true;
        } else if (c == u'[') {
            skipClass();
        } else if (c == u'\\') {
            const QChar next = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar();
            if ((next >= u'1' && next <= u'9') || next == u'g' || next == u'k' || next == u'Q')
                return false;
            m_at += 2;
        } else {
            ++m_at;
        }
        return takeRepetition(holdsChoice);
    }

    /** Behind "(": groups, looks around and options are known, all else is not for packs. */
    bool openGroup()
    {
        ++m_at;
        if (now() == u'*')
            return false;
        if (now() != u'?')
            return true;
        static const QRegularExpression kKnown(
            u"^\\?(?:[:=!>]|<[=!]|<[A-Za-z]\\w*>|[imsx-]+[:)])"_s);
        const auto known = kKnown.match(m_text.mid(m_at, 64));
        if (!known.hasMatch())
            return false;
        m_at += known.capturedLength();
        if (known.captured().endsWith(u')'))
            m_groups.pop_back();
        return true;
    }

    void skipClass()
    {
        ++m_at;
        if (now() == u'^')
            ++m_at;
        if (now() == u']')
            ++m_at;
        while (m_at < m_text.size() && now() != u']')
            m_at += now() == u'\\' ? 2 : 1;
        ++m_at;
    }

    bool takeRepetition(bool holdsChoice)
    {
        static const QRegularExpression kCount(u"^\\{(\\d*)(,?)(\\d*)\\}"_s);
        const auto count = kCount.match(m_text.mid(m_at, 16));
        const bool isCount = count.hasMatch();
        if (now() != u'*' && now() != u'+' && now() != u'?' && !isCount)
            return true;
        const bool isOptional = now() == u'?';
        const bool isFixed = isCount && count.captured(2).isEmpty();
        m_at += isCount ? count.capturedLength() : 1;
        if (now() == u'?' || now() == u'+')
            ++m_at;
        m_groups.back().hasChoice |= !isFixed;
        if (!isFixed && !isOptional)
            ++m_repetitions;
        return isOptional || !holdsChoice;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_repetitions = 0;
    std::vector<Group> m_groups;
};

} // namespace

QRegularExpression boundedPattern(const QString &pattern,
                                  QRegularExpression::PatternOptions options)
{
    // The engine's own limit lets a single text take a second.
    return QRegularExpression(pattern.isEmpty() ? pattern : u"(*LIMIT_MATCH=20000)"_s + pattern,
                              options | QRegularExpression::UseUnicodePropertiesOption);
}

bool isTame(const QString &pattern)
{
    return PatternLook(pattern).isTame();
}

} // namespace recourse::formats
