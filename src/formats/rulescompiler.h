// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include <QHash>
#include <QString>

#include "domain/rules/compiledrules.h"
#include "formats/packobject.h"

namespace recourse::formats {

/**
 * Turns the conditions and bounds of a pack into the engine's indices; names must be known. A named
 * one is copied to where it is used, so that a short pack may ask for a vast one: it is refused.
 */
class RulesCompiler final
{
public:
    explicit RulesCompiler(PackProblems &problems)
        : m_problems(problems)
    {
    }

    void addParameter(const QString &id, std::size_t index) { m_parameters.insert(id, index); }
    [[nodiscard]] std::optional<std::size_t> parameter(const QString &id) const;
    /** The site's codes of an end reason, for conditions that name it by its id. */
    void addEndReason(const QString &id, const QStringList &codes)
    {
        m_endReasons.insert(id, codes);
    }
    /** The ids of the pack's answers, for conditions that name them. */
    void setAnswers(const QStringList &ids) { m_answers = ids; }
    /** The pack's own names for what is used more than once; each may use those before it. */
    void readNamedBounds(const PackValue &bounds);
    void readNamedConditions(const PackValue &conditions);

    [[nodiscard]] int namedBounds() const { return int(m_bounds.size()); }
    [[nodiscard]] int namedConditions() const { return int(m_conditions.size()); }

    [[nodiscard]] domain::Condition condition(const PackValue &value);
    [[nodiscard]] domain::BoundRule bound(const PackValue &value);
    [[nodiscard]] std::optional<domain::FactRef> fact(const QString &name) const;
    [[nodiscard]] domain::EventMask events(const PackValue &list);

private:
    using Kind = domain::Condition::Kind;
    /** One kind of condition: the key that tells it and what reads the rest of the object. */
    struct Shape
    {
        const char *key;
        Kind kind;
        void (RulesCompiler::*read)(PackObject &object, const char *key,
                                    domain::Condition &condition);
    };
    [[nodiscard]] static const std::array<Shape, 18> &shapes();
    void readCondition(PackObject &object, domain::Condition &condition);
    void readSet(PackObject &object, const char *key, domain::Condition &condition);
    void readNot(PackObject &object, const char *key, domain::Condition &condition);
    void readStatus(PackObject &object, const char *key, domain::Condition &condition);
    void readEvents(PackObject &object, const char *key, domain::Condition &condition);
    void readLastOf(PackObject &object, const char *key, domain::Condition &condition);
    void readFacts(PackObject &object, const char *key, domain::Condition &condition);
    void readBound(PackObject &object, const char *key, domain::Condition &condition);
    void readCase(PackObject &object, const char *key, domain::Condition &condition);
    void readField(PackObject &object, const char *key, domain::Condition &condition);
    void readBefore(PackObject &object, const char *key, domain::Condition &condition);
    void readEarlier(PackObject &object, const char *key, domain::Condition &condition);
    void readTracking(PackObject &object, const char *key, domain::Condition &condition);
    void readAnswered(PackObject &object, const char *key, domain::Condition &condition);
    void readTrue(PackObject &object, const char *key, domain::Condition &condition);
    [[nodiscard]] quint64 findings(const PackValue &list);
    [[nodiscard]] domain::BoundTerm term(const PackValue &value);
    [[nodiscard]] std::vector<domain::FactRef> facts(const PackValue &value);
    [[nodiscard]] quint64 statuses(const PackValue &list);
    [[nodiscard]] domain::BoundRule namedBound(const PackValue &name);
    /** Counts what is made; false, with a problem, once that is more than any pack needs. */
    [[nodiscard]] bool mayMake(std::size_t parts, const PackValue &at);

    template <typename Value>
    struct Named
    {
        Value value;
        std::size_t parts = 0;
    };
    PackProblems &m_problems;
    std::size_t m_parts = 0;
    QHash<QString, std::size_t> m_parameters;
    QHash<QString, QStringList> m_endReasons;
    QStringList m_answers;
    QHash<QString, Named<domain::BoundRule>> m_bounds;
    QHash<QString, Named<domain::Condition>> m_conditions;
};

} // namespace recourse::formats
