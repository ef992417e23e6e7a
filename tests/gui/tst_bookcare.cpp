// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QClipboard>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>

#include "app/crashoffer.h"
#include "app/crashreport.h"
#include "storage/sqlitebookcopies.h"
#include "support/cutoff.h"
#include "support/guistatements.h"
#include "support/names.h"
#include "support/sessionfixture.h"
#include "ui/care/checkdialog.h"
#include "ui/care/crashdialog.h"
#include "ui/care/restoredialog.h"
#include "ui/common/messagebar.h"

using namespace recourse;
using namespace recourse::test;
using namespace Qt::StringLiterals;

/** Backups, restoring, checking and the report of a crash through the composed window. */
class TestBookCare final : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"QSql|QObject|layout"_s)); }
    void aStartKeepsABackup();
    void showsWhatABackupChangesThenRestoresIt();
    void closingThePreviewChangesNothing();
    void checksTheBook();
    void aReportOfACrashIsShownAndDeleted();
    void aReportHoldsNoPersonalData();

private:
    static QString bookOf(const SessionFixture &fixture) { return fixture.session->bookPath(); }
    static qint64 orders(const SessionFixture &fixture)
    {
        return storage::ordersIn(bookOf(fixture)).value_or(-1);
    }
};

namespace {
template <typename Widget>
Widget *part(QWidget *dialog, const char *name)
{
    return dialog->findChild<Widget *>(QLatin1String(name));
}
} // namespace

void TestBookCare::aStartKeepsABackup()
{
    const SessionFixture fixture(true);
    QVERIFY(fixture.session != nullptr);
    fixture.window().show();
    storage::SqliteBookCopies copies;
    QTRY_COMPARE(copies.kept(bookOf(fixture)).size(), 1);
    QCOMPARE(copies.kept(bookOf(fixture)).constFirst().at, fixture.clock.now());
    QCOMPARE(storage::ordersIn(copies.kept(bookOf(fixture)).constFirst().path).value(),
             orders(fixture));
}

void TestBookCare::showsWhatABackupChangesThenRestoresIt()
{
    SessionFixture fixture(true);
    QVERIFY(fixture.show());
    storage::SqliteBookCopies copies;
    QTRY_COMPARE(copies.kept(bookOf(fixture)).size(), 1);
    const qint64 before = orders(fixture);
    {
        auto book = storage::SqliteBook::open(bookOf(fixture), storage::SqliteBook::Access::Write);
        const auto id = (*book)->queries().ids({}, 1);
        QVERIFY(id && (*book)->orders().remove(id->constFirst()));
    }
    QCOMPARE(orders(fixture), before - 1);
    fixture.widget<QAction>("restoreAction")->trigger();
    auto *dialog = SessionFixture::reach<ui::RestoreDialog>();
    QVERIFY(dialog);
    auto *button = part<QPushButton>(dialog, "restoreButton");
    QTRY_VERIFY(button->isEnabled());
    QCOMPARE(part<QListWidget>(dialog, "backupList")->count(), 1);
    QStringList words;
    for (const QLabel *label : part<QWidget>(dialog, "changesWords")->findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY2(words.join(u'\n').contains(u"1 order"_s), qPrintable(words.join(u'\n')));
    QCOMPARE(cutOff(*dialog), QString());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(orders(fixture), before);
    QTRY_VERIFY(!SessionFixture::dialog<ui::RestoreDialog>());
    auto *bar = fixture.widget<ui::MessageBar>(names::kMessageBar);
    QTRY_VERIFY2(bar->text().contains(u"restored"_s), qPrintable(bar->text()));
    QCOMPARE(copies.kept(bookOf(fixture)).size(), 2);
}

void TestBookCare::closingThePreviewChangesNothing()
{
    SessionFixture fixture(true);
    QVERIFY(fixture.show());
    storage::SqliteBookCopies copies;
    QTRY_COMPARE(copies.kept(bookOf(fixture)).size(), 1);
    fixture.widget<QAction>("restoreAction")->trigger();
    auto *dialog = SessionFixture::reach<ui::RestoreDialog>();
    QVERIFY(dialog);
    QVERIFY(!part<QPushButton>(dialog, "restoreButton")->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!SessionFixture::dialog<ui::RestoreDialog>());
    QCOMPARE(copies.kept(bookOf(fixture)).size(), 1);
}

void TestBookCare::checksTheBook()
{
    SessionFixture fixture(true);
    QVERIFY(fixture.show());
    fixture.widget<QAction>("checkBookAction")->trigger();
    auto *dialog = SessionFixture::reach<ui::CheckDialog>();
    QVERIFY(dialog);
    QTRY_VERIFY(part<QLabel>(dialog, "resultLabel")->text().contains(u"sound"_s));
    QVERIFY(!part<QPushButton>(dialog, "copyButton")->isVisible());
    QCOMPARE(cutOff(*dialog), QString());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!SessionFixture::dialog<ui::CheckDialog>());
}

void TestBookCare::aReportOfACrashIsShownAndDeleted()
{
    SessionFixture fixture(true);
    QVERIFY(fixture.show());
    const QTemporaryDir state;
    app::offerCrashReport(fixture.window(), state.path());
    auto *bar = fixture.widget<ui::MessageBar>(names::kMessageBar);
    QVERIFY(!bar->text().contains(u"unexpectedly"_s));
    QFile report(state.filePath(u"crash.txt"_s));
    QVERIFY(report.open(QIODevice::WriteOnly) && report.write("Recourse 9.9") == 12);
    report.close();
    app::offerCrashReport(fixture.window(), state.path());
    QVERIFY(bar->text().contains(u"unexpectedly"_s));
    for (auto *button : bar->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().contains(u"report"_s))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    auto *dialog = SessionFixture::reach<ui::CrashDialog>();
    QVERIFY(dialog);
    QCOMPARE(part<QPlainTextEdit>(dialog, "reportText")->toPlainText(), u"Recourse 9.9"_s);
    QCOMPARE(cutOff(*dialog), QString());
    QTest::mouseClick(part<QPushButton>(dialog, "copyButton"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Recourse 9.9"_s);
    QTest::mouseClick(part<QPushButton>(dialog, "deleteButton"), Qt::LeftButton);
    QTRY_VERIFY(!report.exists());
}

void TestBookCare::aReportHoldsNoPersonalData()
{
    const QByteArray line = app::withoutPersonalData(
        u"refused: 3 \"Lamp, white\" of 8176543210000001 in /data/me/orders.recourse at 12"_s);
    QCOMPARE(QString::fromUtf8(line), u"refused: 3 \"…\" of # in <path> at 12"_s);
}

int main(int argc, char **argv)
{
    test::WatchedApplication application(argc, argv);
    TestBookCare test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_bookcare.moc"
