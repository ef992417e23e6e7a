// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/timelinewidget.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace recourse;
using ui::TimelineWidget;

namespace {

presentation::TimelineView crowded()
{
    presentation::TimelineView view;
    view.now = 0.35;
    view.nowText = u"now"_s;
    view.windowFrom = 0.1;
    view.windowUntil = 0.6;
    view.spokenText = u"Paid, verified, must ship by 27 Nov."_s;
    const QStringList labels{u"Placed"_s, u"Paid"_s, u"Verified"_s, u"Must ship by"_s,
                             u"Protection ends"_s};
    const QList<double> places{0, 0.02, 0.05, 0.6, 0.98};
    for (qsizetype i = 0; i < labels.size(); ++i) {
        presentation::TimelinePoint point;
        point.label = labels.at(i);
        point.dayText = u"20 Nov"_s;
        point.position = places.at(i);
        view.points.append(point);
    }
    return view;
}

} // namespace

class TestTimelineWidget final : public QObject
{
    Q_OBJECT
private slots:
    void labelsNeverOverlapAndStayInside_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const int width : {180, 240, 320, 600}) {
            QTest::addRow("%d to the right", width) << width << Qt::LeftToRight;
            QTest::addRow("%d to the left", width) << width << Qt::RightToLeft;
        }
    }
    void labelsNeverOverlapAndStayInside()
    {
        QFETCH(int, width);
        QFETCH(Qt::LayoutDirection, direction);
        TimelineWidget widget;
        widget.setLayoutDirection(direction);
        widget.setView(crowded());
        const QList<QRect> rects = widget.labelRects(width);
        QCOMPARE(rects.size(), 5);
        for (qsizetype i = 0; i < rects.size(); ++i) {
            QVERIFY(rects.at(i).left() >= 0 && rects.at(i).right() < width);
            QVERIFY(rects.at(i).bottom() < widget.heightForWidth(width));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!rects.at(i).intersects(rects.at(j)));
        }
    }

    void isMirroredWhereReadingIs()
    {
        TimelineWidget widget;
        widget.setView(crowded());
        const int first = widget.labelRects(400).constFirst().left();
        widget.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(widget.labelRects(400).constFirst().left() > 200);
        QVERIFY(first < 200);
    }

    void isReadOutAsOneText()
    {
        TimelineWidget widget;
        widget.setView(crowded());
        QCOMPARE(widget.accessibleDescription(), u"Paid, verified, must ship by 27 Nov."_s);
    }
};

QTEST_MAIN(TestTimelineWidget)
#include "tst_timelinewidget.moc"
