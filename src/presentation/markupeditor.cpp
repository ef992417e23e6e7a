// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/markupeditor.h"

#include <algorithm>

#include "domain/evidence/markupplace.h"

namespace recourse::presentation {

using domain::Mark;
using domain::MarkColour;
using domain::MarkTool;
using domain::Markup;

namespace {
constexpr int kTurns = 4;
}

MarkupEditor::MarkupEditor(const Markup &start, const QSize &whole, QObject *parent)
    : QObject(parent)
    , m_whole(whole)
    , m_steps{start}
{
}

QSize MarkupEditor::seen() const
{
    return domain::seenOf(m_whole, markup());
}

QPoint MarkupEditor::pixelAt(const QPointF &at) const
{
    return domain::pixelAt(at, m_whole, markup());
}

bool MarkupEditor::takesText() const
{
    return m_tool == MarkTool::Text || m_tool == MarkTool::Ruler;
}

bool MarkupEditor::takesColour() const
{
    return m_tool && m_tool != MarkTool::Blur && m_tool != MarkTool::BlackOut;
}

bool MarkupEditor::isBlocked() const
{
    return (m_tool == MarkTool::Text && m_text.isEmpty())
        || (m_tool && markup().marks.size() >= domain::kMostMarks)
        || (m_tool == MarkTool::Number && nextNumber() > domain::kLargestMarkNumber);
}

QString MarkupEditor::hint() const
{
    if (m_tool && markup().marks.size() >= domain::kMostMarks)
        return tr("There are as many marks as a picture can hold. Remove one first.");
    if (m_tool == MarkTool::Text && m_text.isEmpty())
        return tr("Write the text first, then click where it goes.");
    if (m_tool == MarkTool::Number && nextNumber() > domain::kLargestMarkNumber)
        return tr("The numbers end here. Remove one first.");
    if (!m_tool)
        return tr("Draw a box around what stays.");
    switch (*m_tool) {
    case MarkTool::Arrow:
        return tr("Draw from the arrow's end to what it points at.");
    case MarkTool::Ruler:
        return tr("Draw along what is measured. The text says how long it is.");
    case MarkTool::Text:
        return tr("Click where the text goes.");
    case MarkTool::Number:
        return tr("Click where the number goes; the next one follows by itself.");
    case MarkTool::Blur:
        return tr("For faces. Letters may be guessed from what is left of them: black them out.");
    case MarkTool::BlackOut:
        return tr("For names, addresses and numbers: nothing of them is in the copies.");
    case MarkTool::Circle:
    case MarkTool::Box:
        break;
    }
    return tr("Draw from one corner to the opposite one.");
}

int MarkupEditor::nextNumber() const
{
    int largest = 0;
    for (const Mark &mark : markup().marks) {
        if (mark.tool == MarkTool::Number)
            largest = std::max(largest, mark.number);
    }
    return largest + 1;
}

QStringList MarkupEditor::markLabels() const
{
    QStringList labels;
    for (const Mark &mark : markup().marks) {
        const QString text = mark.tool == MarkTool::Number ? QString::number(mark.number)
                                                           : mark.text;
        if (text.isEmpty())
            //: A mark on a picture; %1 is its number in the list, %2 what it is, as in "3: Arrow"
            labels.append(
                tr("%1: %2").arg(QString::number(labels.size() + 1), toolLabel(mark.tool)));
        else
            //: A mark on a picture; %1 is its number in the list, %2 what it is, %3 what it says
            labels.append(tr("%1: %2, %3")
                              .arg(QString::number(labels.size() + 1), toolLabel(mark.tool), text));
    }
    return labels;
}

QList<MarkupEditor::Tool> MarkupEditor::tools()
{
    QList<Tool> all;
    for (int at = 0; at < domain::kMarkToolCount; ++at)
        all.append(MarkTool(at));
    all.append(Tool());
    return all;
}

QString MarkupEditor::toolLabel(Tool tool)
{
    if (!tool)
        return tr("Crop");
    switch (*tool) {
    case MarkTool::Arrow:
        return tr("Arrow");
    case MarkTool::Circle:
        return tr("Circle");
    case MarkTool::Box:
        return tr("Box");
    case MarkTool::Ruler:
        return tr("Ruler");
    case MarkTool::Text:
        return tr("Text");
    case MarkTool::Number:
        return tr("Number");
    case MarkTool::Blur:
        return tr("Blur");
    case MarkTool::BlackOut:
        break;
    }
    return tr("Black out");
}

QString MarkupEditor::colourLabel(MarkColour colour)
{
    switch (colour) {
    case MarkColour::Red:
        return tr("Red");
    case MarkColour::Yellow:
        return tr("Yellow");
    case MarkColour::Blue:
        return tr("Blue");
    case MarkColour::Black:
        return tr("Black");
    case MarkColour::White:
        break;
    }
    return tr("White");
}

void MarkupEditor::setTool(Tool tool)
{
    if (m_tool == tool)
        return;
    m_tool = tool;
    m_underWay.reset();
    emit toolChanged();
}

void MarkupEditor::setColour(MarkColour colour)
{
    m_colour = colour;
    emit toolChanged();
}

void MarkupEditor::setText(const QString &text)
{
    const QString plain = text.simplified().left(domain::kLongestMarkText);
    if (m_text == plain)
        return;
    m_text = plain;
    emit toolChanged();
}

void MarkupEditor::begin(const QPointF &at)
{
    m_underWay.reset();
    if (isBlocked())
        return emit toolChanged();
    m_underWay = Stretch{at, at};
    if (m_tool == MarkTool::Text || m_tool == MarkTool::Number)
        return finish();
    emit toolChanged();
}

void MarkupEditor::moveTo(const QPointF &at)
{
    if (!m_underWay)
        return;
    m_underWay->to = at;
    emit toolChanged();
}

void MarkupEditor::finish()
{
    if (!m_underWay)
        return;
    const QPoint from = pixelAt(m_underWay->from);
    const QPoint to = pixelAt(m_underWay->to);
    m_underWay.reset();
    Markup next = markup();
    const bool isPoint = m_tool == MarkTool::Text || m_tool == MarkTool::Number;
    if (!isPoint && from == to)
        return emit toolChanged(); // a click where something is drawn
    if (!m_tool) {
        next.crop = QRect(QPoint(std::min(from.x(), to.x()), std::min(from.y(), to.y())),
                          QPoint(std::max(from.x(), to.x()), std::max(from.y(), to.y())));
    } else {
        Mark mark{*m_tool, from, to};
        if (takesText())
            mark.text = m_text;
        if (takesColour())
            mark.colour = m_colour;
        if (m_tool == MarkTool::Number)
            mark.number = nextNumber();
        next.marks.append(mark);
    }
    step(next);
}

void MarkupEditor::abandon()
{
    m_underWay.reset();
    emit toolChanged();
}

void MarkupEditor::remove(qsizetype mark)
{
    if (mark < 0 || mark >= markup().marks.size())
        return;
    Markup next = markup();
    next.marks.removeAt(mark);
    step(next);
}

void MarkupEditor::turn()
{
    Markup next = markup();
    next.turns = (next.turns + 1) % kTurns;
    step(next);
}

void MarkupEditor::showWhole()
{
    Markup next = markup();
    next.crop.reset();
    step(next);
}

void MarkupEditor::step(const Markup &markup)
{
    if (markup == m_steps[m_at])
        return emit toolChanged();
    m_steps.resize(m_at + 1);
    m_steps.append(markup);
    ++m_at;
    emit changed();
}

void MarkupEditor::undo()
{
    if (!canUndo())
        return;
    --m_at;
    emit changed();
}

void MarkupEditor::redo()
{
    if (!canRedo())
        return;
    ++m_at;
    emit changed();
}

} // namespace recourse::presentation
