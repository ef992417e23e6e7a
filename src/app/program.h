// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QObject>
#include <QQueue>

#include "app/bookopener.h"
#include "app/keptinfile.h"
#include "app/session.h"
#include "app/settingsdesk.h"
#include "app/singleinstance.h"
#include "presentation/recentbooks.h"
#include "ui/common/widgetprompt.h"
#include "ui/shell/helpdesk.h"

namespace recourse::app {

/** The book that is open, and the one that takes its place. GUI thread. */
class Program final : public QObject
{
    Q_OBJECT
public:
    /** What is there before any book; all outlive the program. */
    struct Machine
    {
        MachineRules &rules;
        const core::Clock &clock;
        ui::Theme &theme;
        Languages &languages;
        QSettings &settings;
    };
    struct Call
    {
        Machine machine;
        QString socketFolder;   ///< empty: this user's own
        QString portableFolder; ///< empty: the settings belong to this machine alone
        QString stateFolder;    ///< where the machine notes which books are open
        QString samples;        ///< a throw-away book, which nobody else opens; empty: none
        BookOpener::Prepare fillSamples; ///< before it is opened
        /** None: no word of a message is looked up. */
        std::shared_ptr<domain::SpellingDictionaries> dictionaries = {};
    };
    enum class How {
        Open,       ///< it has to be there
        OpenOrMake, ///< a start
        Make,       ///< nothing may be there
    };
    enum class Outcome {
        Shown,   ///< its window is there
        Handed,  ///< another window of this user has it, and is in front
        Refused, ///< the reason is said in words; what was open stays
        Cancelled,
    };
    Q_ENUM(Outcome)

    explicit Program(const Call &call);
    ~Program() override;

    /**
     * The one place where a book is opened, or it is said why it cannot be. Each call is answered()
     * once, in order; the book is opened in a thread of its own, so a large one that must be
     * brought up to date holds nothing up.
     */
    void open(const QString &path, How how, const QStringList &files = {});
    /** None before the first book is open. */
    [[nodiscard]] Session *session() const { return m_session.get(); }
    [[nodiscard]] const QString &bookPath() const { return m_path; }
    [[nodiscard]] presentation::RecentBooks &recentBooks() { return m_recent; }
    [[nodiscard]] presentation::MachineSettings &settings() { return m_settings; }
    /** A book among the files is opened, the others are imported. */
    void takeFiles(const QStringList &files);

signals:
    /** What became of the oldest open() that waits; its window is there. */
    void answered(recourse::app::Program::Outcome outcome);

private:
    struct Wish
    {
        QString path;
        How how;
        QStringList files;
    };
    void serve();
    [[nodiscard]] std::optional<Outcome> answerAtOnce(const Wish &wish);
    [[nodiscard]] bool claim(const Wish &wish);
    [[nodiscard]] Outcome take(Opening opening);
    void answer(Outcome outcome);
    void hear(SingleInstance *of, const QStringList &files);
    [[nodiscard]] bool isSamples(const QString &path) const { return path == m_call.samples; }
    void replaceBy(std::unique_ptr<Session> session, bool samples);
    void explain(const presentation::Notice &notice);
    /** The same words for whatever is wrong with the wish, not with the book. */
    void explain(const QString &path, const QString &text);
    void raise();

    const Call m_call;
    KeptInFile m_kept;
    presentation::RecentBooks m_recent;
    presentation::MachineSettings m_settings;
    const std::unique_ptr<presentation::Spelling>
        m_spelling; ///< null where there is nothing to ask
    const Session::Tools m_tools;
    SettingsDesk m_settingsDesk;
    ui::WidgetPrompt m_prompt;
    ui::HelpDesk m_help;
    QQueue<Wish> m_wishes;                     ///< the first is being served
    std::unique_ptr<SingleInstance> m_claimed; ///< of the book that is being opened
    std::unique_ptr<SingleInstance> m_instance;
    QString m_path; ///< of the open book, links resolved
    std::unique_ptr<Session> m_session;
    BookOpener m_opener;
};

} // namespace recourse::app
