// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "presentation/cancellationpresenter.h"
#include "ui/wizard/wizardpage.h"

namespace Ui {
class MessagePage;
}

namespace recourse::ui {

/** Step 3: a message to the seller, in two languages, to change and to copy. */
class MessagePage final : public WizardPage
{
    Q_OBJECT
public:
    MessagePage(presentation::CancellationPresenter &presenter, QWidget *parent);
    ~MessagePage() override;
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    presentation::CancellationPresenter &m_presenter;
    QString m_copied; ///< the text that is in the clipboard
    std::unique_ptr<Ui::MessagePage> m_ui;
};

} // namespace recourse::ui
