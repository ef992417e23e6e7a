// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QWidget>

namespace Ui {
class StartPage;
}

namespace recourse::ui {

/** What an empty book shows: the ways to begin. */
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);
    ~StartPage() override;
    void setInviting(bool inviting);
    /** To the first of the ways. */
    void takeFocus();

signals:
    void chooseFilesWanted();
    void demoWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    std::unique_ptr<Ui::StartPage> m_ui;
};

} // namespace recourse::ui
