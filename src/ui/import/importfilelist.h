// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QList>
#include <QWidget>

#include "presentation/importviews.h"
#include "ui/common/tonecard.h"

class QPushButton;
class QVBoxLayout;

namespace recourse::ui {

/** The files of an import, a card each: what it is, or why it is no order file. */
class ImportFileList final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportFileList(QWidget *parent = nullptr);
    /** To the first table of which it has to be said what its columns are; false: there is none. */
    bool focusUnknownTable();
    void setFiles(const QList<presentation::ImportFileView> &files);

signals:
    /** The user wants to show others how a file that could not be read is built. */
    void redactionAsked(const QString &path);
    /** The user wants to say what the columns of a table are. */
    void columnsAsked(const QString &table);

private:
    struct Card
    {
        ToneCard *frame = nullptr;
        QLabel *name = nullptr;
        QLabel *text = nullptr;
        QPushButton *columns = nullptr; ///< of a table that nobody knows
        QPushButton *redact = nullptr;  ///< of a file that could not be read
    };
    void addCard();

    QVBoxLayout *m_layout;
    QList<Card> m_cards;
    QList<presentation::ImportFileView> m_files;
};

} // namespace recourse::ui
