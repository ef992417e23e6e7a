// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/helpdesk.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMenuBar>
#include <QWhatsThisClickedEvent>

#include "ui/mainwindow.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/menuentries.h"

namespace recourse::ui {

void openGuide(QWidget &asking, const QString &topic)
{
    QWhatsThisClickedEvent asked(topic);
    QApplication::sendEvent(&asking, &asked);
}

HelpDesk::HelpDesk(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

HelpDesk::~HelpDesk() = default;

void HelpDesk::serve(MainWindow &window)
{
    m_window = &window;
    connect(&window, &MainWindow::helpWanted, this, &HelpDesk::openHere);
}

void HelpDesk::open(const QString &topic)
{
    if (!m_help) {
        refill();
        m_help = std::make_unique<HelpWindow>(m_handbook);
        m_help->setAttribute(Qt::WA_QuitOnClose, false);
    } else {
        refill();
        m_help->refill();
    }
    m_help->show(topic);
    m_help->raise();
    m_help->activateWindow();
}

void HelpDesk::openHere()
{
    QStringList names;
    for (const QWidget *part = QApplication::focusWidget(); part; part = part->parentWidget())
        names.append(part->objectName());
    open(presentation::Handbook::topicFor(names));
}

void HelpDesk::refill()
{
    QList<presentation::CommandEntry> commands;
    if (m_window) {
        for (const MenuEntry &entry : entriesOf(*m_window->menuBar()))
            commands.append(entry.words);
    }
    m_handbook.use(QLocale().name(), commands);
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::HelpContents)) {
        openHere();
        return true;
    }
    if (event->type() == QEvent::WhatsThisClicked) {
        open(static_cast<QWhatsThisClickedEvent *>(event)->href());
        return true;
    }
    // Posted to the help window like to any other: by then the language is the new one.
    if (event->type() == QEvent::LanguageChange && m_help && watched == m_help.get()) {
        refill();
        m_help->refill();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace recourse::ui
