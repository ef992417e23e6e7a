// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

#include <QColor>
#include <QObject>
#include <QPalette>

#include "presentation/types.h"

class QApplication;

namespace recourse::ui {

enum class Appearance { System, Light, Dark };

using presentation::ChipTone;
inline constexpr int kToneCount = int(ChipTone::Urgent) + 1;

/** The colours of one tone. Each text colour reads with 4.5:1 on every ground it is used on. */
struct ToneColors
{
    QColor chip;     ///< ground of a chip
    QColor chipText; ///< on `chip`
    QColor card;     ///< ground of a card or message bar
    QColor cardLine;
    QColor text;      ///< on the table's ground, plain or selected, and on `card`
    QColor bar;       ///< a painted bar, a badge
    QColor badgeText; ///< on `bar`
};

/** All colours of one theme; widgets and delegates name them by role and never mix their own. */
struct ThemeColors
{
    bool dark = false;
    QColor window; ///< menus, toolbar, panes
    QColor side;   ///< the list of groups
    QColor base;   ///< tables, fields
    QColor header;
    QColor text;
    QColor muted;     ///< second lines, counts, headings; reads on every ground above
    QColor line;      ///< between panes
    QColor rowLine;   ///< between rows
    QColor fieldLine; ///< round fields and buttons; 3:1 on the ground
    QColor accent;
    QColor accentText; ///< on `accent`
    QColor link;       ///< the accent as text
    QColor selection;  ///< the selected row
    QColor hover;
    QColor track;  ///< the empty part of a bar
    QColor period; ///< the open window of the timeline
    std::array<ToneColors, kToneCount> tones;

    [[nodiscard]] const ToneColors &tone(ChipTone tone) const { return tones.at(size_t(tone)); }
};

/** The colour family of a situation's tone. */
[[nodiscard]] ChipTone chipTone(presentation::Tone tone);

[[nodiscard]] const ThemeColors &lightColors();
[[nodiscard]] const ThemeColors &darkColors();
/** The theme that the palette belongs to: how a delegate learns its colours. */
[[nodiscard]] const ThemeColors &colorsOf(const QPalette &palette);
[[nodiscard]] QPalette paletteOf(const ThemeColors &colors);
/** WCAG 2 contrast, 1 to 21. */
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/** Dresses the application: our style and one of our two palettes, changed live. GUI thread. */
class Theme final : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication &application, QObject *parent = nullptr);
    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    /** System follows the desktop from now on, where the desktop tells. */
    void setAppearance(Appearance appearance);

signals:
    void changed();

private:
    void apply();
    QApplication &m_application;
    Appearance m_appearance = Appearance::System;
    bool m_systemDark = false;
};

} // namespace recourse::ui
