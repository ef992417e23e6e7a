// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

#include "presentation/tagsmodel.h"

namespace Ui {
class TagsDialog;
}

namespace recourse::ui {

/** The tags of one order or of many: typed, with completion from the book's own, or ticked. */
class TagsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit TagsDialog(std::unique_ptr<presentation::TagsModel> tags, QWidget *parent = nullptr);
    ~TagsDialog() override;

signals:
    void tagged(const QStringList &added, const QStringList &removed);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void save();
    void refresh();

    std::unique_ptr<presentation::TagsModel> m_tags;
    std::unique_ptr<Ui::TagsDialog> m_ui;
};

} // namespace recourse::ui
