// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <stdexcept>
#include <string>

#include <QRegularExpression>
#include <QString>

#include <nlohmann/json.hpp>

namespace recourse::test {

/** As much of JSON Schema as the schema of reader packs uses; throws at a keyword beyond that. */
class JsonSchema final
{
public:
    using Json = nlohmann::ordered_json;
    explicit JsonSchema(Json root)
        : m_root(std::move(root))
    {
    }
    [[nodiscard]] bool allows(const Json &value) const { return holds(m_root, value); }

private:
    [[nodiscard]] bool holds(const Json &schema, const Json &value) const
    {
        if (schema.is_boolean())
            return schema.get<bool>();
        for (const auto &rule : schema.items()) {
            if (!holdsOne(rule.key(), rule.value(), value, schema))
                return false;
        }
        return true;
    }
    [[nodiscard]] bool holdsAny(const Json &schemas, const Json &value) const
    {
        for (const Json &one : schemas) {
            if (holds(one, value))
                return true;
        }
        return false;
    }
    [[nodiscard]] bool holdsOne(const std::string &key, const Json &rule, const Json &value,
                                const Json &schema) const
    {
        if (key == "$schema" || key == "$defs" || key == "title" || key == "description")
            return true;
        if (key == "$ref")
            return holds(m_root.at(Json::json_pointer(rule.get<std::string>().substr(1))), value);
        if (key == "const")
            return value == rule;
        if (key == "enum")
            return std::find(rule.begin(), rule.end(), value) != rule.end();
        if (key == "type")
            return isOf(rule.get<std::string>(), value);
        if (key == "not")
            return !holds(rule, value);
        if (key == "anyOf")
            return holdsAny(rule, value);
        if (value.is_object())
            return holdsOfObject(key, rule, value, schema);
        if (value.is_array())
            return holdsOfList(key, rule, value);
        return !value.is_string() || holdsOfText(key, rule, value.get<std::string>());
    }
    [[nodiscard]] bool holdsOfObject(const std::string &key, const Json &rule, const Json &value,
                                     const Json &schema) const
    {
        if (key == "required") {
            return std::all_of(rule.begin(), rule.end(), [&value](const Json &name) {
                return value.contains(name.get<std::string>());
            });
        }
        for (const auto &member : value.items()) {
            const bool known = schema.contains("properties")
                && schema.at("properties").contains(member.key());
            if (key == "properties") {
                if (known && !holds(rule.at(member.key()), member.value()))
                    return false;
            } else if (key == "additionalProperties") {
                if (!known && !holds(rule, member.value()))
                    return false;
            } else if (key == "propertyNames") {
                if (!holds(rule, Json(member.key())))
                    return false;
            } else {
                throw std::logic_error(key);
            }
        }
        return true;
    }
    [[nodiscard]] bool holdsOfList(const std::string &key, const Json &rule,
                                   const Json &value) const
    {
        if (key == "minItems")
            return value.size() >= rule.get<std::size_t>();
        if (key == "maxItems")
            return value.size() <= rule.get<std::size_t>();
        return key != "items" || std::all_of(value.begin(), value.end(), [&](const Json &one) {
                   return holds(rule, one);
               });
    }
    [[nodiscard]] static bool holdsOfText(const std::string &key, const Json &rule,
                                          const std::string &value)
    {
        const QString text = QString::fromStdString(value);
        if (key == "minLength")
            return text.size() >= rule.get<qsizetype>();
        if (key == "maxLength")
            return text.size() <= rule.get<qsizetype>();
        if (key != "pattern")
            return true;
        const QRegularExpression pattern(QString::fromStdString(rule.get<std::string>()));
        return pattern.match(text).hasMatch();
    }
    [[nodiscard]] static bool isOf(const std::string &type, const Json &value)
    {
        return (type == "object" && value.is_object()) || (type == "array" && value.is_array())
            || (type == "string" && value.is_string()) || (type == "boolean" && value.is_boolean());
    }

    const Json m_root;
};

} // namespace recourse::test
