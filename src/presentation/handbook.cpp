// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/handbook.h"

#include <QFile>

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

const QString kKeyboard = u"keyboard"_s;

QString pageOf(const QString &language, const QString &id)
{
    for (const QString &code : {language, language.section(u'_', 0, 0), u"en"_s}) {
        QFile file(u":/handbook/%1/%2.md"_s.arg(code, id));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

/** What stands in a cell of a table is text and nothing else. */
QString inCell(const QString &text)
{
    QString safe;
    for (const QChar letter : text) {
        if (u"\\`*_{}[]<>()#+-.!|&"_s.contains(letter))
            safe += u'\\';
        safe += letter;
    }
    return safe;
}

} // namespace

const QStringList &Handbook::ids()
{
    static const QStringList all{
        u"beginning"_s, u"import"_s,     u"getting-orders"_s, u"window"_s,
        u"verdicts"_s,  u"cancelling"_s, u"disputes"_s,       u"evidence"_s,
        u"packs"_s,     u"messages"_s,   u"templates"_s,      u"arranging"_s,
        u"safety"_s,    u"books"_s,      u"settings"_s,       kKeyboard};
    return all;
}

void Handbook::use(const QString &language, const QList<CommandEntry> &commands)
{
    m_topics.clear();
    for (const QString &id : ids()) {
        QString text = pageOf(language, id);
        const QString title = text.section(u'\n', 0, 0).mid(2).trimmed();
        if (id == kKeyboard)
            text += u'\n' + keysTable(commands);
        m_topics.append({id, title, text});
    }
}

QString Handbook::keysTable(const QList<CommandEntry> &commands)
{
    QStringList lines{//: Heads of a table: a command of the menus, and the keys that do it
                      u"| %1 | %2 |"_s.arg(inCell(tr("Command")), inCell(tr("Keys"))),
                      u"|---|---|"_s};
    for (const CommandEntry &command : commands) {
        if (!command.shortcut.isEmpty())
            lines.append(u"| %1 | %2 |"_s.arg(inCell(command.text), inCell(command.shortcut)));
    }
    return lines.join(u'\n') + u'\n';
}

int Handbook::indexOf(const QString &id) const
{
    for (int i = 0; i < m_topics.size(); ++i) {
        if (m_topics.at(i).id == id)
            return i;
    }
    return 0;
}

QList<int> Handbook::found(const QString &typed) const
{
    const QStringList words = foldedForFinding(typed).split(u' ', Qt::SkipEmptyParts);
    QList<int> found;
    for (int i = 0; i < m_topics.size(); ++i) {
        const QString text = foldedForFinding(m_topics.at(i).text);
        if (std::all_of(words.cbegin(), words.cend(),
                        [&text](const QString &word) { return text.contains(word); }))
            found.append(i);
    }
    return found;
}

QString Handbook::topicFor(const QStringList &names)
{
    static const QHash<QString, QString> topics{
        {u"ImportDialog"_s, u"import"_s},
        {u"OrderForm"_s, u"beginning"_s},
        {u"CancellationWizard"_s, u"cancelling"_s},
        {u"DisputeWizard"_s, u"disputes"_s},
        {u"ComposerDialog"_s, u"messages"_s},
        {u"AnswerDialog"_s, u"messages"_s},
        {u"evidencePlanner"_s, u"evidence"_s},
        {u"EvidenceReportDialog"_s, u"evidence"_s},
        {u"RulesDialog"_s, u"verdicts"_s},
        {u"ReadersDialog"_s, u"import"_s},
        {u"TemplatesDialog"_s, u"templates"_s},
        {u"TemplateEditDialog"_s, u"templates"_s},
        {u"TemplateImportDialog"_s, u"templates"_s},
        {u"MergeDialog"_s, u"arranging"_s},
        {u"NoteDialog"_s, u"arranging"_s},
        {u"TagsDialog"_s, u"arranging"_s},
        {u"NameDialog"_s, u"arranging"_s},
        {u"PrintDialog"_s, u"arranging"_s},
        {u"PreviewDialog"_s, u"arranging"_s},
        {u"SettingsDialog"_s, u"settings"_s},
        {u"EvidencePackDialog"_s, u"packs"_s},
        {u"RestoreDialog"_s, u"safety"_s},
        {u"CheckDialog"_s, u"safety"_s},
        {u"CrashDialog"_s, u"safety"_s},
        {u"CommandBox"_s, kKeyboard},
        {u"startPage"_s, u"beginning"_s},
        {u"groupList"_s, u"arranging"_s},
        {u"orderTable"_s, u"window"_s},
        {u"searchField"_s, u"window"_s},
        {u"detailPane"_s, u"verdicts"_s},
    };
    for (const QString &name : names) {
        if (const auto topic = topics.constFind(name); topic != topics.cend())
            return *topic;
    }
    return ids().constFirst();
}

std::optional<QString> Handbook::topicOfLink(const QString &link)
{
    if (!link.endsWith(".md"_L1))
        return std::nullopt;
    const QString id = link.chopped(3);
    return ids().contains(id) ? std::optional(id) : std::nullopt;
}

} // namespace recourse::presentation
