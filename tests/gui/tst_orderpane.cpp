// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QBuffer>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>
#include <QWheelEvent>
#include <QtTest>

#include "support/caseorders.h"
#include "support/englishplurals.h"
#include "support/guistatements.h"
#include "support/names.h"
#include "support/unnamed.h"
#include "support/windowfixture.h"
#include "ui/orders/optionrow.h"
#include "ui/orders/thumbnail.h"

using namespace Qt::StringLiterals;
using namespace recourse;

/** What the pane tells on demand, in the real window and by keyboard. */
class TestOrderPane final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCoreApplication::installTranslator(&m_plurals);
        m_theme = std::make_unique<ui::Theme>(*qApp);
    }
    void cleanup()
    {
        m_fixture.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void theWheelScrollsThePaneAndChoosesNothing_data()
    {
        QTest::addColumn<QString>("over");
        QTest::newRow("tabs") << u"tabs"_s;
        QTest::newRow("slider") << u"whatIfSlider"_s;
        QTest::newRow("choice") << u"whatIfChoice"_s;
    }
    void theWheelScrollsThePaneAndChoosesNothing()
    {
        QFETCH(QString, over);
        show(test::deliveredOrder());
        auto *target = part<QWidget>(over);
        auto *bar = part<QScrollArea>(u"orderPage"_s)->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        const QPoint middle = target->rect().center();
        QWheelEvent wheel(middle, target->mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&wheel); // Qt hands on what a user turns, no other
        QCoreApplication::instance()->notify(target, &wheel);
        QVERIFY(bar->value() > 0);
        QCOMPARE(part<QTabBar>(u"tabs"_s)->currentIndex(), 0);
        QVERIFY(!m_fixture->detail.view().whatIf.active);
    }

    void theProblemsOpenAndCloseByKeyboard_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void theProblemsOpenAndCloseByKeyboard()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        show(test::deliveredOrder());
        auto *toggle = part<QToolButton>(u"problemsToggle"_s);
        QVERIFY(toggle->isVisible());
        QCOMPARE(toggle->accessibleName(), u"What a dispute can be about: 13 of 14 possible now"_s);
        QVERIFY(problems().isEmpty()); // made only once they are wanted
        QVERIFY(qobject_cast<ui::OptionRow *>(toggle->parentWidget()->parentWidget()));
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        QCOMPARE(problems().size(), 14);
        QCOMPARE(QApplication::focusWidget(), toggle);
        QCOMPARE(problems().first()->accessibleName(),
                 u"The parcel was delivered to another address: Possible now"_s);
        QCOMPARE(test::unnamed(m_fixture->window.get()), QString());

        QTest::keyClick(toggle, Qt::Key_Tab);
        auto *why = qobject_cast<QToolButton *>(QApplication::focusWidget());
        QVERIFY(why && why->parentWidget() == problems().first());
        QCOMPARE(why->accessibleName(),
                 u"Why and how: The parcel was delivered to another address"_s);
        QTest::keyClick(why, Qt::Key_Space);
        QVERIFY(says(problems().first(), u"What to show"_s));
        QVERIFY(says(problems().first(), u"The tracking page"_s));

        m_fixture->detail.tick(); // a beat of the clock takes nothing away
        QCOMPARE(QApplication::focusWidget(), why);
        QTest::keyClick(why, Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), toggle);
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(problems().isEmpty());
    }

    void anotherOrderHasNoneOfThem()
    {
        show(test::deliveredOrder(), test::endedOrder(u"ShippingTimeout"_s));
        part<QToolButton>(u"problemsToggle"_s)->click();
        QCOMPARE(problems().size(), 14);
        m_fixture->window->selectOrder(m_fixture->idOf(m_other));
        QTRY_VERIFY(!part<QToolButton>(u"problemsToggle"_s)->isVisible());
        QCOMPARE(part<QLabel>(u"endLabel"_s)->text(),
                 u"Cancelled. The seller did not ship it in time."_s);
        QVERIFY(part<QLabel>(u"endLabel"_s)->isVisible());
    }

    void aFactSaysWhyByKeyboard()
    {
        show(test::endedOrder(u"ShippingTimeout"_s));
        part<QTabBar>(QLatin1String(test::names::kTabs))->setCurrentIndex(1);
        QToolButton *why = nullptr;
        for (auto *more : m_fixture->window->findChildren<QToolButton *>(u"factMore"_s)) {
            if (more->isVisible() && more->accessibleName() == u"Why: The coupon"_s)
                why = more;
        }
        QVERIFY(why);
        why->setFocus();
        QTest::keyClick(why, Qt::Key_Space);
        QVERIFY(says(why->parentWidget(), u"probably lost with the order"_s));
        QCOMPARE(QApplication::focusWidget(), why);
        QCOMPARE(test::unnamed(m_fixture->window.get()), QString());
    }

    void anItemShowsItsPictureBesideItsTitle_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void anItemShowsItsPictureBesideItsTitle()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        domain::Order order = test::twoItems();
        QCOMPARE(order.items.size(), 2);
        QImage red(96, 48, QImage::Format_RGB32);
        red.fill(QColor(200, 30, 30));
        QBuffer jpeg(&order.items[0].picture);
        QVERIFY(red.save(&jpeg, "jpeg"));
        order.items[1].picture = "no picture at all"; // shows nothing, and takes the same room
        show(order);
        part<QTabBar>(QLatin1String(test::names::kTabs))->setCurrentIndex(1);
        const QList<ui::Thumbnail *> shown = pictures();
        QCOMPARE(shown.size(), 2);
        QCOMPARE(shown[0]->size(), QSize(40, 40));
        QCOMPARE(shown[1]->size(), shown[0]->size());
        QCOMPARE(shown[0]->focusPolicy(), Qt::NoFocus);
        const QImage seen = shown[0]->grab().toImage();
        const QColor middle = seen.pixelColor(seen.width() / 2, seen.height() / 2);
        QVERIFY2(middle.red() > 180 && middle.green() < 60, qPrintable(middle.name()));
        // Twice as wide as high, so the ground is above it.
        QVERIFY(seen.pixelColor(seen.width() / 2, 2) != middle);
        QWidget *row = shown[0]->parentWidget();
        QLabel *title = nullptr;
        for (auto *label : row->findChildren<QLabel *>()) {
            if (label->text() == order.items[0].title)
                title = label;
        }
        QVERIFY(title);
        QCOMPARE(title->mapTo(row, QPoint()).x() > shown[0]->x(), direction == Qt::LeftToRight);
        QVERIFY(row->accessibleName().startsWith(order.items[0].title));
        QCOMPARE(test::unnamed(m_fixture->window.get()), QString());
    }

    void anOrderWithoutPicturesHasNoRoomForThem()
    {
        show(test::twoItems());
        part<QTabBar>(QLatin1String(test::names::kTabs))->setCurrentIndex(1);
        QVERIFY(pictures().isEmpty());
    }

    void anEmptyHistorySaysSo()
    {
        domain::Order order = test::deliveredOrder();
        order.events.clear();
        show(order);
        auto *tabs = part<QTabBar>(QLatin1String(test::names::kTabs));
        auto *said = part<QLabel>(u"upcomingLabel"_s);
        tabs->setCurrentIndex(4);
        QVERIFY(said->isVisible());
        QCOMPARE(said->text(), m_fixture->detail.view().noHistoryText);
        tabs->setCurrentIndex(1);
        QVERIFY(!said->isVisible());
    }

    void eachItemStandsInTheCard()
    {
        show(test::twoItems());
        auto *label = part<QLabel>(u"casesLabel"_s);
        QVERIFY(label->isVisible());
        QVERIFY2(label->text().contains(u"LED strip 5 m"_s)
                     && label->text().contains(u"Dispute open"_s)
                     && label->text().contains(u"Refund sent"_s),
                 qPrintable(label->text()));
    }

private:
    void show(const domain::Order &order, std::optional<domain::Order> other = {})
    {
        QList<domain::Order> orders{order};
        if (other) {
            other->number = m_other;
            orders.append(*other);
        }
        m_fixture = std::make_unique<test::WindowFixture>(*m_theme, orders);
        QVERIFY(m_fixture->show({1280, 800}));
        m_fixture->window->selectOrder(m_fixture->idOf(order.number));
        QTRY_COMPARE(m_fixture->detail.view().number, order.number);
    }
    template <typename T>
    T *part(const QString &name) const
    {
        return m_fixture->window->findChild<T *>(name);
    }
    [[nodiscard]] QList<ui::OptionRow *> problems() const
    {
        QList<ui::OptionRow *> visible;
        for (auto *row : m_fixture->window->findChildren<ui::OptionRow *>(u"problem"_s)) {
            if (row->isVisible())
                visible.append(row);
        }
        return visible;
    }
    [[nodiscard]] QList<ui::Thumbnail *> pictures() const
    {
        QList<ui::Thumbnail *> visible;
        for (auto *picture : m_fixture->window->findChildren<ui::Thumbnail *>()) {
            if (picture->isVisible())
                visible.append(picture);
        }
        return visible;
    }
    static bool says(QWidget *host, const QString &words)
    {
        const auto labels = host->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    const QString m_other = u"8176543210987655"_s;
    test::EnglishPlurals m_plurals;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::WindowFixture> m_fixture;
};

RECOURSE_WINDOW_TEST(TestOrderPane)
#include "tst_orderpane.moc"
