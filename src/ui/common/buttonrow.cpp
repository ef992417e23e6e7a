// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/buttonrow.h"

#include "ui/common/flowlayout.h"
#include "ui/common/plaintext.h"
#include "ui/common/style.h"
#include "ui/common/wrappingbutton.h"

namespace recourse::ui {

namespace {
constexpr auto kIdProperty = "buttonId";
} // namespace

ButtonRow::ButtonRow(QWidget *host)
    : QObject(host)
    , m_host(host)
{
    new FlowLayout(host);
}

void ButtonRow::show(const QList<Button> &buttons)
{
    m_host->setVisible(!buttons.isEmpty());
    if (buttons == m_buttons)
        return;
    // The window's own focus, which it has while another window is in front too.
    const QWidget *focus = m_host->window()->focusWidget();
    const bool focused = focus && m_host->isAncestorOf(focus);
    const QString id = focused ? focus->property(kIdProperty).toString() : QString();
    m_buttons = buttons;
    build();
    if (!focused)
        return;
    for (auto *button : m_host->findChildren<QPushButton *>()) {
        if (button->property(kIdProperty).toString() == id) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    emit focusLost();
}

void ButtonRow::build()
{
    while (QLayoutItem *item = m_host->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Button &button : std::as_const(m_buttons)) {
        auto *made = new WrappingButton(button.text, m_host);
        made->setObjectName(button.name);
        made->setProperty(kIdProperty, button.id);
        made->setProperty(kPrimaryProperty, button.primary);
        made->setToolTip(plainToolTip(button.toolTip));
        made->setAccessibleDescription(button.toolTip);
        made->setAutoDefault(false);
        m_host->layout()->addWidget(made);
        connect(made, &QPushButton::clicked, this, [this, id = button.id] { emit pressed(id); });
    }
}

} // namespace recourse::ui
