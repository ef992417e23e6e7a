// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/ticklist.h"

#include <QGridLayout>
#include <QLocale>
#include <QSignalBlocker>

#include "ui/common/taborder.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

TickList::TickList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(8);
    m_layout->setVerticalSpacing(8);
    m_layout->setColumnStretch(1, 1);
}

void TickList::setSteps(const QList<presentation::ClickStepView> &steps)
{
    while (m_boxes.size() > steps.size()) {
        delete m_boxes.takeLast();
        delete m_labels.takeLast();
    }
    const bool more = m_boxes.size() < steps.size();
    while (m_boxes.size() < steps.size()) {
        const int row = int(m_boxes.size());
        auto *box = new QCheckBox(this);
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        box->setObjectName(u"tick%1"_s.arg(row + 1));
        m_layout->addWidget(box, row, 0, Qt::AlignTop);
        m_layout->addWidget(label, row, 1);
        connect(box, &QCheckBox::toggled, this, [this, row](bool done) { emit ticked(row, done); });
        m_boxes.append(box);
        m_labels.append(label);
    }
    if (more)
        tabInPlaceOf(this, {m_boxes.cbegin(), m_boxes.cend()});
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QSignalBlocker blocker(m_boxes.at(i));
        m_boxes.at(i)->setChecked(steps.at(i).done);
        m_boxes.at(i)->setAccessibleName(steps.at(i).text);
        m_labels.at(i)->setText(m_numbered
                                    //: a step of the click path: %1 its number, %2 what to click
                                    ? tr("%1. %2").arg(QLocale().toString(i + 1), steps.at(i).text)
                                    : steps.at(i).text);
    }
}

} // namespace recourse::ui
