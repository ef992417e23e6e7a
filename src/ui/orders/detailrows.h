// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "presentation/orderviews.h"

class QGridLayout;
class QLabel;
class QToolButton;

namespace recourse::ui {

class Thumbnail;
class WordColumn;

/** One known value of an order: its name, the value, who says so, and why on demand. */
class FactRow final : public QWidget
{
    Q_OBJECT
public:
    explicit FactRow(QWidget *parent = nullptr);
    /** `section` empty: the row belongs to the section above. */
    void setView(const presentation::FactView &view, const QString &section);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    /** The value beside its name, or below it where both do not fit beside each other. */
    void fit();
    void arrange();
    /** What the picture takes from the width, with the gap behind it. */
    [[nodiscard]] int pictureRoom() const;
    void setExpanded(bool expanded);
    void fillDetails();

    presentation::FactView m_view;
    bool m_stacked = false;
    QLabel *m_section;
    Thumbnail *m_picture;
    QLabel *m_label;
    QLabel *m_value;
    QLabel *m_provenance;
    QLabel *m_quote;
    QToolButton *m_more;
    WordColumn *m_details;
    QGridLayout *m_grid;
};

/** One thing that happened, with when, who recorded it, and whether it was taken back. */
class HistoryRow final : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryRow(QWidget *parent = nullptr);
    void setView(const presentation::HistoryView &view);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    presentation::HistoryView m_view;
    QLabel *m_text;
    QLabel *m_when;
    QLabel *m_note;
    QLabel *m_recorded;
};

} // namespace recourse::ui
