// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

namespace Ui {
class CrashDialog;
}

namespace recourse::ui {

/** The report of a crash that was kept on this computer: to read, copy or delete. Nothing is sent.
 */
class CrashDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit CrashDialog(const QString &report, QWidget *parent = nullptr);
    ~CrashDialog() override;

signals:
    /** The user wants the report gone. */
    void deleteWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    std::unique_ptr<Ui::CrashDialog> m_ui;
};

} // namespace recourse::ui
