// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "app/machinerules.h"
#include "core/clock.h"
#include "presentation/languagesetting.h"
#include "presentation/prompt.h"
#include "presentation/readersswitch.h"
#include "ui/mainwindow.h"
#include "ui/rules/readerscommand.h"

namespace recourse::app {

/** By what files are read, and how the user exchanges it. GUI thread. */
class FileReaders final : public QObject
{
    Q_OBJECT
public:
    /** All outlive it. */
    struct Sources
    {
        MachineReaderPacks &packs;
        const core::Clock &clock;
        presentation::LanguageSetting &language;
        presentation::Prompt &prompt;
        ui::MainWindow &window;
    };
    explicit FileReaders(const Sources &sources, QObject *parent = nullptr);

    /** What was loaded and cannot be used. */
    [[nodiscard]] QStringList problems() const { return m_switch.problems(); }

private:
    presentation::ReadersSwitch m_switch;
    ui::ReadersCommand m_command;
};

} // namespace recourse::app
