// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>

#include <QDialog>

namespace Ui {
class NameDialog;
}

namespace recourse::ui {

/** Asks for a name. Shown by open(); cannot be saved without one. */
class NameDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Words
    {
        QString title;
        QString heading;
        QString name;
    };
    /** `remark` says what follows from a name, such as that it is taken; it may say nothing. */
    NameDialog(const Words &words, std::function<QString(const QString &)> remark,
               QWidget *parent = nullptr);
    ~NameDialog() override;

signals:
    void named(const QString &name);

private:
    void refresh();
    void save();

    std::unique_ptr<Ui::NameDialog> m_ui;
    const std::function<QString(const QString &)> m_remark;
};

} // namespace recourse::ui
