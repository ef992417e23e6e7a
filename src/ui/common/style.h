// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

class QStyleOptionSlider;
class QStyleOptionToolButton;

namespace recourse::ui {

/** A button or tool button with this property set to true is the one that leads on. */
inline constexpr auto kPrimaryProperty = "primary";

/**
 * Fusion, made flat: round buttons and fields with a clear ring of focus, tabs with a line below,
 * quiet headers, splitters of one pixel. Every colour comes from the palette's theme.
 */
class Style final : public QProxyStyle
{
    Q_OBJECT
public:
    Style();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl part, const QWidget *widget) const override;
    /** Lines of a wrapped paragraph that reads from right to left begin at its edge, all of them,
        and a mnemonic leaves the letters of its word joined. */
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                      bool enabled, const QString &text, QPalette::ColorRole role) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &size, const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returned) const override;
    /** Our own cross clears a field: looking one up in the desktop's icon themes slows the start.
     */
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                                     const QWidget *widget) const override;

private:
    void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawToolButton(const QStyleOption *option, QPainter *painter) const;
    void drawMenuButton(const QStyleOptionToolButton &button, QPainter *painter,
                        const QWidget *widget) const;
    void drawRadioButton(const QStyleOption *option, QPainter *painter) const;
    void drawMirroredLabel(const QStyleOptionToolButton &button, QPainter *painter) const;
    void drawHeader(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawTab(const QStyleOption *option, QPainter *painter) const;
    void drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter,
                       const QWidget *widget) const;
    void drawSlider(const QStyleOptionSlider &slider, QPainter *painter,
                    const QWidget *widget) const;
};

} // namespace recourse::ui
