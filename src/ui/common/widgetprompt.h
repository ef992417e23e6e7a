// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

#include "presentation/prompt.h"

namespace recourse::ui {

/** Asks in real dialogs over the program's window; each opens and answers without waiting. */
class WidgetPrompt final : public presentation::Prompt
{
public:
    /** `window` may go before the prompt; questions then stand alone. */
    explicit WidgetPrompt(QWidget *window);
    void confirm(QObject *context, const presentation::Question &question,
                 std::function<void(bool accepted)> answered) override;
    void chooseFiles(QObject *context, const presentation::FileQuestion &question,
                     std::function<void(const QStringList &paths)> chosen) override;
    void tell(QObject *context, const presentation::Notice &notice) override;

private:
    [[nodiscard]] QWidget *parentOf(QObject *context) const;
    QPointer<QWidget> m_window;
};

} // namespace recourse::ui
