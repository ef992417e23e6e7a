// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/bookmenu.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QMenu>

#include "presentation/prompt.h"
#include "presentation/recentbooks.h"
#include "ui/common/icons.h"
#include "ui/common/plaintext.h"
#include "ui/mainwindow.h"
#include "ui/orders/startpage.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

BookMenu::BookMenu(MainWindow &window, presentation::RecentBooks &recent,
                   presentation::Prompt &prompt, const Book &book)
    : QObject(&window)
    , m_window(window)
    , m_recent(recent)
    , m_prompt(prompt)
    , m_book(book)
    , m_new(new QAction(lineIcon(u"book-new"_s), {}, this))
    , m_open(new QAction(lineIcon(u"book"_s), {}, this))
    , m_recentMenu(new QMenu(&window))
{
    m_new->setObjectName(u"newBookAction"_s);
    m_open->setObjectName(u"openBookAction"_s);
    m_open->setShortcut(QKeySequence(QKeySequence::Open));
    m_recentMenu->setObjectName(u"recentBooksMenu"_s);
    m_recentMenu->setToolTipsVisible(true);
    window.addSection(MainWindow::MenuName::File, {m_new, m_open, m_recentMenu->menuAction()},
                      MainWindow::Place::First);
    connect(m_new, &QAction::triggered, this, &BookMenu::chooseNew);
    connect(m_open, &QAction::triggered, this, &BookMenu::chooseOpen);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &BookMenu::fillRecent);
    // Later: the list may change by the very entry that was chosen.
    connect(&recent, &presentation::RecentBooks::changed, this, &BookMenu::fillRecent,
            Qt::QueuedConnection);
    connect(&window.startPage(), &StartPage::bookWanted, this, &BookMenu::openWanted);
    window.installEventFilter(this);
    retranslate();
}

bool BookMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void BookMenu::chooseNew()
{
    //: The kinds of files in the file dialog; keep the patterns in brackets as they are.
    presentation::FileQuestion question{tr("New order book"), tr("Order books (*.recourse)"),
                                        false};
    question.toSave = true;
    //: The name of a file that is suggested for a new book; keep the ending.
    question.suggested = QFileInfo(m_book.path).path() + u'/' + tr("My orders.recourse");
    question.suffix = u"recourse"_s;
    m_prompt.chooseFiles(&m_window, question,
                         [this](const QStringList &paths) { emit newWanted(paths.constFirst()); });
}

void BookMenu::chooseOpen()
{
    m_prompt.chooseFiles(
        &m_window, {tr("Open an order book"), tr("Order books (*.recourse);;All files (*)"), false},
        [this](const QStringList &paths) { emit openWanted(paths.constFirst()); });
}

void BookMenu::fillRecent()
{
    m_recentMenu->clear();
    QList<StartPage::Book> others;
    for (const auto &[path, text] : m_recent.entries()) {
        if (path == m_book.path)
            continue; // it is open here
        others.append({path, text});
        QString shown = text;
        QAction *entry = m_recentMenu->addAction(shown.replace(u'&', u"&&"_s));
        entry->setToolTip(plainToolTip(path));
        entry->setStatusTip(path);
        entry->setData(path);
        connect(entry, &QAction::triggered, this,
                [this, wanted = path] { emit openWanted(wanted); });
    }
    m_window.startPage().setBooks(others);
    const bool any = !m_recentMenu->isEmpty();
    if (any)
        m_recentMenu->addSeparator();
    QAction *clear = m_recentMenu->addAction(tr("&Clear this list"));
    clear->setObjectName(u"clearRecentAction"_s);
    clear->setEnabled(any);
    connect(clear, &QAction::triggered, &m_recent, &presentation::RecentBooks::clear);
    m_recentMenu->menuAction()->setVisible(m_recent.isKept());
}

void BookMenu::retranslate()
{
    m_window.setWindowTitle(m_book.samples ? tr("Sample orders")
                                           : QFileInfo(m_book.path).fileName());
    m_new->setText(tr("&New book…"));
    m_new->setToolTip(tr("Begins an empty order book in a file of its own."));
    m_new->setStatusTip(m_new->toolTip());
    m_open->setText(tr("&Open book…"));
    m_open->setToolTip(tr("Shows another order book in this window."));
    m_open->setStatusTip(m_open->toolTip());
    m_recentMenu->setTitle(tr("&Recent books"));
    fillRecent();
}

} // namespace recourse::ui
