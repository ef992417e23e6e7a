// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>

namespace recourse::presentation {

/** What the command box knows of one entry of the menus. */
struct CommandEntry
{
    QString text;     ///< as in the menu, without its marks
    QString place;    ///< "File", "Order › Record what happened"
    QString english;  ///< more words by which it is found, in English
    QString shortcut; ///< as the system writes it, may be empty
    bool enabled = true;
    QString whyNot; ///< where it is not enabled, and somebody knows
};

/**
 * The commands that fit what is typed, the best first: every typed word must begin a word of the
 * command or stand inside one; accents and the size of letters make no difference. Last stands the
 * search for orders with these words. GUI thread.
 */
class CommandList final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        PlaceRole = Qt::UserRole, ///< the second line: where it is, or why not now
        ShortcutRole,
        EnabledRole,
    };
    static constexpr int kNone = -1;
    static constexpr int kSearch = -2;

    using QAbstractListModel::QAbstractListModel;

    void setCommands(const QList<CommandEntry> &commands);
    void setTyped(const QString &typed);
    /** What the row stands for: a place in the commands, kSearch or kNone. */
    [[nodiscard]] int commandAt(int row) const;
    /** "3 commands", for a screen reader too. */
    [[nodiscard]] QString countText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void refill();
    [[nodiscard]] QVariant searchData(int role) const;

    QList<CommandEntry> m_commands;
    QString m_typed;
    QList<int> m_rows;
};

/** Letters alone: no accents, no size, compatible forms as one. */
[[nodiscard]] QString foldedForFinding(const QString &text);

} // namespace recourse::presentation
