// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include "core/instant.h"
#include "domain/money.h"

namespace recourse::formats {

/** Writes the members of one JSON object in the order of the calls. What is not known becomes null.
 */
class JsonObjectWriter final
{
public:
    JsonObjectWriter &raw(QByteArrayView key, QByteArrayView json);
    /** Empty text is null. */
    JsonObjectWriter &text(QByteArrayView key, const QString &value);
    JsonObjectWriter &instant(QByteArrayView key, const std::optional<core::Instant> &value);
    /** `beside`: the extra of the whole object, which may hold members of the amount's own. */
    JsonObjectWriter &money(QByteArrayView key, const std::optional<domain::Money> &value,
                            const QByteArray &beside = {});
    JsonObjectWriter &number(QByteArrayView key, const std::optional<qint64> &value);
    /** The members of a compact object, as they are, but those that an amount has taken. */
    JsonObjectWriter &extra(const QByteArray &object);
    /** The object; the writer is used up. */
    [[nodiscard]] QByteArray take();

private:
    void key(QByteArrayView name);
    QByteArray m_out = QByteArrayLiteral("{");
    QStringList m_moneyKeys;
};

} // namespace recourse::formats
