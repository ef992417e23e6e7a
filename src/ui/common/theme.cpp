// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/theme.h"

#include <algorithm>
#include <cmath>

#include <QApplication>

#include "ui/common/desktopappearance.h"
#include "ui/common/style.h"

namespace recourse::ui {

namespace {

QColor rgb(QRgb value)
{
    return QColor(value);
}

ThemeColors makeLight()
{
    ThemeColors c;
    c.window = rgb(0xffffff);
    c.side = rgb(0xf0f2f5);
    c.base = rgb(0xffffff);
    c.header = rgb(0xfafbfc);
    c.text = rgb(0x1f2328);
    c.muted = rgb(0x59636e);
    c.line = rgb(0xdfe3e8);
    c.rowLine = rgb(0xeef0f3);
    c.fieldLine = rgb(0x8a939d);
    c.accent = rgb(0x2563c9);
    c.accentText = rgb(0xffffff);
    c.link = rgb(0x2059b8);
    c.selection = rgb(0xe6effc);
    c.hover = rgb(0xf3f6fa);
    c.track = rgb(0xe6e9ed);
    c.period = rgb(0xd9e8de);
    c.tones = {{
        {rgb(0xeceff2), rgb(0x4d5762), rgb(0xf5f7f9), rgb(0xd5dae0), rgb(0x535d68), rgb(0x6b7580),
         rgb(0xffffff)},
        {rgb(0xe7f0ff), rgb(0x1c4f9f), rgb(0xeff5ff), rgb(0xc3d8f7), rgb(0x1c4f9f), rgb(0x2563c9),
         rgb(0xffffff)},
        {rgb(0xe5f5ea), rgb(0x1a6b35), rgb(0xe8f3ea), rgb(0xbfe0c6), rgb(0x1a6b35), rgb(0x2f7d4a),
         rgb(0xffffff)},
        {rgb(0xfff3d6), rgb(0x7a5300), rgb(0xfff8e6), rgb(0xecd9a4), rgb(0x7a5300), rgb(0xd4850b),
         rgb(0x1f2328)},
        {rgb(0xffe6e0), rgb(0x9d2a08), rgb(0xfff0ec), rgb(0xf3c3b5), rgb(0x9d2a08), rgb(0xc4320a),
         rgb(0xffffff)},
    }};
    return c;
}

ThemeColors makeDark()
{
    ThemeColors c;
    c.dark = true;
    c.window = rgb(0x1e2226);
    c.side = rgb(0x181b1f);
    c.base = rgb(0x1e2226);
    c.header = rgb(0x22272b);
    c.text = rgb(0xe6e9ec);
    c.muted = rgb(0xa3acb5);
    c.line = rgb(0x2c3237);
    c.rowLine = rgb(0x272c31);
    c.fieldLine = rgb(0x747e88);
    c.accent = rgb(0x2f6bd0);
    c.accentText = rgb(0xffffff);
    c.link = rgb(0x86b3ff);
    c.selection = rgb(0x20334f);
    c.hover = rgb(0x252a2f);
    c.track = rgb(0x30363c);
    c.period = rgb(0x253932);
    c.tones = {{
        {rgb(0x2c3237), rgb(0xb9c1c9), rgb(0x252a2f), rgb(0x3a4148), rgb(0xb3bcc5), rgb(0x98a2ac),
         rgb(0x14171a)},
        {rgb(0x1d3455), rgb(0x9cc3ff), rgb(0x1c2b42), rgb(0x2d4a73), rgb(0x9cc3ff), rgb(0x2f6bd0),
         rgb(0xffffff)},
        {rgb(0x1d3d28), rgb(0x93d7a8), rgb(0x1b2e21), rgb(0x2f5239), rgb(0x7fd497), rgb(0x4aa56a),
         rgb(0x14171a)},
        {rgb(0x45360f), rgb(0xf2d48a), rgb(0x322a14), rgb(0x5e4e20), rgb(0xf2d48a), rgb(0xd4850b),
         rgb(0x14171a)},
        {rgb(0x4d2318), rgb(0xffab94), rgb(0x38201a), rgb(0x6b3527), rgb(0xffab94), rgb(0xf0714d),
         rgb(0x14171a)},
    }};
    return c;
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

} // namespace

const ThemeColors &lightColors()
{
    static const ThemeColors colors = makeLight();
    return colors;
}

const ThemeColors &darkColors()
{
    static const ThemeColors colors = makeDark();
    return colors;
}

ChipTone chipTone(presentation::Tone tone)
{
    switch (tone) {
    case presentation::Tone::Good:
        return ChipTone::Good;
    case presentation::Tone::Attention:
        return ChipTone::Attention;
    case presentation::Tone::Urgent:
        return ChipTone::Urgent;
    case presentation::Tone::Neutral:
        break;
    }
    return ChipTone::Neutral;
}

const ThemeColors &colorsOf(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > 127 ? darkColors() : lightColors();
}

QPalette paletteOf(const ThemeColors &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.base);
    p.setColor(QPalette::AlternateBase, c.header);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Button, c.window);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.tone(ChipTone::Urgent).text);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.accentText);
    p.setColor(QPalette::Link, c.link);
    p.setColor(QPalette::LinkVisited, c.link);
    p.setColor(QPalette::ToolTipBase, c.dark ? c.track : c.text);
    p.setColor(QPalette::ToolTipText, c.dark ? c.text : c.base);
    p.setColor(QPalette::Light, c.dark ? c.track : c.base);
    p.setColor(QPalette::Midlight, c.line);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.fieldLine);
    p.setColor(QPalette::Shadow, c.dark ? QColor(0, 0, 0) : c.fieldLine);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.muted);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.track);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, c.muted);
    return p;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
{
    m_application.setStyle(new Style);
    auto *desktop = new DesktopAppearance(this);
    m_systemDark = desktop->isDark();
    connect(desktop, &DesktopAppearance::changed, this, [this](bool dark) {
        m_systemDark = dark;
        if (m_appearance == Appearance::System)
            apply();
    });
    apply();
}

void Theme::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    apply();
}

void Theme::apply()
{
    const bool dark = m_appearance == Appearance::Dark
        || (m_appearance == Appearance::System && m_systemDark);
    m_application.setPalette(paletteOf(dark ? darkColors() : lightColors()));
    emit changed();
}

} // namespace recourse::ui
