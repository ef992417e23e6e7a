// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QTabBar>
#include <QTableView>
#include <QUrl>
#include <QtTest>

#include "storage/sqlitebook.h"
#include "support/names.h"
#include "support/sessionfixture.h"
#include "ui/evidence/planner.h"

namespace recourse::test {

using namespace Qt::StringLiterals;

/** The tab Evidence of an order of the samples, in the real program on a real book and folder. */
class EvidenceTab
{
protected:
    void open()
    {
        m_program = std::make_unique<SessionFixture>(true);
        {
            const auto book = storage::SqliteBook::open(m_program->session->bookPath(),
                                                        storage::SqliteBook::Access::Read);
            QVERIFY(book);
            const auto idOf = [&](const QString &number) {
                return (*book)->orders().find(u"aliexpress"_s, number).value().value();
            };
            m_order = idOf(u"8176540004947654"_s);
            m_other = idOf(u"8176540003387654"_s);
        }
        QVERIFY(m_program->show());
        auto *table = m_program->widget<QTableView>(names::kOrderTable);
        QTRY_VERIFY(table->model()->rowCount() > 10);
        m_program->window().selectOrder(m_order);
        openTab(u"Evidence"_s);
        QTRY_VERIFY(planner()->isVisible());
    }
    std::unique_ptr<SessionFixture> m_program;
    QTemporaryDir m_files;
    core::OrderId m_order, m_other;

    ui::EvidencePlanner *planner() const
    {
        return m_program->widget<ui::EvidencePlanner>("evidencePlanner");
    }
    template <typename Widget>
    Widget *part(const char *name) const
    {
        return planner()->findChild<Widget *>(QLatin1String(name));
    }
    QString meter() const { return part<QLabel>("evidenceMeter")->text(); }
    void openTab(const QString &name) const
    {
        auto *tabs = m_program->widget<QTabBar>(names::kTabs);
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == name)
                tabs->setCurrentIndex(i);
        }
    }
    /** By keyboard, as a buyer does. */
    void choose(const QString &problem) const
    {
        auto *choice = part<QComboBox>("problemChoice");
        QTRY_VERIFY(choice->findText(problem) > 0);
        choice->setFocus();
        while (choice->currentText() != problem) {
            const int before = choice->currentIndex();
            QTest::keyClick(choice, Qt::Key_Down);
            QVERIFY(choice->currentIndex() > before);
        }
    }
    ui::PlaceCard *place(const QString &id) const
    {
        for (auto *card : planner()->findChildren<ui::PlaceCard *>()) {
            if (card->place() == id && card->isVisible())
                return card;
        }
        return nullptr;
    }
    static QList<ui::EvidenceFileRow *> rowsIn(const QWidget *host)
    {
        QList<ui::EvidenceFileRow *> shown;
        for (auto *row :
             host ? host->findChildren<ui::EvidenceFileRow *>() : QList<ui::EvidenceFileRow *>()) {
            if (row->isVisible())
                shown.append(row);
        }
        return shown;
    }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile made(m_files.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
            qFatal("The file of the test could not be written");
        return made.fileName();
    }
    static void drop(QWidget *on, QMimeData &data)
    {
        const QPoint at = on->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(on, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(on, &dropped);
        QVERIFY(dropped.isAccepted());
    }
    static void drop(QWidget *on, const QStringList &files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls.append(QUrl::fromLocalFile(file));
        data.setUrls(urls);
        drop(on, data);
    }
    QString folder() const { return m_program->session->bookPath() + u".evidence"_s; }
    static QMenu *openMenu(QWidget *from, Qt::Key key)
    {
        from->setFocus();
        auto *more = from->findChild<QWidget *>(u"evidenceMore"_s);
        more->setFocus();
        QTest::keyClick(more, key);
        QWidget *popup = QApplication::activePopupWidget();
        return qobject_cast<QMenu *>(popup);
    }
};

} // namespace recourse::test
