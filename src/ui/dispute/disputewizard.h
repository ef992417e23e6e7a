// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>
#include <QHash>

#include "presentation/disputepresenter.h"

namespace Ui {
class DisputeWizard;
}

namespace recourse::ui {

class EvidencePlanner;
class WizardPage;

/**
 * The window of the dispute wizard: steps on the left, a page, Back, Next and "Close, keep
 * draft". Shown by open(); deletes itself when it is closed, and its presenter with it.
 */
class DisputeWizard final : public QDialog
{
    Q_OBJECT
public:
    explicit DisputeWizard(std::unique_ptr<presentation::DisputePresenter> presenter,
                           QWidget *parent = nullptr);
    ~DisputeWizard() override;
    [[nodiscard]] presentation::DisputePresenter &presenter() const { return *m_presenter; }
    /** Of the step Evidence; shows nothing until it is bound. */
    [[nodiscard]] EvidencePlanner &planner() const { return *m_planner; }

public slots:
    /** Escape and the window's cross too: the draft is kept, except while the book is written. */
    void reject() override;

signals:
    /** What happened is in the book; the window closes. */
    void recorded(recourse::core::OrderId id);
    /** Closed with answers, which are kept; the order's number for the message, may be empty. */
    void draftKept(const QString &orderTitle);
    /** The evidence pack of the order, with the problem and the statement for the site. */
    void packWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPage(presentation::DisputePage page, WizardPage *widget);
    void refresh();
    void showPage();
    void dress();
    void goOn();

    std::unique_ptr<presentation::DisputePresenter> m_presenter;
    std::unique_ptr<Ui::DisputeWizard> m_ui;
    QHash<presentation::DisputePage, WizardPage *> m_pages;
    EvidencePlanner *m_planner = nullptr;
    WizardPage *m_shown = nullptr;
};

} // namespace recourse::ui
