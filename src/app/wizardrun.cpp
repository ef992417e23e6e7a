// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wizardrun.h"

#include <QCoreApplication>

namespace recourse::app {

using presentation::OrderActions;
using presentation::WizardPresenter;

namespace {
/** Where lupdate finds the words below. */
class WizardRun final
{
    Q_DECLARE_TR_FUNCTIONS(WizardRun)
public:
    /** What was done, and that one step takes it back. */
    static void tell(core::OrderId id, const WizardPlace &place)
    {
        place.watcher.check();
        place.window.selectOrder(id);
        OrderActions &actions = place.actions;
        place.window.showMessage(
            {ui::ChipTone::Good,
             tr("Recorded. The order now shows what to expect and until when."),
             {},
             tr("Undo"),
             [&actions] { actions.run(OrderActions::Command::Undo); }});
    }
};
} // namespace

void runWizard(ui::WizardDialog &wizard, const WizardPlace &place,
               const std::function<QString()> &kept)
{
    WizardPresenter &presenter = wizard.wizard();
    QObject::connect(&place.beat, &presentation::Ticker::tick, &presenter, &WizardPresenter::tick);
    QObject::connect(&place.watcher, &presentation::BookWatcher::changed, &presenter,
                     &WizardPresenter::reload);
    QObject::connect(&wizard, &ui::WizardDialog::recorded, &place.window,
                     [place](core::OrderId id) { WizardRun::tell(id, place); });
    QObject::connect(&wizard, &ui::WizardDialog::draftKept, &place.window, [place, kept] {
        place.window.showMessage({ui::ChipTone::Info, kept(), {}, {}, {}});
    });
    wizard.open();
}

} // namespace recourse::app
