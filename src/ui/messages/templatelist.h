// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QWidget>

#include "presentation/messagecomposer.h"

namespace recourse::ui {

/** The templates with a field to find them by; the most fitting come first. */
class TemplateList final : public QWidget
{
    Q_OBJECT
public:
    explicit TemplateList(QWidget *parent = nullptr);
    /** To be called once; the composer outlives it. */
    void bind(presentation::MessageComposer &composer);
    void retranslate();

signals:
    /** One was chosen by the Enter key, and the keyboard may go on to its text. */
    void taken();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void fill();
    [[nodiscard]] QListWidgetItem *itemOf(const QString &id) const;

    presentation::MessageComposer *m_composer = nullptr;
    QLineEdit *m_search;
    QAction *m_icon;
    QListWidget *m_list;
    QList<presentation::TemplateRow> m_rows;
};

} // namespace recourse::ui
