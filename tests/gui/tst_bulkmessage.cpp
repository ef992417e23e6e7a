// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include "support/guistatements.h"
#include "support/names.h"
#include "support/sessionfixture.h"
#include "ui/common/messagebar.h"
#include "ui/messages/composerdialog.h"

using namespace Qt::StringLiterals;
using namespace recourse;
namespace names = recourse::test::names;
using test::SessionFixture;
using ui::ComposerDialog;

/** One message about the selected orders, through the real window. */
class TestBulkMessage final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SessionFixture> m_program;

    QTableView *table() const { return m_program->widget<QTableView>(names::kOrderTable); }
    /** Writes about all orders that the search finds. */
    ComposerDialog *writeAbout(const QString &search, int orders)
    {
        m_program->widget<QLineEdit>(names::kSearchField)->setText(search);
        if (!QTest::qWaitFor([&] { return table()->model()->rowCount() == orders; }))
            return nullptr;
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        const auto ready = [&] {
            return m_program->window().selectedOrders().size() == orders
                && m_program->widget<QAction>("writeMessageAction")->isEnabled();
        };
        if (!QTest::qWaitFor(ready) || !m_program->press(Qt::Key_M, Qt::ControlModifier))
            return nullptr;
        return SessionFixture::reach<ComposerDialog>();
    }
    QString undoText() const { return m_program->widget<QAction>(names::kUndoAction)->text(); }

private slots:
    void init()
    {
        m_program = std::make_unique<SessionFixture>(true);
        QVERIFY(m_program->show());
        QTRY_VERIFY(table()->model()->rowCount() > 10);
        QTRY_VERIFY(m_program->window().currentOrder().isValid());
    }
    void cleanup() { m_program.reset(); }

    void namesAllOrdersOfTheSellerAndIsKeptWithEach()
    {
        ComposerDialog *dialog = writeAbout(u"Levelled Office"_s, 3);
        QVERIFY(dialog);
        auto &presenter = dialog->presenter();
        QTRY_COMPARE(presenter.phase(), presentation::MessagePresenter::Phase::Open);
        presenter.composer().choose(u"ask-to-cancel"_s);
        const QString message = presenter.composer().message();
        QVERIFY2(message.contains(u"8176540004167654"_s) && message.contains(u"8176540008327654"_s)
                     && message.contains(u"8176540009107654"_s),
                 qPrintable(message));
        auto *sent = dialog->findChild<QPushButton *>(u"sentButton"_s);
        QVERIFY(sent->isEnabled());
        QTest::mouseClick(sent, Qt::LeftButton);
        auto *bar = m_program->widget<ui::MessageBar>(names::kMessageBar);
        QTRY_VERIFY(bar->text().contains(u"kept with 3 orders"_s));
        QTRY_VERIFY2(undoText().contains(u"3"_s), qPrintable(undoText()));
        m_program->widget<QAction>(names::kUndoAction)->trigger();
        QTRY_VERIFY2(undoText().contains(u"import"_s), qPrintable(undoText()));
    }
    void whatWasBegunIsBackForTheSameOrders()
    {
        ComposerDialog *dialog = writeAbout(u"Levelled Office"_s, 3);
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->presenter().phase(), presentation::MessagePresenter::Phase::Open);
        dialog->presenter().composer().choose(u"ask-to-cancel"_s);
        auto *reason = dialog->findChild<QLineEdit *>(u"reasonValueEdit"_s);
        QVERIFY(reason);
        QTest::keyClicks(reason, u"I moved"_s);
        auto *leave = dialog->findChild<QPushButton *>(u"closeButton"_s);
        QVERIFY(leave->text().contains(u"draft"_s));
        QTest::mouseClick(leave, Qt::LeftButton);
        QTRY_VERIFY(!SessionFixture::dialog<ComposerDialog>());
        dialog = writeAbout(u"Levelled Office"_s, 3);
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->presenter().isRestored());
        QVERIFY(dialog->presenter().composer().message().contains(u"I moved"_s));
        dialog->presenter().startOver();
        QVERIFY(!dialog->presenter().hasText());
    }
    void saysWhyWhereTheSellersDiffer()
    {
        const int all = table()->model()->rowCount();
        ComposerDialog *dialog = writeAbout({}, all);
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->presenter().phase(), presentation::MessagePresenter::Phase::Apart);
        QVERIFY(!dialog->findChild<QPushButton *>(u"copyButton"_s)->isEnabled());
        QVERIFY(!dialog->findChild<QLabel *>(u"blockingLabel"_s)->text().isEmpty());
    }
};

RECOURSE_WINDOW_TEST(TestBulkMessage)
#include "tst_bulkmessage.moc"
