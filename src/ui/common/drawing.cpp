// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/drawing.h"

#include <utility>

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace recourse::ui {

namespace {

/** The colours that a drawing is made of, so that any program shows it, and what they become. */
QByteArray inTheme(QByteArray svg, const ThemeColors &c)
{
    const std::pair<const char *, QColor> parts[] = {
        {"#7f8a99", c.muted},  // lines
        {"#3b76d6", c.link},   // what is meant
        {"#fcfcfd", c.base},   // paper and windows
        {"#eceff3", c.header}, // their bars
        {"#dbe7fb", c.selection},
        {"#2e8b57", c.tone(ChipTone::Good).bar},
        {"#c0392b", c.tone(ChipTone::Urgent).bar},
    };
    for (const auto &[drawn, wanted] : parts)
        svg.replace(drawn, wanted.name().toLatin1());
    return svg;
}

} // namespace

QPixmap themedDrawing(const QString &path, const ThemeColors &colors, Qt::LayoutDirection direction,
                      qreal devicePixelRatio)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer svg(inTheme(file.readAll(), colors));
    const QSize size = svg.defaultSize();
    QPixmap pixmap(size * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (direction == Qt::RightToLeft) {
        painter.translate(size.width(), 0);
        painter.scale(-1, 1);
    }
    svg.render(&painter, QRectF(QPointF(), QSizeF(size)));
    return pixmap;
}

} // namespace recourse::ui
