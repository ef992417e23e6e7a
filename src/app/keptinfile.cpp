// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keptinfile.h"

#include <QSettings>

namespace recourse::app {

QVariant KeptInFile::value(const QString &name) const
{
    return m_settings.value(name);
}

void KeptInFile::setValue(const QString &name, const QVariant &value)
{
    m_settings.setValue(name, value);
}

void KeptInFile::remove(const QString &name)
{
    m_settings.remove(name);
}

void KeptInFile::refresh()
{
    m_settings.sync();
}

} // namespace recourse::app
