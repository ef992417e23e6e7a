// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

namespace recourse::ui {

/** Files that can be dragged out, as into the upload field of a page in a browser. */
class PackFileList final : public QListWidget
{
    Q_OBJECT
public:
    explicit PackFileList(QWidget *parent = nullptr);
    /** The same again leaves what is selected. */
    void setFiles(const QStringList &paths);
    [[nodiscard]] QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override;

protected:
    [[nodiscard]] QStringList mimeTypes() const override;
};

} // namespace recourse::ui
