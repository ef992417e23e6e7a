// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QMimeData>
#include <QTemporaryDir>

#include "presentation/orderscopy.h"

namespace recourse::ui {

/** The copied rows for the clipboard: text, CSV and a table of HTML. */
[[nodiscard]] std::unique_ptr<QMimeData> clipboardData(const presentation::CopiedRows &rows);

/**
 * The same for a drag, and a CSV file for programs that take files. The file is made when one asks
 * for it, in a folder that goes when the program ends: who took it reads it when it likes.
 */
class RowMime final : public QMimeData
{
    Q_OBJECT
public:
    /** The folder outlives the data. */
    RowMime(presentation::CopiedRows rows, const QTemporaryDir &folder);
    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString &type) const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString &type, QMetaType wanted) const override;

private:
    [[nodiscard]] QString file() const;

    presentation::CopiedRows m_rows;
    const QTemporaryDir &m_folder;
    mutable QString m_file;
};

} // namespace recourse::ui
