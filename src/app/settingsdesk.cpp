// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settingsdesk.h"

#include <QLocale>

#include "presentation/orderformpresenter.h"
#include "presentation/packwords.h"
#include "presentation/settingspresenter.h"
#include "ui/common/densitysetting.h"
#include "ui/settings/settingsdialog.h"

namespace recourse::app {

using presentation::SettingsPresenter;

SettingsDesk::SettingsDesk(presentation::MachineSettings &settings, const Session::Tools &tools)
    : m_settings(settings)
    , m_tools(tools)
{
    connect(&settings, &presentation::MachineSettings::changed, this, &SettingsDesk::apply);
}

void SettingsDesk::serve(Session &session)
{
    m_session = &session;
    session.goBy(m_settings);
}

void SettingsDesk::open()
{
    SettingsPresenter::Tools tools{m_settings,
                                   m_tools.clock,
                                   m_session->regional(),
                                   {},
                                   {},
                                   presentation::OrderFormPresenter::knownCurrencies()};
    for (const QString &code : Languages::shipped())
        tools.languages.append({code, QLocale(code).nativeLanguageName()});
    for (const domain::RulesPack &pack : m_tools.rules.library.packs())
        tools.shops.append({pack.market, presentation::shopName(pack)});
    auto *dialog = new ui::SettingsDialog(std::make_unique<SettingsPresenter>(std::move(tools)),
                                          &m_session->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SettingsDesk::apply(const presentation::Preferences &before)
{
    const presentation::Preferences now = m_settings.preferences();
    if (now.appearance != before.appearance)
        m_tools.theme.setAppearance(ui::Appearance(now.appearance));
    if (m_session)
        m_session->window().density().setDensity(now.compact ? ui::Density::Compact
                                                             : ui::Density::Comfortable);
    if (m_session && now.language != before.language)
        m_session->speak(Languages::nearest(now.language));
    if (m_session && now.zone != before.zone)
        m_session->goBy(m_settings);
}

} // namespace recourse::app
