// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/rulesmodel.h"

#include <algorithm>

#include "presentation/packwords.h"
#include "presentation/rulereach.h"
#include "wording/labels.h"

namespace recourse::presentation {

namespace {

quint64 bit(int status)
{
    return quint64(1) << status;
}

QString statusesText(quint64 statuses, const wording::Regional &regional)
{
    QStringList names;
    for (int i = 0; i < domain::kOrderStatusCount; ++i) {
        if ((statuses & bit(i)) != 0)
            names.append(wording::statusLabel(domain::OrderStatus(i)));
    }
    return names.size() == domain::kOrderStatusCount ? RulesModel::tr("Any status")
                                                     : regional.locale.createSeparatedList(names);
}

QString foldedOf(const RulePage &page)
{
    QStringList texts{page.rule.text, page.actionsText};
    texts += page.rule.sourceTexts;
    for (const ParameterView &parameter : page.parameters)
        texts += {parameter.text, parameter.saidText};
    return texts.join(u'\n').toCaseFolded();
}

} // namespace

RulesModel::RulesModel(const domain::RulesLibrary &rules, LanguageSetting &language,
                       QObject *parent)
    : QAbstractListModel(parent)
    , m_rules(rules)
    , m_language(language)
{
    connect(&language, &LanguageSetting::changed, this, [this] {
        if (!m_entries.isEmpty())
            read();
    });
}

const domain::RulesPack &RulesModel::pack() const
{
    return m_shop < m_rules.packs().size() ? m_rules.packs().at(m_shop) : m_rules.mainPack();
}

QStringList RulesModel::shops() const
{
    QStringList names;
    for (const domain::RulesPack &one : m_rules.packs())
        names.append(shopName(one));
    return names;
}

QStringList RulesModel::statuses() const
{
    QStringList names{tr("Any status")};
    for (int i = 0; i < domain::kOrderStatusCount; ++i)
        names.append(wording::statusLabel(domain::OrderStatus(i)));
    return names;
}

void RulesModel::read()
{
    const wording::Regional &regional = m_language.regional();
    const wording::PackText words(pack(), regional);
    const QHash<QString, RuleReach> reaches = ruleReaches(pack());
    m_market = pack().market;
    m_entries.clear();
    for (const domain::RuleInfo &rule : pack().rules) {
        const RuleReach reach = reaches.value(rule.id);
        Entry entry;
        entry.statuses = reach.statuses;
        entry.page.rule = ruleView(rule, pack(), regional, {});
        for (const QString &id : reach.parameters) {
            if (const domain::ParameterInfo *parameter = pack().parameter(id))
                entry.page.parameters.append(parameterView(*parameter, pack(), regional));
        }
        QStringList titles;
        for (const QString &id : reach.actions)
            titles.append(words.actionTitle(id));
        entry.page.actionsText = regional.locale.createSeparatedList(titles);
        entry.page.statusesText = statusesText(reach.statuses, regional);
        entry.folded = foldedOf(entry.page);
        m_entries.append(entry);
    }
    filter();
}

void RulesModel::filter()
{
    beginResetModel();
    m_shown.clear();
    for (int i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        // A rule that no condition names belongs to every status.
        const bool matters = m_status == 0 || entry.statuses == 0
            || (entry.statuses & bit(m_status - 1)) != 0;
        const bool found = std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
            return entry.folded.contains(word);
        });
        if (matters && found)
            m_shown.append(i);
    }
    endResetModel();
    emit refilled();
}

int RulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return page(index.row()).rule.text;
    return {};
}

RulePage RulesModel::page(int row) const
{
    return row >= 0 && row < m_shown.size() ? m_entries.at(m_shown.at(row)).page : RulePage();
}

QString RulesModel::countText() const
{
    //: How many rules are listed and how many there are
    return tr("%1 of %Ln rule(s)", "shown, all", int(m_entries.size()))
        .arg(m_language.regional().locale.toString(m_shown.size()));
}

QString RulesModel::packText() const
{
    return packSentence(pack(), m_language.regional());
}

void RulesModel::reload()
{
    const QList<domain::RulesPack> &packs = m_rules.packs();
    m_shop = 0;
    for (int i = 0; i < packs.size(); ++i) {
        if (packs.at(i).market == m_market)
            m_shop = i;
    }
    read();
}

void RulesModel::setShop(int index)
{
    if (index < 0 || index == m_shop || index >= m_rules.packs().size())
        return;
    m_shop = index;
    read();
}

void RulesModel::setSearch(const QString &text)
{
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    filter();
}

void RulesModel::setStatus(int index)
{
    if (index < 0 || index == m_status || index > domain::kOrderStatusCount)
        return;
    m_status = index;
    filter();
}

} // namespace recourse::presentation
