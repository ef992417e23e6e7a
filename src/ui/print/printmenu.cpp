// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printmenu.h"

#include <QAction>
#include <QEvent>

#include "ui/mainwindow.h"
#include "ui/orders/ordercolumns.h"
#include "ui/orders/ordertableview.h"

namespace recourse::ui {

PrintMenu::PrintMenu(MainWindow &window, presentation::PrintPresenter &presenter,
                     presentation::Prompt &prompt)
    : QObject(&window)
    , m_window(window)
    , m_presenter(presenter)
    , m_prompt(prompt)
    , m_print(action("printAction", PrintDialog::Way::Print))
    , m_preview(action("printPreviewAction", PrintDialog::Way::Preview))
    , m_pdf(action("savePdfAction", PrintDialog::Way::Pdf))
{
    m_print->setShortcut(QKeySequence::Print);
    window.addSection(MainWindow::MenuName::File, {m_print, m_preview, m_pdf},
                      MainWindow::Place::Last);
    window.installEventFilter(this);
    retranslate();
}

QAction *PrintMenu::action(const char *name, PrintDialog::Way way)
{
    auto *made = new QAction(&m_window);
    made->setObjectName(QLatin1String(name));
    connect(made, &QAction::triggered, this, [this, way] { open(way); });
    return made;
}

void PrintMenu::open(PrintDialog::Way way)
{
    auto *dialog = new PrintDialog(m_presenter, m_prompt, m_window.table().columns().shown(),
                                   &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWay(way);
    connect(dialog, &PrintDialog::printed, this, [this](const QString &sentence) {
        m_window.showMessage({ChipTone::Good, sentence, {}, {}, {}});
    });
    dialog->open();
}

void PrintMenu::retranslate()
{
    m_print->setText(tr("&Print…"));
    m_preview->setText(tr("Print pre&view…"));
    m_pdf->setText(tr("Save as P&DF…"));
}

bool PrintMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace recourse::ui
