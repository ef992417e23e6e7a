// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filereaders.h"

namespace recourse::app {

FileReaders::FileReaders(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_switch({sources.packs.library, sources.packs.store, sources.clock, sources.language,
                sources.packs.setAside})
    , m_command(m_switch, sources.prompt, sources.window)
{
}

} // namespace recourse::app
