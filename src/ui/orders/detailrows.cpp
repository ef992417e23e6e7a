// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/detailrows.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

namespace recourse::ui {

namespace {

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void colour(QLabel *label, const QColor &color)
{
    QPalette own;
    own.setColor(QPalette::WindowText, color);
    label->setPalette(own);
}

bool isDressing(const QEvent *event)
{
    return event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
}

} // namespace

FactRow::FactRow(QWidget *parent)
    : QWidget(parent)
    , m_section(makeLabel(this))
    , m_label(makeLabel(this))
    , m_value(makeLabel(this))
    , m_provenance(makeLabel(this))
    , m_quote(makeLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 3, 0, 3);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->addWidget(m_section, 0, 0, 1, 2);
    grid->addWidget(m_label, 1, 0);
    grid->addWidget(m_value, 1, 1);
    grid->addWidget(m_provenance, 2, 1);
    grid->addWidget(m_quote, 3, 1);
    m_section->setContentsMargins(0, 10, 0, 4);
    dress();
}

void FactRow::setView(const presentation::FactView &view, const QString &section)
{
    showText(m_section, section);
    m_label->setText(view.label);
    m_value->setText(view.value);
    m_value->setToolTip(plainToolTip(view.toolTip));
    showText(m_provenance, view.provenance);
    showText(m_quote, view.quote);
    //: Read out by a screen reader: the name of a fact, then its value.
    setAccessibleName(tr("%1: %2").arg(view.label, view.value));
    setAccessibleDescription(view.provenance);
}

void FactRow::dress()
{
    const ThemeColors &c = colorsOf(palette());
    m_section->setFont(boldFont(font()));
    m_provenance->setFont(smallFont(font()));
    m_quote->setFont(smallFont(font()));
    for (QLabel *label : {m_label, m_provenance, m_quote})
        colour(label, c.muted);
}

void FactRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isDressing(event))
        dress();
}

HistoryRow::HistoryRow(QWidget *parent)
    : QWidget(parent)
    , m_text(makeLabel(this))
    , m_when(makeLabel(this))
    , m_note(makeLabel(this))
    , m_recorded(makeLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 6, 0, 6);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_text, 0, 0);
    grid->addWidget(m_when, 0, 1);
    grid->addWidget(m_note, 1, 0, 1, 2);
    grid->addWidget(m_recorded, 2, 0, 1, 2);
    m_when->setWordWrap(false);
    dress();
}

void HistoryRow::setView(const presentation::HistoryView &view)
{
    m_view = view;
    m_text->setText(view.text);
    showText(m_when, view.whenText);
    m_when->setToolTip(plainToolTip(view.toolTip));
    showText(m_note, view.note);
    showText(m_recorded, view.recordedText);
    //: Read out by a screen reader: what happened, then when.
    setAccessibleName(tr("%1: %2").arg(view.text, view.whenText));
    setAccessibleDescription(view.recordedText);
    dress();
}

void HistoryRow::dress()
{
    const ThemeColors &c = colorsOf(palette());
    QFont title = boldFont(font());
    title.setStrikeOut(m_view.retracted);
    m_text->setFont(title);
    colour(m_text, m_view.retracted ? c.muted : c.text);
    for (QLabel *label : {m_when, m_recorded}) {
        label->setFont(smallFont(font()));
        colour(label, c.muted);
    }
}

void HistoryRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isDressing(event))
        dress();
}

} // namespace recourse::ui
