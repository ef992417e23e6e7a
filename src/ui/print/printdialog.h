// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>

#include <QDialog>
#include <QPageLayout>
#include <QPointer>

#include "presentation/printpresenter.h"

class QPagedPaintDevice;
class QPrinter;
class QSaveFile;

namespace Ui {
class PrintDialog;
}
namespace recourse::presentation {
class Prompt;
}

namespace recourse::paper {
class TablePaper;
}

namespace recourse::ui {

/**
 * What goes on paper, and where to: a preview, a printer, a PDF file. A long table is printed while
 * the dialog shows how far it is and can be stopped; a PDF that was not finished is not there.
 */
class PrintDialog final : public QDialog
{
    Q_OBJECT
public:
    /** Which button the return key presses; it stands last. */
    enum class Way { Preview, Pdf, Print };
    using Columns = QList<presentation::OrderTableModel::Column>;

    /** Presenter and prompt outlive the dialog. */
    PrintDialog(presentation::PrintPresenter &presenter, presentation::Prompt &prompt,
                Columns columns, QWidget *parent = nullptr);
    ~PrintDialog() override;
    void setWay(Way way);
    [[nodiscard]] presentation::PrintPresenter::Subject subject() const;
    /** To this file, which is replaced once all of it is written. */
    void savePdf(const QString &path);

signals:
    /** All of it went to the printer or into the file. */
    void printed(const QString &sentence);

public slots:
    /** Stops what is being printed; else closes. */
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    /** The table on that device: at most so many rows, and what follows once they are there. */
    void printTable(QPagedPaintDevice &device, std::function<void(bool complete)> then);
    void printText(QPagedPaintDevice &device) const;
    [[nodiscard]] QPageLayout page() const;
    [[nodiscard]] paper::TablePaper *newPaper(QPagedPaintDevice &device, qsizetype rows) const;
    void preview();
    void showPreview();
    void paintPreview(QPrinter &printer) const;
    void choosePdf();
    void choosePrinter();
    void print();
    void finish(bool complete, const QString &sentence);
    void refresh();

    presentation::PrintPresenter &m_presenter;
    const QPointer<presentation::PrintPresenter> m_alive; ///< it may go before the window does
    presentation::Prompt &m_prompt;
    const Columns m_columns;
    std::unique_ptr<Ui::PrintDialog> m_ui;
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<QPagedPaintDevice> m_pdf;
    std::unique_ptr<paper::TablePaper> m_paper;
    QList<QStringList> m_previewed;
    std::function<void(bool complete)> m_then;
};

} // namespace recourse::ui
