// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include "storage/sqlitebook.h"
#include "support/names.h"
#include "support/sessionfixture.h"
#include "ui/dispute/disputewizard.h"
#include "ui/evidence/evidencepackdialog.h"
#include "ui/evidence/planner.h"

using namespace Qt::StringLiterals;
using namespace recourse;
namespace names = recourse::test::names;
using presentation::DisputePage;
using test::SessionFixture;

/** From the menu of the real window to an event in the book, and back by undo. */
class TestDisputing final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_program = std::make_unique<SessionFixture>(true);
        QVERIFY(book()->orders().forEach([this](core::OrderId id, const domain::Order &order) {
            m_id = id;
            return order.market != u"aliexpress" || order.status != domain::OrderStatus::Delivered;
        }));
        QVERIFY(m_program->show());
        QTRY_VERIFY(m_program->widget<QTableView>(names::kOrderTable)->model()->rowCount() > 10);
        m_program->window().selectOrder(m_id);
        QTRY_COMPARE(m_program->window().currentOrder(), m_id);
    }
    void cleanup()
    {
        m_program.reset();
        QDir(m_files.filePath(u"pack"_s)).removeRecursively();
    }

    void theMenuLeadsToTheBookAndUndoBack()
    {
        const qsizetype before = events().size();
        ui::DisputeWizard *wizard = openByMenu();
        QVERIFY(wizard);
        auto &presenter = wizard->presenter();
        QTRY_COMPARE(presenter.phase(), presentation::DisputePresenter::Phase::Open);
        // Whatever the sample is in: something else can always be noted.
        presenter.setReceived(true);
        presenter.setProblem(u"different_size"_s);
        presentation::DisputeWish wish;
        wish.sendsBack = false;
        wish.by = domain::FairPartAsk::By::Whole;
        presenter.setWish(wish);
        while (!presenter.isLastPage() && presenter.canLeave(presenter.state().page))
            presenter.next();
        QCOMPARE(presenter.state().page, DisputePage::Outcome);
        presenter.setOutcome(domain::EventKind::Note);
        presenter.setOutcomeNote(u"The site had no button"_s);
        auto *next = wizard->findChild<QPushButton *>(u"nextButton"_s);
        QVERIFY(next->isEnabled());
        QTest::keyClick(next, Qt::Key_Space);
        QTRY_VERIFY(!SessionFixture::dialog<ui::DisputeWizard>());
        QTRY_COMPARE(events().size(), before + 1);
        QCOMPARE(events().last().note, u"The site had no button"_s);
        QVERIFY(m_program->press(Qt::Key_Z, Qt::ControlModifier));
        QTRY_COMPARE(events().size(), before);
    }
    void closingLeavesTheOrderAsItWas()
    {
        const domain::Order before = order();
        QPointer<ui::DisputeWizard> wizard = openByMenu();
        QVERIFY(wizard);
        QTRY_COMPARE(wizard->presenter().phase(), presentation::DisputePresenter::Phase::Open);
        wizard->presenter().setReceived(true);
        QTest::keyClick(wizard, Qt::Key_Escape);
        QTRY_VERIFY(wizard.isNull()); // with it goes what it had still to keep
        QCOMPARE(order(), before);
        wizard = openByMenu();
        QVERIFY(wizard);
        QTRY_VERIFY(wizard->presenter().isRestored());
        QCOMPARE(wizard->presenter().state().received, std::optional(true));
    }
    void aFileAddedInTheWizardFillsItsPlaceAndIsAFigure()
    {
        ui::DisputeWizard *wizard = openAtEvidence();
        QVERIFY(wizard);
        const auto meter = [wizard] {
            return wizard->planner().findChild<QLabel *>(u"evidenceMeter"_s)->text();
        };
        QVERIFY2(meter().startsWith(u"0 of 2 shown"_s), qPrintable(meter()));
        dropOnPlace(*wizard);
        QTRY_VERIFY2(meter().startsWith(u"1 of 2 shown"_s), qPrintable(meter()));
        auto &presenter = wizard->presenter();
        presenter.setClaim(u"problem:different_size"_s, true);
        QTRY_COMPARE(presenter.statement().site.text,
                     u"What is wrong: The size differs (see figure 1)."_s);
        // One problem, chosen in either place, and it stays with the order.
        auto *choice = wizard->planner().findChild<QComboBox *>(u"problemChoice"_s);
        QCOMPARE(choice->currentText(), u"The size differs"_s);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        const QString other = choice->currentData().toString();
        QVERIFY(other != u"different_size"_s);
        QCOMPARE(presenter.state().problem, other);
        QTRY_COMPARE(problemOfEvidence(), other);
        presenter.setProblem(u"different_size"_s);
        QTRY_COMPARE(choice->currentText(), u"The size differs"_s);
        QTRY_COMPARE(problemOfEvidence(), u"different_size"_s);
    }
    void thePackIsMadeOfTheProblemAndTheStatement()
    {
        ui::DisputeWizard *wizard = openAtEvidence();
        QVERIFY(wizard);
        dropOnPlace(*wizard);
        auto &presenter = wizard->presenter();
        presenter.writeSite(u"These are my very own words."_s);
        presentation::DisputeWish wish;
        wish.sendsBack = false;
        wish.by = domain::FairPartAsk::By::Whole;
        presenter.setWish(wish);
        while (presenter.state().page != DisputePage::Site) {
            QVERIFY(presenter.canLeave(presenter.state().page));
            presenter.next();
        }
        auto *button = wizard->findChild<QPushButton *>(u"packButton"_s);
        QTRY_VERIFY(button->isVisible());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto *dialog = SessionFixture::reach<ui::EvidencePackDialog>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->maker().blockingReason(), QString());
        presentation::PackChoices choices;
        choices.isFolder = true;
        dialog->maker().setChoices(choices);
        const QString out = m_files.filePath(u"pack"_s);
        dialog->maker().make(out);
        QTRY_VERIFY2(dialog->maker().isMade(), qPrintable(dialog->maker().resultText()));
        QFile sheet(QDir(out).filePath(u"case.html"_s));
        QVERIFY2(sheet.open(QIODevice::ReadOnly),
                 qPrintable(QDir(out).entryList(QDir::Files).join(u'|')));
        const QString text = QString::fromUtf8(sheet.readAll());
        QVERIFY(text.contains(u"These are my very own words."_s));
        QVERIFY(text.contains(u"The size differs"_s));
    }

private:
    /** With a problem that is shown by a ruler; null where it does not come so far. */
    [[nodiscard]] ui::DisputeWizard *openAtEvidence() const
    {
        ui::DisputeWizard *wizard = openByMenu();
        if (!wizard)
            return nullptr;
        auto &presenter = wizard->presenter();
        const auto open = [&] {
            return presenter.phase() == presentation::DisputePresenter::Phase::Open;
        };
        if (!QTest::qWaitFor(open))
            return nullptr;
        presenter.setProblem(u"different_size"_s);
        while (presenter.state().page < DisputePage::Evidence
               && presenter.canLeave(presenter.state().page))
            presenter.next();
        return QTest::qWaitFor([wizard] { return place(*wizard) != nullptr; }) ? wizard : nullptr;
    }
    /** Of the ruler. */
    [[nodiscard]] static ui::PlaceCard *place(const ui::DisputeWizard &wizard)
    {
        for (auto *card : wizard.planner().findChildren<ui::PlaceCard *>()) {
            if (card->place() == u"ruler"_s && card->isVisible())
                return card;
        }
        return nullptr;
    }
    void dropOnPlace(const ui::DisputeWizard &wizard) const
    {
        QFile photo(m_files.filePath(u"ruler.jpg"_s));
        QVERIFY(photo.open(QIODevice::WriteOnly));
        QVERIFY(photo.write("not quite a photo") > 0);
        photo.close();
        ui::PlaceCard *on = place(wizard);
        QVERIFY(on);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(photo.fileName())});
        const QPoint at = on->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(on, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(on, &dropped);
        const auto filled = [&wizard] {
            const ui::PlaceCard *card = place(wizard);
            const auto rows = card ? card->findChildren<ui::EvidenceFileRow *>()
                                   : QList<ui::EvidenceFileRow *>();
            return std::any_of(rows.cbegin(), rows.cend(),
                               [](const auto *row) { return row->isVisible(); });
        };
        QTRY_VERIFY(filled());
    }
    [[nodiscard]] QString problemOfEvidence() const
    {
        return presentation::problemOfDraft(
            book()->drafts().load(presentation::kEvidenceDraft, m_id).value());
    }
    /** Null where the menu does not offer it. */
    [[nodiscard]] ui::DisputeWizard *openByMenu() const
    {
        m_program->window().activateWindow();
        auto *action = m_program->window().findChild<QAction *>(u"openDisputeAction"_s);
        if (!action || !QTest::qWaitFor([action] { return action->isEnabled(); }))
            return nullptr;
        action->trigger();
        return SessionFixture::reach<ui::DisputeWizard>();
    }
    [[nodiscard]] std::unique_ptr<storage::SqliteBook> book() const
    {
        return storage::SqliteBook::open(m_program->session->bookPath(),
                                         storage::SqliteBook::Access::Read)
            .value();
    }
    [[nodiscard]] domain::Order order() const
    {
        return book()->orders().load(m_id).value().value();
    }
    [[nodiscard]] QList<domain::Event> events() const
    {
        QList<domain::Event> kept = order().events;
        kept.removeIf([](const domain::Event &event) { return event.retractedAt.has_value(); });
        return kept;
    }

    std::unique_ptr<SessionFixture> m_program;
    core::OrderId m_id;
    QTemporaryDir m_files;
};

QTEST_MAIN(TestDisputing)
#include "tst_disputing.moc"
