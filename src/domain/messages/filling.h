// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include "domain/messages/templatetext.h"

namespace recourse::domain {

/** The fields of a message as words of its language; what is not in here is not known. */
struct FieldTexts
{
    QMap<QString, QString> fields;
    QList<QMap<QString, QString>> items;
    QMap<QString, QString> gaps; ///< what stands, in brackets, where a needed field is missing
    bool rightToLeft = false;    ///< the language of the message is written so
};

/** Where in the filled text a field's value or its gap stands. */
struct FieldMark
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString field;
    bool missing = false;
    bool operator==(const FieldMark &) const = default;
};

struct FilledMessage
{
    QString text;
    QList<FieldMark> marks;
    QStringList missing; ///< the fields without which the message is not whole, each once
    bool operator==(const FilledMessage &) const = default;
};

/**
 * Fills a template in one pass: braces and tags inside of a value stay what they are. Values that
 * are written against the direction of the message are isolated, and in a right-to-left message
 * every one, so that numbers and foreign names stay whole.
 */
[[nodiscard]] FilledMessage fillTemplate(const QList<TemplatePart> &parts, const QStringList &needs,
                                         const FieldTexts &texts);

/**
 * A text from outside as one that a message may hold: one line, no control characters and no marks
 * that turn the direction of what follows, at most `longest` characters.
 */
[[nodiscard]] QString plainValue(const QString &text, qsizetype longest);

} // namespace recourse::domain
