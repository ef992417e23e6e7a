// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include "presentation/commandlist.h"

namespace recourse::presentation {

/** One page of the handbook, in Markdown. */
struct HandbookTopic
{
    QString id;
    QString title;
    QString text;
};

/** The handbook that ships with the program, in one language, with the keys as they really are. */
class Handbook final
{
    Q_DECLARE_TR_FUNCTIONS(recourse::presentation::Handbook)
public:
    /** In English where the language has none. */
    void use(const QString &language, const QList<CommandEntry> &commands);
    [[nodiscard]] const QList<HandbookTopic> &topics() const { return m_topics; }
    /** The first one where there is no such topic. */
    [[nodiscard]] int indexOf(const QString &id) const;
    /** Those that hold every typed word; all where nothing is typed. */
    [[nodiscard]] QList<int> found(const QString &typed) const;

    /** The ids of all topics, in the handbook's order. */
    [[nodiscard]] static const QStringList &ids();
    /** The topic for where the user is: by the names of the parts around, the innermost first. */
    [[nodiscard]] static QString topicFor(const QStringList &names);
    /** The topic that a link of the handbook leads to; nothing for any other address. */
    [[nodiscard]] static std::optional<QString> topicOfLink(const QString &link);

private:
    [[nodiscard]] static QString keysTable(const QList<CommandEntry> &commands);
    QList<HandbookTopic> m_topics;
};

} // namespace recourse::presentation
