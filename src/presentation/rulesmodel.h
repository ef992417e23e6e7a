// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QAbstractListModel>

#include "domain/rules/ruleslibrary.h"
#include "presentation/languagesetting.h"
#include "presentation/ruleviews.h"

namespace recourse::presentation {

/** A rule with everything that the pack says of it. */
struct RulePage
{
    RuleView rule;
    QList<ParameterView> parameters; ///< the deadlines that it names or is counted with
    QString actionsText;             ///< what it decides about, may be empty
    QString statusesText;            ///< the states of an order in which it matters
    bool operator==(const RulePage &) const = default;
};

/**
 * The rules of one pack at a time, as a list to search and to filter by the status of an order;
 * in the pack's order. Made from the pack alone. Empty until the first reload(), so that a start of
 * the program does not wait for what few ask for. GUI thread.
 */
class RulesModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    /** Both outlive the model. */
    RulesModel(const domain::RulesLibrary &rules, LanguageSetting &language,
               QObject *parent = nullptr);

    /** The shops that there are packs for, in words. */
    [[nodiscard]] QStringList shops() const;
    /** "Any status", then each status by name. */
    [[nodiscard]] QStringList statuses() const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /** An empty page where there is no such row. */
    [[nodiscard]] RulePage page(int row) const;
    [[nodiscard]] QString countText() const; ///< "3 of 28 rules"
    [[nodiscard]] QString packText() const;  ///< version and origin in a sentence
    [[nodiscard]] int shop() const { return m_shop; }

public slots:
    /** Reads the packs in use; the same shop is shown, where there still is a pack for it. */
    void reload();
    void setShop(int index);
    /** Each word of it has to be in the rule, in its deadlines or in its sources. */
    void setSearch(const QString &text);
    /** As in statuses(); 0 shows all. */
    void setStatus(int index);

signals:
    /** Other rows, or other words for them. */
    void refilled();

private:
    struct Entry
    {
        RulePage page;
        quint64 statuses = 0; ///< a bit for each
        QString folded;       ///< what a search looks into
    };
    void read();
    void filter();
    [[nodiscard]] const domain::RulesPack &pack() const;

    const domain::RulesLibrary &m_rules;
    LanguageSetting &m_language;
    int m_shop = 0;
    QString m_market; ///< of the pack that is shown
    int m_status = 0;
    QStringList m_words;
    QList<Entry> m_entries;
    QList<int> m_shown; ///< indices into m_entries
};

} // namespace recourse::presentation
