// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>
#include <QString>
#include <QStringList>

namespace recourse::cli {

/** An option that a command knows, and whether a value follows it. */
struct OptionWord
{
    QString name; ///< without the dashes
    bool takesValue = true;
};

/** The words of one call, taken apart. Options of the program may stand before or after the
 * command. */
class CallWords final
{
public:
    QString book; ///< empty: the default
    QString at;
    QString language;
    bool json = false;
    bool portable = false;
    bool help = false;
    bool version = false;
    QString command;  ///< empty: none
    QStringList rest; ///< everything behind the command but the program's options

    /** What is wrong with the call; empty where nothing is. */
    QString problem;

    [[nodiscard]] static CallWords of(const QStringList &arguments);
};

/** What stands behind a command: its options and its plain words. */
class CommandWords final
{
public:
    QStringList plain;
    QString problem;

    [[nodiscard]] static CommandWords of(const QStringList &rest, const QList<OptionWord> &known);
    [[nodiscard]] bool has(QStringView option) const;
    /** The last value given; empty where it was not. */
    [[nodiscard]] QString value(QStringView option) const;
    [[nodiscard]] QStringList values(QStringView option) const;

private:
    QList<std::pair<QString, QString>> m_options;
};

} // namespace recourse::cli
