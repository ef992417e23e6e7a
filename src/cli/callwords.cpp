// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/callwords.h"

#include <algorithm>

#include <QCoreApplication>

namespace recourse::cli {

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::cli::CallWords)
public:
    static QString missingValue(const QString &option)
    {
        //: %1 is an option such as --book
        return tr("A value has to follow %1.").arg(option);
    }
    static QString noValue(const QString &option)
    {
        //: %1 is an option such as --json
        return tr("%1 takes no value.").arg(option);
    }
    static QString unknownOption(const QString &option)
    {
        //: %1 is what was typed
        return tr("There is no option %1 here. --help lists them all.").arg(option);
    }
};

/** One word of the form --name or --name=value. */
struct Option
{
    QString name;
    std::optional<QString> value;
};

std::optional<Option> optionOf(const QString &word)
{
    if (!word.startsWith("--"_L1) || word.size() == 2)
        return std::nullopt;
    const qsizetype equals = word.indexOf(u'=');
    if (equals < 0)
        return Option{word.mid(2), std::nullopt};
    return Option{word.mid(2, equals - 2), word.mid(equals + 1)};
}

/** Walks over words; a value is behind its option or behind "=". */
class Walker final
{
public:
    explicit Walker(const QStringList &words)
        : m_words(words)
    {
    }
    QString problem;

    [[nodiscard]] bool atEnd() const { return m_next >= m_words.size() || !problem.isEmpty(); }
    QString next() { return m_words.at(m_next++); }
    QString valueFor(const Option &option)
    {
        if (option.value)
            return *option.value;
        if (m_next < m_words.size())
            return next();
        problem = Texts::missingValue(u"--"_s + option.name);
        return {};
    }
    QString neededValueFor(const Option &option, const QString &typed)
    {
        QString value = valueFor(option);
        if (value.isEmpty() && problem.isEmpty())
            problem = Texts::missingValue(typed);
        return value;
    }
    void mustBeBare(const Option &option)
    {
        if (option.value)
            problem = Texts::noValue(u"--"_s + option.name);
    }

private:
    const QStringList &m_words;
    qsizetype m_next = 0;
};

/** What an option before the command takes its value into; none for another option. */
QString *textOf(CallWords &call, const QString &option)
{
    if (option == "book"_L1)
        return &call.book;
    if (option == "at"_L1)
        return &call.at;
    return option == "lang"_L1 ? &call.language : nullptr;
}

bool *flagOf(CallWords &call, const QString &option)
{
    if (option == "json"_L1)
        return &call.json;
    if (option == "portable"_L1)
        return &call.portable;
    if (option == "help"_L1)
        return &call.help;
    return option == "version"_L1 ? &call.version : nullptr;
}
} // namespace

CallWords CallWords::of(const QStringList &arguments)
{
    CallWords call;
    Walker walker(arguments);
    bool plainOnly = false;
    while (!walker.atEnd()) {
        const QString word = walker.next();
        const auto option = plainOnly ? std::nullopt : optionOf(word);
        QString *text = option ? textOf(call, option->name) : nullptr;
        bool *flag = option ? flagOf(call, option->name) : nullptr;
        if (text) {
            *text = walker.neededValueFor(*option, word);
        } else if (flag) {
            *flag = true;
            walker.mustBeBare(*option);
        } else if (word == "-h"_L1 && !plainOnly) {
            call.help = true;
        } else if (call.command.isEmpty()) {
            if (word.startsWith(u'-'))
                walker.problem = Texts::unknownOption(word);
            else
                call.command = word;
        } else {
            plainOnly = plainOnly || word == "--"_L1;
            call.rest.append(word);
        }
    }
    // "--json" counts wherever it stands, also behind the word that is wrong.
    call.json = call.json || arguments.contains(u"--json"_s);
    call.problem = walker.problem;
    return call;
}

CommandWords CommandWords::of(const QStringList &rest, const QList<OptionWord> &known)
{
    CommandWords words;
    Walker walker(rest);
    bool plainOnly = false;
    while (!walker.atEnd()) {
        const QString word = walker.next();
        if (!plainOnly && word == "--"_L1) {
            plainOnly = true;
            continue;
        }
        if (plainOnly || !word.startsWith(u'-') || word.size() == 1) {
            words.plain.append(word);
            continue;
        }
        const auto option = optionOf(word);
        const auto found = std::find_if(known.cbegin(), known.cend(), [&](const OptionWord &one) {
            return option && one.name == option->name;
        });
        if (found == known.cend()) {
            walker.problem = Texts::unknownOption(option ? QString(u"--"_s + option->name) : word);
        } else if (found->takesValue) {
            words.m_options.append({option->name, walker.valueFor(*option)});
        } else {
            walker.mustBeBare(*option);
            words.m_options.append({option->name, QString()});
        }
    }
    words.problem = walker.problem;
    return words;
}

bool CommandWords::has(QStringView option) const
{
    return std::any_of(m_options.cbegin(), m_options.cend(),
                       [option](const auto &given) { return given.first == option; });
}

QString CommandWords::value(QStringView option) const
{
    return values(option).value(values(option).size() - 1);
}

QStringList CommandWords::values(QStringView option) const
{
    QStringList values;
    for (const auto &[name, value] : m_options) {
        if (name == option)
            values.append(value);
    }
    return values;
}

} // namespace recourse::cli
