// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/orderintake.h"

#include "app/bookwork.h"
#include "formats/csvtable.h"
#include "ui/edit/orderform.h"
#include "wording/errortext.h"

namespace recourse::app {

using presentation::ImportPresenter;
using presentation::OrderActions;
using presentation::OrderFormPresenter;
using ui::EntryCommands;
using ui::ImportDialog;

OrderIntake::OrderIntake(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_commands(sources.window)
    , m_lastImport(sources.pool, &formats::csvTable)
    , m_reportCommand(sources.window, m_lastImport, sources.prompt)
{
    connect(&sources.window, &ui::MainWindow::importRequested, this, &OrderIntake::importFiles);
    connect(&sources.window, &ui::MainWindow::mailDropped, this, &OrderIntake::importCopied);
    connect(&m_commands, &EntryCommands::copiedWanted, this, &OrderIntake::importCopied);
    connect(&m_commands, &EntryCommands::newOrderWanted, this, &OrderIntake::enterOrder);
    connect(&m_commands, &EntryCommands::editWanted, this, &OrderIntake::editOrder);
}

ImportDialog *OrderIntake::newImport()
{
    auto presenter = std::make_unique<ImportPresenter>(ImportPresenter::Tools{
        *m_sources.book.writer, m_sources.readers, m_sources.rules, m_sources.clock,
        m_sources.language, m_sources.pool, &formats::csvTable, &m_sources.kept});
    auto *dialog = new ImportDialog(std::move(presenter), m_sources.prompt, &m_sources.window);
    connect(dialog, &ImportDialog::imported, this, [this, dialog](const auto &report) {
        m_lastImport.remember(dialog->presenter().reportSource());
        tellImported(report);
    });
    return dialog;
}

void OrderIntake::importFiles(const QStringList &files)
{
    if (files.isEmpty())
        return;
    ImportDialog *dialog = newImport();
    dialog->addFiles(files);
    dialog->open();
}

void OrderIntake::importCopied(const QByteArray &text)
{
    ImportDialog *dialog = newImport();
    dialog->addCopied(text);
    dialog->open();
}

void OrderIntake::tellImported(const services::ImportReport &report)
{
    qint64 orders = 0;
    for (const services::PlannedFile &file : report.files)
        orders += file.added + file.changed;
    tell(tr("%Ln order(s) imported.", nullptr, int(orders)));
}

OrderFormPresenter::Tools OrderIntake::formTools() const
{
    return {*m_sources.book.writer, m_sources.rules, m_sources.clock, m_sources.language,
            formWork(m_sources.rules, m_sources.clock)};
}

void OrderIntake::enterOrder()
{
    auto presenter = std::make_unique<OrderFormPresenter>(formTools());
    const presentation::Preferences preferences = m_sources.settings.preferences();
    presenter->preset(preferences.market, preferences.currency, preferences.site);
    openForm(std::move(presenter));
}

void OrderIntake::editOrder(core::OrderId id)
{
    const auto loaded = m_sources.book.window->orders().load(id);
    if (!loaded)
        m_sources.window.showMessage({ui::ChipTone::Urgent,
                                      wording::storageErrorText(loaded.error()),
                                      loaded.error().detail,
                                      {},
                                      {}});
    else if (*loaded)
        openForm(std::make_unique<OrderFormPresenter>(formTools(), id, **loaded));
}

void OrderIntake::openForm(std::unique_ptr<OrderFormPresenter> presenter)
{
    auto *form = new ui::OrderForm(std::move(presenter), &m_sources.window);
    connect(form, &ui::OrderForm::saved, this, [this](core::OrderId id, const QString &sentence) {
        tell(sentence);
        m_sources.window.selectOrder(id);
    });
    form->open();
}

/** What was done, and that one step takes it back. */
void OrderIntake::tell(const QString &sentence)
{
    m_sources.watcher.check();
    OrderActions &actions = m_sources.actions;
    m_sources.window.showMessage({ui::ChipTone::Good, sentence, {}, tr("Undo"), [&actions] {
                                      actions.run(OrderActions::Command::Undo);
                                  }});
}

} // namespace recourse::app
