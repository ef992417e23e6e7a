// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QApplication>
#include <QTableView>
#include <QThreadPool>
#include <QtTest>

#include "formats/shippedrules.h"
#include "support/cancellationorders.h"
#include "support/dialogpictures.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"
#include "support/fakereaders.h"
#include "support/scriptedprompt.h"
#include "ui/import/importdialog.h"
#include "ui/import/redactiondialog.h"
#include "ui/import/tablecolumnsdialog.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using presentation::ImportPresenter;

// Renders what an import asks about a table that nobody knows into <build>/screenshots, for people
// to look at, and fails on what a machine can see of it.

class TestImportScreenshots final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_rules = formats::shippedRules(); }
    void cleanup()
    {
        m_pool.waitForDone();
        m_thread.runAll();
        m_pictures.undress();
    }

    void whatTheColumnsOfATableAreFits_data() { test::addLooks(); }
    void whatTheColumnsOfATableAreFits()
    {
        m_pictures.dress();
        fillReaders();
        m_book.orderStore.orders.clear();
        ui::ImportDialog dialog(
            std::make_unique<ImportPresenter>(ImportPresenter::Tools{
                m_thread, m_readers, m_rules, m_clock, m_pictures.language(), m_pool}),
            m_prompt);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        m_pictures.shrink(dialog);
        dialog.addFiles({u"/x/my-list.csv"_s, u"/x/Downloads"_s, u"/x/newsletter.eml"_s});
        finishReading(dialog);
        m_pictures.check(dialog, u"import-table"_s);
        ui::TableColumnsDialog columns(dialog.presenter().columnsOf(u"/x/my-list.csv"_s));
        showOnly(columns, u"columns"_s);
        const auto read = m_readers.readFile(u"/x/my-list.csv"_s, {}, {});
        ui::TableColumnsDialog again(std::make_unique<presentation::TableColumnsModel>(
            u"my-list.csv"_s, read.table,
            domain::TableMapping{{u"order_id"_s, read.table->headings.at(0)},
                                 {u"total"_s, read.table->headings.at(2)}}));
        again.findChild<QTableView *>(u"columnsView"_s)->selectRow(4); // has no heading
        showOnly(again, u"columns-said"_s);
        ui::RedactionDialog redaction(dialog.presenter().redactionOf(u"/x/newsletter.eml"_s),
                                      m_prompt);
        redaction.setAttribute(Qt::WA_DeleteOnClose, false);
        redaction.open();
        QTRY_VERIFY(redaction.findChild<QAbstractButton *>(u"saveButton"_s)->isEnabled());
        showOnly(redaction, u"redaction"_s);
    }

private:
    void showOnly(QDialog &dialog, const QString &scene)
    {
        m_pictures.checkOpened(dialog, scene, [this] { m_thread.runAll(); });
    }
    void fillReaders()
    {
        m_readers.answers[u"orders-2026.csv"_s] = [](const auto &) {
            domain::Order other = test::anOrderOf(domain::OrderStatus::Shipped);
            other.number = u"8176543210980002"_s;
            domain::ReadResult result = test::goodFile(
                u"csv"_s, {test::anOrderOf(domain::OrderStatus::AwaitingShipment), other});
            domain::Refusal refusal;
            refusal.file = u"/x/orders-2026.csv"_s;
            refusal.line = 57;
            refusal.path = u"order_date"_s;
            refusal.reason = domain::RefusalReason::BadDate;
            refusal.arguments = {u"13/14/2026"_s};
            result.refused = {refusal};
            return result;
        };
        m_readers.answers[u"my-list.csv"_s] = [](const auto &) {
            auto table = std::make_shared<domain::TableGuess>();
            table->headings = {u"Bestell-Nr."_s, u"Was ich gekauft habe, und für wen es ist"_s,
                               u"Gesamt"_s,      u"Gekauft am"_s,
                               QString(),        u"<b>Bemerkung</b>"_s};
            table->fingerprint = u"list"_s;
            table->columns = {{u"order_id"_s, u"Bestell-Nr."_s, 95}, {u"total"_s, u"Gesamt"_s, 95}};
            table->samples = {{u"8176543210980001"_s, u"Schreibtischlampe mit Klemme, warmweiß"_s,
                               u"12,95 €"_s, u"02.01.2026"_s, u"ja"_s, u"für Ann"_s},
                              {u"8176543210980002"_s, u"Kabel"_s, u"3,02 €"_s, u"03.01.2026"_s,
                               QString(), QString()}};
            table->unusable = {4};
            domain::ReadResult result;
            result.fatal = domain::Refusal();
            result.fatal->reason = domain::RefusalReason::NotAnOrderFile;
            result.table = table;
            return result;
        };
        domain::FolderFiles folder;
        folder.isFolder = true;
        folder.files = {u"/x/Downloads/orders-2026.csv"_s, u"/x/Downloads/my-list.csv"_s,
                        u"/x/Downloads/photo.jpg"_s};
        m_readers.folders[u"/x/Downloads"_s] = folder;
        m_readers.redacted[u"newsletter.eml"_s] =
            "From: Xxxx <xxxx@xxxxxxx.xx>\nSubject: Xxxxxx 1111111111111111 xx xxxx\n"
            "Date: 11 Xx 1111 11:11:11 +1111\n\n<p class=\"total\">Xxxxx: 11.11 XX</p>\n";
    }
    void finishReading(ui::ImportDialog &dialog)
    {
        QTRY_VERIFY(m_thread.waiting() > 0);
        m_thread.runAll();
        QTRY_COMPARE(dialog.presenter().stage(), ImportPresenter::Stage::Preview);
    }

    domain::RulesLibrary m_rules;
    test::FakeClock m_clock{"2026-11-21T14:00:00Z"};
    test::FakeBook m_book;
    test::FakeBookThread m_thread{m_book};
    test::FakeReaders m_readers;
    test::ScriptedPrompt m_prompt;
    QThreadPool m_pool;
    test::DialogPictures m_pictures;
};

QTEST_MAIN(TestImportScreenshots)
#include "tst_importscreenshots.moc"
