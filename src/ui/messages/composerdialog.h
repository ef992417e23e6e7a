// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

#include "presentation/messagepresenter.h"

namespace Ui {
class ComposerDialog;
}

namespace recourse::ui {

/**
 * One message about one order is chosen, completed, copied, and recorded once it is sent. Shown by
 * open(); closing it keeps what was typed as a draft. Deletes itself and its presenter.
 */
class ComposerDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ComposerDialog(std::unique_ptr<presentation::MessagePresenter> presenter,
                            QWidget *parent = nullptr);
    ~ComposerDialog() override;
    [[nodiscard]] presentation::MessagePresenter &presenter() const { return *m_presenter; }

public slots:
    /** Escape and the window's cross too: the draft is kept, except while the book is written. */
    void reject() override;

signals:
    /** The message is in the book; the window closes. */
    void recorded(recourse::core::OrderId id);
    /** The templates themselves are wanted, the one that is shown first. */
    void templatesWanted(const QString &templateId);
    /** Closed with a text that is kept. */
    void draftKept();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void begin();
    void dress();

    std::unique_ptr<presentation::MessagePresenter> m_presenter;
    std::unique_ptr<Ui::ComposerDialog> m_ui;
    QString m_copied; ///< the text that is in the clipboard
    bool m_begun = false;
};

} // namespace recourse::ui
