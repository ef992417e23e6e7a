// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointer>

#include "presentation/importmodel.h"
#include "ui/common/tonecard.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace recourse::ui {

class ImportView;

/**
 * What is to be decided about the order that is selected in the preview, by two buttons a question:
 * for the keyboard and for screen readers, to whom the links in the table are nothing. Hidden where
 * there is nothing to decide.
 */
class ImportQuestions final : public QFrame
{
    Q_OBJECT
public:
    explicit ImportQuestions(QWidget *parent = nullptr);
    /** Both outlive this. */
    void show(ImportView &view, presentation::ImportModel &model);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        ToneCard *card = nullptr;
        QLabel *text = nullptr;
        QPushButton *keep = nullptr;
        QPushButton *take = nullptr;
    };
    void refresh();
    void addRow();
    /** To the question that is open, else to the first one. */
    void focusFirst();
    [[nodiscard]] int row() const;

    QPointer<ImportView> m_view;
    QPointer<presentation::ImportModel> m_model;
    QVBoxLayout *m_layout;
    QList<Row> m_rows;
};

} // namespace recourse::ui
