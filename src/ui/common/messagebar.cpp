// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "ui/common/icons.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

namespace {

QString iconName(ChipTone tone)
{
    switch (tone) {
    case ChipTone::Good:
        return u"check"_s;
    case ChipTone::Attention:
    case ChipTone::Urgent:
        return u"warning"_s;
    case ChipTone::Neutral:
    case ChipTone::Info:
        break;
    }
    return u"info"_s;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_text->setObjectName(u"messageText"_s);
    m_action->setObjectName(u"messageAction"_s);
    m_copy->setObjectName(u"messageCopy"_s);
    m_close->setObjectName(u"messageClose"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(lineIcon(u"close"_s));
    m_close->setFocusPolicy(Qt::StrongFocus);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 8, 12, 8);
    line->setSpacing(12);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_action);
    line->addWidget(m_copy);
    line->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto action = m_message.action;
        dismiss();
        if (action)
            action();
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_message.details); });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        if (now && isAncestorOf(now) && old && !isAncestorOf(old))
            m_before = old;
    });
    retranslate();
    hide();
}

void MessageBar::showMessage(const Message &message)
{
    m_message = message;
    m_text->setText(message.text);
    m_action->setText(message.actionText);
    m_action->setVisible(!message.actionText.isEmpty());
    m_copy->setVisible(!message.details.isEmpty());
    setAccessibleName(message.text);
    dress();
    show();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_message.text;
}

void MessageBar::dismiss()
{
    const QWidget *focus = window()->focusWidget();
    const bool inside = focus && isAncestorOf(focus);
    hide();
    if (inside && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

void MessageBar::retranslate()
{
    m_copy->setText(tr("Copy details"));
    m_copy->setToolTip(tr("Copies what a developer would ask for."));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

void MessageBar::dress()
{
    const ToneColors &tone = colorsOf(palette()).tone(m_message.tone);
    m_icon->setPixmap(linePixmap(iconName(m_message.tone), tone.text, 20, devicePixelRatioF()));
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        dress();
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColors &tone = colorsOf(palette()).tone(m_message.tone);
    painter.fillRect(rect(), tone.card);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tone.cardLine);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace recourse::ui
