// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPixmap>
#include <QWidget>

namespace recourse::ui {

/**
 * The small picture of an item beside its title, which is its name: for the eye only. Always of one
 * size, whatever the picture; decoded when it is first painted, as few of many are ever seen.
 */
class Thumbnail final : public QWidget
{
    Q_OBJECT
public:
    explicit Thumbnail(QWidget *parent = nullptr);
    /** JPEG as the book keeps it. What is no small JPEG shows nothing. */
    void setPicture(const QByteArray &jpeg);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QByteArray m_jpeg;
    QPixmap m_picture;
    bool m_isDecoded = true;
};

} // namespace recourse::ui
