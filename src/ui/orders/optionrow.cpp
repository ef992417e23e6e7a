// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/optionrow.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/common/wordcolumn.h"
#include "ui/common/wrappingbutton.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::Verdict;

namespace {

constexpr int kMark = 20;

struct Mark
{
    QString icon;
    QColor color;
};

/** A shape for each verdict, so that the colour only repeats it. */
Mark markOf(Verdict verdict, const ThemeColors &c)
{
    switch (verdict) {
    case Verdict::Possible:
        return {u"check"_s, c.tone(ChipTone::Good).text};
    case Verdict::NotYet:
        return {u"dots"_s, c.tone(ChipTone::Attention).text};
    case Verdict::Unknown:
        return {u"question"_s, c.tone(ChipTone::Attention).text};
    case Verdict::NoLonger:
    case Verdict::Never:
        break;
    }
    return {u"dash"_s, c.muted};
}

} // namespace

OptionRow::OptionRow(QWidget *parent)
    : QFrame(parent)
    , m_grid(new QGridLayout(this))
    , m_mark(new QLabel(this))
    , m_title(plainLabel(this))
    , m_until(plainLabel(this))
    , m_why(plainLabel(this))
    , m_warning(plainLabel(this))
    , m_advice(plainLabel(this))
    , m_more(new QToolButton(this))
    , m_details(new WordColumn(this))
{
    m_more->setObjectName(u"optionMore"_s);
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setIconSize({14, 14});
    m_details->hide();
    m_grid->setContentsMargins(0, 8, 0, 9);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_mark, 0, 0, Qt::AlignVCenter);
    m_grid->addWidget(m_title, 0, 1);
    m_grid->addWidget(m_more, 0, 2, Qt::AlignTop);
    int row = 1;
    for (QWidget *part : QList<QWidget *>{m_until, m_why, m_warning, m_advice, m_details})
        m_grid->addWidget(part, row++, 1, 1, 2);
    connect(m_more, &QToolButton::toggled, this, &OptionRow::setExpanded);
}

void OptionRow::setView(const presentation::OptionView &view, const QString &actionText)
{
    if (m_view == view && m_actionText == actionText)
        return;
    const bool sameAction = m_view.action == view.action;
    m_view = view;
    m_actionText = actionText;
    m_title->setText(view.title);
    showText(m_until, view.untilText);
    m_until->setToolTip(plainToolTip(view.untilToolTip));
    showText(m_why, view.whyText);
    showText(m_warning, view.warningText);
    showText(m_advice, view.adviceTexts.join(u'\n'));
    m_mark->setToolTip(plainToolTip(view.verdictText));
    m_mark->setAccessibleName(view.verdictText);
    m_more->setVisible(hasDetails());
    if (!sameAction)
        m_more->setChecked(false);
    else if (isExpanded())
        fillDetails();
    retranslate();
    dress();
}

bool OptionRow::hasDetails() const
{
    return !m_view.rules.isEmpty() || !m_view.sourceTexts.isEmpty() || !m_view.needsTexts.isEmpty()
        || !m_view.changesTexts.isEmpty() || !m_view.closesText.isEmpty()
        || !m_view.windowTexts.isEmpty() || !m_view.evidence.isEmpty()
        || !m_view.pathTexts.isEmpty() || !m_view.disputedText.isEmpty()
        || !m_view.closedDaysText.isEmpty() || !m_actionText.isEmpty();
}

bool OptionRow::isExpanded() const
{
    return m_more->isChecked();
}

void OptionRow::setExpanded(bool expanded)
{
    m_more->setChecked(expanded);
    m_more->setIcon(lineIcon(expanded ? u"chevron-down"_s : u"chevron-right"_s));
    if (expanded)
        fillDetails();
    m_details->setVisible(expanded);
}

void OptionRow::takeFocus()
{
    m_more->setFocus(Qt::OtherFocusReason);
}

QWidget *OptionRow::focusPart() const
{
    return m_more;
}

void OptionRow::takePart(QWidget *part)
{
    if (part->parentWidget() != this)
        m_grid->addWidget(part, m_grid->rowCount(), 1, 1, 2);
}

void OptionRow::fillDetails()
{
    m_details->clear();
    if (!m_view.evidence.isEmpty())
        m_details->addHeading(tr("What to show"));
    for (const auto &slot : m_view.evidence) {
        m_details->addLine(slot.text);
        m_details->addQuietLines({slot.howToText});
    }
    if (!m_view.rules.isEmpty())
        m_details->addHeading(tr("Why"));
    for (const auto &rule : m_view.rules) {
        m_details->addLine(rule.text);
        m_details->addQuietLines(rule.sourceTexts);
    }
    if (!m_view.closesText.isEmpty())
        m_details->addSection(tr("What it closes"), {m_view.closesText});
    m_details->addSection(tr("When"), m_view.windowTexts);
    if (!m_view.parameters.isEmpty() || !m_view.closedDaysText.isEmpty())
        m_details->addHeading(tr("How the time is counted"));
    for (const auto &parameter : m_view.parameters) {
        m_details->addLine(parameter.saidText);
        m_details->addQuietLines(parameter.valueTexts);
    }
    if (!m_view.closedDaysText.isEmpty())
        m_details->addLine(m_view.closedDaysText);
    if (!m_view.disputedText.isEmpty())
        m_details->addSection(tr("Where sources disagree"), {m_view.disputedText});
    m_details->addSection(tr("What would decide it"), m_view.needsTexts);
    m_details->addSection(tr("What would change the answer"), m_view.changesTexts);
    m_details->addSection(tr("Where to click on the site"), m_view.pathTexts);
    QStringList sources = m_view.sourceTexts;
    if (!m_view.certaintyText.isEmpty())
        //: Who says until when something is open, such as "printed by the site"
        sources.prepend(tr("The date: %1").arg(m_view.certaintyText));
    m_details->addSection(tr("Who says so"), sources);
    if (m_actionText.isEmpty())
        return;
    auto *button = new WrappingButton(m_actionText, m_details);
    button->setObjectName(u"optionAction"_s);
    connect(button, &QPushButton::clicked, this, [this] { emit actionWanted(m_view.action); });
    m_details->addPart(button);
}

void OptionRow::retranslate()
{
    m_more->setText(tr("Why?"));
    //: Read out by a screen reader; %1 is an action such as "Cancel the order".
    m_more->setAccessibleName(tr("Why and how: %1").arg(m_view.title));
    m_more->setToolTip(tr("Shows the rule, where it comes from, and where to click."));
    //: Read out by a screen reader: an action, then whether it is possible.
    setAccessibleName(tr("%1: %2").arg(m_view.title, m_view.verdictText));
    QStringList said{m_view.untilText, m_view.whyText, m_view.warningText};
    said += m_view.adviceTexts;
    said.removeAll({});
    setAccessibleDescription(said.join(u' '));
}

void OptionRow::dress()
{
    const ThemeColors &c = colorsOf(palette());
    const Mark mark = markOf(m_view.verdict, c);
    m_mark->setPixmap(linePixmap(mark.icon, mark.color, kMark - 2, devicePixelRatioF()));
    m_mark->setFixedSize(kMark, kMark);
    m_title->setFont(boldFont(font()));
    const bool dim = m_view.verdict == Verdict::NoLonger || m_view.verdict == Verdict::Never;
    const auto colour = [](QWidget *widget, const QColor &color) {
        QPalette own;
        own.setColor(QPalette::WindowText, color);
        own.setColor(QPalette::ButtonText, color);
        widget->setPalette(own);
    };
    colour(m_title, dim ? c.muted : c.text);
    colour(m_until, c.muted);
    colour(m_why, c.muted);
    colour(m_warning, c.tone(ChipTone::Attention).text);
    colour(m_advice, c.text);
    colour(m_more, c.link);
    m_more->setFont(smallFont(font()));
    for (QLabel *label : {m_until, m_why, m_warning, m_advice})
        label->setFont(smallFont(font()));
    m_more->setIcon(lineIcon(isExpanded() ? u"chevron-down"_s : u"chevron-right"_s));
}

void OptionRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isExpanded())
            fillDetails();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        dress();
        if (isExpanded())
            fillDetails();
    }
}

void OptionRow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), colorsOf(palette()).rowLine);
}

} // namespace recourse::ui
