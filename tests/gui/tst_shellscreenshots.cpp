// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QtTest>

#include "presentation/openingpresenter.h"
#include "presentation/settingspresenter.h"
#include "support/dialogpictures.h"
#include "support/fakekeptvalues.h"
#include "support/windowfixture.h"
#include "ui/orders/ordercolumns.h"
#include "ui/orders/ordertableview.h"
#include "ui/orders/startpage.h"
#include "ui/print/previewdialog.h"
#include "ui/print/printdialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/commandbox.h"
#include "ui/shell/helpdesk.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/openingdialog.h"
#include "ui/shell/shellmenu.h"

using namespace Qt::StringLiterals;
using namespace recourse;

// Renders what stands around the orders, the command box, the handbook, the settings and the first
// page, into <build>/screenshots, for people to look at, and fails on what a machine can see of it.

class TestShellScreenshots final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QFETCH_GLOBAL(int, look);
        m_pictures.dress(looks().at(look));
    }
    void cleanup()
    {
        m_pictures.undress();
        m_pictures.theme().setAppearance(ui::Appearance::Light);
    }
    void initTestCase_data()
    {
        QTest::addColumn<int>("look");
        for (qsizetype i = 0; i < looks().size(); ++i)
            QTest::newRow(looks().at(i).name) << int(i);
    }

    void theCommandBoxFits()
    {
        const auto fixture = window(true);
        ui::HelpDesk desk;
        new ui::ShellMenu(*fixture->window, desk);
        ui::CommandBox box(*fixture->window->menuBar());
        box.show();
        m_pictures.check(box, u"command-box"_s);
        QTest::keyClicks(box.findChild<QLineEdit *>(u"commandField"_s), u"re"_s);
        m_pictures.check(box, u"command-box-typed"_s);
    }
    void theHandbookFits()
    {
        const auto fixture = window(true);
        ui::HelpDesk desk;
        desk.serve(*fixture->window);
        new ui::ShellMenu(*fixture->window, desk);
        for (const char *topic : {"beginning", "getting-orders", "verdicts", "keyboard"}) {
            desk.open(QLatin1String(topic));
            m_pictures.check(*desk.window(), u"help-"_s + QLatin1String(topic));
        }
    }
    void theSettingsFit()
    {
        test::FakeKeptValues kept;
        presentation::RecentBooks recent(kept);
        presentation::MachineSettings settings(kept, recent);
        const test::FakeClock clock(test::WindowFixture::kNow);
        test::ScriptedPrompt prompt;
        auto presenter = std::make_unique<presentation::SettingsPresenter>(
            presentation::SettingsPresenter::Tools{settings,
                                                   clock,
                                                   m_pictures.regional(),
                                                   {{u"en"_s, u"English"_s}},
                                                   {{u"aliexpress"_s, u"AliExpress"_s}},
                                                   {u"EUR"_s}});
        presenter->setBackupFolder(u"/a/folder/on/another/disk/for/all/the/backups"_s);
        ui::SettingsDialog dialog(std::move(presenter), prompt);
        dialog.show();
        auto *pages = dialog.findChild<QListWidget *>(u"pageList"_s);
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            m_pictures.check(dialog, u"settings-%1"_s.arg(page + 1));
        }
    }
    void theWaitForABookFits()
    {
        using Step = domain::OpeningStep;
        presentation::OpeningPresenter presenter;
        const auto progress = presenter.begin(u"orders-of-2026.recourse"_s);
        ui::OpeningDialog dialog(presenter);
        dialog.show();
        m_pictures.check(dialog, u"opening"_s);
        QVERIFY(progress(Step::Checking, 0, 0));
        m_pictures.check(dialog, u"opening-check"_s);
        QVERIFY(progress(Step::BackingUp, 40, 100));
        QTRY_COMPARE(presenter.permille().value_or(0), 400);
        m_pictures.check(dialog, u"opening-backup"_s);
        QVERIFY(progress(Step::Migrating, 0, 0));
        QTRY_VERIFY(!presenter.permille());
        m_pictures.check(dialog, u"opening-migration"_s);
        presenter.cancel();
        m_pictures.check(dialog, u"opening-cancel"_s);
        presenter.end();
    }
    void thePrintQuestionAndItsPreviewFit()
    {
        const auto fixture = window(true);
        presentation::PrintPresenter presenter({{fixture->book->queries(), *fixture->reader,
                                                 fixture->rules, fixture->clock, fixture->language},
                                                fixture->table,
                                                fixture->detail});
        ui::PrintDialog dialog(presenter, fixture->prompt,
                               fixture->window->table().columns().shown());
        dialog.setWay(ui::PrintDialog::Way::Print);
        dialog.show();
        m_pictures.check(dialog, u"print"_s);
        dialog.findChild<QPushButton *>(u"previewButton"_s)->click();
        QTRY_VERIFY(dialog.findChild<ui::PreviewDialog *>());
        m_pictures.check(*dialog.findChild<ui::PreviewDialog *>(), u"print-preview"_s);
    }
    void theFirstPageFits()
    {
        const auto fixture = window(false);
        QAction paste;
        QAction enter;
        fixture->window->startPage().setWays(paste, enter);
        fixture->window->startPage().setBooks(
            {{u"/books/2025.recourse"_s, u"2025.recourse"_s},
             {u"/books/mother.recourse"_s, u"mother.recourse"_s}});
        m_pictures.check(*fixture->window, u"first-page"_s);
    }

private:
    static QList<test::Look> looks()
    {
        using ui::Appearance;
        return {{"en", u"en"_s, Appearance::Light, 1, 1, 10},
                {"en-dark", u"en"_s, Appearance::Dark, 1, 1, 10},
                {"de", u"de"_s, Appearance::Light, 1, 1, 10},
                {"de-dark", u"de"_s, Appearance::Dark, 1, 1, 14},
                {"ar", u"ar"_s, Appearance::Light, 1, 1, 10}};
    }
    [[nodiscard]] std::unique_ptr<test::WindowFixture> window(bool orders)
    {
        const core::Instant now = test::FakeClock(test::WindowFixture::kNow).now();
        auto fixture = std::make_unique<test::WindowFixture>(
            m_pictures.theme(), orders ? test::SomeOrders(now).all() : QList<domain::Order>());
        QLocale::setDefault(m_pictures.regional().locale); // the fixture's own is English
        if (!fixture->show({1024, 700}))
            qFatal("the window did not come");
        return fixture;
    }

    test::DialogPictures m_pictures;
};

QTEST_MAIN(TestShellScreenshots)
#include "tst_shellscreenshots.moc"
