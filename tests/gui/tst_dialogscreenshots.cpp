// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QRadioButton>
#include <QThreadPool>
#include <QtTest>

#include "domain/mergevalues.h"
#include "formats/datetext.h"
#include "formats/machinereaders.h"
#include "formats/moneytext.h"
#include "formats/rulespackreader.h"
#include "formats/shippedrules.h"
#include "presentation/readersswitch.h"
#include "presentation/rulesmodel.h"
#include "presentation/rulesswitch.h"
#include "support/cancellationorders.h"
#include "support/dialogpictures.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"
#include "support/fakepageopener.h"
#include "support/fakereaders.h"
#include "support/fakerulesstore.h"
#include "support/messagetools.h"
#include "support/packtexts.h"
#include "support/scriptedprompt.h"
#include "ui/cancellation/cancellationwizard.h"
#include "ui/care/checkdialog.h"
#include "ui/care/crashdialog.h"
#include "ui/care/restoredialog.h"
#include "ui/edit/mergedialog.h"
#include "ui/edit/namedialog.h"
#include "ui/edit/notedialog.h"
#include "ui/edit/orderform.h"
#include "ui/edit/tagsdialog.h"
#include "ui/import/importdialog.h"
#include "ui/import/importview.h"
#include "ui/messages/answerdialog.h"
#include "ui/rules/packdialog.h"
#include "ui/rules/readersdialog.h"
#include "ui/rules/rulesdialog.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using presentation::CancellationPresenter;
using presentation::ImportPresenter;

// Renders every page of the wizard and the steps of an import into <build>/screenshots, for people
// to look at, and fails on what a machine can see of it.

class TestDialogScreenshots final : public QObject
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

    void everyPageOfTheWizardFits_data() { test::addLooks(); }
    void everyPageOfTheWizardFits()
    {
        m_pictures.dress();
        m_book.draftStore.drafts.clear();
        m_book.orderStore.orders[core::OrderId{1}] = test::anOrderOf(
            domain::OrderStatus::AwaitingShipment);
        ui::CancellationWizard wizard(std::make_unique<CancellationPresenter>(
            core::OrderId{1},
            CancellationPresenter::Tools{m_thread, m_rules, m_clock, m_pictures.language(),
                                         m_opener,
                                         m_messages.with(m_clock, m_pictures.language())}));
        wizard.setAttribute(Qt::WA_DeleteOnClose, false);
        wizard.open();
        m_thread.runAll();
        QTRY_COMPARE(wizard.presenter().phase(), CancellationPresenter::Phase::Open);
        m_pictures.shrink(wizard);
        for (int page = 1; page <= 5; ++page) {
            if (page == 3)
                wizard.presenter().setReason(u"duplicate"_s);
            if (page > 1)
                wizard.presenter().next();
            if (page == 5)
                wizard.presenter().setOutcome(wizard.presenter().outcomes().constFirst().outcome);
            QCOMPARE(int(wizard.presenter().state().page), page - 1);
            m_pictures.check(wizard, u"wizard-%1"_s.arg(page));
        }
    }

    void whyAnOrderCannotBeCancelledFits_data() { test::addLooks(); }
    void whyAnOrderCannotBeCancelledFits()
    {
        m_pictures.dress();
        m_book.draftStore.drafts.clear();
        m_book.orderStore.orders[core::OrderId{1}] = test::anOrderOf(domain::OrderStatus::Shipped);
        ui::CancellationWizard wizard(std::make_unique<CancellationPresenter>(
            core::OrderId{1},
            CancellationPresenter::Tools{m_thread, m_rules, m_clock, m_pictures.language(),
                                         m_opener,
                                         m_messages.with(m_clock, m_pictures.language())}));
        wizard.setAttribute(Qt::WA_DeleteOnClose, false);
        wizard.open();
        m_thread.runAll();
        QTRY_COMPARE(wizard.presenter().phase(), CancellationPresenter::Phase::Open);
        m_pictures.shrink(wizard);
        m_pictures.check(wizard, u"wizard-not"_s);
    }

    void theImportFits_data() { test::addLooks(); }
    void theImportFits()
    {
        m_pictures.dress();
        fillReaders();
        ui::ImportDialog dialog(
            std::make_unique<ImportPresenter>(ImportPresenter::Tools{
                m_thread, m_readers, m_rules, m_clock, m_pictures.language(), m_pool}),
            m_prompt);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        m_pictures.shrink(dialog);
        m_pictures.check(dialog, u"import-empty"_s);
        m_book.orderStore.orders.clear();
        domain::Order known = test::anOrderOf(domain::OrderStatus::AwaitingShipment);
        known.status = domain::OrderStatus::PaymentReview;
        known.total.reset();
        known.seller.name = u"Lucky Tech"_s;
        known.seen.insert(domain::ownKey(u"seller.name"_s), *known.observedAt);
        m_book.orderStore.orders[core::OrderId{1}] = known;
        dialog.addFiles({u"/x/orders-2026.csv"_s, u"/x/newsletter.eml"_s});
        finishReading(dialog);
        m_pictures.check(dialog, u"import-preview"_s);
        ui::ImportView &view = *dialog.findChild<ui::ImportView *>(u"ordersView"_s);
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            if (!dialog.presenter().orders().questions(row).isEmpty())
                view.setCurrentIndex(view.model()->index(row, presentation::ImportModel::Order));
        }
        m_pictures.check(dialog, u"import-two-values"_s);
        dialog.addFiles({u"/x/dates.csv"_s});
        finishReading(dialog);
        m_pictures.check(dialog, u"import-question"_s);
    }

    void theFormOfAnOrderFits_data() { test::addLooks(); }
    void theFormOfAnOrderFits()
    {
        m_pictures.dress();
        m_book.orderStore.orders.clear();
        using presentation::OrderFormPresenter;
        using Field = OrderFormPresenter::Field;
        ui::OrderForm form(std::make_unique<OrderFormPresenter>(formTools()));
        form.setAttribute(Qt::WA_DeleteOnClose, false);
        form.open();
        m_pictures.shrink(form);
        m_pictures.check(form, u"orderform-new"_s);
        form.presenter().setText(Field::Title, u"Desk lamp with clamp, warm light"_s);
        form.presenter().setStatus(2);
        form.presenter().setText(Field::Total, u"a lot"_s);
        form.presenter().setText(Field::PaidOn, u"soon"_s);
        form.findChild<QAbstractButton *>(u"moreButton"_s)->setChecked(true);
        m_pictures.check(form, u"orderform-open"_s);
        form.close();

        ui::OrderForm edit(std::make_unique<OrderFormPresenter>(
            formTools(), core::OrderId{1}, test::anOrderOf(domain::OrderStatus::AwaitingShipment)));
        edit.setAttribute(Qt::WA_DeleteOnClose, false);
        edit.open();
        m_pictures.check(edit, u"orderform-edit"_s);
    }

    void theDialogsOfEditsFit_data() { test::addLooks(); }
    void theDialogsOfEditsFit()
    {
        m_pictures.dress();
        m_book.orderStore.orders.clear();
        domain::Order own = test::anOrderOf(domain::OrderStatus::Shipped);
        own.tags = {u"gift"_s, u"workshop"_s};
        m_book.orderStore.orders[core::OrderId{1}] = own;
        own.number.clear();
        own.tags = {u"gift"_s};
        own.note = u"for Ann, she likes white ones"_s;
        own.total.reset();
        m_book.orderStore.orders[core::OrderId{2}] = own;
        const QList<core::OrderId> both{core::OrderId{2}, core::OrderId{1}};

        ui::NoteDialog note(own.displayTitle(), own.note);
        showOnly(note, u"note"_s);
        const auto form = formTools();
        ui::AnswerDialog answer(std::make_unique<presentation::AnswerPresenter>(
            presentation::AnswerPresenter::Tools{form.writer, form.rules, form.clock, form.language,
                                                 form.work.readDate, form.work.readMoney},
            core::OrderId{2}, own));
        answer.findChild<QRadioButton *>(u"choice_offered"_s)->click();
        showOnly(answer, u"answer"_s);
        ui::TagsDialog tags(std::make_unique<presentation::TagsModel>(
            m_thread, both, QStringList{u"gift"_s, u"urgent"_s, u"workshop"_s}));
        showOnly(tags, u"tags"_s);
        ui::NameDialog name({u"Save this view"_s, u"Its name:"_s, u"lamp"_s},
                            [](const QString &) { return u"It takes its place."_s; });
        showOnly(name, u"name"_s);
        ui::MergeDialog merge(std::make_unique<presentation::MergePresenter>(
            presentation::MergePresenter::Sources{m_thread, m_clock, m_pictures.language()}, both));
        showOnly(merge, u"merge"_s);
    }

    void theDialogsOfCareFit_data() { test::addLooks(); }
    void theDialogsOfCareFit()
    {
        m_pictures.dress();
        ui::RestoreDialog restore(std::make_unique<presentation::RestorePresenter>(
                                      backups(), m_pool, m_pictures.language()),
                                  m_prompt);
        restore.setAttribute(Qt::WA_DeleteOnClose, false);
        restore.open();
        QTRY_VERIFY(restore.findChild<QAbstractButton *>(u"restoreButton"_s)->isEnabled());
        showOnly(restore, u"restore"_s);
        for (const bool isSound : {true, false}) {
            auto presenter = std::make_unique<presentation::CheckPresenter>(
                [isSound](const auto &) {
                    return isSound ? QStringList()
                                   : QStringList{u"row 17 missing from index orders_by_deadline"_s};
                },
                m_pool);
            auto &done = *presenter;
            ui::CheckDialog found(std::move(presenter));
            found.setAttribute(Qt::WA_DeleteOnClose, false);
            found.open();
            QTRY_VERIFY(done.isDone());
            showOnly(found, isSound ? u"check-sound"_s : u"check-damaged"_s);
        }
        ui::CrashDialog crash(
            u"Recourse 0.1, Debian GNU/Linux 12\nEnded by signal 11 (memory)\n"_s
            u"recourse(+0x2f1c40)\nlibQt6Widgets.so.6(_ZN7QWidget5eventEP6QEvent+0x2a)"_s);
        showOnly(crash, u"crash"_s);
    }

    void theRulesFit_data() { test::addLooks(); }
    void theRulesFit()
    {
        m_pictures.dress();
        presentation::RulesModel rules(m_rules, m_pictures.language());
        presentation::RulesSwitch rulesSwitch(switchSources());
        ui::RulesDialog dialog({rules, rulesSwitch, m_prompt});
        dialog.show();
        m_pictures.shrink(dialog);
        m_pictures.check(dialog, u"rules"_s);
        for (int row = 0; row < rules.rowCount(); ++row) {
            dialog.findChild<QAbstractItemView *>(u"ruleList"_s)->setCurrentIndex(rules.index(row));
            for (const QString &fault : {test::tooWide(dialog), test::oddlyPunctuated(dialog)})
                QVERIFY2(fault.isEmpty(), qPrintable(rules.page(row).rule.id + u": "_s + fault));
        }
    }

    void howFilesAreReadFits_data() { test::addLooks(); }
    void howFilesAreReadFits()
    {
        m_pictures.dress();
        m_store = {};
        formats::ReaderPackLibrary library;
        domain::PackSetAside aside;
        aside.record = {{}, u"exporters"_s, u"2026-01-01"_s, u"/x/exporters.json"_s, m_clock.now(),
                        {}};
        aside.shippedVersion = u"2026-11-22"_s;
        presentation::ReadersSwitch readers(
            {library, m_store, m_clock, m_pictures.language(), {aside}});
        QByteArray text = contentOf(u":/readers/aliexpress-mails.json"_s);
        text.replace("\"2026-11-22\"", "\"2026-10-01\"").replace("\"ko\"", "\"xx\"");
        text.replace("Order {order}: shipped", "Order {order}: sent");
        ui::PackDialog preview(readers.lookAtFile(write(text)).value());
        preview.setAttribute(Qt::WA_DeleteOnClose, false);
        preview.open();
        m_pictures.shrink(preview);
        m_pictures.check(preview, u"readers-preview"_s);
        QVERIFY(preview.presenter().take().has_value());
        preview.close();
        ui::ReadersDialog dialog(readers, m_prompt);
        dialog.show();
        m_pictures.shrink(dialog);
        m_pictures.check(dialog, u"readers"_s);
    }

    void whatOtherRulesChangeFits_data() { test::addLooks(); }
    void whatOtherRulesChangeFits()
    {
        m_pictures.dress();
        presentation::RulesSwitch rulesSwitch(switchSources());
        fillBook();
        ui::PackDialog preview(
            rulesSwitch.lookAtFile(write(test::changedShippedPack(u"2026-10-01"_s))).value());
        preview.setAttribute(Qt::WA_DeleteOnClose, false);
        preview.open();
        m_pictures.shrink(preview);
        m_pictures.check(preview, u"pack-looking"_s);
        m_thread.runAll();
        QTRY_COMPARE(preview.presenter().blockingReason(), QString());
        m_pictures.check(preview, u"pack-preview"_s);
        QVERIFY(preview.presenter().take().has_value());
        preview.close();

        presentation::RulesModel rules(m_rules, m_pictures.language());
        ui::RulesDialog dialog({rules, rulesSwitch, m_prompt});
        dialog.show();
        m_pictures.shrink(dialog);
        m_pictures.check(dialog, u"rules-loaded"_s);
        m_rules.use(formats::shippedRules().packs());
    }

private:
    presentation::OrderFormPresenter::Tools formTools()
    {
        presentation::OrderFormPresenter::Work work; // nothing is saved here
        work.readMoney = [](const QString &text, const QString &currency, QChar point) {
            return formats::readMoney(text, {currency, point});
        };
        work.readDate = &formats::readDate;
        return {m_thread, m_rules, m_clock, m_pictures.language(), work};
    }
    /** One of each kind, the newest of which changes something; the last cannot be read. */
    static presentation::RestorePresenter::Work backups()
    {
        using domain::BackupKind;
        presentation::RestorePresenter::Work work;
        work.list = [] {
            const auto at = [](const char *when) { return test::instant(when); };
            return QList<presentation::KeptBackup>{
                {{u"/x/1"_s, BackupKind::Automatic, at("2026-11-21T08:00:00Z"), 917'504}, 47},
                {{u"/x/2"_s, BackupKind::BeforeMigration, at("2026-11-14T19:30:00Z"), 884'736}, 45},
                {{u"/x/3"_s, BackupKind::BeforeRestore, at("2026-10-02T06:15:00Z"), 720'896}, 31},
                {{u"/x/4"_s, BackupKind::Automatic, at("2026-09-30T08:00:00Z"), 4'096}, {}}};
        };
        work.preview = [](const QString &, const auto &) {
            presentation::RestorePreview preview;
            preview.content = {47, 12, 917'504, 3};
            preview.difference.same = 44;
            preview.difference.returning = {1, {{u"8176543210980002"_s, u"Desk lamp"_s}}};
            preview.difference.vanishing = {2,
                                            {{{}, u"Magnetic charging cable, 1 m, white"_s},
                                             {u"8176543210980004"_s, u"Wool socks"_s}}};
            preview.difference.differing = {2,
                                            {{u"8176543210980005"_s, u"Yoga mat, 6 mm"_s},
                                             {u"8176543210980006"_s, u"Headlamp"_s}}};
            return preview;
        };
        return work;
    }
    void showOnly(QDialog &dialog, const QString &scene)
    {
        m_pictures.checkOpened(dialog, scene, [this] { m_thread.runAll(); });
    }
    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    presentation::RulesSwitch::Sources switchSources()
    {
        m_store = {};
        domain::PackSetAside aside;
        aside.record.subject = u"generic-shop"_s;
        aside.record.file = u"/x/generic-shop.json"_s;
        aside.shippedVersion = u"2026-11-22"_s;
        aside.refusal = domain::Refusal{
            u"/x/rules/generic-shop.json"_s, 212,           7, u"actions[3].verdicts[0].verdict"_s,
            domain::RefusalReason::BadValue, {u"perhaps"_s}};
        return {m_rules,         m_store, m_reader, m_thread, m_clock, m_pictures.language(),
                m_rules.packs(), {aside}};
    }
    /** One order for each status, so that some of them change. */
    void fillBook()
    {
        m_book.orderStore.orders.clear();
        m_book.rowQueries.list.clear();
        using domain::OrderStatus;
        for (const OrderStatus status :
             {OrderStatus::AwaitingShipment, OrderStatus::Shipped, OrderStatus::AwaitingPayment}) {
            domain::Order order = test::anOrderOf(status);
            domain::Event asked;
            asked.kind = domain::EventKind::CancellationRequested;
            asked.at = domain::Moment::at(test::instant("2026-11-21T13:00:00Z"));
            if (status == OrderStatus::AwaitingShipment)
                order.events = {asked};
            domain::OrderRow row;
            row.id = m_book.orderStore.insert(order).value();
            row.market = order.market;
            m_book.rowQueries.list.append(row);
        }
    }
    [[nodiscard]] QString write(const QByteArray &text) const
    {
        QFile file(m_folder.filePath(u"rules-2026-10.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the pack of the test cannot be written");
        return file.fileName();
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
        m_readers.answers[u"dates.csv"_s] = [](const auto &) {
            domain::ReadResult result;
            result.format = u"csv"_s;
            domain::Refusal refusal;
            refusal.reason = domain::RefusalReason::AmbiguousDate;
            refusal.arguments = {u"03/04/2026"_s};
            result.refused = {refusal};
            return result;
        };
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
    test::FakePageOpener m_opener;
    test::MessageTools m_messages;
    test::FakeReaders m_readers;
    test::ScriptedPrompt m_prompt;
    test::FakeRulesStore m_store;
    formats::RulesPackReader m_reader;
    QTemporaryDir m_folder;
    QThreadPool m_pool;
    test::DialogPictures m_pictures;
};

QTEST_MAIN(TestDialogScreenshots)
#include "tst_dialogscreenshots.moc"
