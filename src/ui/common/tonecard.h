// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include "ui/common/theme.h"

namespace recourse::ui {

/** A round box in a tone's colours: the verdict of an order, a note that must be seen. */
class ToneCard final : public QFrame
{
    Q_OBJECT
public:
    using QFrame::QFrame;
    void setTone(ChipTone tone);
    [[nodiscard]] ChipTone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipTone m_tone = ChipTone::Neutral;
};

} // namespace recourse::ui
