// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Several books in one window after another, through the composed program and its real dialogs.

#include "app/program.h"

#include <QAction>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "support/fakeclock.h"
#include "support/names.h"
#include "ui/import/importdialog.h"

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
        m_program = std::make_unique<Program>(
            Program::Call{{*m_rules, m_clock, *m_theme, m_languages, *m_settings},
                          m_folder->path(),
                          {},
                          m_folder->path(),
                          {}});
        QCOMPARE(m_program->open(at(u"first.recourse"_s), Program::How::OpenOrMake),
                 Program::Outcome::Shown);
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup() { m_program.reset(); }

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
        QCOMPARE(m_program->open(kept.fileName(), Program::How::Make), Program::Outcome::Refused);
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
        QCOMPARE(m_program->open(gone, Program::How::Open), Program::Outcome::Refused);
        QVERIFY(toldText().contains(u"no order book at this place"_s));
        QVERIFY(!QFile::exists(gone));
        QCOMPARE(m_program->recentBooks().entries().size(), 1);
    }

    void theRecentBooksLeadBack()
    {
        QCOMPARE(m_program->open(at(u"second.recourse"_s), Program::How::Make),
                 Program::Outcome::Shown);
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
        QCOMPARE(m_program->open(at(u"second.recourse"_s), Program::How::Make),
                 Program::Outcome::Shown);
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
        QCOMPARE(m_program->open(at(u"second.recourse"_s), Program::How::Make),
                 Program::Outcome::Shown);
        app::SingleInstance other(m_folder->path());
        QCOMPARE(other.claim(at(u"first.recourse"_s), {}), app::SingleInstance::Claim::Ours);
    }

private:
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

QTEST_MAIN(TestProgram)
#include "tst_program.moc"
