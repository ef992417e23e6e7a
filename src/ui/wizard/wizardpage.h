// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace recourse::ui {

/** One page: shows what its presenter says, whenever refresh() is called. */
class WizardPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void refresh() = 0;
    /** The words of the form in the language of the moment. */
    virtual void retranslate() = 0;
    /** Where the keyboard begins. */
    [[nodiscard]] virtual QWidget *firstField() const = 0;
};

} // namespace recourse::ui
