// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/steplist.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/theme.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPadding = 8;
constexpr int kMarkWidth = 20;
constexpr int kRadius = 6;
constexpr int kMinimumWidth = 168;

} // namespace

StepButton::StepButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void StepButton::setStep(const presentation::StepView &step, int count)
{
    m_step = step;
    setText(step.text);
    setEnabled(step.reachable || step.current);
    setFocusPolicy(step.current ? Qt::TabFocus : Qt::ClickFocus);
    const QString name = tr("Step %1 of %2: %3")
                             .arg(QLocale().toString(step.number), QLocale().toString(count),
                                  step.text);
    setAccessibleName(name);
    setAccessibleDescription(step.current        ? tr("This step is open.")
                                 : step.finished ? tr("This step is finished.")
                                                 : QString());
    updateGeometry();
    update();
}

QSize StepButton::sizeHint() const
{
    const QFontMetrics metrics(boldFont(font()));
    return {metrics.horizontalAdvance(text()) + kMarkWidth + 2 * kPadding + 2,
            metrics.height() + 12};
}

void StepButton::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(1, 1, -1, -1);
    QColor color = colors.muted;
    if (m_step.current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        painter.drawRoundedRect(whole, kRadius, kRadius);
        color = colors.accentText;
    } else if (m_step.finished) {
        color = colors.tone(ChipTone::Good).text;
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_step.current ? colors.accentText : colors.accent, 2));
        painter.drawRoundedRect(whole.adjusted(2, 2, -2, -2), kRadius - 2, kRadius - 2);
    }
    const QRect inner = rect().adjusted(kPadding, 0, -kPadding, 0);
    const QRect mark = mirrored(QRect(inner.left(), inner.top(), kMarkWidth, inner.height()), inner,
                                layoutDirection());
    const QRect words = mirrored(inner.adjusted(kMarkWidth, 0, 0, 0), inner, layoutDirection());
    painter.setPen(color);
    if (m_step.finished && !m_step.current) {
        const int size = QFontMetrics(font()).height();
        const QPixmap tick = linePixmap(u"check"_s, color, size, devicePixelRatioF());
        QRect place(QPoint(), QSize(size, size));
        place.moveCenter(mark.center());
        if (layoutDirection() == Qt::RightToLeft)
            place.moveRight(mark.right());
        else
            place.moveLeft(mark.left());
        painter.drawPixmap(place, tick);
    } else {
        drawLine(&painter, mark, QLocale().toString(m_step.number), layoutDirection());
    }
    if (m_step.current)
        painter.setFont(boldFont(font()));
    drawLine(&painter, words, text(), layoutDirection());
}

StepList::StepList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(12, 14, 12, 14);
    m_layout->setSpacing(2);
    m_layout->addStretch(1);
    setMinimumWidth(kMinimumWidth);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setAccessibleName(tr("Steps"));
}

void StepList::setSteps(const QList<presentation::StepView> &steps)
{
    while (m_buttons.size() > steps.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < steps.size()) {
        auto *button = new StepButton(this);
        connect(button, &StepButton::clicked, this,
                [this, button] { emit wanted(button->page()); });
        button->installEventFilter(this);
        button->setObjectName(u"step%1"_s.arg(m_buttons.size() + 1));
        m_layout->insertWidget(int(m_buttons.size()), button);
        m_buttons.append(button);
    }
    for (qsizetype i = 0; i < steps.size(); ++i)
        m_buttons.at(i)->setStep(steps.at(i), int(steps.size()));
    setAccessibleName(tr("Steps"));
}

StepButton *StepList::reachableFrom(qsizetype index, int direction) const
{
    for (qsizetype i = index; i >= 0 && i < m_buttons.size(); i += direction) {
        if (m_buttons.at(i)->isEnabled())
            return m_buttons.at(i);
    }
    return nullptr;
}

bool StepList::eventFilter(QObject *watched, QEvent *event)
{
    const qsizetype index = m_buttons.indexOf(static_cast<StepButton *>(watched));
    if (event->type() != QEvent::KeyPress || index < 0)
        return QWidget::eventFilter(watched, event);
    StepButton *wanted = nullptr;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        wanted = reachableFrom(index - 1, -1);
        break;
    case Qt::Key_Down:
        wanted = reachableFrom(index + 1, 1);
        break;
    case Qt::Key_Home:
        wanted = reachableFrom(0, 1);
        break;
    case Qt::Key_End:
        wanted = reachableFrom(m_buttons.size() - 1, -1);
        break;
    default:
        return QWidget::eventFilter(watched, event);
    }
    if (wanted)
        wanted->setFocus(Qt::TabFocusReason);
    return true;
}

void StepList::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.side);
    painter.setPen(colors.line);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
}

} // namespace recourse::ui
