// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/sortheader.h"

#include <QMouseEvent>

namespace recourse::ui {

SortHeader::SortHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionClicked, this,
            [this](int section) { emit sortWanted(section, m_further); });
}

void SortHeader::setMarks(const QList<Mark> &marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    viewport()->update();
}

int SortHeader::placeOf(int section) const
{
    for (qsizetype i = 0; m_marks.size() > 1 && i < m_marks.size(); ++i) {
        if (m_marks.at(i).section == section)
            return int(i) + 1;
    }
    return 0;
}

void SortHeader::mouseReleaseEvent(QMouseEvent *event)
{
    m_further = event->modifiers().testFlag(Qt::ShiftModifier);
    QHeaderView::mouseReleaseEvent(event);
    m_further = false;
}

void SortHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->sortIndicator = QStyleOptionHeader::None;
    for (const Mark &mark : m_marks) {
        if (mark.section == section)
            option->sortIndicator = mark.order == Qt::AscendingOrder ? QStyleOptionHeader::SortDown
                                                                     : QStyleOptionHeader::SortUp;
    }
}

} // namespace recourse::ui
