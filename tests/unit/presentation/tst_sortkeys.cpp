// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/sortkeys.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace recourse::presentation;

using Keys = QList<SortKey>;
using C = SortColumn;

class TestSortKeys final : public QObject
{
    Q_OBJECT
private slots:
    void followsTheClicks_data()
    {
        QTest::addColumn<Keys>("before");
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("further");
        QTest::addColumn<Keys>("after");
        const auto row = [](const char *name, const Keys &before, C column, bool further,
                            const Keys &after) {
            QTest::newRow(name) << before << int(column) << further << after;
        };
        const Keys two{{C::Status}, {C::Total, true}};
        row("another column", {{C::Deadline}}, C::Total, false, {{C::Total}});
        row("the same column", {{C::Deadline}}, C::Deadline, false, {{C::Deadline, true}});
        row("and back", {{C::Deadline, true}}, C::Deadline, false, {{C::Deadline}});
        row("the leading one of two", two, C::Status, false, {{C::Status, true}});
        row("the second of two", two, C::Total, false, {{C::Total}});
        row("a second key", {{C::Status}}, C::Total, true, {{C::Status}, {C::Total}});
        row("turns it round", {{C::Status}, {C::Total}}, C::Total, true, two);
        row("takes it away", two, C::Total, true, {{C::Status}});
        row("turns the leading one", two, C::Status, true, {{C::Status, true}, {C::Total, true}});
        row("the only one stays", {{C::Status, true}}, C::Status, true, {{C::Status}});
        row("out of nothing", {}, C::Status, true, {{C::Status}});
    }
    void followsTheClicks()
    {
        QFETCH(Keys, before);
        QFETCH(int, column);
        QFETCH(bool, further);
        QTEST(afterClick(before, C(column), further), "after");
    }

    void isKeptByNames()
    {
        const Keys keys{{C::Title, true}, {C::Number}, {C::Placed, true}, {C::Market}};
        const QStringList names{u"-Order"_s, u"Number"_s, u"-Placed"_s, u"Market"_s};
        QCOMPARE(toNames(keys), names);
        QCOMPARE(sortKeysFromNames(names), keys);
    }

    void namesOfOtherVersionsAreLeftOut()
    {
        QCOMPARE(sortKeysFromNames({u"Weather"_s, u"-Total"_s, u"Total"_s, QString()}),
                 (Keys{{C::Total, true}}));
        QCOMPARE(sortKeysFromNames({u"Weather"_s}), (Keys{{C::Deadline}}));
        QCOMPARE(sortKeysFromNames({}), (Keys{{C::Deadline}}));
    }
};

QTEST_GUILESS_MAIN(TestSortKeys)
#include "tst_sortkeys.moc"
