// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

namespace Ui {
class NoteDialog;
}

namespace recourse::ui {

/** The note of one order. Shown by open(); Ctrl+Return saves, as Return is part of the note. */
class NoteDialog final : public QDialog
{
    Q_OBJECT
public:
    NoteDialog(const QString &order, const QString &note, QWidget *parent = nullptr);
    ~NoteDialog() override;

signals:
    void noted(const QString &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    void save();
    void retranslate();

    std::unique_ptr<Ui::NoteDialog> m_ui;
    const QString m_order;
};

} // namespace recourse::ui
