// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

#include "presentation/importpresenter.h"
#include "presentation/prompt.h"

namespace Ui {
class ImportDialog;
}

namespace recourse::ui {

/**
 * The preview of an import: files on the left, what changes on the right, the question how dates
 * are meant where they can be read in two ways. Shown by open(); deletes itself and its presenter.
 */
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    /** `prompt` asks for more files; it outlives the dialog. */
    ImportDialog(std::unique_ptr<presentation::ImportPresenter> presenter,
                 presentation::Prompt &prompt, QWidget *parent = nullptr);
    ~ImportDialog() override;
    [[nodiscard]] presentation::ImportPresenter &presenter() const { return *m_presenter; }

public slots:
    void addCopied(const QByteArray &text) { m_presenter->addCopied(text); }
    void addFiles(const QStringList &paths) { m_presenter->addFiles(paths); }
    /** Stops an import that runs; else closes, nothing written. */
    void reject() override;

signals:
    void imported(const recourse::services::ImportReport &report);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFiles();
    void chooseFolder();
    void chooseReport();
    void askColumns(const QString &table);
    void tellReported(const QString &path, const QString &problem);
    void refresh();
    void refreshJob();
    /** The keyboard goes where the user goes on: to the question, else to what can be imported. */
    void focusNextStep();
    void dress();

    std::unique_ptr<presentation::ImportPresenter> m_presenter;
    presentation::Prompt &m_prompt;
    std::unique_ptr<Ui::ImportDialog> m_ui;
    bool m_wasPreview = false;
};

} // namespace recourse::ui
