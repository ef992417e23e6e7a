// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QPointer>
#include <QWidget>

#include "presentation/evidencepresenter.h"
#include "ui/evidence/placecard.h"

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;

namespace recourse::ui {

class AddingBar;

/**
 * What shows the problem of an order, the files there are, and what is missing: a part of the pane
 * and of a wizard. Files are dropped on it or on one of its places, pasted (Ctrl+V) or chosen. What
 * is hidden is neither read nor made. GUI thread.
 */
class EvidencePlanner final : public QWidget
{
    Q_OBJECT
public:
    explicit EvidencePlanner(QWidget *parent = nullptr);
    ~EvidencePlanner() override;
    /** Outlives it, or stands in for none. To be called once. */
    void bind(presentation::EvidencePresenter &presenter);
    /** One more button in the row of what can be done with all of it; its words are the caller's.
     */
    [[nodiscard]] QPushButton *addButton(const QString &name);

signals:
    /** The menu of a file is about to be shown: whoever can do something with it adds an entry. */
    void fileMenuMade(QMenu *menu, recourse::domain::EvidenceId id);
    /** A copy, in another program. */
    void openWanted(recourse::domain::EvidenceId id);
    void verifyWanted();
    void logWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void refresh();
    void refreshProblems(const presentation::PlannerView &view);
    void refreshTrash(const presentation::PlannerView &view);
    void retranslate();
    void dress();
    void wire(PlaceCard *card);
    void wire(EvidenceFileRow *row);
    void showMenu(EvidenceFileRow *row, const QPoint &at);
    void showPreview(const QString &fingerprint);
    void tell(const presentation::EvidenceNews &news);
    void paste();
    /** Of the place that has the keyboard, else empty. */
    [[nodiscard]] QString placeInFocus() const;

    QPointer<presentation::EvidencePresenter> m_presenter;
    QComboBox *m_problem;
    QLabel *m_problemLabel;
    QLabel *m_meter;
    QLabel *m_why;
    QLabel *m_blocked;
    QWidget *m_buttons;
    QPushButton *m_add;
    QPushButton *m_paste;
    QPushButton *m_verify;
    QPushButton *m_log;
    AddingBar *m_adding;
    ToneCard *m_newsCard;
    QLabel *m_news;
    QLabel *m_hint;
    std::unique_ptr<RowColumn<PlaceCard>> m_places;
    PlaceCard *m_others;
    QPushButton *m_trash;
    QWidget *m_trashHost;
    std::unique_ptr<RowColumn<EvidenceFileRow>> m_trashRows;
    QLabel *m_promise;
    core::OrderId m_shown;
    bool m_trashOpen = false;
    bool m_isNew = true; ///< something was made that Tab does not come to in its place
};

} // namespace recourse::ui
