// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/wrappingbutton.h"

#include <algorithm>

#include <QPainter>
#include <QStyleOptionButton>

#include "ui/common/style.h"
#include "ui/common/theme.h"

namespace recourse::ui {

namespace {

constexpr int kFlags = Qt::AlignCenter | Qt::TextWordWrap | Qt::TextShowMnemonic;
constexpr int kAnyHeight = 4096;

} // namespace

WrappingButton::WrappingButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WrappingButton::frame() const
{
    return sizeHint() - fontMetrics().size(Qt::TextShowMnemonic, text());
}

QRect WrappingButton::wordsIn(int width) const
{
    return fontMetrics().boundingRect(QRect(0, 0, std::max(1, width), kAnyHeight), kFlags, text());
}

QSize WrappingButton::minimumSizeHint() const
{
    return {wordsIn(1).width() + frame().width(), sizeHint().height()};
}

int WrappingButton::heightForWidth(int width) const
{
    return std::max(sizeHint().height(),
                    wordsIn(width - frame().width()).height() + frame().height());
}

void WrappingButton::paintEvent(QPaintEvent *event)
{
    if (width() >= sizeHint().width()) {
        QPushButton::paintEvent(event);
        return;
    }
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    const bool primary = property(kPrimaryProperty).toBool() && isEnabled();
    painter.setPen(primary ? colorsOf(palette()).accentText
                           : palette().color(QPalette::ButtonText));
    const int side = frame().width() / 2;
    painter.drawText(rect().adjusted(side, 0, -side, 0), kFlags, text());
}

} // namespace recourse::ui
