// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QtTest>

#include "support/names.h"
#include "support/sessionfixture.h"
#include "ui/common/messagebar.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using namespace recourse::test;

/** The window has a book open, and another program writes to it. */
class TestTwoPrograms final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_program = std::make_unique<SessionFixture>(true);
        QVERIFY(m_program->show());
        QTRY_VERIFY(rows() > 10);
        QTRY_VERIFY(m_program->window().currentOrder().isValid());
        m_all = rows();
    }
    void cleanup() { m_program.reset(); }

    void theWindowShowsWhatTheOtherWroteAndEachTakesBackTheLastChange()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"one.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("order_id,status,title\n8176543219999999,To ship,Cup\n");
        file.close();
        QCOMPARE(other({u"import"_s, file.fileName()}), 0);
        QTRY_COMPARE(rows(), m_all + 1);
        action("archiveAction")->trigger();
        QTRY_COMPARE(rows(), m_all);
        QCOMPARE(other({u"undo"_s}), 0); // what the window did
        QTRY_COMPARE(rows(), m_all + 1);
        QTRY_VERIFY(action(names::kUndoAction)->isEnabled());
        action(names::kUndoAction)->trigger(); // what the other did
        QTRY_COMPARE(rows(), m_all);
        QCOMPARE(other({u"verify"_s}), 0);
    }

    void aHeldBookIsNamedWithItsHolderAndNothingIsLost()
    {
        {
            auto holder = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
            holder.setDatabaseName(m_program->session->bookPath());
            QVERIFY(holder.open());
            QVERIFY(QSqlQuery(holder).exec(u"BEGIN IMMEDIATE"_s));
            action("archiveAction")->trigger();
            QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"tst_twoprograms"_s), 30000);
            QCOMPARE(rows(), m_all);
            QCOMPARE(other({u"undo"_s}), 5);
            QVERIFY(QSqlQuery(holder).exec(u"ROLLBACK"_s));
            holder.close();
        }
        QSqlDatabase::removeDatabase(u"holder"_s);
        action("archiveAction")->trigger();
        QTRY_COMPARE(rows(), m_all - 1);
    }

private:
    [[nodiscard]] int rows() const
    {
        return m_program->widget<QTableView>(names::kOrderTable)->model()->rowCount();
    }
    [[nodiscard]] QString said() const
    {
        return m_program->widget<ui::MessageBar>(names::kMessageBar)->text();
    }
    [[nodiscard]] QAction *action(const char *name) const
    {
        auto *found = m_program->widget<QAction>(name);
        if (!found)
            qFatal("no action %s", name);
        return found;
    }
    /** What the command line answers; the window goes on meanwhile. */
    [[nodiscard]] int other(const QStringList &call) const
    {
        QProcess process;
        process.start(QStringLiteral(RECOURSE_CLI),
                      QStringList{u"--book"_s, m_program->session->bookPath()} + call);
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30000))
            return -1;
        return process.exitCode();
    }

    std::unique_ptr<SessionFixture> m_program;
    int m_all = 0;
};

QTEST_MAIN(TestTwoPrograms)
#include "tst_twoprograms.moc"
