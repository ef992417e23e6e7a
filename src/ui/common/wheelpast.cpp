// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/wheelpast.h"

#include <QEvent>
#include <QWidget>

namespace recourse::ui {

namespace {

class WheelPast final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore(); // so that Qt hands it on to the parent
        return true;
    }
};

} // namespace

void letWheelPast(std::initializer_list<QWidget *> widgets)
{
    for (QWidget *widget : widgets)
        widget->installEventFilter(new WheelPast(widget));
}

} // namespace recourse::ui
