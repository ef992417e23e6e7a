// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/wordcolumn.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/common/paint.h"
#include "ui/common/theme.h"

namespace recourse::ui {

WordColumn::WordColumn(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 4, 0, 0);
    m_lines->setSpacing(2);
}

void WordColumn::clear()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void WordColumn::add(const QString &text, const QFont &font, const QMargins &margins, bool quiet)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    // A line that begins with a title in another script still reads the way the window does.
    label->setText(layoutDirection() == Qt::RightToLeft ? QString(QChar(0x200f) + text) : text);
    label->setFont(font);
    label->setContentsMargins(margins);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (quiet) {
        QPalette own;
        own.setColor(QPalette::WindowText, colorsOf(palette()).muted);
        label->setPalette(own);
    }
    m_lines->addWidget(label);
}

void WordColumn::addHeading(const QString &heading)
{
    add(heading, boldFont(smallFont(font())), {0, 6, 0, 0}, false);
}

void WordColumn::addLine(const QString &line)
{
    add(line, smallFont(font()), {}, false);
}

void WordColumn::addQuietLines(const QStringList &lines)
{
    // A label's margins do not turn with the direction of reading.
    const bool turned = layoutDirection() == Qt::RightToLeft;
    for (const QString &line : lines)
        add(line, smallFont(font()), {turned ? 0 : 12, 0, turned ? 12 : 0, 0}, true);
}

void WordColumn::addSection(const QString &heading, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    addHeading(heading);
    for (const QString &line : lines)
        addLine(line);
}

void WordColumn::addPart(QWidget *part)
{
    m_lines->addSpacing(6);
    m_lines->addWidget(part, 0, Qt::AlignLeading);
}

} // namespace recourse::ui
