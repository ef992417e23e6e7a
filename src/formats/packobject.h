// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QSet>
#include <QString>
#include <QStringList>

#include "domain/errors.h"
#include "formats/strictjson.h"

namespace recourse::formats {

/** The first thing that is wrong with a pack; what follows from it is not told. */
class PackProblems final
{
public:
    void add(const JsonValue &at, const QString &path, domain::RefusalReason reason,
             const QString &argument = {});
    [[nodiscard]] const std::optional<domain::Refusal> &first() const { return m_first; }

private:
    std::optional<domain::Refusal> m_first;
};

/** A value of a pack with its path, so that every complaint names its place. */
struct PackValue
{
    const JsonValue *value = nullptr;
    QString path;

    [[nodiscard]] explicit operator bool() const { return value != nullptr; }
    [[nodiscard]] bool is(JsonValue::Type type) const { return value && value->type() == type; }
    [[nodiscard]] PackValue element(std::size_t index) const;
};

/**
 * Reads one object of a pack strictly: a missing key, a wrong type and, when finish() is called, a
 * key that nobody asked for are problems. After a problem the getters give empty values.
 */
class PackObject final
{
public:
    PackObject(const PackValue &value, PackProblems &problems);

    [[nodiscard]] QString text(const char *key);
    [[nodiscard]] QString textOr(const char *key);
    [[nodiscard]] std::optional<int> integerOr(const char *key);
    [[nodiscard]] int integer(const char *key);
    [[nodiscard]] bool flag(const char *key);
    [[nodiscard]] QStringList texts(const char *key);
    [[nodiscard]] QStringList textsOr(const char *key);
    /** Any type; no value where the key is absent. */
    [[nodiscard]] PackValue valueOr(const char *key);
    [[nodiscard]] PackValue value(const char *key, JsonValue::Type type);
    [[nodiscard]] bool has(const char *key) const;
    void finish();
    void complain(const char *key, domain::RefusalReason reason, const QString &argument);

    [[nodiscard]] const PackValue &self() const { return m_self; }
    [[nodiscard]] PackProblems &problems() { return m_problems; }

private:
    PackValue m_self;
    PackProblems &m_problems;
    QSet<QString> m_asked;
};

/** Reads every object of the list `key`, and complains of what is left over in each. */
template <typename Read>
void eachObject(PackObject &root, const char *key, Read read)
{
    const PackValue list = root.value(key, JsonValue::Type::Array);
    if (!list)
        return;
    for (std::size_t i = 0; i < list.value->array().size(); ++i) {
        const PackValue element = list.element(i);
        PackObject object(element, root.problems());
        if (!element.is(JsonValue::Type::Object))
            continue;
        read(object);
        object.finish();
    }
}

/** The same for a list that need not be there. */
template <typename Read>
void eachObjectOr(PackObject &root, const char *key, Read read)
{
    if (root.has(key))
        eachObject(root, key, read);
    else
        static_cast<void>(root.valueOr(key));
}

/** Is it a pack of that format and of a version that is known? Asked first, so that the answer is
 * plain; nothing where it is. */
[[nodiscard]] std::optional<domain::Refusal> notOfFormat(const JsonValue &root, QStringView format,
                                                         int newestVersion);

/** The texts of a list; a problem for every element that is no text. */
[[nodiscard]] QStringList textsOf(const PackValue &list, PackProblems &problems);

} // namespace recourse::formats
