// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "domain/messages/templatechoice.h"

namespace recourse::presentation {

/**
 * The templates as they fit an order, and those of them that hold what was typed: in title or text,
 * in the reader's language or in English, whatever the case and the accents. Folds each text once.
 */
class TemplateFinder final
{
public:
    /** `own`: ids of the buyer's own. */
    void setTemplates(const QList<domain::MessageTemplate> &templates, const QStringList &own,
                      const QString &language);
    /** The most fitting first. */
    void rank(const domain::Assessment &assessment, const domain::RulesPack &pack);

    [[nodiscard]] const QList<domain::MessageTemplate> &templates() const { return m_templates; }
    [[nodiscard]] const domain::MessageTemplate *find(const QString &id) const;
    /** The most fitting one; null where there is none at all. */
    [[nodiscard]] const domain::MessageTemplate *first() const;
    /** The id of the one that is for that action of the pack before others; empty: none is. */
    [[nodiscard]] QString fittingFor(const QString &action) const;
    [[nodiscard]] QList<domain::RankedTemplate> found(const QString &typed) const;

private:
    QList<domain::MessageTemplate> m_templates;
    QStringList m_own;
    QStringList m_folded; ///< what each can be found by
    QList<domain::RankedTemplate> m_ranked;
};

} // namespace recourse::presentation
