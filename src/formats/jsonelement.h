// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QMap>
#include <QString>
#include <QStringList>

#include "core/instant.h"
#include "domain/errors.h"
#include "domain/moment.h"
#include "domain/money.h"
#include "domain/order.h"
#include "formats/strictjson.h"

namespace recourse::formats {

/** The first thing that is wrong in an element; everything read after it does not count. */
struct JsonProblem
{
    std::optional<domain::Refusal> refusal;
    void set(const QString &path, qint64 line, domain::RefusalReason reason,
             const QStringList &arguments = {});
};

/**
 * Reads the members of one JSON object by name, with the path for a refusal. Null, absent and empty
 * text all mean "not known". What was not asked for is left over and kept.
 */
class JsonElement final
{
public:
    JsonElement(const JsonValue &value, QString path, JsonProblem &problem);

    [[nodiscard]] QString text(QLatin1String key);
    /** As above, of digits that were written as a number too. */
    [[nodiscard]] QString idText(QLatin1String key);
    [[nodiscard]] std::optional<core::Instant> instant(QLatin1String key);
    /** `users`: a date without a time is a day where the user is. */
    [[nodiscard]] std::optional<domain::Moment> moment(QLatin1String key, bool users);
    /** Keys in it that nobody knows are left over as the same key with an object of them. */
    [[nodiscard]] std::optional<domain::Money> money(QLatin1String key);
    [[nodiscard]] std::optional<qint64> number(QLatin1String key);
    [[nodiscard]] bool flag(QLatin1String key);
    [[nodiscard]] QStringList texts(QLatin1String key);
    /** The members "seen" and "seen_by", whatever the names of the fields in them. */
    [[nodiscard]] domain::SeenTimes seenTimes();
    void object(QLatin1String key, const std::function<void(JsonElement &)> &read);
    void objects(QLatin1String key, const std::function<void(JsonElement &)> &read);
    /** Asked for and thrown away. */
    void drop(QStringView key);

    /** A compact object of what nobody asked for; empty where there is nothing. */
    [[nodiscard]] QByteArray leftOver() const;
    void refuse(QLatin1String key, domain::RefusalReason reason, const QStringList &arguments = {});
    [[nodiscard]] bool failed() const { return m_problem.refusal.has_value(); }

private:
    [[nodiscard]] const JsonValue *take(QLatin1String key, JsonValue::Type type);
    [[nodiscard]] const JsonValue *find(QStringView key);
    [[nodiscard]] QString pathOf(QLatin1String key) const;

    const JsonValue &m_value;
    QString m_path;
    JsonProblem &m_problem;
    std::vector<bool> m_taken;
    std::vector<std::pair<QString, QByteArray>> m_leftInside;
};

} // namespace recourse::formats
