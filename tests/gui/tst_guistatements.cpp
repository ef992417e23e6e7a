// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Does what no window may: its tests pass where the watch says so.

#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "storage/sqlitebook.h"
#include "support/guistatements.h"

using namespace Qt::StringLiterals;

class TestGuiStatements final : public QObject
{
    Q_OBJECT
private slots:
    void aCountOfAllOrdersIsCaught()
    {
        const QTemporaryDir folder;
        const auto book = recourse::storage::SqliteBook::open(
            folder.filePath(u"orders.recourse"_s), recourse::storage::SqliteBook::Access::Create);
        QVERIFY(book);
        QVERIFY((*book)->orders().count()); // the test itself may
        bool counted = false;
        QTimer::singleShot(0, this, [&] { counted = (*book)->orders().count().has_value(); });
        QTRY_VERIFY(counted);
    }
};

RECOURSE_WINDOW_TEST(TestGuiStatements)
#include "tst_guistatements.moc"
