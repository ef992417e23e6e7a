// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The settings through the composed program: nothing before OK, and each of them is read.

#include <QAction>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include "app/crashreport.h"
#include "app/program.h"
#include "services/importservice.h"
#include "storage/sqlitebook.h"
#include "storage/sqlitebookcopies.h"
#include "support/fakeclock.h"
#include "support/guistatements.h"
#include "support/names.h"
#include "support/programcalls.h"
#include "support/unnamed.h"
#include "ui/cancellation/cancellationwizard.h"
#include "ui/care/restoredialog.h"
#include "ui/common/densitysetting.h"
#include "ui/common/messagebar.h"
#include "ui/edit/orderform.h"
#include "ui/messages/composerdialog.h"
#include "ui/settings/settingsdialog.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using app::Program;
using presentation::Preferences;

class TestSettingsDialog final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = std::make_unique<QSettings>(at(u"settings.ini"_s), QSettings::IniFormat);
        m_theme = std::make_unique<ui::Theme>(*qApp);
        m_theme->setAppearance(ui::Appearance::Light);
        m_languages.use(u"en"_s);
        m_rules = std::make_unique<app::MachineRules>(m_folder->path(),
                                                      app::MachineRules::beginReading());
        m_program = std::make_unique<Program>(
            Program::Call{{*m_rules, m_clock, *m_theme, m_languages, *m_file},
                          m_folder->path(),
                          {},
                          m_folder->path(),
                          {},
                          {}});
        QCOMPARE(opened(at(u"first.recourse"_s), Program::How::OpenOrMake),
                 Program::Outcome::Shown);
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup()
    {
        m_program.reset();
        m_languages.use(u"en"_s);
        m_theme->setAppearance(ui::Appearance::Light);
    }

    void nothingChangesWithoutOk()
    {
        auto *dialog = openSettings();
        press(dialog->findChild<QRadioButton *>(u"darkButton"_s));
        press(dialog->findChild<QCheckBox *>(u"compactCheck"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!window().findChild<ui::SettingsDialog *>());
        QCOMPARE(m_program->settings().preferences(), Preferences());
        QCOMPARE(m_theme->appearance(), ui::Appearance::Light);
        QCOMPARE(window().density().density(), ui::Density::Comfortable);
    }
    void okPutsEverythingToWork()
    {
        auto *dialog = openSettings();
        press(dialog->findChild<QRadioButton *>(u"darkButton"_s));
        press(dialog->findChild<QCheckBox *>(u"compactCheck"_s));
        auto *pages = dialog->findChild<QListWidget *>(u"pageList"_s);
        pages->setFocus();
        QTest::keyClick(pages, Qt::Key_Down);
        auto *zones = dialog->findChild<QComboBox *>(u"zoneChoice"_s);
        QVERIFY(zones->isVisible());
        zones->setFocus();
        QTest::keyClicks(zones, u"Asia/Shanghai"_s);
        QCOMPARE(zones->currentText(), u"Asia/Shanghai"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"zoneExample"_s)->text().contains(u"UTC+08:00"_s));
        QCOMPARE(test::unnamed(dialog), QString());
        press(dialog->findChild<QDialogButtonBox *>(u"buttonBox"_s)->button(QDialogButtonBox::Ok));
        QTRY_COMPARE(m_theme->appearance(), ui::Appearance::Dark);
        QCOMPARE(window().density().density(), ui::Density::Compact);
        QCOMPARE(m_program->session()->regional().zone.id(), QByteArray("Asia/Shanghai"));
        QVERIFY(window().findChild<QAction *>(u"darkAction"_s)->isChecked());
    }

    void spellingAndLengthOfMessagesAreSetBesideTheirLanguage()
    {
        auto *dialog = openSettings();
        dialog->findChild<QListWidget *>(u"pageList"_s)->setCurrentRow(1);
        auto *longest = dialog->findChild<QSpinBox *>(u"longestBox"_s);
        QCOMPARE(longest->text(), u"Never: no limit is known"_s);
        press(dialog->findChild<QCheckBox *>(u"spellingCheck"_s));
        longest->setValue(2000);
        press(dialog->findChild<QDialogButtonBox *>(u"buttonBox"_s)->button(QDialogButtonBox::Ok));
        QTRY_COMPARE(m_program->settings().preferences().longestMessage, 2000);
        QVERIFY(!m_program->settings().preferences().checkSpelling);
    }

    // One for each setting: something reads it.

    void theAppearanceIsThatOfTheWindow()
    {
        change([](Preferences &p) { p.appearance = 2; });
        QCOMPARE(m_theme->appearance(), ui::Appearance::Dark);
    }
    void whatTheMenuHasChangedCanBeTakenBackHere()
    {
        window().findChild<QAction *>(u"darkAction"_s)->trigger();
        QCOMPARE(m_theme->appearance(), ui::Appearance::Dark);
        change([](Preferences &p) { p.appearance = 1; });
        QCOMPARE(m_theme->appearance(), ui::Appearance::Light);
        change([](Preferences &p) { p.appearance = 0; });
        QCOMPARE(m_theme->appearance(), ui::Appearance::System);
        QVERIFY(window().findChild<QAction *>(u"systemAction"_s)->isChecked());
    }
    void theDensityIsThatOfTheTable()
    {
        change([](Preferences &p) { p.compact = true; });
        QCOMPARE(window().density().density(), ui::Density::Compact);
        reopen();
        QCOMPARE(window().density().density(), ui::Density::Compact);
    }
    void theLanguageIsSpokenAtOnce()
    {
        change([](Preferences &p) { p.language = u"de"_s; });
        QCOMPARE(m_languages.current(), u"de"_s);
        QCOMPARE(m_program->session()->regional().locale.language(), QLocale::German);
        QTRY_COMPARE(window().findChild<QAction *>(u"quitAction"_s)->text(), u"Bee&nden"_s);
    }
    void theZoneIsThatOfEveryDateAlsoInTheNextWindow()
    {
        change([](Preferences &p) { p.zone = "America/Sao_Paulo"; });
        QCOMPARE(m_program->session()->regional().zone.id(), QByteArray("America/Sao_Paulo"));
        change([](Preferences &p) { p.language = u"de"_s; }); // keeps it
        QCOMPARE(m_program->session()->regional().zone.id(), QByteArray("America/Sao_Paulo"));
        reopen();
        QCOMPARE(m_program->session()->regional().zone.id(), QByteArray("America/Sao_Paulo"));
    }
    void theShopAndTheCurrencyArePresetInTheForm()
    {
        const QString market = m_rules->library.packs().constLast().market;
        change([&market](Preferences &p) {
            p.market = market;
            p.currency = u"BRL"_s;
        });
        window().findChild<QAction *>(u"newOrderAction"_s)->trigger();
        auto *currencies = window().findChild<QComboBox *>(u"currencyBox"_s);
        QVERIFY(currencies);
        QCOMPARE(currencies->currentText(), u"BRL"_s);
        auto *shops = window().findChild<QComboBox *>(u"shopBox"_s);
        QVERIFY(shops);
        QCOMPARE(shops->currentIndex(), m_rules->library.packs().size() - 1);
    }
    void theDailyBackupIsMadeOrNot_data()
    {
        QTest::addColumn<bool>("wanted");
        QTest::newRow("wanted") << true;
        QTest::newRow("not wanted") << false;
    }
    void theDailyBackupIsMadeOrNot()
    {
        QFETCH(bool, wanted);
        change([wanted](Preferences &p) { p.backupDays = wanted ? 1 : 0; });
        const QString book = at(u"second.recourse"_s);
        QVERIFY(app::openBook(book).has_value()); // a book of yesterday, so to speak
        reopen();
        QSignalSpy painted(&window(), &ui::MainWindow::firstPainted);
        QTRY_COMPARE(painted.count(), 1);
        QCoreApplication::processEvents(); // what begins behind the first picture
        const auto backups = [&book] {
            return QDir(storage::backupFolderOf(book)).entryList(QDir::Files).size();
        };
        if (wanted)
            QTRY_VERIFY(backups() > 0);
        m_program.reset(); // what was begun is waited for
        QCOMPARE(backups() > 0, wanted);
    }
    void theBackupsGoIntoTheFolderThatIsChosen()
    {
        change([this](Preferences &p) { p.backupFolder = at(u"safe"_s); });
        reopen();
        const QString book = at(u"second.recourse"_s);
        const QString folder = storage::chosenFolderOf(book, at(u"safe"_s));
        QVERIFY(folder.startsWith(at(u"safe/second-"_s)));
        QTRY_COMPARE(QDir(folder).entryList({u"*.auto.recourse"_s}, QDir::Files).size(), 1);
        QVERIFY(QDir(storage::backupFolderOf(book)).entryList({u"second.*"_s}).isEmpty());
        // And that is where restoring finds it.
        window().findChild<QAction *>(u"restoreAction"_s)->trigger();
        QTRY_VERIFY(window().findChild<ui::RestoreDialog *>());
        auto *list = window().findChild<ui::RestoreDialog *>()->findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 1);
        window().findChild<ui::RestoreDialog *>()->close();
    }
    void theFolderIsChosenInTheDialog()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"safe"_s));
        auto *dialog = openSettings();
        dialog->findChild<QListWidget *>(u"pageList"_s)->setCurrentRow(4);
        auto *label = dialog->findChild<QLabel *>(u"folderLabel"_s);
        auto *beside = dialog->findChild<QPushButton *>(u"besideButton"_s);
        QVERIFY(label->text().contains(u"beside each book"_s));
        QVERIFY(!beside->isEnabled());
        press(dialog->findChild<QPushButton *>(u"folderButton"_s));
        QTRY_VERIFY(dialog->findChild<QFileDialog *>());
        auto *files = dialog->findChild<QFileDialog *>();
        QCOMPARE(files->fileMode(), QFileDialog::Directory);
        emit files->filesSelected({at(u"safe"_s)});
        files->close();
        QVERIFY(label->text().contains(at(u"safe"_s)));
        press(dialog->findChild<QDialogButtonBox *>(u"buttonBox"_s)->button(QDialogButtonBox::Ok));
        QCOMPARE(m_program->settings().preferences().backupFolder, at(u"safe"_s));
    }
    void theWeekBeginsSoInTheCalendarOfTheWizard()
    {
        change([](Preferences &p) { p.weekBegins = Qt::Saturday; });
        test::FakeClock clock{"2026-11-22T12:00:00Z"};
        const QString samples = at(u"samples.recourse"_s);
        QVERIFY(app::fillWithSamples(samples, m_rules->library, clock));
        QCOMPARE(opened(samples, Program::How::Open), Program::Outcome::Shown);
        QTRY_VERIFY(window().currentOrder().isValid());
        auto *cancel = window().findChild<QAction *>(
            QLatin1String(test::names::kCancelOrderAction));
        QTRY_VERIFY(cancel->isEnabled());
        cancel->trigger();
        QTRY_VERIFY(window().findChild<ui::CancellationWizard *>());
        auto *edit = window().findChild<ui::CancellationWizard *>()->findChild<QDateTimeEdit *>(
            u"whenEdit"_s);
        QVERIFY(edit);
        QCOMPARE(edit->calendarWidget()->firstDayOfWeek(), Qt::Saturday);
    }
    void messagesToSellersAreWrittenInTheLanguageThatIsChosen()
    {
        auto *dialog = openSettings();
        dialog->findChild<QListWidget *>(u"pageList"_s)->setCurrentRow(1);
        auto *choice = dialog->findChild<QComboBox *>(u"sellersLanguageChoice"_s);
        QCOMPARE(choice->currentText(), u"English"_s);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(choice->currentText(), u"简体中文"_s);
        press(dialog->findChild<QDialogButtonBox *>(u"buttonBox"_s)->button(QDialogButtonBox::Ok));
        QCOMPARE(m_program->settings().preferences().sellersLanguage, u"zh"_s);

        test::FakeClock clock{"2026-11-22T12:00:00Z"};
        const QString samples = at(u"samples.recourse"_s);
        QVERIFY(app::fillWithSamples(samples, m_rules->library, clock));
        QCOMPARE(opened(samples, Program::How::Open), Program::Outcome::Shown);
        auto *write = window().findChild<QAction *>(u"writeMessageAction"_s);
        QTRY_VERIFY(write->isEnabled());
        write->trigger();
        QTRY_VERIFY(window().findChild<ui::ComposerDialog *>());
        auto *composer = window().findChild<ui::ComposerDialog *>();
        QTRY_COMPARE(composer->findChild<QComboBox *>(u"languageBox"_s)->currentText(),
                     u"简体中文"_s);
        QTest::keyClick(composer, Qt::Key_Escape);
        QTRY_VERIFY(!window().findChild<ui::ComposerDialog *>());
    }
    void theDeadlineOfARowMovesByADayOnWhichTheBankIsClosed()
    {
        const QString book = at(u"refund.recourse"_s);
        makeBookWithARefund(book);
        QCOMPARE(opened(book, Program::How::Open), Program::Outcome::Shown);
        const auto deadline = [&] {
            const auto read = storage::SqliteBook::open(book, storage::SqliteBook::Access::Read);
            const auto rows = (*read)->queries().rows({core::OrderId{1}});
            const auto due = rows.value().value(0).deadline;
            return due ? due->toIso() : QString();
        };
        // The twentieth business day after Thursday, 19 November.
        QTRY_COMPARE(deadline(), u"2026-12-17T12:00:00Z"_s);
        auto *dialog = openDays();
        auto *day = dialog->findChild<QDateEdit *>(u"dayEdit"_s);
        day->setDate(QDate(2026, 11, 27));
        press(dialog->findChild<QPushButton *>(u"addButton"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!window().findChild<ui::SettingsDialog *>());
        QVERIFY(m_rules->library.closedDays().isEmpty()); // Cancel changes nothing

        dialog = openDays();
        dialog->findChild<QDateEdit *>(u"dayEdit"_s)->setDate(QDate(2026, 11, 27));
        press(dialog->findChild<QPushButton *>(u"addButton"_s));
        QCOMPARE(dialog->findChild<QListWidget *>(u"daysList"_s)->count(), 1);
        press(dialog->findChild<QDialogButtonBox *>(u"buttonBox"_s)->button(QDialogButtonBox::Ok));
        QTRY_VERIFY(!window().findChild<ui::SettingsDialog *>());
        QTRY_COMPARE(deadline(), u"2026-12-18T12:00:00Z"_s);

        // The next start has it too, and taken away it counts again.
        QCOMPARE(app::MachineRules(m_folder->path(), app::MachineRules::beginReading())
                     .library.version(),
                 m_rules->library.version());
        dialog = openDays();
        auto *list = dialog->findChild<QListWidget *>(u"daysList"_s);
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->count(), 0);
        press(dialog->findChild<QDialogButtonBox *>(u"buttonBox"_s)->button(QDialogButtonBox::Ok));
        QTRY_COMPARE(deadline(), u"2026-12-17T12:00:00Z"_s);
    }
    void thePageOfTheDaysSaysWhatCanBeDone()
    {
        change([](Preferences &p) { p.weekBegins = Qt::Saturday; });
        auto *dialog = openDays();
        auto *day = dialog->findChild<QDateEdit *>(u"dayEdit"_s);
        auto *add = dialog->findChild<QPushButton *>(u"addButton"_s);
        auto *note = dialog->findChild<QLabel *>(u"addNote"_s);
        auto *list = dialog->findChild<QListWidget *>(u"daysList"_s);
        auto *removal = dialog->findChild<QPushButton *>(u"removeButton"_s);
        QCOMPARE(test::unnamed(dialog), QString());
        QCOMPARE(day->calendarWidget()->firstDayOfWeek(), Qt::Saturday);
        QCOMPARE(day->date(), m_clock.now().toUtc().toLocalTime().date());
        day->setDate(QDate(2026, 11, 22)); // a Sunday
        QVERIFY(!add->isEnabled());
        QCOMPARE(note->text(), u"Weekends are left out anyway."_s);
        day->setDate(QDate(2026, 11, 27));
        QVERIFY(add->isEnabled());
        QVERIFY(note->text().isEmpty());
        press(add);
        QVERIFY(!add->isEnabled());
        QCOMPARE(note->text(), u"This day is in the list."_s);
        QVERIFY(!removal->isEnabled());
        QVERIFY(!dialog->findChild<QLabel *>(u"removeNote"_s)->text().isEmpty());
        list->setCurrentRow(0);
        QVERIFY(removal->isEnabled());
        press(removal);
        QCOMPARE(list->count(), 0);
        QVERIFY(dialog->isVisible());
    }
    void theAddressOfTheShopIsThatOfANewOrder()
    {
        change([](Preferences &p) {
            p.market = u"aliexpress"_s;
            p.site = u"aliexpress.us"_s;
        });
        window().findChild<QAction *>(u"newOrderAction"_s)->trigger();
        QTRY_VERIFY(window().findChild<ui::OrderForm *>());
        const QPointer<ui::OrderForm> form = window().findChild<ui::OrderForm *>();
        QTest::keyClicks(form->findChild<QLineEdit *>(u"titleEdit"_s), u"Lamp"_s);
        auto *status = form->findChild<QComboBox *>(u"statusBox"_s);
        status->setFocus();
        QTest::keyClick(status, Qt::Key_Down);
        press(form->findChild<QPushButton *>(u"saveButton"_s));
        QTRY_VERIFY(!form || !form->isVisible());
        const auto book = storage::SqliteBook::open(m_program->bookPath(),
                                                    storage::SqliteBook::Access::Read);
        QTRY_COMPARE((*book)->orders().count().value_or(0), 1);
        const auto order = (*book)->orders().load(core::OrderId{1});
        QCOMPARE(order.value()->site, u"aliexpress.us"_s);
    }
    void newFilesOfTheWatchedFolderAreOffered()
    {
        QVERIFY(!window().findChild<QAction *>(u"watchFolderAction"_s)->isChecked());
        QVERIFY(QDir().mkpath(at(u"in"_s)));
        change([this](Preferences &p) { p.watchedFolder = at(u"in"_s); });
        QVERIFY(window().findChild<QAction *>(u"watchFolderAction"_s)->isChecked());
        // Written under another name, as a download is, until it is told.
        QTRY_VERIFY_WITH_TIMEOUT(putAndLook(), 60'000);
        window().findChild<QAction *>(u"watchFolderAction"_s)->trigger();
        QVERIFY(!window().findChild<QAction *>(u"watchFolderAction"_s)->isChecked());
        QVERIFY(bar()->text().contains(u"no longer watched"_s));
    }
    void aReportOfACrashIsKeptOrNot()
    {
        QFile report(at(u"crash.txt"_s));
        QVERIFY(report.open(QIODevice::WriteOnly) && report.write("mine") == 4);
        report.close();
        QCOMPARE(app::crashReport(m_folder->path()), u"mine"_s);
        change([](Preferences &p) { p.crashReports = false; });
        QVERIFY(app::crashReport(m_folder->path()).isEmpty());
        QVERIFY(!presentation::keepsCrashReports(app::KeptInFile(*m_file)));
    }
    void theBooksAreRememberedOrNot()
    {
        QCOMPARE(m_program->recentBooks().entries().size(), 1);
        change([](Preferences &p) { p.recentKept = false; });
        QVERIFY(m_program->recentBooks().entries().isEmpty());
        reopen();
        QVERIFY(m_program->recentBooks().entries().isEmpty());
    }
    void theWindowIsRememberedOrNot()
    {
        window().resize(1111, 733);
        window().keepSizes();
        QVERIFY(m_file->contains(u"window/geometry"_s));
        change([](Preferences &p) { p.windowKept = false; });
        QVERIFY(!m_file->contains(u"window/geometry"_s));
        reopen();
        QVERIFY(!m_file->contains(u"window/geometry"_s));
        QVERIFY(window().size() != QSize(1111, 733));
    }

private:
    Program::Outcome opened(const QString &path, Program::How how)
    {
        return test::outcomeOf(*m_program, path, how);
    }
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    ui::MainWindow &window() { return m_program->session()->window(); }
    void reopen()
    {
        QCOMPARE(opened(at(u"second.recourse"_s), Program::How::OpenOrMake),
                 Program::Outcome::Shown);
    }
    ui::MessageBar *bar() { return window().findChild<ui::MessageBar *>(); }
    /** Writes one more file with an order, and says whether one was offered by now. */
    bool putAndLook()
    {
        QFile file(at(u"in/orders%1.csv"_s.arg(m_files++)));
        if (m_files <= 20 && file.open(QIODevice::WriteOnly))
            file.write("order_id,status,title\n8176543210000001,Shipped,Cup\n");
        return bar() && bar()->text().contains(u"with orders in in"_s);
    }
    int m_files = 0;
    void change(const std::function<void(Preferences &)> &how)
    {
        Preferences preferences = m_program->settings().preferences();
        how(preferences);
        m_program->settings().setPreferences(preferences);
    }
    static void press(QWidget *button)
    {
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    /** Money announced on Thursday, 19 November, at noon: 3 to 20 business days by the pack. */
    void makeBookWithARefund(const QString &path) const
    {
        domain::Order order;
        order.market = u"aliexpress"_s;
        order.number = u"17"_s;
        order.status = domain::OrderStatus::Completed;
        const auto thursday = core::Instant::fromIso(u"2026-11-19T12:00:00Z"_s).value();
        order.observedAt = thursday;
        order.paymentMethod = u"card"_s;
        domain::Event announced;
        announced.kind = domain::EventKind::RefundAnnounced;
        announced.at = domain::Moment::at(thursday);
        order.events = {announced};
        domain::ReadResult read;
        read.drafts.append({order, 0, {}});
        auto book = storage::SqliteBook::open(path, storage::SqliteBook::Access::Create);
        const services::ImportService imports(m_rules->library);
        const auto plan = imports.plan(**book, {read}, m_clock.now());
        QVERIFY(imports.apply(**book, *plan, m_clock.now()).has_value());
    }
    ui::SettingsDialog *openDays()
    {
        window().findChild<QAction *>(u"settingsAction"_s)->trigger();
        auto *dialog = window().findChild<ui::SettingsDialog *>();
        dialog->findChild<QListWidget *>(u"pageList"_s)->setCurrentRow(2);
        return dialog;
    }
    ui::SettingsDialog *openSettings()
    {
        QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
        ui::SettingsDialog *dialog = nullptr;
        (void)QTest::qWaitFor([&] {
            dialog = window().findChild<ui::SettingsDialog *>();
            return dialog && dialog->isVisible();
        });
        return dialog;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeClock m_clock{"2026-11-22T12:00:00Z"};
    std::unique_ptr<app::MachineRules> m_rules;
    app::Languages m_languages;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<Program> m_program;
};

RECOURSE_WINDOW_TEST(TestSettingsDialog)
#include "tst_settingsdialog.moc"
