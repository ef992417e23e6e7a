// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/watchcommand.h"

#include <QAction>
#include <QDir>
#include <QEvent>

#include "ui/common/plaintext.h"
#include "ui/mainwindow.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

WatchCommand::WatchCommand(MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_watch(new QAction(&window))
{
    m_watch->setObjectName(u"watchFolderAction"_s);
    m_watch->setCheckable(true);
    window.addSection(MainWindow::MenuName::File, {m_watch});
    connect(m_watch, &QAction::triggered, this, [this] {
        m_watch->setChecked(!m_folder.isEmpty()); // until it is so
        emit pressed();
    });
    window.installEventFilter(this);
    retranslate();
}

void WatchCommand::setFolder(const QString &folder)
{
    m_folder = folder;
    m_watch->setChecked(!folder.isEmpty());
    retranslate();
}

void WatchCommand::retranslate()
{
    m_watch->setText(tr("&Watch a folder…"));
    const QString tip = m_folder.isEmpty()
        ? tr("Says when new files with orders come into a folder, and imports nothing by itself.")
        //: %1 is the path of a folder
        : tr("%1 is watched. Choose this again to stop it.")
              .arg(QDir::toNativeSeparators(m_folder));
    m_watch->setToolTip(plainToolTip(tip));
    m_watch->setStatusTip(tip);
}

bool WatchCommand::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace recourse::ui
