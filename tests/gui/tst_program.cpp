// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Several books in one window after another, through the composed program and its real dialogs.

#include "app/program.h"

#include <QAction>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "storage/bookfile.h"
#include "storage/sqlitebookcopies.h"
#include "support/fakeclock.h"
#include "support/guistatements.h"
#include "support/names.h"
#include "support/programcalls.h"
#include "support/unnamed.h"
#include "ui/import/importdialog.h"
#include "ui/shell/openingdialog.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using app::Program;
namespace names = recourse::test::names;

namespace {

template <typename Dialog>
Dialog *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<Dialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

class TestProgram final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_settings = std::make_unique<QSettings>(at(u"settings.ini"_s), QSettings::IniFormat);
        m_theme = std::make_unique<ui::Theme>(*qApp);
        m_languages.use(u"en"_s);
        m_rules = std::make_unique<app::MachineRules>(m_folder->path(),
                                                      app::MachineRules::beginReading());
        m_program = makeProgram();
        QCOMPARE(opened(at(u"first.recourse"_s), Program::How::OpenOrMake),
                 Program::Outcome::Shown);
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup()
    {
        test::held::letGo();
        m_program.reset();
    }

    void theFileMenuReadsFromBooksToLeaving()
    {
        QStringList names;
        for (const QAction *entry : window().menu(ui::MainWindow::MenuName::File).actions()) {
            const bool recent = entry->menu();
            if (!entry->isSeparator())
                names.append(recent ? entry->menu()->objectName() : entry->objectName());
            else
                names.append(u"-"_s);
        }
        QCOMPARE(names.join(u' '),
                 u"newBookAction openBookAction recentBooksMenu - newOrderAction importAction "
                 u"pasteOrdersAction importReportAction - watchFolderAction - backupAction "
                 u"restoreAction - printAction "
                 u"printPreviewAction savePdfAction - quitAction"_s);
    }

    void theTitleNamesTheBook() { QCOMPARE(window().windowTitle(), u"first.recourse"_s); }

    void aNewBookIsMadeAndTakesTheWindowsPlace()
    {
        window().resize(1100, 720);
        trigger("newBookAction");
        QTRY_VERIFY(openDialog<QFileDialog>());
        answer(at(u"second"_s));
        QTRY_COMPARE(window().windowTitle(), u"second.recourse"_s);
        QVERIFY(QFile::exists(at(u"second.recourse"_s)));
        QCOMPARE(window().size(), QSize(1100, 720));
        QTRY_COMPARE(visibleWindows(), 1);
    }

    void aNewBookNeverReplacesAFile()
    {
        QFile kept(at(u"kept.recourse"_s));
        QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write("mine") == 4);
        kept.close();
        QCOMPARE(opened(kept.fileName(), Program::How::Make), Program::Outcome::Refused);
        QVERIFY(toldText().contains(u"a file of this name"_s));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), "mine");
    }

    void theOldBookStaysWhereTheNewCannotBeOpened_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("foreign") << QByteArray("a letter, nothing else, long enough")
                                 << u"no order book"_s;
        QTest::newRow("cut") << QByteArray("SQLite") << u"damaged"_s;
    }
    void theOldBookStaysWhereTheNewCannotBeOpened()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        QFile file(at(u"bad.recourse"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        const QPointer<ui::MainWindow> before = &window();
        trigger("openBookAction");
        QTRY_VERIFY(openDialog<QFileDialog>());
        answer(file.fileName());
        const QString told = toldText();
        QVERIFY2(told.contains(words) && told.contains(u"bad.recourse"_s), qPrintable(told));
        QCOMPARE(before.data(), &window());
        QVERIFY(window().isVisible());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
        // And it can still be worked with.
        m_program->takeFiles({sampleFile()});
        QTRY_VERIFY(openDialog<ui::ImportDialog>());
        openDialog<ui::ImportDialog>()->close();
    }

    void aBookThatIsGoneIsNotMadeByOpening()
    {
        const QString gone = at(u"gone.recourse"_s);
        m_program->recentBooks().add(gone);
        QCOMPARE(opened(gone, Program::How::Open), Program::Outcome::Refused);
        QVERIFY(toldText().contains(u"no order book at this place"_s));
        QVERIFY(!QFile::exists(gone));
        QCOMPARE(m_program->recentBooks().entries().size(), 1);
    }

    void theRecentBooksLeadBack()
    {
        QCOMPARE(opened(at(u"second.recourse"_s), Program::How::Make), Program::Outcome::Shown);
        auto *menu = recentMenu();
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().constFirst()->text(), u"first.recourse"_s);
        menu->actions().constFirst()->trigger();
        QTRY_COMPARE(window().windowTitle(), u"first.recourse"_s);
        emit recentMenu()->aboutToShow();
        recentMenu()->findChild<QAction *>(u"clearRecentAction"_s)->trigger();
        QVERIFY(m_program->recentBooks().entries().isEmpty());
        m_program->recentBooks().setKept(false);
        QTRY_VERIFY(!recentMenu()->menuAction()->isVisible());
    }

    void aDroppedBookIsOpenedAndTheOtherFilesGoThere()
    {
        QCOMPARE(opened(at(u"second.recourse"_s), Program::How::Make), Program::Outcome::Shown);
        QMimeData data;
        data.setUrls(
            {QUrl::fromLocalFile(at(u"first.recourse"_s)), QUrl::fromLocalFile(sampleFile())});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window(), &enter);
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window(), &drop);
        QTRY_COMPARE(window().windowTitle(), u"first.recourse"_s);
        QTRY_VERIFY(openDialog<ui::ImportDialog>());
        QCOMPARE(openDialog<ui::ImportDialog>()->parentWidget(), &window());
    }

    void aMailThatIsDroppedIsReadLikeAFile()
    {
        QCOMPARE(opened(at(u"first.recourse"_s), Program::How::Make), Program::Outcome::Shown);
        QMimeData data;
        data.setData(u"message/rfc822"_s,
                     "From: AliExpress <transaction@notice.aliexpress.com>\n"
                     "Subject: Order 8176543210000001: order shipped\n"
                     "Date: Sat, 21 Nov 2026 18:30:00 +0800\n\nOn its way.\n");
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window(), &enter);
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window(), &drop);
        QTRY_VERIFY(openDialog<ui::ImportDialog>());
        auto &presenter = openDialog<ui::ImportDialog>()->presenter();
        QTRY_COMPARE(presenter.stage(), presentation::ImportPresenter::Stage::Preview);
        QCOMPARE(presenter.orders().rowCount(), 1);
        openDialog<ui::ImportDialog>()->close();
    }

    void whatASecondStartHandsOverIsImportedHere()
    {
        app::SingleInstance second(m_folder->path());
        std::atomic<int> outcome = -1;
        const QStringList files{sampleFile()};
        const QString book = at(u"first.recourse"_s);
        std::unique_ptr<QThread> start(
            QThread::create([&] { outcome = int(second.claim(book, files)); }));
        start->start();
        QTRY_COMPARE(outcome, int(app::SingleInstance::Claim::Handed));
        start->wait();
        QTRY_VERIFY(openDialog<ui::ImportDialog>());
        openDialog<ui::ImportDialog>()->close();
    }

    void theBookThatWasLeftIsFreeForAnotherWindow()
    {
        QCOMPARE(opened(at(u"second.recourse"_s), Program::How::Make), Program::Outcome::Shown);
        app::SingleInstance other(m_folder->path());
        QCOMPARE(other.claim(at(u"first.recourse"_s), {}), app::SingleInstance::Claim::Ours);
    }

    void anOldBookIsBroughtUpToDateBesideTheWindow()
    {
        const QString old = oldBook();
        test::held::holdBack("VACUUM INTO");
        m_program->open(old, Program::How::Open);
        QVERIFY(QTest::qWaitFor([] { return openDialog<ui::OpeningDialog>() != nullptr; }));
        auto *dialog = openDialog<ui::OpeningDialog>();
        QTRY_VERIFY(test::held::waits());
        QTRY_VERIFY(label(dialog, "stepLabel").contains(u"A backup is made first"_s));
        QVERIFY(dialog->windowTitle().contains(u"old.recourse"_s));
        QCOMPARE(label(dialog, "cancelLabel"), u"Cancel leaves the book as it was."_s);
        QCOMPARE(test::unnamed(dialog), QString());
        QCOMPARE(window().windowTitle(), u"first.recourse"_s);
        test::held::letGo();
        QTRY_COMPARE(window().windowTitle(), u"old.recourse"_s);
        QVERIFY(!openDialog<ui::OpeningDialog>());
        QCOMPARE(versionOf(old), storage::allMigrations().back().version);
        QCOMPARE(backupsOf(old), 1);
    }
    void anOpeningThatIsCancelledLeavesBookAndWindow()
    {
        const QString old = oldBook();
        test::held::holdBack("VACUUM INTO");
        std::optional<Program::Outcome> outcome;
        connect(m_program.get(), &Program::answered, this,
                [&outcome](Program::Outcome answered) { outcome = answered; });
        m_program->open(old, Program::How::Open);
        QVERIFY(cancelOpening());
        test::held::letGo();
        QTRY_VERIFY(outcome);
        QCOMPARE(*outcome, Program::Outcome::Cancelled);
        QVERIFY(!openDialog<ui::OpeningDialog>());
        QCOMPARE(window().windowTitle(), u"first.recourse"_s);
        QCOMPARE(versionOf(old), 1);
        QCOMPARE(backupsOf(old), 0);
        QCOMPARE(opened(old, Program::How::Open), Program::Outcome::Shown);
    }
    void aMigrationThatIsCancelledStopsBetweenItsSteps()
    {
        const QString old = oldBook();
        test::held::holdBack("PRAGMA user_version = 2");
        m_program->open(old, Program::How::Open);
        QVERIFY(QTest::qWaitFor([] { return test::held::waits(); }));
        QVERIFY(cancelOpening());
        test::held::letGo();
        QTRY_VERIFY(!openDialog<ui::OpeningDialog>());
        QCOMPARE(versionOf(old), 2); // whole, and the copy of before is kept
        QCOMPARE(backupsOf(old), 1);
        QCOMPARE(opened(old, Program::How::Open), Program::Outcome::Shown);
    }
    void aStartThatWaitsIsSeenAndCanBeCancelled()
    {
        m_program.reset();
        m_program = makeProgram();
        const QString old = oldBook();
        test::held::holdBack("VACUUM INTO");
        m_program->open(old, Program::How::OpenOrMake);
        QVERIFY(cancelOpening());
        test::held::letGo();
        QTRY_VERIFY(!openDialog<ui::OpeningDialog>());
        QVERIFY(!m_program->session());
        QCOMPARE(versionOf(old), 1);
    }
    void theProgramMayEndWhileABookIsOpened()
    {
        const QString old = oldBook();
        test::held::holdBack("VACUUM INTO");
        m_program->open(old, Program::How::Open);
        QVERIFY(QTest::qWaitFor([] { return test::held::waits(); }));
        std::unique_ptr<QThread> release(QThread::create([] { test::held::letGo(); }));
        release->start();
        m_program.reset();
        release->wait();
        QCOMPARE(versionOf(old), 1);
    }
    void whatIsHandedOverToABookThatIsBeingOpenedComesThere()
    {
        const QString old = oldBook();
        test::held::holdBack("VACUUM INTO");
        m_program->open(old, Program::How::Open);
        QVERIFY(QTest::qWaitFor([] { return test::held::waits(); }));
        app::SingleInstance second(m_folder->path());
        std::atomic<int> outcome = -1;
        const QStringList files{sampleFile()};
        std::unique_ptr<QThread> start(
            QThread::create([&] { outcome = int(second.claim(old, files)); }));
        start->start();
        QTRY_COMPARE(outcome, int(app::SingleInstance::Claim::Handed));
        start->wait();
        QVERIFY(!openDialog<ui::ImportDialog>());
        test::held::letGo();
        QTRY_VERIFY(openDialog<ui::ImportDialog>());
        QCOMPARE(window().windowTitle(), u"old.recourse"_s);
        QCOMPARE(openDialog<ui::ImportDialog>()->parentWidget(), &window());
    }

private:
    std::unique_ptr<Program> makeProgram()
    {
        return std::make_unique<Program>(
            Program::Call{{*m_rules, m_clock, *m_theme, m_languages, *m_settings},
                          m_folder->path(),
                          {},
                          m_folder->path(),
                          {},
                          {}});
    }
    /** A book as the first version left it. */
    [[nodiscard]] QString oldBook() const
    {
        const QString path = at(u"old.recourse"_s);
        if (!QFile::copy(QStringLiteral(RECOURSE_TEST_DATA) + u"/books/v1.recourse"_s, path))
            qFatal("The book of the test cannot be copied");
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        return path;
    }
    static int versionOf(const QString &book)
    {
        return int(storage::openAsItIs(book).value()->number(u"PRAGMA user_version"_s).value());
    }
    static qsizetype backupsOf(const QString &book)
    {
        return storage::SqliteBookCopies().kept(book).size();
    }
    static QString label(QWidget *dialog, const char *name)
    {
        return dialog->findChild<QLabel *>(QLatin1String(name))->text();
    }
    /** Cancels by keyboard, while the work is held back. */
    static bool cancelOpening()
    {
        const auto waits = [] { return openDialog<ui::OpeningDialog>() && test::held::waits(); };
        if (!QTest::qWaitFor(waits))
            return false;
        auto *dialog = openDialog<ui::OpeningDialog>();
        auto *button = dialog->findChild<QPushButton *>(u"cancelButton"_s);
        if (!QTest::qWaitFor([button] { return button->isEnabled(); }))
            return false;
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        return !button->isEnabled() && label(dialog, "cancelLabel").startsWith(u"This stops"_s);
    }
    Program::Outcome opened(const QString &path, Program::How how)
    {
        return test::outcomeOf(*m_program, path, how);
    }
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    static QString sampleFile()
    {
        return QStringLiteral(RECOURSE_SOURCE_DIR) + u"/resources/samples/sample-orders.csv"_s;
    }
    ui::MainWindow &window() { return m_program->session()->window(); }
    QMenu *recentMenu() { return window().findChild<QMenu *>(u"recentBooksMenu"_s); }
    void trigger(const char *name)
    {
        auto *action = window().findChild<QAction *>(QLatin1String(name));
        QVERIFY(action && action->isEnabled());
        action->trigger();
    }
    /** Types the path into the file dialog. */
    static void answer(const QString &path)
    {
        auto *dialog = openDialog<QFileDialog>();
        auto *field = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        field->setFocus();
        field->setText(path); // typed, its completions would take the keys
        QTest::keyClick(field, Qt::Key_Return);
    }
    /** Reads the box that says why, and closes it. */
    static QString toldText()
    {
        if (!QTest::qWaitFor([] { return openDialog<QMessageBox>() != nullptr; }))
            return {};
        auto *box = openDialog<QMessageBox>();
        const QString text = box->text();
        box->close();
        return text;
    }
    static int visibleWindows()
    {
        int count = 0;
        for (QWidget *widget : QApplication::topLevelWidgets())
            count += qobject_cast<ui::MainWindow *>(widget) && widget->isVisible() ? 1 : 0;
        return count;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeClock m_clock{"2026-11-22T12:00:00Z"};
    std::unique_ptr<app::MachineRules> m_rules;
    app::Languages m_languages;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<Program> m_program;
};

RECOURSE_WINDOW_TEST(TestProgram)
#include "tst_program.moc"
