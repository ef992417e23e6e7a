// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

#include "presentation/templateeditor.h"

class QMenu;
namespace Ui {
class TemplateEditDialog;
}

namespace recourse::ui {

/** One template, written beside how it reads. Accepted by Save; cancelled it changes nothing. */
class TemplateEditDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit TemplateEditDialog(std::unique_ptr<presentation::TemplateEditor> editor,
                                QWidget *parent = nullptr);
    ~TemplateEditDialog() override;
    [[nodiscard]] const presentation::TemplateEditor &editor() const { return *m_editor; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameParts();
    void connectParts();
    void refresh();
    void refreshLanguages();
    /** Title and text of the language that is shown. */
    void fill();
    void fillMenus();
    void fillOccasions();
    void insert(const QString &text);
    void dress();

    std::unique_ptr<presentation::TemplateEditor> m_editor;
    std::unique_ptr<Ui::TemplateEditDialog> m_ui;
    QMenu *m_fields;
    QMenu *m_wheres;
    QList<presentation::TemplateEditor::Language> m_languages;
    bool m_filling = false;
};

} // namespace recourse::ui
