// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/crashoffer.h"

#include <QCoreApplication>

#include "app/crashreport.h"
#include "ui/care/crashdialog.h"
#include "ui/mainwindow.h"

namespace recourse::app {

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::app::CrashOffer)
};
} // namespace

void offerCrashReport(ui::MainWindow &window, const QString &stateFolder)
{
    const QString report = crashReport(stateFolder);
    if (report.isEmpty())
        return;
    window.showMessage(
        {ui::ChipTone::Info,
         Texts::tr("Recourse ended unexpectedly the last time. A report of it is kept on this "
                   "computer; nothing was sent."),
         {},
         Texts::tr("Show the report"),
         [&window, report, stateFolder] {
             auto *dialog = new ui::CrashDialog(report, &window);
             QObject::connect(dialog, &ui::CrashDialog::deleteWanted, &window,
                              [stateFolder] { deleteCrashReport(stateFolder); });
             dialog->open();
         }});
}

} // namespace recourse::app
