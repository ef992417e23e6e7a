// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/problemlist.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

ProblemList::ProblemList(QWidget *parent)
    : QWidget(parent)
    , m_toggle(new QToolButton(this))
    , m_count(plainLabel(this))
    , m_host(new QWidget(this))
    , m_notes(plainLabel(this))
    , m_rows(std::make_unique<RowColumn<OptionRow>>(m_host))
{
    m_toggle->setObjectName(u"problemsToggle"_s);
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setIconSize({14, 14});
    m_count->setObjectName(u"problemsCount"_s);
    m_host->setObjectName(u"problemsHost"_s);
    m_notes->setObjectName(u"problemsNotes"_s);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(1);
    column->addWidget(m_toggle, 0, Qt::AlignLeading);
    column->addWidget(m_count);
    column->addWidget(m_host);
    column->addWidget(m_notes);
    connect(m_toggle, &QToolButton::toggled, this, &ProblemList::openWanted);
    dress();
}

void ProblemList::setView(const presentation::ProblemsView &view)
{
    m_view = view;
    m_toggle->setText(view.buttonText);
    m_toggle->setToolTip(
        plainToolTip(tr("Shows each problem, until when it can be filed, and what to show.")));
    //: Read out by a screen reader: "What a dispute can be about: 6 of 19 possible now"
    m_toggle->setAccessibleName(tr("%1: %2").arg(view.title, view.countText));
    {
        const QSignalBlocker quiet(m_toggle);
        m_toggle->setChecked(view.open);
    }
    m_count->setText(view.countText);
    const auto fill = [&view](OptionRow *row, qsizetype i) { row->setView(view.rows.at(i), {}); };
    m_rows->show(view.rows.size(), fill, [](OptionRow *row) { row->setObjectName(u"problem"_s); });
    m_host->setVisible(view.open);
    showText(m_notes, view.notes.join(u"\n\n"_s));
    m_toggle->setIcon(lineIcon(view.open ? u"chevron-down"_s : u"chevron-right"_s));
}

void ProblemList::followInTabOrder(QWidget *before)
{
    setTabOrder(before, m_toggle);
    before = m_toggle;
    for (qsizetype i = 0; i < m_view.rows.size(); ++i) {
        QWidget *part = m_rows->row(i)->focusPart();
        setTabOrder(before, part);
        before = part;
    }
}

void ProblemList::dress()
{
    const ThemeColors &c = colorsOf(palette());
    QPalette link;
    link.setColor(QPalette::ButtonText, c.link);
    m_toggle->setPalette(link);
    m_toggle->setIcon(lineIcon(m_view.open ? u"chevron-down"_s : u"chevron-right"_s));
    QPalette muted;
    muted.setColor(QPalette::WindowText, c.muted);
    for (QLabel *label : {m_count, m_notes}) {
        label->setFont(smallFont(font()));
        label->setPalette(muted);
    }
    m_toggle->setFont(smallFont(font()));
    // The count stands under the words of the button, not under its mark.
    const int indent = m_toggle->iconSize().width() + 6;
    const bool turned = layoutDirection() == Qt::RightToLeft;
    m_count->setContentsMargins(turned ? 0 : indent, 0, turned ? indent : 0, 0);
}

void ProblemList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setView(presentation::ProblemsView(m_view));
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
             || event->type() == QEvent::LayoutDirectionChange)
        dress();
}

} // namespace recourse::ui
