// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/whatifbar.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include "presentation/orderdetailpresenter.h"
#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/common/wheelpast.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kStopsAPage = 7; // a week of days
} // namespace

WhatIfBar::WhatIfBar(QWidget *parent)
    : QWidget(parent)
    , m_when(new QLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_choice(new QComboBox(this))
{
    m_when->setObjectName(u"whatIfWhen"_s);
    m_when->setTextFormat(Qt::PlainText);
    m_when->setWordWrap(true);
    m_slider->setObjectName(u"whatIfSlider"_s);
    m_slider->setPageStep(kStopsAPage);
    m_choice->setObjectName(u"whatIfChoice"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(16);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 4);
    lines->setSpacing(4);
    lines->addWidget(m_when);
    lines->addWidget(m_slider);
    lines->addWidget(m_choice);
    letWheelPast({m_slider, m_choice});
    retranslate();
    dress();
}

void WhatIfBar::bind(presentation::OrderDetailPresenter &detail)
{
    m_detail = &detail;
    connect(&detail, &presentation::OrderDetailPresenter::changed, this, &WhatIfBar::refresh);
    connect(m_slider, &QSlider::valueChanged, &detail,
            &presentation::OrderDetailPresenter::supposeStop);
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        const auto choices = m_detail->view().whatIf.choices;
        if (index >= 0 && index < choices.size())
            m_detail->suppose(choices.at(index).event);
    });
    refresh();
}

void WhatIfBar::takeFocus()
{
    m_slider->setFocus(Qt::OtherFocusReason);
}

void WhatIfBar::refresh()
{
    if (!m_detail)
        return;
    const auto &view = m_detail->view().whatIf;
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietChoice(m_choice);
    m_slider->setRange(0, std::max(0, view.stops - 1));
    m_slider->setValue(view.stop);
    QStringList texts;
    for (const auto &choice : view.choices)
        texts.append(choice.text);
    QStringList shown;
    for (int i = 0; i < m_choice->count(); ++i)
        shown.append(m_choice->itemText(i));
    if (texts != shown) {
        m_choice->clear();
        m_choice->addItems(texts);
    }
    m_choice->setCurrentIndex(view.chosen);
    //: Above the slider that shows the order at another instant; %1 is "Now" or a day and hour
    m_when->setText(tr("Show the order as it will be: %1").arg(view.stopText));
    m_slider->setAccessibleDescription(view.stopText);
    m_slider->setToolTip(plainToolTip(view.stopText));
}

void WhatIfBar::retranslate()
{
    m_slider->setAccessibleName(tr("The instant at which the order is shown"));
    m_choice->setAccessibleName(tr("What is supposed to happen"));
    m_choice->setToolTip(
        plainToolTip(tr("Shows where the order would stand. Nothing of it is recorded.")));
    refresh();
}

void WhatIfBar::dress()
{
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, colorsOf(palette()).muted);
    m_when->setPalette(quiet);
    m_when->setFont(smallFont(font()));
    m_choice->setFont(smallFont(font()));
}

void WhatIfBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

} // namespace recourse::ui
