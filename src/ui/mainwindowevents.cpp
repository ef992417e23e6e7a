// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include <algorithm>

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>

#include "ui/common/aboutdialog.h"
#include "ui/common/brought.h"
#include "ui/orders/ordercolumns.h"
#include "ui/orders/tablemenus.h"
#include "ui/rules/rulesdialog.h"
#include "ui_mainwindow.h"

// What the window does with the desktop's events: drops, keys, closing, and its remembered sizes.

namespace recourse::ui {

using namespace Qt::StringLiterals;

void MainWindow::restore()
{
    auto &kept = m_sources.kept;
    resize(1280, 800);
    m_ui->workPage->setStretchFactor(1, 1);
    restoreGeometry(kept.value(u"window/geometry"_s).toByteArray());
    m_divided = m_ui->workPage->restoreState(kept.value(u"window/splitter"_s).toByteArray());
    connect(m_ui->workPage, &QSplitter::splitterMoved, this, [this] { m_divided = true; });
    auto &columns = m_ui->orderTable->columns();
    columns.load(kept);
    connect(&columns, &OrderColumns::changed, this,
            [this, &columns] { columns.save(m_sources.kept); });
    m_density = new DensitySetting(m_sources.settings, this);
    new TableMenus(*this, *m_ui->orderTable, *m_density);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    divide();
}

void MainWindow::divide()
{
    if (m_divided)
        return;
    // Until the user moves an edge, the table gets what the panes beside it can spare.
    const int unit = fontMetrics().horizontalAdvance(u'n');
    const int side = std::max(width() * 12 / 100, m_groupsWidth);
    int pane = std::clamp(width() * 27 / 100, kLeastPane * unit, kMostPane * unit);
    const int tabs = m_ui->detailPane->widthOfTabs();
    if (width() - side - tabs >= kLikedTable * unit)
        pane = std::max(pane, tabs);
    m_ui->workPage->setSizes({side, width() - side - pane, pane});
}

void MainWindow::keepSizes()
{
    auto &kept = m_sources.kept;
    const bool wanted = m_sources.settings.preferences().windowKept;
    if (wanted)
        kept.setValue(u"window/geometry"_s, saveGeometry());
    if (wanted && m_divided)
        kept.setValue(u"window/splitter"_s, m_ui->workPage->saveState());
    m_ui->orderTable->columns().save(kept);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepSizes();
    QMainWindow::closeEvent(event);
}

OrderTableView &MainWindow::table() const
{
    return *m_ui->orderTable;
}

StartPage &MainWindow::startPage() const
{
    return *m_ui->startPage;
}

QMenu &MainWindow::menu(MenuName name) const
{
    switch (name) {
    case MenuName::File:
        return *m_ui->fileMenu;
    case MenuName::Edit:
        return *m_ui->editMenu;
    case MenuName::Order:
        return *m_ui->orderMenu;
    case MenuName::View:
        return *m_ui->viewMenu;
    case MenuName::Help:
        break;
    }
    return *m_ui->helpMenu;
}

void MainWindow::addSection(MenuName name, const QList<QAction *> &actions, Place place)
{
    constexpr auto kLast = "standsLast";
    QMenu &into = menu(name);
    QAction *before = name == MenuName::File ? m_ui->quitAction
        : name == MenuName::Help             ? m_ui->aboutAction
                                             : nullptr;
    const QList<QAction *> there = into.actions();
    if (place == Place::First) {
        before = there.value(0);
    } else if (place == Place::Middle) {
        const auto last = std::find_if(there.cbegin(), there.cend(), [](const QAction *action) {
            return action->property(kLast).toBool();
        });
        before = last == there.cend() ? before : *last;
    } else {
        actions.constFirst()->setProperty(kLast, true);
    }
    if (before) {
        into.insertActions(before, actions);
        into.insertSeparator(before);
        return;
    }
    into.addSeparator();
    into.addActions(actions);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    } else if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
               && m_search) {
        dress();
        divide();
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source() || !mayHoldOrders(event->mimeData()))
        return; // what is dragged out of the table is no file to bring in
    event->acceptProposedAction();
    m_ui->startPage->setInviting(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_ui->startPage->setInviting(false);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_ui->startPage->setInviting(false);
    if (!mayHoldOrders(event->mimeData()))
        return;
    event->acceptProposedAction();
    bringIn(*event->mimeData());
}

bool MainWindow::holdsBook(const QMimeData *fallen)
{
    const QStringList files = localFiles(fallen);
    return std::any_of(files.cbegin(), files.cend(), [](const QString &file) {
        return file.endsWith(u".recourse"_s, Qt::CaseInsensitive);
    });
}

void MainWindow::bringIn(const QMimeData &fallen)
{
    const QStringList files = localFiles(&fallen);
    if (files.isEmpty())
        emit mailDropped(draggedMail(&fallen));
    else if (holdsBook(&fallen))
        emit bookDropped(files);
    else
        emit importRequested(files);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_ui->orderTable->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::searchFor(const QString &text)
{
    m_search->setText(text);
    m_search->setFocus(Qt::OtherFocusReason);
}

/** Beside the window, so that an order and its rules can be read together. */
void MainWindow::showRules()
{
    if (!m_rulesDialog) {
        m_rulesDialog = new RulesDialog({m_sources.rules, m_sources.rulesSwitch, m_sources.prompt},
                                        this);
        m_rulesDialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_rulesDialog->show();
    m_rulesDialog->raise();
    m_rulesDialog->activateWindow();
}

} // namespace recourse::ui
