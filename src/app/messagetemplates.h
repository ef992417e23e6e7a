// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QPointer>
#include <QThreadPool>

#include "app/openbook.h"
#include "core/clock.h"
#include "presentation/bookwatcher.h"
#include "presentation/orderactions.h"
#include "presentation/prompt.h"
#include "presentation/templatespresenter.h"
#include "ui/mainwindow.h"
#include "ui/messages/templatescommand.h"
#include "ui/messages/templatesdialog.h"

namespace recourse::app {

/** The templates of messages in the open book, and the dialog that shows them. GUI thread. */
class MessageTemplates final : public QObject
{
    Q_OBJECT
public:
    /** All outlive it, and the jobs of the pool. */
    struct Sources
    {
        const OpenBook &book;
        const domain::RulesLibrary &rules;
        const core::Clock &clock;
        presentation::LanguageSetting &language;
        QThreadPool &pool; ///< reads and writes files
        presentation::Prompt &prompt;
        presentation::BookWatcher &watcher;
        presentation::OrderActions &actions;
        ui::MainWindow &window;
    };
    explicit MessageTemplates(const Sources &sources, QObject *parent = nullptr);

    /** What messages are written from. */
    [[nodiscard]] const presentation::TemplateShelf &shelf() const { return m_shelf; }
    /** Reads the book's own. */
    void begin() { m_shelf.reload(); }

    /** Over a dialog that shows that template. Where another text was written, `changed` is told
     * which template has it once the dialog of the templates closes, if `over` is there then. */
    void openOver(QWidget &over, const QString &id,
                  const std::function<void(const QString &id)> &changed);

public slots:
    void open();

private:
    bool show(QWidget &over);
    void showOrder();

    const Sources m_sources;
    presentation::TemplateShelf m_shelf;
    presentation::TemplatesPresenter m_presenter;
    ui::TemplatesCommand m_command;
    QPointer<ui::TemplatesDialog> m_dialog;
};

} // namespace recourse::app
