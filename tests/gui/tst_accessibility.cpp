// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QtTest>

#include "support/englishplurals.h"
#include "support/guistatements.h"
#include "support/names.h"
#include "support/unnamed.h"
#include "support/windowfixture.h"
#include "ui/common/aboutdialog.h"
#include "ui/rules/rulesdialog.h"
#include "ui/shell/helpwindow.h"

using namespace Qt::StringLiterals;
using namespace recourse;

class TestAccessibility final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCoreApplication::installTranslator(&m_plurals);
        m_theme = std::make_unique<ui::Theme>(*qApp);
        const core::Instant now = test::FakeClock(test::WindowFixture::kNow).now();
        m_fixture = std::make_unique<test::WindowFixture>(*m_theme, test::SomeOrders(now).all());
        QVERIFY(m_fixture->show({1280, 800}));
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void everythingThatCanBeReachedHasAName()
    {
        QCOMPARE(test::unnamed(m_fixture->window.get()), QString());
    }

    void soItIsInAnEmptyBookAndInTheDialogs()
    {
        test::WindowFixture empty(*m_theme, {});
        QVERIFY(empty.show({1280, 800}));
        QCOMPARE(test::unnamed(empty.window.get()), QString());
        ui::AboutDialog about;
        about.show();
        QCOMPARE(test::unnamed(&about), QString());
        presentation::Handbook handbook;
        handbook.use(u"en"_s, {});
        ui::HelpWindow help(handbook);
        help.show(u"beginning"_s);
        QCOMPARE(test::unnamed(&help), QString());
        ui::RulesDialog rules({empty.rulesModel, empty.rulesSwitch, empty.prompt});
        rules.show();
        QCOMPARE(test::unnamed(&rules), QString());
    }

    void everyRowIsReadOutAsASentence()
    {
        const auto *table = m_fixture->window->findChild<QTableView *>(
            QLatin1String(test::names::kOrderTable));
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString
                spoken = table->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
            QVERIFY(!spoken.isEmpty());
        }
    }

    void dataIsNeverReadAsMarkup()
    {
        for (const QLabel *label : m_fixture->window->findChildren<QLabel *>()) {
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(),
                     qPrintable(label->objectName()));
        }
    }

    void tabGoesRoundThroughEveryPane()
    {
        auto *window = m_fixture->window.get();
        auto *start = window->findChild<QWidget *>(QLatin1String(test::names::kSearchField));
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        start->setFocus();
        QTRY_VERIFY(QApplication::focusWidget());
        QSet<QString> seen;
        for (int i = 0; i < 200; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus);
            if (focus == start)
                break;
            seen.insert(focus->objectName());
        }
        for (const char *name :
             {test::names::kGroupList, test::names::kOrderTable, test::names::kMainActionButton,
              test::names::kTabs, test::names::kCopyNumberButton})
            QVERIFY2(seen.contains(QLatin1String(name)), name);
    }

    void tabStopsOnceAndOnlyWhereSomethingCanBeDone()
    {
        auto *window = m_fixture->window.get();
        auto *start = window->findChild<QWidget *>(QLatin1String(test::names::kOrderTable));
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        start->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), start);
        QList<const QWidget *> stops;
        QStringList walk;
        do {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus && focus->isVisible() && focus->isEnabled());
            walk.append(QLatin1String(focus->metaObject()->className()) + u' '
                        + focus->objectName());
            QVERIFY2(!stops.contains(focus), qPrintable(walk.join(u'\n')));
            stops.append(focus);
            // A container is no place to be, unless it is one that its own keys move in.
            QVERIFY2(!qobject_cast<const QStackedWidget *>(focus)
                         && !qobject_cast<const QSplitter *>(focus)
                         && !qobject_cast<const QScrollArea *>(focus),
                     qPrintable(walk.join(u'\n')));
        } while (QApplication::focusWidget() != start);
        // From the table through the order's page as one reads it, then round through the rest.
        qsizetype last = -1;
        for (const char *name :
             {"copyNumberButton", "whyButton", "mainActionButton", "whatIfSlider", "tabs",
              "optionMore", "searchField", "groupList"}) {
            const auto at = std::find_if(stops.cbegin(), stops.cend(), [name](const QWidget *stop) {
                return stop->objectName() == QLatin1String(name);
            });
            QVERIFY2(at != stops.cend() && at - stops.cbegin() > last,
                     qPrintable(QString::fromLatin1(name) + u'\n' + walk.join(u'\n')));
            last = at - stops.cbegin();
        }
    }

    void noTwoMenuEntriesShareAKey()
    {
        QHash<QKeySequence, QString> keys;
        for (const QAction *action : m_fixture->window->findChildren<QAction *>()) {
            if (action->shortcut().isEmpty())
                continue;
            QVERIFY2(!keys.contains(action->shortcut()), qPrintable(action->text()));
            keys.insert(action->shortcut(), action->text());
        }
    }

private:
    test::EnglishPlurals m_plurals;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::WindowFixture> m_fixture;
};

RECOURSE_WINDOW_TEST(TestAccessibility)
#include "tst_accessibility.moc"
