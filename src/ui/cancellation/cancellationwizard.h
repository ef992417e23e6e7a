// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>
#include <QHash>

#include "presentation/cancellationpresenter.h"

namespace Ui {
class CancellationWizard;
}

namespace recourse::ui {

class WizardPage;

/**
 * The window of the cancellation wizard: steps on the left, a page, Back, Next and "Close, keep
 * draft". Shown by open(); deletes itself when it is closed, and its presenter with it.
 */
class CancellationWizard final : public QDialog
{
    Q_OBJECT
public:
    explicit CancellationWizard(std::unique_ptr<presentation::CancellationPresenter> presenter,
                                QWidget *parent = nullptr);
    ~CancellationWizard() override;
    [[nodiscard]] presentation::CancellationPresenter &presenter() const { return *m_presenter; }

public slots:
    /** Escape and the window's cross too: the draft is kept, except while the book is written. */
    void reject() override;

signals:
    /** What happened is in the book; the window closes. */
    void recorded(recourse::core::OrderId id);
    /** Closed with answers, which are kept; the order's number for the message, may be empty. */
    void draftKept(const QString &orderTitle);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPage(presentation::CancellationPage page, WizardPage *widget);
    void refresh();
    void showPage();
    void dress();
    void goOn();

    std::unique_ptr<presentation::CancellationPresenter> m_presenter;
    std::unique_ptr<Ui::CancellationWizard> m_ui;
    QHash<presentation::CancellationPage, WizardPage *> m_pages;
    WizardPage *m_shown = nullptr;
};

} // namespace recourse::ui
