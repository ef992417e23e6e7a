// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/templatefinder.h"

#include <algorithm>

#include "presentation/commandlist.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;
using domain::MessageTemplate;
using domain::RankedTemplate;

void TemplateFinder::setTemplates(const QList<MessageTemplate> &templates, const QStringList &own,
                                  const QString &language)
{
    m_templates = templates;
    m_own = own;
    m_folded.clear();
    m_ranked.clear();
    for (qsizetype i = 0; i < templates.size(); ++i) {
        const auto &one = templates.at(i);
        QStringList texts{one.id, one.group};
        for (const QString &spoken : QStringList{one.languageFor(language), u"en"_s}) {
            const domain::TemplateText text = one.texts.value(spoken);
            texts << text.title << text.body;
        }
        m_folded.append(foldedForFinding(texts.join(u'\n')));
        m_ranked.append({i, domain::TemplateFit::Other});
    }
}

void TemplateFinder::rank(const domain::Assessment &assessment, const domain::RulesPack &pack)
{
    m_ranked = domain::rankTemplates(m_templates, assessment, pack, m_own);
}

const MessageTemplate *TemplateFinder::find(const QString &id) const
{
    const auto found = std::ranges::find(m_templates, id, &MessageTemplate::id);
    return found == m_templates.cend() ? nullptr : &*found;
}

const MessageTemplate *TemplateFinder::first() const
{
    return m_ranked.isEmpty() ? nullptr : &m_templates.at(m_ranked.constFirst().index);
}

QString TemplateFinder::fittingFor(const QString &action) const
{
    const MessageTemplate *best = nullptr;
    qsizetype place = 0;
    bool bestIsOwn = false;
    for (const RankedTemplate &ranked : m_ranked) {
        const MessageTemplate &one = m_templates.at(ranked.index);
        const qsizetype at = one.situations.indexOf(action);
        const bool isOwn = m_own.contains(one.id);
        const bool before = isOwn == bestIsOwn ? at < place : isOwn;
        if (at >= 0 && (!best || before)) {
            best = &one;
            place = at;
            bestIsOwn = isOwn;
        }
    }
    return best ? best->id : QString();
}

QList<RankedTemplate> TemplateFinder::found(const QString &typed) const
{
    const QStringList words = foldedForFinding(typed).split(u' ', Qt::SkipEmptyParts);
    QList<RankedTemplate> found;
    std::ranges::copy_if(m_ranked, std::back_inserter(found), [&](const RankedTemplate &ranked) {
        const QString &folded = m_folded.at(ranked.index);
        return std::ranges::all_of(words,
                                   [&](const QString &word) { return folded.contains(word); });
    });
    return found;
}

} // namespace recourse::presentation
