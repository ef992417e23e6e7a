// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>
#include <QHash>

#include "presentation/wizardpresenter.h"

namespace Ui {
class WizardDialog;
}

namespace recourse::ui {

class WizardPage;

/**
 * The window of a wizard, whatever it is about: steps on the left, a page, Back, Next and "Close,
 * keep draft". A wizard of its own adds its pages and calls begin(). Shown by open(); deletes
 * itself when it is closed, and its presenter with it.
 */
class WizardDialog : public QDialog
{
    Q_OBJECT
public:
    ~WizardDialog() override;
    [[nodiscard]] presentation::WizardPresenter &wizard() const { return *m_presenter; }

public slots:
    /** Escape and the window's cross too: the draft is kept, except while the book is written. */
    void reject() override;

signals:
    /** What happened is in the book; the window closes. */
    void recorded(recourse::core::OrderId id);
    /** Closed with answers, which are kept; the order's number for the message, may be empty. */
    void draftKept(const QString &orderTitle);

protected:
    /** `name` is the window's own, by which the handbook knows its page. */
    WizardDialog(std::unique_ptr<presentation::WizardPresenter> presenter, const QString &name,
                 QWidget *parent);
    /** In the order of the steps, before begin(). */
    void addPage(int page, WizardPage *widget);
    /** All pages are there. */
    void begin();
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showPage();
    void dress();
    void goOn();

    std::unique_ptr<presentation::WizardPresenter> m_presenter;
    std::unique_ptr<Ui::WizardDialog> m_ui;
    QHash<int, WizardPage *> m_pages;
    QHash<int, int> m_places; ///< of a page among the widgets
    WizardPage *m_shown = nullptr;
};

} // namespace recourse::ui
