// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messagecolumn.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/common/wrappingbutton.h"
#include "ui/messages/textdirection.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

namespace {

void colour(QWidget *widget, const QColor &color)
{
    QPalette own;
    own.setColor(QPalette::WindowText, color);
    widget->setPalette(own);
}

} // namespace

MessageColumn::MessageColumn(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_heading(plainLabel(this))
    , m_edit(new MessageEdit(this))
    , m_statement(plainLabel(this))
    , m_spelling(plainLabel(this))
    , m_count(plainLabel(this))
    , m_putBack(new WrappingButton({}, this))
{
    constexpr int kGap = 4;
    m_edit->setObjectName(name + u"Edit"_s);
    m_heading->setObjectName(name + u"Heading"_s);
    m_statement->setObjectName(name + u"Statement"_s);
    m_spelling->setObjectName(name + u"Spelling"_s);
    m_count->setObjectName(name + u"Count"_s);
    m_putBack->setObjectName(name + u"PutBack"_s);
    m_putBack->setAutoDefault(false);
    m_count->setWordWrap(false);
    m_count->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    auto *below = new QHBoxLayout;
    below->addWidget(m_statement, 1);
    below->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(kGap);
    layout->addWidget(m_heading);
    layout->addWidget(m_edit, 1);
    layout->addLayout(below);
    layout->addWidget(m_spelling);
    layout->addWidget(m_putBack, 0, Qt::AlignLeading);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_shown = m_edit->text();
        emit typed(m_shown);
    });
    connect(m_putBack, &QPushButton::clicked, this, &MessageColumn::putBackWanted);
    retranslate();
    dress();
}

void MessageColumn::setView(const presentation::MessageColumnView &view)
{
    m_heading->setText(view.heading);
    const auto direction = view.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    if (m_edit->layoutDirection() != direction || !m_edit->testAttribute(Qt::WA_SetLayoutDirection))
        m_edit->setLayoutDirection(direction);
    layOut(*m_edit, view.rightToLeft);
    // Set only where it differs: the cursor of somebody who types stays where it is.
    if (m_shown != view.text) {
        m_shown = view.text;
        const QSignalBlocker blocker(m_edit);
        m_edit->setPlainText(view.text);
    }
    m_edit->setMarks(view.marks);
    m_edit->setAccessibleName(view.heading);
    m_edit->setAccessibleDescription(view.statement);
    m_statement->setText(view.statement);
    m_count->setText(view.countText);
    m_putBack->setVisible(view.differs);
    if (m_incomplete != view.incomplete || m_tooLong != view.tooLong) {
        m_incomplete = view.incomplete;
        m_tooLong = view.tooLong;
        dress();
    }
}

void MessageColumn::setSpelling(const presentation::SpellingView &view)
{
    m_edit->setWrongWords(view.wrong);
    showText(m_spelling, view.note);
}

void MessageColumn::retranslate()
{
    m_putBack->setText(tr("Take the template's words again"));
}

void MessageColumn::dress()
{
    const ThemeColors &colors = colorsOf(palette());
    m_heading->setFont(boldFont(font()));
    for (QLabel *label : {m_statement, m_spelling, m_count}) {
        label->setFont(smallFont(font()));
        colour(label, colors.muted);
    }
    if (m_incomplete || m_tooLong)
        colour(m_statement, colors.tone(ChipTone::Attention).text);
    if (m_tooLong)
        colour(m_count, colors.tone(ChipTone::Attention).text);
}

void MessageColumn::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

} // namespace recourse::ui
