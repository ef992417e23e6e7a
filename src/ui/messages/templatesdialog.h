// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

#include "presentation/prompt.h"
#include "presentation/templatespresenter.h"

class QTreeWidgetItem;
namespace Ui {
class TemplatesDialog;
}

namespace recourse::ui {

struct Message;

/**
 * The templates of messages, beside the window and not before it: found, looked at, made, changed,
 * brought and handed on. What is written is told in its bar, with the step back.
 */
class TemplatesDialog final : public QDialog
{
    Q_OBJECT
public:
    /** Both outlive the dialog. */
    TemplatesDialog(presentation::TemplatesPresenter &templates, presentation::Prompt &prompt,
                    QWidget *parent = nullptr);
    ~TemplatesDialog() override;

    void showMessage(const Message &message);

signals:
    void undoWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void refresh();
    void refreshTree();
    void refreshView();
    void refreshButtons();
    void chooseItem(QTreeWidgetItem *item);
    void edit(std::unique_ptr<presentation::TemplateEditor> editor);
    void askWhatToRead();
    void askWhereToWrite();
    void showImport();
    void dress();

    presentation::TemplatesPresenter &m_templates;
    presentation::Prompt &m_prompt;
    std::unique_ptr<Ui::TemplatesDialog> m_ui;
    QList<presentation::TemplatesPresenter::Group> m_groups;
    QList<presentation::TemplateEditor::Language> m_languages;
    bool m_filling = false;
};

} // namespace recourse::ui
