// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.h"

#include <chrono>

#include <QCoreApplication>
#include <QLocale>
#include <QProcess>
#include <QTimer>

#include "app/bookwork.h"
#include "app/wizardrun.h"
#include "ui/cancellation/cancellationwizard.h"
#include "wording/errortext.h"
#include "wording/languagename.h"

namespace recourse::app {

using namespace Qt::StringLiterals;
using presentation::OrderTableModel;
using ui::MainWindow;

namespace {

constexpr std::chrono::milliseconds kBreath{50};

wording::Regional regionalFor(const QString &language, const QTimeZone &zone)
{
    // The language was chosen; its country stays the machine's where the two agree.
    const QLocale system = QLocale::system();
    const QLocale chosen(language);
    return {chosen.language() == system.language() ? system : chosen, zone, true};
}

QTimeZone zoneOf(const presentation::MachineSettings &settings)
{
    const QTimeZone zone(settings.preferences().zone);
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

} // namespace

Session::Session(OpenBook book, Tools tools)
    : m_tools(tools)
    , m_book(std::move(book))
    , m_readers(tools.rules.readers.library, m_book.path)
    , m_language(regionalFor(tools.languages.current(), zoneOf(tools.settings)))
    , m_deadlineBeat(presentation::kDeadlineBeat)
    , m_watchBeat(presentation::kWatchBeat)
    , m_watcher(m_book.window->queries(), m_watchBeat)
    , m_groups(*m_book.reader, m_language)
    , m_orders(
          {m_book.window->queries(), *m_book.reader, tools.rules.library, tools.clock, m_language})
    , m_detail({m_book.window->orders(), tools.rules.library, tools.clock, m_language})
    , m_actions({m_detail, m_book.window->journal(), *m_book.writer, tools.rules.library,
                 tools.clock, m_language},
                orderWork(tools.rules.library, tools.clock))
    , m_statusLine(tools.rules.library, tools.clock, m_language)
    , m_rules(tools.rules.library, m_language)
    , m_rulesSwitch({tools.rules.library, tools.rules.store, tools.rules.reader, *m_book.writer,
                     tools.clock, m_language, tools.rules.shipped, tools.rules.setAside,
                     tools.rules.closedDaysError})
    , m_refresher(*m_book.writer, m_deadlineBeat, refreshWork(tools.rules.library, tools.clock))
    , m_prompt(nullptr)
    , m_window({m_groups, m_orders, m_detail, m_actions, m_statusLine, m_rules, m_rulesSwitch,
                m_prompt, tools.theme, tools.settings, tools.kept})
    , m_intake({m_book, tools.rules.library, tools.clock, m_language, m_readers, m_pool, m_prompt,
                m_watcher, m_actions, tools.settings, m_window, tools.kept})
    , m_watching({m_readers, m_pool, tools.settings, m_prompt, m_intake, m_window, tools.kept})
    , m_fileReaders({tools.rules.readers, tools.clock, m_language, m_prompt, m_window})
    , m_tableTools(
          {{m_book.window->queries(), *m_book.reader, tools.rules.library, tools.clock, m_language},
           m_orders,
           m_detail,
           m_prompt,
           m_watcher,
           m_window})
    , m_care(
          {m_book, tools.clock, m_language, tools.settings, m_pool, m_prompt, m_watcher, m_window})
    , m_editing({m_book, tools.rules.library, tools.clock, m_language, m_prompt, m_watcher,
                 m_groups, m_orders, m_actions, m_detail, m_window})
    , m_checkouts({m_book, m_language, m_watcher, m_groups, m_orders, m_detail, m_window})
    , m_messages({m_book, tools.rules.library, tools.clock, m_language, m_watcher, m_actions,
                  m_detail, m_window})
    , m_templates({m_book, tools.rules.library, tools.clock, m_language, m_pool, m_prompt,
                   m_watcher, m_actions, m_window})
    , m_writing({m_book, tools.rules.library, tools.clock, m_language, tools.settings,
                 tools.spelling, m_opener, m_templates, m_watcher, m_deadlineBeat, m_actions,
                 m_detail, m_window})
    , m_evidence({m_book, tools.rules.library, tools.clock, m_language, m_pool, m_prompt, m_watcher,
                  m_actions, m_detail, m_window})
    , m_packing({m_book, tools.rules.library, tools.clock, m_language, m_pool, m_prompt, m_watcher,
                 m_detail, m_window})
    , m_disputing({m_book, tools.rules.library, tools.clock, m_language, tools.settings, m_opener,
                   m_watcher, m_deadlineBeat, m_actions, m_detail, m_window, m_evidence, m_packing})
    , m_rowDropping({m_book, m_language, m_orders, m_evidence, m_window})
{
    connectPresenters();
    connectWindow();
    nameLanguages();
    m_orders.setQuery({});
}

Session::~Session()
{
    m_book.reader->interrupt(); // nobody waits for what it still reads
}

void Session::nameLanguages()
{
    QList<ui::LanguageChoice> choices;
    for (const QString &code : Languages::shipped())
        choices.append({code, wording::languageName(code)});
    m_window.setLanguages(choices, m_tools.languages.current());
}

void Session::connectPresenters()
{
    connect(&m_watcher, &presentation::BookWatcher::changed, this, &Session::look);
    connect(&m_actions, &presentation::OrderActions::written, &m_watcher,
            &presentation::BookWatcher::check);
    connect(&m_refresher, &presentation::RowRefresher::refreshed, &m_watcher,
            &presentation::BookWatcher::check);
    connect(&m_refresher, &presentation::RowRefresher::finished, &m_statusLine,
            &presentation::StatusLinePresenter::setChecked);
    connect(&m_groups, &presentation::GroupListModel::summaryChanged, &m_statusLine,
            &presentation::StatusLinePresenter::setSummary);
    connect(&m_deadlineBeat, &presentation::Ticker::tick, &m_orders,
            &OrderTableModel::refreshDeadlines);
    connect(&m_deadlineBeat, &presentation::Ticker::tick, &m_detail,
            &presentation::OrderDetailPresenter::tick);
    connect(&m_orders, &OrderTableModel::failed, this, &Session::fail);
    connect(&m_detail, &presentation::OrderDetailPresenter::failed, this, &Session::fail);
    connect(&m_actions, &presentation::OrderActions::failed, this, &Session::fail);
    connect(&m_refresher, &presentation::RowRefresher::failed, this, &Session::fail);
    connect(&m_rulesSwitch, &presentation::RulesSwitch::switched, this, &Session::goByOtherRules);
}

void Session::connectWindow()
{
    connect(&m_window, &MainWindow::cancelRequested, this, &Session::cancelOrder);
    connect(&m_window, &MainWindow::openRequested, this, &Session::openPage);
    connect(&m_window, &MainWindow::demoRequested, this, &Session::showSamples);
    connect(&m_window, &MainWindow::languageChosen, this, &Session::chooseLanguage);
    connect(&m_tools.settings, &presentation::MachineSettings::changed, this,
            &Session::goBySettings);
    m_evidence.follow(m_watching.watch());
    // Nothing of this is needed for the first rows, so it begins when they are on the screen, the
    // counts of the groups are under way and the user can do something.
    connect(&m_window, &MainWindow::firstPainted, this,
            [this] { QTimer::singleShot(kBreath, this, &Session::begin); });
}

void Session::begin()
{
    m_actions.reload();
    m_deadlineBeat.start();
    m_watchBeat.start();
    if (!m_book.readOnly)
        m_refresher.start();
    m_care.begin();
    m_templates.begin();
    const QStringList problems = m_rulesSwitch.problems() + m_fileReaders.problems();
    if (!problems.isEmpty())
        m_window.showMessage({ui::ChipTone::Attention, problems.join(u'\n'), {}, {}, {}});
}

/** What was said by the old rules is said again, and the rows follow in the background. */
void Session::goByOtherRules()
{
    m_rules.reload();
    m_statusLine.setUnchecked();
    look();
}

void Session::closeBankOn(const QList<QDate> &days)
{
    if (const auto kept = m_rulesSwitch.closeOn(days); !kept)
        m_window.showMessage({ui::ChipTone::Attention, kept.error(), {}, {}, {}});
}

/** The book is another one: by us, by the refresher or by another program. Rows that tell of what
 * has changed are made anew in the background. */
void Session::look()
{
    if (!m_book.readOnly)
        m_refresher.refresh();
    m_orders.reload();
    m_groups.reload();
    m_detail.reload();
    m_actions.reload();
}

void Session::cancelOrder(core::OrderId id)
{
    auto presenter = std::make_unique<presentation::CancellationPresenter>(
        id,
        presentation::CancellationPresenter::Tools{
            *m_book.writer, m_tools.rules.library, m_tools.clock, m_language, m_opener,
            m_writing.tools(), m_tools.settings.preferences().weekBegins});
    auto *wizard = new ui::CancellationWizard(std::move(presenter), &m_window);
    runWizard(*wizard, {m_watcher, m_deadlineBeat, m_actions, m_window},
              [] { return tr("Your answers are kept: open the cancellation again to go on."); });
}

void Session::openPage(const QUrl &address)
{
    if (!m_opener.open(address))
        m_window.showMessage(
            {ui::ChipTone::Attention,
             tr("No browser could be opened. The address is: %1").arg(address.toString()),
             {},
             {},
             {}});
}

/** In a window of their own, so that sample orders never mix with real ones. */
void Session::showSamples()
{
    QProcess::startDetached(QCoreApplication::applicationFilePath(),
                            {u"--demo"_s, u"--lang"_s, m_tools.languages.current()});
}

void Session::chooseLanguage(const QString &code)
{
    presentation::Preferences preferences = m_tools.settings.preferences();
    preferences.language = code;
    m_tools.settings.setPreferences(preferences);
    // Also where it is what the settings say, and the start was told another one.
    if (m_tools.languages.current() != code)
        goBySettings({});
}

void Session::goBySettings(const presentation::Preferences &before)
{
    const presentation::Preferences now = m_tools.settings.preferences();
    const QString language = Languages::nearest(now.language);
    if (now.language != before.language && language != m_tools.languages.current())
        m_tools.languages.use(language);
    m_language.setRegional(regionalFor(m_tools.languages.current(), zoneOf(m_tools.settings)));
    nameLanguages();
}

void Session::fail(const domain::StorageError &error)
{
    m_window.showMessage(
        {ui::ChipTone::Urgent, wording::storageErrorText(error), error.detail, {}, {}});
}

} // namespace recourse::app
