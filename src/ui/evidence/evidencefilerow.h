// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <QWidget>

#include "presentation/evidenceviews.h"
#include "ui/common/tonecard.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace recourse::ui {

/**
 * One file of evidence: what it looks like, what it is, what weakens it, and its caption. It can be
 * dragged to another place; everything else is in the menu of its button, which the Menu key opens
 * too. Delete removes it, Enter opens a copy.
 */
class EvidenceFileRow final : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceFileRow(QWidget *parent = nullptr);
    /** `preview`: a picture's bytes, empty where there is none. */
    void setView(const presentation::EvidenceFileView &view, const QByteArray &preview,
                 bool mayChange, bool inTrash);
    [[nodiscard]] const presentation::EvidenceFileView &view() const { return m_view; }
    void setPreview(const QByteArray &preview);

signals:
    /** The menu is wanted, at that place of the screen. */
    void menuWanted(const QPoint &at);
    void captionWritten(recourse::domain::EvidenceId id, const QString &caption);
    void removeWanted(recourse::domain::EvidenceId id);
    void putBackWanted(recourse::domain::EvidenceId id);
    void openWanted(recourse::domain::EvidenceId id);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void commit();
    void askForMenu();
    void dress();

    presentation::EvidenceFileView m_view;
    QByteArray m_preview;
    bool m_mayChange = false;
    bool m_inTrash = false;
    QPoint m_pressed;
    ToneCard *m_card;
    QLabel *m_picture;
    QLabel *m_name;
    QLabel *m_facts;
    QLabel *m_warnings;
    QLineEdit *m_caption;
    QToolButton *m_more;
    QPushButton *m_putBack;
};

} // namespace recourse::ui
