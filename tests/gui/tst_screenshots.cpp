// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QStyle>
#include <QTabBar>
#include <QTableView>
#include <QtTest>

#include "formats/samples.h"
#include "support/caseorders.h"
#include "support/dialogpictures.h"
#include "support/names.h"
#include "support/windowfixture.h"
#include "ui/orders/ordercolumns.h"
#include "ui/orders/ordertableview.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using Model = presentation::OrderTableModel;

// Renders each scene into <build>/screenshots for people to look at, and fails on what a machine
// can see: a label that is cut off, siblings that overlap. The README's pictures are these.

namespace {

struct Scene
{
    QString language = u"en"_s;
    ui::Appearance appearance = ui::Appearance::Light;
    QSize size{1280, 800};
    double scale = 1; ///< pixels of the picture for one of the window
    double font = 10;
    bool empty = false;
    QString order = u"8176540001567654"_s;
    int tab = 0;
    int expanded = -1;                  ///< option whose "Why?" is open
    bool table = false;                 ///< further columns, two keys, one line a row
    std::optional<domain::Group> group; ///< chosen on the left
    bool problems = false; ///< what a dispute can be about is open, the first one with its "Why?"
    presentation::SupposedEvent supposed = presentation::SupposedEvent::Nothing;
};

const QString kDisputable = u"8176543210980001"_s;
const QString kEnded = u"8176543210980002"_s;
const QString kTwoItems = u"8176543210980003"_s;
const QString kThrownAway = u"8176543210980004"_s;
const QString kPutAway = u"8176543210980005"_s;

/** Pairs of labels and buttons beside each other that cover one another. */
QStringList overlapping(const QWidget &window)
{
    QStringList found;
    for (const QWidget *parent : window.findChildren<QWidget *>()) {
        QList<const QWidget *> texts;
        for (const QObject *child : parent->children()) {
            const auto *widget = qobject_cast<const QWidget *>(child);
            if (widget && widget->isVisible()
                && (qobject_cast<const QLabel *>(child)
                    || qobject_cast<const QAbstractButton *>(child)))
                texts.append(widget);
        }
        for (qsizetype i = 0; i < texts.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                if (texts.at(i)->geometry().intersects(texts.at(j)->geometry()))
                    found.append(texts.at(i)->objectName() + u" / "_s + texts.at(j)->objectName());
            }
        }
    }
    return found;
}

} // namespace

class TestScreenshots final : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsCutOffOrCovered_data()
    {
        QTest::addColumn<int>("scene");
        for (auto it = m_scenes.cbegin(); it != m_scenes.cend(); ++it)
            QTest::newRow(it->first) << int(it - m_scenes.cbegin());
    }
    void nothingIsCutOffOrCovered()
    {
        QFETCH(int, scene);
        const Scene &view = m_scenes.at(scene).second;
        m_pictures.dress({"", view.language, view.appearance, 1, view.scale, view.font});
        const core::Instant now = test::FakeClock(test::WindowFixture::kNow).now();
        test::WindowFixture fixture(m_pictures.theme(),
                                    view.empty ? QList<domain::Order>()
                                               : formats::sampleOrders(now) + caseOrders()
                                            + ordersAside());
        fixture.language.setRegional(m_pictures.regional());
        fixture.window->setLanguages({{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}}, u"en"_s);
        QVERIFY(fixture.show(view.size));
        if (!view.empty)
            arrange(fixture, view);
        test::settle();

        QVERIFY(test::savePicture(*fixture.window, QString::fromLatin1(QTest::currentDataTag()),
                                  view.scale));
        QCOMPARE(test::cutOff(*fixture.window), QString());
        QCOMPARE(overlapping(*fixture.window).join(u" | "_s), QString());
        QCOMPARE(test::tooWide(*fixture.window), QString());
        QCOMPARE(test::shortened(*groupsOf(fixture)), QString());
        QCOMPARE(test::shortened(*tableOf(fixture), 0), QString());
        const auto *tabs = fixture.window->findChild<QTabBar *>(QLatin1String(test::names::kTabs));
        // In a smaller window the table needs the room more; there the tabs are scrolled.
        if (tabs->isVisible() && view.size.width() >= 1280 * view.font / 10)
            QVERIFY2(tabs->rect().contains(tabs->tabRect(0))
                         && tabs->rect().contains(tabs->tabRect(tabs->count() - 1)),
                     "a tab is out of sight");
    }

    void everyOrderIsSaidInFull_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const QString &language : {u"en"_s, u"de"_s, u"ar"_s}) {
            for (const QSize size : {QSize(1280, 800), QSize(1024, 700)}) {
                const QString name = u"%1 %2"_s.arg(language).arg(size.width());
                QTest::newRow(qPrintable(name)) << language << size;
            }
        }
    }
    void everyOrderIsSaidInFull()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        m_pictures.dress({"", language, ui::Appearance::Light, 1, 1, 10});
        const core::Instant now = test::FakeClock(test::WindowFixture::kNow).now();
        test::WindowFixture fixture(m_pictures.theme(), formats::sampleOrders(now) + caseOrders());
        fixture.language.setRegional(m_pictures.regional());
        QVERIFY(fixture.show(size));
        QStringList faults;
        QSet<QString> seen;
        for (int row = 0; row < fixture.table.rowCount(); ++row) {
            // One order of each kind is enough.
            const QString kind = textAt(fixture, row, Model::ChipTextRole)
                + textAt(fixture, row, Model::NextStepRole);
            const bool isOwn = fixture.table.idAt(row) == fixture.idOf(kDisputable);
            if (seen.contains(kind) && !isOwn)
                continue;
            seen.insert(kind);
            fixture.window->selectOrder(fixture.table.idAt(row));
            for (int tab = 0; tab < 5; ++tab) {
                openTab(fixture, tab);
                openDetails(fixture);
                test::settle();
                faults += {test::tooWide(*fixture.window), test::cutOff(*fixture.window),
                           test::oddlyPunctuated(*fixture.window)};
            }
        }
        faults.removeAll(QString());
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

private:
    static QListView *groupsOf(const test::WindowFixture &fixture)
    {
        return fixture.window->findChild<QListView *>(QLatin1String(test::names::kGroupList));
    }
    static QTableView *tableOf(const test::WindowFixture &fixture)
    {
        return fixture.window->findChild<QTableView *>(QLatin1String(test::names::kOrderTable));
    }
    static QString textAt(const test::WindowFixture &fixture, int row, Model::Role role)
    {
        return fixture.table.index(row, 0).data(role).toString();
    }
    /** Every "Why?" that can be seen; the problems of one order stand for those of all. */
    static void openDetails(test::WindowFixture &fixture)
    {
        if (fixture.detail.view().number == kDisputable)
            fixture.detail.showProblems(true);
        for (const char *name : {test::names::kOptionMore, "factMore"}) {
            for (auto *more :
                 fixture.window->findChildren<QAbstractButton *>(QLatin1String(name))) {
                if (more->isVisible())
                    more->setChecked(true);
            }
        }
    }
    /** Orders of which more is told than the samples have. */
    static QList<domain::Order> caseOrders()
    {
        QList<domain::Order> orders{test::deliveredOrder(), test::endedOrder(u"ShippingTimeout"_s),
                                    test::twoItems()};
        orders[0].number = kDisputable;
        orders[1].number = kEnded;
        orders[2].number = kTwoItems;
        return orders;
    }
    /** Orders that are put aside. */
    static QList<domain::Order> ordersAside()
    {
        QList<domain::Order> orders{test::deliveredOrder(), test::twoItems()};
        orders[0].number = kThrownAway;
        orders[0].trashedAt = test::instant("2026-11-19T18:30:00Z");
        orders[1].number = kPutAway;
        orders[1].archived = true;
        return orders;
    }
    static void openTab(const test::WindowFixture &fixture, int tab)
    {
        fixture.window->findChild<QTabBar *>(QLatin1String(test::names::kTabs))
            ->setCurrentIndex(tab);
    }
    static void arrange(test::WindowFixture &fixture, const Scene &view)
    {
        auto &window = *fixture.window;
        if (view.group) {
            groupsOf(fixture)->setCurrentIndex(fixture.groups.indexOf(*view.group));
            QTRY_VERIFY(fixture.table.isComplete() && fixture.table.rowCount() == 1);
        }
        window.selectOrder(fixture.idOf(view.order));
        QCoreApplication::processEvents();
        openTab(fixture, view.tab);
        if (view.table) {
            using Column = Model::Column;
            window.density().setDensity(ui::Density::Compact);
            window.table().columns().choose(Column::Placed, true);
            window.table().columns().choose(Column::Number, true);
            fixture.table.sortBy({{presentation::SortColumn::Status, false},
                                  {presentation::SortColumn::Total, true}});
            QTRY_VERIFY(fixture.table.isComplete());
            window.table().selectAll();
        }
        fixture.detail.suppose(view.supposed);
        if (view.problems) {
            auto *toggle = window.findChild<QAbstractButton *>(u"problemsToggle"_s);
            toggle->click();
            auto *row = window.findChildren<QWidget *>(u"problem"_s).value(1);
            row->findChild<QAbstractButton *>(QLatin1String(test::names::kOptionMore))->click();
            test::settle();
            auto *pane = window.findChild<QScrollArea *>(u"orderPage"_s);
            pane->ensureVisible(0, toggle->mapTo(pane->widget(), QPoint()).y() + 500, 0, 0);
        }
        if (view.expanded >= 0) {
            const auto rows = window.findChildren<QAbstractButton *>(
                QLatin1String(test::names::kOptionMore));
            rows.value(view.expanded)->click();
        }
    }

    static Scene with(void (*change)(Scene &))
    {
        Scene scene;
        change(scene);
        return scene;
    }
    const QList<std::pair<const char *, Scene>> m_scenes{
        {"main-light", Scene()},
        {"main-dark", with([](Scene &s) { s.appearance = ui::Appearance::Dark; })},
        {"main-small", with([](Scene &s) {
             s.size = {1024, 700};
         })},
        {"main-sharp", with([](Scene &s) { s.scale = 2; })},
        {"main-large-text", with([](Scene &s) {
             s.font = 20, s.size = {1920, 1080};
         })},
        {"main-german", with([](Scene &s) { s.language = u"de"_s; })},
        {"main-german-small", with([](Scene &s) {
             s.language = u"de"_s, s.size = {1024, 700};
         })},
        {"main-arabic", with([](Scene &s) { s.language = u"ar"_s; })},
        {"main-arabic-dark", with([](Scene &s) {
             s.language = u"ar"_s, s.appearance = ui::Appearance::Dark, s.size = {1024, 700};
         })},
        {"table-compact", with([](Scene &s) { s.table = true; })},
        {"table-compact-german-small", with([](Scene &s) {
             s.table = true, s.language = u"de"_s, s.size = {1024, 700};
         })},
        {"table-compact-arabic", with([](Scene &s) {
             s.table = true, s.language = u"ar"_s, s.appearance = ui::Appearance::Dark;
         })},
        {"order-why", with([](Scene &s) { s.expanded = 0; })},
        {"order-what-if",
         with([](Scene &s) { s.supposed = presentation::SupposedEvent::SellerShips; })},
        {"order-what-if-arabic", with([](Scene &s) {
             s.supposed = presentation::SupposedEvent::SellerSilent, s.language = u"ar"_s,
             s.appearance = ui::Appearance::Dark;
         })},
        {"order-facts", with([](Scene &s) { s.tab = 1; })},
        {"order-history", with([](Scene &s) { s.tab = 4, s.order = u"8176540004947654"_s; })},
        {"order-messages", with([](Scene &s) { s.tab = 2, s.order = u"8176540004947654"_s; })},
        {"order-messages-arabic", with([](Scene &s) {
             s.tab = 2, s.order = u"8176540004947654"_s, s.language = u"ar"_s,
             s.appearance = ui::Appearance::Dark;
         })},
        {"order-requested", with([](Scene &s) { s.order = u"8176540003907654"_s; })},
        {"order-refund", with([](Scene &s) {
             s.order = u"8176540006247654"_s, s.appearance = ui::Appearance::Dark;
         })},
        {"order-problems", with([](Scene &s) {
             s.order = kDisputable, s.problems = true, s.size = {1280, 1000};
         })},
        {"order-problems-dark", with([](Scene &s) {
             s.order = kDisputable, s.problems = true, s.appearance = ui::Appearance::Dark;
         })},
        {"order-problems-german-small", with([](Scene &s) {
             s.order = kDisputable, s.problems = true, s.language = u"de"_s, s.size = {1024, 700};
         })},
        {"order-problems-arabic",
         with([](Scene &s) { s.order = kDisputable, s.problems = true, s.language = u"ar"_s; })},
        {"order-problems-large", with([](Scene &s) {
             s.order = kDisputable, s.problems = true, s.font = 20, s.size = {1920, 1080};
         })},
        {"order-ended", with([](Scene &s) { s.order = kEnded; })},
        {"order-ended-facts", with([](Scene &s) { s.order = kEnded, s.tab = 1; })},
        {"order-ended-facts-arabic", with([](Scene &s) {
             s.order = kEnded, s.tab = 1, s.language = u"ar"_s, s.appearance = ui::Appearance::Dark;
         })},
        {"order-items", with([](Scene &s) { s.order = kTwoItems; })},
        {"order-items-facts-german", with([](Scene &s) {
             s.order = kTwoItems, s.tab = 1, s.language = u"de"_s, s.size = {1024, 700};
         })},
        {"trash", with([](Scene &s) { s.order = kThrownAway, s.group = domain::Group::Trash; })},
        {"trash-german-small", with([](Scene &s) {
             s.order = kThrownAway, s.group = domain::Group::Trash, s.language = u"de"_s,
             s.appearance = ui::Appearance::Dark, s.size = {1024, 700};
         })},
        {"archive-arabic", with([](Scene &s) {
             s.order = kPutAway, s.group = domain::Group::Archive, s.language = u"ar"_s;
         })},
        {"empty", with([](Scene &s) { s.empty = true; })},
        {"empty-dark-small", with([](Scene &s) {
             s.empty = true, s.appearance = ui::Appearance::Dark, s.size = {1024, 700};
         })},
    };
    test::DialogPictures m_pictures;
};

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
