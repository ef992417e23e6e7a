// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>

#include <QDialog>
#include <QPageLayout>

class QPrinter;
class QPrintPreviewWidget;

namespace Ui {
class PreviewDialog;
}

namespace recourse::ui {

/** The pages as they will be printed, to look at from near and far, page by page. */
class PreviewDialog final : public QDialog
{
    Q_OBJECT
public:
    using Paint = std::function<void(QPrinter &printer)>;
    /** `paint` is asked as soon as pages are to be seen; `part`: what is left out, or nothing. */
    PreviewDialog(const QPageLayout &page, Paint paint, const QString &part, QWidget *parent);
    ~PreviewDialog() override;

signals:
    /** The preview is closed and what was seen is to be printed or kept. */
    void printWanted();
    void pdfWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void leaveFor(void (PreviewDialog::*wanted)());

    std::unique_ptr<Ui::PreviewDialog> m_ui;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget *m_pages;
};

} // namespace recourse::ui
