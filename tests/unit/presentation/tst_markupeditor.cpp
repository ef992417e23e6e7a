// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include "presentation/markupeditor.h"

using namespace recourse;
using namespace recourse::domain;
using namespace Qt::StringLiterals;
using presentation::MarkupEditor;

namespace {
const QSize kWhole(400, 200);

void draw(MarkupEditor &editor, const QPointF &from, const QPointF &to)
{
    editor.begin(from);
    editor.moveTo(to);
    editor.finish();
}

/** How marks are drawn, step by step; the pixels were counted by hand. */
class TestMarkupEditor final : public QObject
{
    Q_OBJECT
private slots:
    void aMarkIsKeptInPixelsOfThePicture()
    {
        MarkupEditor editor({}, kWhole);
        const QSignalSpy changed(&editor, &MarkupEditor::changed);
        draw(editor, {0.25, 0.5}, {0.75, 0.5});
        const Mark arrow{MarkTool::Arrow, {100, 100}, {300, 100}};
        QCOMPARE(editor.markup().marks, QList<Mark>{arrow});
        QCOMPARE(changed.size(), 1);
        QVERIFY(editor.isChanged());
        QCOMPARE(editor.markLabels(), QStringList{u"1: Arrow"_s});
    }

    void placesFollowTheTurn_data()
    {
        QTest::addColumn<int>("turns");
        QTest::addColumn<QPoint>("expected");
        QTest::newRow("as it is") << 0 << QPoint(100, 100);
        QTest::newRow("with the clock") << 1 << QPoint(200, 150);
        QTest::newRow("upside down") << 2 << QPoint(300, 100);
        QTest::newRow("against the clock") << 3 << QPoint(200, 50);
    }
    void placesFollowTheTurn()
    {
        QFETCH(int, turns);
        QFETCH(QPoint, expected);
        MarkupEditor editor({}, kWhole);
        for (int at = 0; at < turns; ++at)
            editor.turn();
        QCOMPARE(editor.seen(), turns % 2 == 0 ? kWhole : QSize(200, 400));
        editor.setTool(MarkTool::Number);
        editor.begin({0.25, 0.5});
        QCOMPARE(editor.markup().marks.constLast().from, expected);
        editor.turn();
        editor.turn();
        editor.turn();
        editor.turn();
        QCOMPARE(editor.markup().turns, turns);
    }

    void aCropMovesNoMark()
    {
        MarkupEditor editor({}, kWhole);
        editor.setTool(MarkTool::Box);
        draw(editor, {0.5, 0.5}, {0.75, 0.75});
        const Mark box = editor.markup().marks.constFirst();
        editor.setTool({});
        draw(editor, {1, 1}, {0.5, 0});
        QCOMPARE(editor.markup().crop, std::optional(QRect(200, 0, 200, 200)));
        QCOMPARE(editor.seen(), QSize(200, 200));
        QCOMPARE(editor.markup().marks.constFirst(), box);
        editor.setTool(MarkTool::BlackOut);
        draw(editor, {0.5, 0.5}, {2, 2}); // beyond the rim is at the rim
        QCOMPARE(editor.markup().marks.constLast(),
                 (Mark{MarkTool::BlackOut, {300, 100}, {399, 199}}));
        editor.showWhole();
        QCOMPARE(editor.seen(), kWhole);
        QCOMPARE(editor.markup().marks.size(), 2);
    }

    void eachStepIsTakenBackAndDoneAgain()
    {
        Markup start;
        start.marks = {{MarkTool::Circle, {1, 1}, {9, 9}}};
        MarkupEditor editor(start, kWhole);
        QVERIFY(!editor.canUndo() && !editor.canRedo() && !editor.isChanged());
        editor.turn();
        editor.remove(0);
        QVERIFY(editor.markup().marks.isEmpty());
        editor.undo();
        QCOMPARE(editor.markup().marks, start.marks);
        editor.undo();
        QCOMPARE(editor.markup(), start);
        QVERIFY(!editor.canUndo() && !editor.isChanged());
        editor.redo();
        QCOMPARE(editor.markup().turns, 1);
        draw(editor, {0, 0}, {0.5, 0.5});
        QVERIFY(!editor.canRedo());
        editor.undo();
        editor.undo();
        editor.undo();
        QCOMPARE(editor.markup(), start);
    }

    void aClickDrawsNothingButTextsAndNumbers()
    {
        MarkupEditor editor({}, kWhole);
        draw(editor, {0.5, 0.5}, {0.5, 0.5});
        QVERIFY(!editor.isChanged());
        editor.begin({0.1, 0.1});
        editor.moveTo({0.9, 0.9});
        editor.abandon();
        editor.finish();
        QVERIFY(!editor.isChanged());
        editor.setTool(MarkTool::Number);
        editor.begin({0, 0});
        editor.begin({1, 1});
        QCOMPARE(editor.markLabels(), (QStringList{u"1: Number, 1"_s, u"2: Number, 2"_s}));
        editor.remove(0);
        editor.begin({0.5, 0.5});
        QCOMPARE(editor.markup().marks.constLast().number, 3); // none is given twice
    }

    void aTextIsWrittenBeforeItIsPlaced()
    {
        MarkupEditor editor({}, kWhole);
        editor.setTool(MarkTool::Text);
        QVERIFY(editor.isBlocked());
        editor.begin({0.5, 0.5});
        QVERIFY(!editor.isChanged());
        editor.setText(u"  ripped\nhere "_s);
        QVERIFY(!editor.isBlocked());
        editor.setColour(MarkColour::Blue);
        editor.begin({0.5, 0.5});
        QCOMPARE(
            editor.markup().marks.constLast(),
            (Mark{MarkTool::Text, {200, 100}, {200, 100}, u"ripped here"_s, 0, MarkColour::Blue}));
        // Where there is no colour and no text none is kept.
        editor.setTool(MarkTool::BlackOut);
        QVERIFY(!editor.takesText() && !editor.takesColour());
        draw(editor, {0, 0}, {0.5, 0.5});
        QCOMPARE(editor.markup().marks.constLast(), (Mark{MarkTool::BlackOut, {0, 0}, {200, 100}}));
    }

    void whatIsDrawnCanBeKept()
    {
        MarkupEditor editor({}, kWhole);
        editor.setText(u"12 cm"_s);
        for (const MarkupEditor::Tool tool : MarkupEditor::tools()) {
            editor.setTool(tool);
            draw(editor, {0.1, 0.1}, {0.9, 0.9});
            QVERIFY(!editor.hint().isEmpty());
        }
        QCOMPARE(markupFromJson(markupJson(editor.markup())), std::optional(editor.markup()));
        for (int at = 0; at < kMostMarks; ++at) {
            editor.setTool(MarkTool::Box);
            draw(editor, {0.1, 0.1}, {0.9, 0.9});
        }
        QCOMPARE(editor.markup().marks.size(), kMostMarks);
        QVERIFY(editor.isBlocked());
    }
};
} // namespace

QTEST_GUILESS_MAIN(TestMarkupEditor)
#include "tst_markupeditor.moc"
