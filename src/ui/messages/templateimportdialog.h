// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

#include "presentation/templatespresenter.h"

namespace Ui {
class TemplateImportDialog;
}

namespace recourse::ui {

/** What a file of templates brings, before it is taken or not. Deletes itself. */
class TemplateImportDialog final : public QDialog
{
    Q_OBJECT
public:
    /** The presenter, which has read the file, outlives it. */
    explicit TemplateImportDialog(presentation::TemplatesPresenter &templates,
                                  QWidget *parent = nullptr);
    ~TemplateImportDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] presentation::TemplateClash clash() const;
    void take();
    void refresh();

    presentation::TemplatesPresenter &m_templates;
    std::unique_ptr<Ui::TemplateImportDialog> m_ui;
};

} // namespace recourse::ui
