// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

#include "presentation/packmaker.h"
#include "presentation/prompt.h"

namespace Ui {
class EvidencePackDialog;
}

namespace recourse::ui {

/** "Make the pack…": its choices, then what was made. Shown by open(), which begins it; deletes
 * itself. */
class EvidencePackDialog final : public QDialog
{
    Q_OBJECT
public:
    /** `prompt` outlives it. */
    EvidencePackDialog(std::unique_ptr<presentation::PackMaker> maker, presentation::Prompt &prompt,
                       QWidget *parent = nullptr);
    ~EvidencePackDialog() override;
    void open() override;
    [[nodiscard]] presentation::PackMaker &maker() { return *m_maker; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectFields();
    void takeFields();
    void refresh();
    void refreshFiles();
    void refreshResult();
    void chooseAndMake();
    void showInFolder() const;

    std::unique_ptr<presentation::PackMaker> m_maker;
    presentation::Prompt &m_prompt;
    std::unique_ptr<Ui::EvidencePackDialog> m_ui;
};

} // namespace recourse::ui
