// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QTimer>
#include <QtTest>

#include "support/englishplurals.h"
#include "support/guistatements.h"
#include "support/names.h"
#include "support/packtexts.h"
#include "support/unnamed.h"
#include "support/windowfixture.h"
#include "ui/rules/packdialog.h"
#include "ui/rules/rulesdialog.h"

using namespace Qt::StringLiterals;
using namespace recourse;

/** The rules page, other rules for it and the "what if" of the pane, in the real window and by
 * keyboard. */
class TestRulesDialog final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCoreApplication::installTranslator(&m_plurals);
        m_theme = std::make_unique<ui::Theme>(*qApp);
    }
    void init()
    {
        const core::Instant now = test::FakeClock(test::WindowFixture::kNow).now();
        m_fixture = std::make_unique<test::WindowFixture>(*m_theme, test::SomeOrders(now).all());
        QVERIFY(m_fixture->show({1280, 800}));
    }
    void cleanup() { m_fixture.reset(); }

    void aRuleIsFoundByTyping()
    {
        auto *dialog = openRules();
        auto *list = dialog->findChild<QAbstractItemView *>(u"ruleList"_s);
        const int all = list->model()->rowCount();
        QTRY_COMPARE(QApplication::focusWidget(), search(dialog));
        QTest::keyClicks(search(dialog), u"unpaid closes"_s);
        QVERIFY(list->model()->rowCount() > 0);
        QVERIFY(list->model()->rowCount() < all);
        QTest::keyClick(search(dialog), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), list);
        QCOMPARE(dialog->findChild<QLabel *>(u"ruleLabel"_s)->text(),
                 list->currentIndex().data().toString());
        QVERIFY(list->currentIndex().data().toString().contains(u"unpaid"_s, Qt::CaseInsensitive));
        search(dialog)->setFocus();
        QTest::keyClick(search(dialog), Qt::Key_Escape);
        QCOMPARE(list->model()->rowCount(), all);
        QVERIFY(dialog->isVisible());
        QTest::keyClick(search(dialog), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void whatNoRuleSaysIsSaid()
    {
        auto *dialog = openRules();
        QTest::keyClicks(search(dialog), u"xyzzy"_s);
        QCOMPARE(dialog->findChild<QLabel *>(u"ruleLabel"_s)->text(),
                 u"No rule says that. Try fewer words or another status."_s);
    }

    void theWindowStaysInUseBesideIt()
    {
        auto *dialog = openRules();
        QVERIFY(!dialog->isModal());
        QCOMPARE(test::unnamed(dialog), QString());
        auto *again = openRules();
        QCOMPARE(again, dialog);
    }

    void aPackIsLoadedTakenAndGivenBackByKeyboard()
    {
        auto *dialog = openRules();
        auto *pack = chooseFile(dialog, write(test::changedShippedPack(u"2031-02-03"_s)));
        QVERIFY(pack);
        QCOMPARE(test::unnamed(pack), QString());
        auto *take = pack->findChild<QPushButton *>(u"takeButton"_s);
        QTRY_COMPARE(QApplication::focusWidget(), take); // once every order was looked at
        QVERIFY2(said(pack, "ordersLabel").contains(u"These rules apply to"_s),
                 qPrintable(said(pack, "ordersLabel")));
        QVERIFY(said(pack, "titleLabel").contains(u"2031-02-03"_s));
        QCOMPARE(status(), m_before); // nothing yet
        QTest::keyClick(take, Qt::Key_Space);
        QTRY_VERIFY(!packDialog());
        QVERIFY2(status().contains(u"2031-02-03"_s) && status().contains(u"pack.json"_s),
                 qPrintable(status()));
        QVERIFY(said(dialog, "packLabel").contains(u"pack.json"_s));
        QVERIFY(m_fixture->window->findChild<QLabel *>(u"rulesLabel"_s)
                    ->toolTip()
                    .contains(u"shipped with Recourse"_s)); // the other shops' rules

        auto *others = dialog->findChild<QPushButton *>(u"otherRulesButton"_s);
        others->setFocus();
        QString first;
        QTimer::singleShot(0, others, [&] { // the menu waits within the key press
            first = others->menu()->actions().constFirst()->text();
            QTest::keyClick(others->menu(), Qt::Key_Down);
            QTest::keyClick(others->menu(), Qt::Key_Return);
        });
        QTest::keyClick(others, Qt::Key_Space);
        QVERIFY2(first.contains(u"came with Recourse"_s), qPrintable(first));
        QTRY_VERIFY(packDialog());
        QVERIFY(said(packDialog(), "cautionLabel").contains(u"older"_s));
        take = packDialog()->findChild<QPushButton *>(u"takeButton"_s);
        QTRY_COMPARE(QApplication::focusWidget(), take);
        QTest::keyClick(take, Qt::Key_Space);
        QTRY_VERIFY(!packDialog());
        QVERIFY(m_before.startsWith(status())); // but for when they were used last
        QVERIFY(m_fixture->rulesStore.used.empty());
        QCOMPARE(m_fixture->rulesStore.ever.size(), 1);
    }

    void aLongNameOfAFileLeavesTheWindowNarrow()
    {
        const QString path = m_fixture->folder.filePath(QString(120, u'w') + u".json"_s);
        QVERIFY(QFile::rename(write(test::changedShippedPack(u"2031-02-03"_s)), path));
        const auto preview = m_fixture->rulesSwitch.previewFile(path);
        QVERIFY(preview.has_value());
        QVERIFY(m_fixture->rulesSwitch.take((*preview)->change()).has_value());
        QVERIFY(status().contains(QString(120, u'w')));
        QVERIFY2(m_fixture->window->minimumSizeHint().width() <= 1024,
                 qPrintable(QString::number(m_fixture->window->minimumSizeHint().width())));
    }

    void escapeLeavesTheRulesAsTheyAre()
    {
        auto *dialog = openRules();
        auto *pack = chooseFile(dialog, write(test::changedShippedPack(u"2031-02-03"_s)));
        QVERIFY(pack);
        QTest::keyClick(pack, Qt::Key_Escape);
        QTRY_VERIFY(!packDialog());
        QCOMPARE(status(), m_before);
        QVERIFY(m_fixture->rulesStore.ever.isEmpty());
    }

    void aRefusedFileIsToldAndChangesNothing()
    {
        QByteArray broken = test::changedShippedPack(u"2031-02-03"_s);
        broken.replace("\"possible\"", "\"perhaps\"");
        const QString path = write(broken);
        QVERIFY(!chooseFile(openRules(), path));
        QCOMPARE(m_fixture->prompt.told.size(), 1);
        const QString told = m_fixture->prompt.told.constFirst();
        QVERIFY2(told.contains(path) && told.contains(u"verdict"_s) && told.contains(u"perhaps"_s),
                 qPrintable(told));
        QCOMPARE(status(), m_before);
    }

    void whatCannotBeKeptIsSaidInThePreview()
    {
        auto *pack = chooseFile(openRules(), write(test::changedShippedPack(u"2031-02-03"_s)));
        QVERIFY(pack);
        auto *take = pack->findChild<QPushButton *>(u"takeButton"_s);
        QTRY_COMPARE(QApplication::focusWidget(), take);
        m_fixture->rulesStore.failure = domain::StorageError{domain::StorageErrorKind::DiskFull,
                                                             {}};
        QTest::keyClick(take, Qt::Key_Space);
        QVERIFY(packDialog());
        QVERIFY(said(pack, "problemLabel").contains(u"disk is full"_s));
        QCOMPARE(status(), m_before);
    }

    void theSliderShowsAnotherInstantAndEscapeGoesBack()
    {
        auto &window = *m_fixture->window;
        auto *slider = window.findChild<QSlider *>(u"whatIfSlider"_s);
        auto *card = window.findChild<QWidget *>(u"supposedCard"_s);
        QVERIFY(!card->isVisible());
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        QVERIFY(m_fixture->detail.view().whatIf.active);
        QCOMPARE(slider->value(), 1);
        QVERIFY(card->isVisible());
        QTest::keyClick(slider, Qt::Key_Escape);
        QVERIFY(!m_fixture->detail.view().whatIf.active);
        QCOMPARE(slider->value(), 0);
        QVERIFY(!card->isVisible());
        QCOMPARE(QApplication::focusWidget(), slider);
        QTest::keyClick(slider, Qt::Key_PageUp);
        QVERIFY(m_fixture->detail.view().whatIf.active);
        window.findChild<QPushButton *>(u"backToNowButton"_s)->click();
        QVERIFY(!m_fixture->detail.view().whatIf.active);
    }

    void aSupposedEventIsChosenByKeyboard()
    {
        auto *choice = m_fixture->window->findChild<QComboBox *>(u"whatIfChoice"_s);
        for (int row = 0; choice->count() < 2 && row < m_fixture->table.rowCount(); ++row)
            m_fixture->window->selectOrder(m_fixture->table.idAt(row));
        QVERIFY(choice->count() > 1);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QVERIFY(m_fixture->detail.view().whatIf.active);
        QCOMPARE(choice->currentIndex(), 1);
        QVERIFY(!m_fixture->window->findChild<QLabel *>(u"supposedLabel"_s)->text().isEmpty());
        QCOMPARE(test::unnamed(m_fixture->window.get()), QString());
    }

    void whyLeadsToTheRuleBehindTheNextStep()
    {
        auto &window = *m_fixture->window;
        auto *why = window.findChild<QAbstractButton *>(u"whyButton"_s);
        QTRY_VERIFY(why->isVisible());
        why->setFocus();
        QTest::keyClick(why, Qt::Key_Space);
        const auto *more = window
                               .findChildren<QAbstractButton *>(
                                   QLatin1String(test::names::kOptionMore))
                               .constFirst();
        QVERIFY(more->isChecked());
        QCOMPARE(QApplication::focusWidget(), more);
    }

private:
    /** The preview after that answer to the question for a file; null where it was refused. */
    ui::PackDialog *chooseFile(ui::RulesDialog *dialog, const QString &path)
    {
        m_before = status();
        m_fixture->prompt.files = {path};
        auto *load = dialog->findChild<QPushButton *>(u"loadRulesButton"_s);
        load->setFocus();
        QTest::keyClick(load, Qt::Key_Space);
        return packDialog();
    }
    [[nodiscard]] ui::PackDialog *packDialog() const
    {
        auto *dialog = m_fixture->window->findChild<ui::PackDialog *>();
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }
    [[nodiscard]] QString status() const { return said(m_fixture->window.get(), "rulesLabel"); }
    static QString said(const QWidget *window, const char *label)
    {
        return window->findChild<QLabel *>(QLatin1String(label))->text();
    }
    [[nodiscard]] QString write(const QByteArray &text) const
    {
        QFile file(m_fixture->folder.filePath(u"pack.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the pack of the test cannot be written");
        return file.fileName();
    }
    [[nodiscard]] ui::RulesDialog *openRules() const
    {
        auto &window = *m_fixture->window;
        window.findChild<QAction *>(u"rulesAction"_s)->trigger();
        auto *dialog = window.findChild<ui::RulesDialog *>();
        return QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }
    static QLineEdit *search(const QWidget *dialog)
    {
        return dialog->findChild<QLineEdit *>(u"ruleSearchField"_s);
    }

    QString m_before; ///< what the status line said of the rules
    test::EnglishPlurals m_plurals;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::WindowFixture> m_fixture;
};

RECOURSE_WINDOW_TEST(TestRulesDialog)
#include "tst_rulesdialog.moc"
