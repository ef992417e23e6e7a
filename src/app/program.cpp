// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QScreen>
#include <QStyle>

#include "app/startoptions.h"
#include "ui/shell/bookmenu.h"
#include "ui/shell/shellmenu.h"
#include "wording/errortext.h"
#include "wording/numbertext.h"

namespace recourse::app {

using namespace Qt::StringLiterals;
using domain::StorageErrorKind;

namespace {

QString resolved(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

} // namespace

Program::Program(const Call &call)
    : m_call(call)
    , m_kept(call.machine.settings)
    , m_recent(m_kept, call.portableFolder)
    , m_settings(m_kept, m_recent)
    , m_spelling(call.dictionaries ? std::make_unique<presentation::Spelling>(call.dictionaries,
                                                                              m_settings, m_kept)
                                   : nullptr)
    , m_tools{call.machine.rules,     call.machine.clock, call.machine.theme,
              call.machine.languages, m_settings,         m_kept,
              m_spelling.get()}
    , m_settingsDesk(m_tools, call.stateFolder)
    , m_prompt(nullptr)
{
}

Program::~Program() = default;

void Program::open(const QString &path, How how, const QStringList &files)
{
    m_wishes.enqueue({path, how, files});
    if (m_wishes.size() == 1)
        serve();
}

void Program::serve()
{
    const Wish wish = m_wishes.head();
    if (const auto outcome = answerAtOnce(wish)) {
        answer(*outcome);
        return;
    }
    const bool samples = isSamples(wish.path);
    m_opener.open({wish.path, m_call.stateFolder,
                   samples ? m_call.fillSamples : BookOpener::Prepare(),
                   m_session ? &m_session->window() : nullptr},
                  [this](Opening opening) { answer(take(std::move(opening))); });
}

void Program::answer(Outcome outcome)
{
    m_claimed.reset();
    m_wishes.dequeue();
    emit answered(outcome);
    if (!m_wishes.isEmpty())
        serve();
}

/** What needs no look into the book. */
std::optional<Program::Outcome> Program::answerAtOnce(const Wish &wish)
{
    if (m_session && resolved(wish.path) == m_path) {
        takeFiles(wish.files);
        raise();
        return Outcome::Shown;
    }
    if (wish.how == How::Make && QFileInfo::exists(wish.path)) {
        explain(wish.path,
                tr("There is a file of this name already, and it was left as it is. Choose "
                   "another name, or open it if it is a book."));
        return Outcome::Refused;
    }
    if (!isSamples(wish.path) && !claim(wish))
        return Outcome::Handed;
    if (wish.how == How::Open && !QFileInfo::exists(wish.path)) {
        m_recent.remove(resolved(wish.path));
        explain(wish.path, wording::storageErrorText({StorageErrorKind::NoBook, {}}));
        return Outcome::Refused;
    }
    return std::nullopt;
}

/** False: another window has the book, and took the files. */
bool Program::claim(const Wish &wish)
{
    m_claimed = std::make_unique<SingleInstance>(m_call.socketFolder);
    // Later: what is handed over may be a book that takes this one's place.
    connect(
        m_claimed.get(), &SingleInstance::called, this,
        [this, of = m_claimed.get()](const QStringList &handed) { hear(of, handed); },
        Qt::QueuedConnection);
    if (m_claimed->claim(wish.path, wish.files) != SingleInstance::Claim::Handed)
        return true;
    if (m_session)
        m_session->window().showMessage(
            {ui::ChipTone::Info,
             //: %1 is the name of an order book
             tr("%1 is open in a window of its own, which was brought to the front.")
                 .arg(wording::isolated(QFileInfo(wish.path).fileName())),
             {},
             {},
             {}});
    return false;
}

/** A second start of the book that is open, or of the one that is about to be. */
void Program::hear(SingleInstance *of, const QStringList &files)
{
    if (of == m_instance.get()) {
        raise();
        takeFiles(files);
    } else if (of == m_claimed.get()) {
        m_wishes.head().files += files;
        m_opener.raise();
    }
}

Program::Outcome Program::take(Opening opening)
{
    if (opening.isCancelled)
        return Outcome::Cancelled;
    if (!opening.book) {
        explain(*opening.notice);
        return Outcome::Refused;
    }
    const Wish wish = m_wishes.head();
    if (m_session)
        m_session->window().keepSizes(); // the new window begins with them
    m_path = resolved(wish.path);
    m_instance = std::move(m_claimed);
    if (!isSamples(wish.path))
        m_recent.add(m_path);
    replaceBy(std::make_unique<Session>(std::move(*opening.book), m_tools), isSamples(wish.path));
    if (opening.notice)
        m_session->window().showMessage(
            {opening.isTrouble ? ui::ChipTone::Attention : ui::ChipTone::Info,
             opening.notice->text,
             opening.notice->details,
             {},
             {}});
    m_session->importFiles(wish.files);
    return Outcome::Shown;
}

/** The new window is there before the old one goes, in its place and size. */
void Program::replaceBy(std::unique_ptr<Session> session, bool samples)
{
    auto *menu = new ui::BookMenu(session->window(), m_recent, m_prompt, {m_path, samples});
    // Later: the call comes from within the window that is to be replaced.
    connect(
        menu, &ui::BookMenu::openWanted, this,
        [this](const QString &path) { open(path, How::Open); }, Qt::QueuedConnection);
    connect(
        menu, &ui::BookMenu::newWanted, this,
        [this](const QString &path) { open(path, How::Make); }, Qt::QueuedConnection);
    connect(&session->window(), &ui::MainWindow::bookDropped, this, &Program::takeFiles,
            Qt::QueuedConnection);
    m_help.serve(session->window());
    m_settingsDesk.serve(*session);
    auto *shell = new ui::ShellMenu(session->window(), m_help);
    connect(shell, &ui::ShellMenu::settingsWanted, &m_settingsDesk, &SettingsDesk::open);
    ui::MainWindow &window = session->window();
    if (!m_session) { // else it stands where the one before it stood
        const QSize title(0, window.style()->pixelMetric(QStyle::PM_TitleBarHeight));
        window.resize(window.size().boundedTo(window.screen()->availableSize() - title));
    }
    window.show();
    const std::unique_ptr<Session> before = std::exchange(m_session, std::move(session));
    if (before)
        before->window().close();
}

void Program::takeFiles(const QStringList &files)
{
    QStringList orders;
    QString book;
    for (const QString &file : files) {
        if (book.isEmpty() && file.endsWith(u".recourse"_s, Qt::CaseInsensitive)
            && looksLikeBook(file))
            book = file;
        else
            orders.append(file);
    }
    if (book.isEmpty() || resolved(book) == m_path)
        m_session->importFiles(orders);
    else
        open(book, How::Open, orders);
}

void Program::explain(const presentation::Notice &notice)
{
    QObject *asker = m_session ? static_cast<QObject *>(&m_session->window()) : qApp;
    m_prompt.tell(asker, notice);
}

void Program::explain(const QString &path, const QString &text)
{
    const QString place = wording::isolatedLtr(QDir::toNativeSeparators(path));
    explain({tr("The order book cannot be opened"), place + u"\n\n"_s + text, {}});
}

void Program::raise()
{
    auto &window = m_session->window();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    QApplication::alert(&window);
}

} // namespace recourse::app
