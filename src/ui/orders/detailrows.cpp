// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/detailrows.h"

#include <algorithm>

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/common/wordcolumn.h"
#include "ui/orders/thumbnail.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFactGap = 12;

QLabel *makeLabel(QWidget *parent)
{
    auto *label = plainLabel(parent);
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
    , m_picture(new Thumbnail(this))
    , m_label(makeLabel(this))
    , m_value(makeLabel(this))
    , m_provenance(makeLabel(this))
    , m_quote(makeLabel(this))
    , m_more(new QToolButton(this))
    , m_details(new WordColumn(this))
    , m_grid(new QGridLayout(this))
{
    m_more->setObjectName(u"factMore"_s);
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setIconSize({14, 14});
    m_details->hide();
    connect(m_more, &QToolButton::toggled, this, &FactRow::setExpanded);
    m_grid->setContentsMargins(0, 3, 0, 3);
    m_grid->setHorizontalSpacing(kFactGap);
    m_grid->setVerticalSpacing(0);
    m_picture->hide();
    arrange();
    m_section->setContentsMargins(0, 10, 0, 4);
    dress();
}

void FactRow::arrange()
{
    const QList<QWidget *> below{m_value, m_provenance, m_quote, m_more, m_details};
    for (QWidget *part : QList<QWidget *>{m_section, m_picture, m_label} + below)
        m_grid->removeWidget(part);
    // A column that holds nothing to be seen would still be set apart by a gap.
    const int first = m_picture->isHidden() ? 0 : 1;
    m_grid->setColumnStretch(0, first == 0 ? 2 : 0);
    m_grid->setColumnStretch(1, first == 0 ? 3 : 2);
    m_grid->setColumnStretch(2, first == 0 ? 0 : 3);
    m_grid->addWidget(m_section, 0, 0, 1, first + 2);
    if (first == 1)
        m_grid->addWidget(m_picture, 1, 0, -1, 1, Qt::AlignLeading | Qt::AlignTop);
    const int column = m_stacked ? first : first + 1;
    const int span = m_stacked ? 2 : 1;
    int row = 1;
    m_grid->addWidget(m_label, row, first, 1, span);
    for (QWidget *part : below) {
        const auto place = part == m_more ? Qt::AlignLeading : Qt::Alignment();
        m_grid->addWidget(part, m_stacked ? ++row : row++, column, 1, span, place);
    }
}

void FactRow::fit()
{
    const int wanted = m_label->minimumSizeHint().width() + m_value->minimumSizeHint().width();
    if (m_stacked == (wanted + kFactGap + pictureRoom() > width()))
        return;
    m_stacked = !m_stacked;
    arrange();
}

int FactRow::pictureRoom() const
{
    return m_picture->isHidden() ? 0 : m_picture->sizeHint().width() + kFactGap;
}

QSize FactRow::minimumSizeHint() const
{
    int width = 0;
    for (const QWidget *part :
         QList<const QWidget *>{m_section, m_label, m_value, m_provenance, m_quote, m_more})
        width = std::max(width, part->isHidden() ? 0 : part->minimumSizeHint().width());
    return {width + pictureRoom(), QWidget::minimumSizeHint().height()};
}

void FactRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FactRow::setView(const presentation::FactView &view, const QString &section)
{
    const bool sameFact = m_view.section == view.section && m_view.label == view.label;
    m_view = view;
    showText(m_section, section);
    m_picture->setPicture(view.picture);
    if (m_picture->isHidden() != view.picture.isEmpty()) {
        m_picture->setVisible(!view.picture.isEmpty());
        arrange();
    }
    m_label->setText(view.label);
    m_value->setText(view.value);
    m_value->setToolTip(plainToolTip(view.toolTip));
    showText(m_provenance, view.provenance);
    showText(m_quote, view.quote);
    m_more->setVisible(!view.rules.isEmpty() || !view.sourceTexts.isEmpty());
    m_more->setText(tr("Why?"));
    m_more->setToolTip(plainToolTip(tr("Shows the rule and where it comes from.")));
    //: Read out by a screen reader; %1 is the name of a fact
    m_more->setAccessibleName(tr("Why: %1").arg(view.label));
    if (!sameFact || m_more->isHidden())
        m_more->setChecked(false);
    setExpanded(m_more->isChecked());
    fit();
    //: Read out by a screen reader: the name of a fact, then its value.
    setAccessibleName(tr("%1: %2").arg(view.label, view.value));
    setAccessibleDescription(view.provenance);
}

void FactRow::setExpanded(bool expanded)
{
    m_more->setIcon(lineIcon(expanded ? u"chevron-down"_s : u"chevron-right"_s));
    if (expanded)
        fillDetails();
    m_details->setVisible(expanded);
}

void FactRow::fillDetails()
{
    m_details->clear();
    for (const auto &rule : m_view.rules) {
        m_details->addLine(rule.text);
        m_details->addQuietLines(rule.sourceTexts);
    }
    m_details->addSection(tr("Who says so"), m_view.sourceTexts);
}

void FactRow::dress()
{
    const ThemeColors &c = colorsOf(palette());
    QPalette link;
    link.setColor(QPalette::ButtonText, c.link);
    m_more->setPalette(link);
    m_more->setFont(smallFont(font()));
    setExpanded(m_more->isChecked());
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
