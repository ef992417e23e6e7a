// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/languagesetting.h"

namespace recourse::presentation {

LanguageSetting::LanguageSetting(wording::Regional regional, QObject *parent)
    : QObject(parent)
    , m_regional(std::move(regional))
{
    QLocale::setDefault(m_regional.locale);
}

void LanguageSetting::setRegional(const wording::Regional &regional)
{
    m_regional = regional;
    // Counts inside translated sentences take their digits from here.
    QLocale::setDefault(m_regional.locale);
    emit changed();
}

} // namespace recourse::presentation
