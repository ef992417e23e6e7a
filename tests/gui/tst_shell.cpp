// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The command box, the handbook and the keys, through the real window.

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenuBar>
#include <QPixmap>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QtTest>

#include "support/englishplurals.h"
#include "support/guistatements.h"
#include "support/names.h"
#include "support/unnamed.h"
#include "support/windowfixture.h"
#include "ui/shell/commandbox.h"
#include "ui/shell/helpdesk.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/shellmenu.h"

using namespace Qt::StringLiterals;
using namespace recourse;
namespace names = recourse::test::names;

class TestShell final : public QObject
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
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const core::Instant now = test::FakeClock(test::WindowFixture::kNow).now();
        m_fixture = std::make_unique<test::WindowFixture>(*m_theme, test::SomeOrders(now).all());
        m_help = std::make_unique<ui::HelpDesk>();
        m_help->serve(window());
        m_menu = new ui::ShellMenu(window(), *m_help);
        QVERIFY(m_fixture->show({1280, 800}));
    }
    void cleanup()
    {
        m_help.reset();
        m_fixture.reset();
        m_theme->setAppearance(ui::Appearance::Light);
    }

    void theFirstPageLeadsToTheGuide()
    {
        auto *guide = window().findChild<QPushButton *>(u"guideButton"_s);
        QVERIFY(guide);
        guide->click();
        QVERIFY(m_help->window());
        QCOMPARE(m_help->window()->topic(), u"getting-orders"_s);
    }
    void aCommandIsFoundAndDoneByKeyboard()
    {
        auto *box = openBox();
        QTest::keyClicks(field(box), u"dark"_s);
        QCOMPARE(list(box)->currentIndex().data().toString(), u"Dark"_s);
        QTest::keyClick(field(box), Qt::Key_Return);
        QTRY_COMPARE(m_theme->appearance(), ui::Appearance::Dark);
        QTRY_VERIFY(!window().findChild<ui::CommandBox *>());
    }
    void escapeLeavesEverythingAsItWas()
    {
        table()->setFocus();
        table()->selectRow(2);
        const QString search = searchField()->text();
        auto *box = openBox();
        QTest::keyClicks(field(box), u"dark"_s);
        QTest::keyClick(field(box), Qt::Key_Escape);
        QTRY_VERIFY(!window().findChild<ui::CommandBox *>());
        QCOMPARE(m_theme->appearance(), ui::Appearance::Light);
        QCOMPARE(table()->currentIndex().row(), 2);
        QCOMPARE(searchField()->text(), search);
        QCOMPARE(window().focusWidget(), table());
    }
    void whatCannotBeDoneSaysWhyAndIsNotDone()
    {
        auto *box = openBox();
        QTest::keyClicks(field(box), u"undo"_s);
        QTest::keyClick(field(box), Qt::Key_Return);
        QVERIFY(box->isVisible());
        const QString hint = box->findChild<QLabel *>(u"commandHint"_s)->text();
        QVERIFY2(hint.contains(u"cannot be done now"_s), qPrintable(hint));
        QVERIFY(field(box)->accessibleDescription().contains(u"cannot be done now"_s));
    }
    void theArrowsWalkAndTheReaderHearsIt()
    {
        auto *box = openBox();
        const QString first = field(box)->accessibleDescription();
        QTest::keyClick(field(box), Qt::Key_Down);
        QCOMPARE(list(box)->currentIndex().row(), 1);
        QVERIFY(field(box)->accessibleDescription() != first);
        QVERIFY(!field(box)->accessibleDescription().isEmpty());
        QTest::keyClick(field(box), Qt::Key_Up);
        QTest::keyClick(field(box), Qt::Key_Up); // stays at the first
        QCOMPARE(list(box)->currentIndex().row(), 0);
        QCOMPARE(test::unnamed(box), QString());
    }
    void whatIsNoCommandIsLookedForAmongTheOrders()
    {
        auto *box = openBox();
        QTest::keyClicks(field(box), u"earbuds"_s);
        QTest::keyClick(field(box), Qt::Key_Return);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(searchField()->text(), u"earbuds"_s);
    }

    void helpOpensThePageForWhereTheKeyboardIs()
    {
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_F1);
        QTRY_VERIFY(m_help->window() && m_help->window()->isVisible());
        QCOMPARE(m_help->window()->topic(), u"window"_s);
        QCOMPARE(test::unnamed(m_help->window()), QString());
        auto *box = openBox();
        QTest::keyClick(field(box), Qt::Key_F1);
        QTRY_COMPARE(m_help->window()->topic(), u"keyboard"_s);
    }
    void theHandbookIsSearchedAndItsLinksStayInside()
    {
        m_help->open(u"beginning"_s);
        auto *help = m_help->window();
        auto *page = help->findChild<QTextBrowser *>(u"helpPage"_s);
        emit page->anchorClicked(QUrl(u"verdicts.md"_s));
        QCOMPARE(help->topic(), u"verdicts"_s);
        emit page->anchorClicked(QUrl(u"https://example.org/"_s));
        QCOMPARE(help->topic(), u"verdicts"_s);
        auto *search = help->findChild<QLineEdit *>(u"helpSearchField"_s);
        QTest::keyClicks(search, u"portable stick"_s);
        QCOMPARE(help->findChild<QListWidget *>(u"topicList"_s)->count(), 1);
        QCOMPARE(help->topic(), u"books"_s);
        QTest::keyClicks(search, u"xyzzy"_s);
        QVERIFY(help->findChild<QLabel *>(u"helpNothingLabel"_s)->isVisible());
        QVERIFY(page->toPlainText().isEmpty());
    }
    void itsPicturesFitTheThemeAndTheReading_data()
    {
        QTest::addColumn<ui::Appearance>("appearance");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("light") << ui::Appearance::Light << Qt::LeftToRight;
        QTest::newRow("dark") << ui::Appearance::Dark << Qt::LeftToRight;
        QTest::newRow("right to left") << ui::Appearance::Light << Qt::RightToLeft;
    }
    void itsPicturesFitTheThemeAndTheReading()
    {
        QFETCH(ui::Appearance, appearance);
        QFETCH(Qt::LayoutDirection, direction);
        m_theme->setAppearance(appearance);
        m_help->open(u"getting-orders"_s);
        auto *help = m_help->window();
        help->setLayoutDirection(direction);
        QEvent turned(QEvent::FontChange); // the page is laid out anew
        QCoreApplication::sendEvent(help, &turned);
        auto *page = help->findChild<QTextBrowser *>(u"helpPage"_s);
        const auto picture = page->document()
                                 ->resource(QTextDocument::ImageResource,
                                            QUrl(u"qrc:/handbook/pictures/save-firefox.svg"_s))
                                 .value<QPixmap>();
        QCOMPARE(picture.deviceIndependentSize(), QSizeF(420, 175));
        QCOMPARE(picture.devicePixelRatio(), help->devicePixelRatioF());
        const QImage image = picture.toImage();
        const ui::ThemeColors &colors = ui::colorsOf(help->palette());
        QCOMPARE(colors.dark, appearance == ui::Appearance::Dark);
        // The arrow from the window to the file, and the middle of the window.
        const auto at = [&](int x, int y) {
            const int place = direction == Qt::LeftToRight ? x : 420 - x;
            return image.pixelColor((QPointF(place, y) * picture.devicePixelRatio()).toPoint());
        };
        QCOMPARE(at(306, 87), colors.link);
        QCOMPARE(at(149, 96), colors.base);
        QCOMPARE(at(394, 17).alpha(), 0);
    }
    void thePageOfKeysHasEveryKeyOfTheMenus()
    {
        auto *keys = window().findChild<QAction *>(u"keyboardShortcutsAction"_s);
        keys->trigger();
        const QString
            text = m_help->window()->findChild<QTextBrowser *>(u"helpPage"_s)->toPlainText();
        int count = 0;
        for (const QAction *action : window().findChildren<QAction *>()) {
            if (action->shortcut().isEmpty() || !action->isVisible())
                continue;
            ++count;
            const QString shown = action->shortcut().toString(QKeySequence::NativeText);
            QVERIFY2(text.contains(shown), qPrintable(action->objectName() + shown));
        }
        QVERIFY(count >= 7);
    }

private:
    ui::MainWindow &window() { return *m_fixture->window; }
    QTableView *table()
    {
        return window().findChild<QTableView *>(QLatin1String(names::kOrderTable));
    }
    QLineEdit *searchField()
    {
        return window().findChild<QLineEdit *>(QLatin1String(names::kSearchField));
    }
    ui::CommandBox *openBox()
    {
        window().activateWindow();
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        ui::CommandBox *box = nullptr;
        (void)QTest::qWaitFor([&] {
            box = window().findChild<ui::CommandBox *>();
            return box && box->isVisible() && QApplication::focusWidget() == field(box);
        });
        return box;
    }
    static QLineEdit *field(const QWidget *box)
    {
        return box->findChild<QLineEdit *>(u"commandField"_s);
    }
    static QListView *list(const QWidget *box)
    {
        return box->findChild<QListView *>(u"commandList"_s);
    }

    test::EnglishPlurals m_plurals;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::WindowFixture> m_fixture;
    std::unique_ptr<ui::HelpDesk> m_help;
    ui::ShellMenu *m_menu = nullptr;
};

RECOURSE_WINDOW_TEST(TestShell)
#include "tst_shell.moc"
