// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/helppictures.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>

#include "ui/common/theme.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

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

QPixmap drawing(const QString &path, const ThemeColors &colors, bool mirrored, qreal ratio)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer svg(inTheme(file.readAll(), colors));
    const QSize size = svg.defaultSize();
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (mirrored) {
        painter.translate(size.width(), 0);
        painter.scale(-1, 1);
    }
    svg.render(&painter, QRectF(QPointF(), QSizeF(size)));
    return pixmap;
}

} // namespace

void drawPictures(QTextDocument &document, const ThemeColors &colors, Qt::LayoutDirection direction,
                  qreal devicePixelRatio)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QString name = part.fragment().charFormat().toImageFormat().name();
            if (!name.startsWith(":/handbook/"_L1))
                continue;
            const QPixmap pixmap = drawing(name, colors, direction == Qt::RightToLeft,
                                           devicePixelRatio);
            document.addResource(QTextDocument::ImageResource, QUrl(u"qrc"_s + name), pixmap);
        }
    }
}

} // namespace recourse::ui
