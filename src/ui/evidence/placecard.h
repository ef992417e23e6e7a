// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>

#include <QFrame>

#include "presentation/evidencepresenter.h"
#include "ui/evidence/evidencefilerow.h"
#include "ui/orders/rowcolumn.h"

class QLabel;
class QPushButton;

namespace recourse::ui {

/**
 * One thing that shows the problem: how to make it, with an example drawing while there is none,
 * and the files that show it. Files may be dropped on it. GUI thread.
 */
class PlaceCard final : public QFrame
{
    Q_OBJECT
public:
    explicit PlaceCard(QWidget *parent = nullptr);
    using Preview = std::function<QByteArray(const QString &fingerprint)>;
    void setView(const presentation::EvidencePlaceView &view, bool mayChange,
                 const Preview &preview);
    /** Id of the place; empty: of those that stand nowhere. */
    [[nodiscard]] const QString &place() const { return m_view.id; }
    /** Shows the preview where it is of that content. */
    void showPreview(const QString &fingerprint, const QByteArray &preview);
    /** `made` is called once for each row that it makes from now on. */
    void onRow(std::function<void(EvidenceFileRow *)> made) { m_made = std::move(made); }

signals:
    void addWanted(const QString &place);
    void broughtHere(const QList<recourse::presentation::BroughtEvidence> &brought,
                     const QString &place);
    void movedHere(recourse::domain::EvidenceId id, const QString &place);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();
    void draw();

    presentation::EvidencePlaceView m_view;
    bool m_mayChange = false;
    bool m_inviting = false; ///< something is held over it
    QLabel *m_mark;
    QLabel *m_name;
    QLabel *m_howTo;
    QLabel *m_drawing;
    QPushButton *m_add;
    std::unique_ptr<RowColumn<EvidenceFileRow>> m_rows;
    qsizetype m_shown = 0;
    std::function<void(EvidenceFileRow *)> m_made;
};

} // namespace recourse::ui
