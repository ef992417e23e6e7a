// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

#include "presentation/evidencereport.h"

namespace Ui {
class EvidenceReportDialog;
}

namespace recourse::ui {

/** What verifying found, or the log. Shown by open(); deletes itself, which stops the reading. */
class EvidenceReportDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit EvidenceReportDialog(std::unique_ptr<presentation::EvidenceReport> report,
                                  QWidget *parent = nullptr);
    ~EvidenceReportDialog() override;
    void open() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    std::unique_ptr<presentation::EvidenceReport> m_report;
    std::unique_ptr<Ui::EvidenceReportDialog> m_ui;
};

} // namespace recourse::ui
