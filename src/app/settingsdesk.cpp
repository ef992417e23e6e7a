// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settingsdesk.h"

#include "app/crashreport.h"
#include "presentation/orderformpresenter.h"
#include "presentation/packwords.h"
#include "presentation/settingspresenter.h"
#include "ui/settings/settingsdialog.h"
#include "wording/languagename.h"

namespace recourse::app {

using presentation::SettingsPresenter;

SettingsDesk::SettingsDesk(const Session::Tools &tools, QString stateFolder)
    : m_tools(tools)
    , m_stateFolder(std::move(stateFolder))
    , m_prompt(nullptr)
{
    connect(&tools.settings, &presentation::MachineSettings::changed, this, &SettingsDesk::apply);
}

void SettingsDesk::serve(Session &session)
{
    m_session = &session;
}

void SettingsDesk::open()
{
    SettingsPresenter::Tools tools{m_tools.settings,
                                   m_tools.clock,
                                   m_session->regional(),
                                   {},
                                   {},
                                   presentation::OrderFormPresenter::knownCurrencies(),
                                   m_tools.rules.library.closedDays(),
                                   [session = m_session](const QList<QDate> &days) {
                                       if (session)
                                           session->closeBankOn(days);
                                   }};
    for (const QString &code : Languages::shipped())
        tools.languages.append({code, wording::languageName(code)});
    for (const domain::RulesPack &pack : m_tools.rules.library.packs())
        tools.shops.append({pack.market, presentation::shopName(pack)});
    auto *dialog = new ui::SettingsDialog(std::make_unique<SettingsPresenter>(std::move(tools)),
                                          m_prompt, &m_session->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SettingsDesk::apply(const presentation::Preferences &before)
{
    const presentation::Preferences now = m_tools.settings.preferences();
    if (now.appearance != before.appearance)
        m_tools.theme.setAppearance(ui::Appearance(now.appearance));
    if (m_stateFolder.isEmpty() || now.crashReports == before.crashReports)
        return;
    if (now.crashReports) {
        keepCrashReports(m_stateFolder);
    } else {
        stopCrashReports();
        deleteCrashReport(m_stateFolder);
    }
}

} // namespace recourse::app
