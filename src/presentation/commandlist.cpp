// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/commandlist.h"

#include <algorithm>

#include <QRegularExpression>

namespace recourse::presentation {

namespace {

constexpr int kNoMatch = -1;

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return foldedForFinding(text).split(between, Qt::SkipEmptyParts);
}

/** The smaller, the nearer: it begins a word, stands inside one, or is not there. */
int rankIn(const QStringList &words, const QString &typed, int begins)
{
    if (std::any_of(words.cbegin(), words.cend(),
                    [&](const QString &word) { return word.startsWith(typed); }))
        return begins;
    if (typed.size() > 1 && std::any_of(words.cbegin(), words.cend(), [&](const QString &word) {
            return word.contains(typed);
        }))
        return begins + 4;
    return kNoMatch;
}

int rankOf(const CommandEntry &command, const QStringList &typed)
{
    const QStringList words = wordsOf(command.text);
    const QStringList english = wordsOf(command.english);
    const QStringList place = wordsOf(command.place);
    int sum = 0;
    for (const QString &part : typed) {
        int best = words.value(0).startsWith(part) ? 0 : kNoMatch;
        for (const int rank :
             {rankIn(words, part, 1), rankIn(english, part, 2), rankIn(place, part, 3)}) {
            if (rank != kNoMatch && (best == kNoMatch || rank < best))
                best = rank;
        }
        if (best == kNoMatch)
            return kNoMatch;
        sum += best;
    }
    return sum;
}

} // namespace

QString foldedForFinding(const QString &text)
{
    QString folded;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter.category() != QChar::Mark_NonSpacing && letter != QChar(0x0640))
            folded.append(letter);
    }
    return folded.toCaseFolded().replace(QChar(0x00DF), QStringLiteral("ss"));
}

void CommandList::setCommands(const QList<CommandEntry> &commands)
{
    m_commands = commands;
    refill();
}

void CommandList::setTyped(const QString &typed)
{
    m_typed = typed.simplified();
    refill();
}

void CommandList::refill()
{
    const QStringList typed = wordsOf(m_typed);
    QList<std::pair<int, int>> found; // rank, place
    for (int i = 0; i < m_commands.size(); ++i) {
        const int rank = rankOf(m_commands.at(i), typed);
        if (rank != kNoMatch)
            found.append({rank * 2 + (m_commands.at(i).enabled ? 0 : 1), i});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    beginResetModel();
    m_rows.clear();
    for (const auto &[rank, at] : std::as_const(found))
        m_rows.append(at);
    if (!m_typed.isEmpty())
        m_rows.append(kSearch);
    endResetModel();
}

int CommandList::commandAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row) : kNone;
}

QString CommandList::countText() const
{
    const auto count = std::count_if(m_rows.cbegin(), m_rows.cend(),
                                     [](int at) { return at >= 0; });
    return count == 0 ? tr("No command of this name.") : tr("%Ln command(s)", nullptr, int(count));
}

int CommandList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags CommandList::flags(const QModelIndex &index) const
{
    // One that cannot be done now can be chosen all the same, to hear why.
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled : Qt::NoItemFlags;
}

QVariant CommandList::searchData(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        //: %1 is what the user has typed
        return tr("Find orders with “%1”").arg(m_typed);
    case PlaceRole:
        return tr("Numbers, titles, sellers, tracking numbers and notes");
    case EnabledRole:
        return true;
    default:
        return {};
    }
}

QVariant CommandList::data(const QModelIndex &index, int role) const
{
    const int at = commandAt(index.row());
    if (at == kNone)
        return {};
    if (at == kSearch)
        return searchData(role);
    const CommandEntry &command = m_commands.at(at);
    const bool refused = !command.enabled && !command.whyNot.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return command.text;
    case PlaceRole:
        if (refused)
            return command.whyNot;
        //: %1 is a menu; the command beside is in it
        return command.enabled ? command.place : tr("%1 – not possible now").arg(command.place);
    case ShortcutRole:
        return command.shortcut;
    case EnabledRole:
        return command.enabled;
    case Qt::AccessibleTextRole: {
        QStringList parts{command.text, data(index, PlaceRole).toString()};
        if (refused)
            parts.insert(1, tr("not possible now"));
        if (!command.shortcut.isEmpty())
            parts.append(command.shortcut);
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

} // namespace recourse::presentation
