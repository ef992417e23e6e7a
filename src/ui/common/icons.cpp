// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace recourse::ui {

using namespace Qt::StringLiterals;

namespace {

/** Icons that point along the line of reading turn round where it runs from right to left. */
bool followsReading(const QString &name)
{
    return name == "undo"_L1 || name == "chevron-right"_L1 || name == "chevron-left"_L1
        || name == "open"_L1;
}

QByteArray drawing(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap render(const QString &name, const QColor &color, QSize pixels)
{
    if (pixels.isEmpty())
        return {};
    const bool mirrored = followsReading(name) && QGuiApplication::isRightToLeft();
    const QString key = u"recourse/%1/%2/%3x%4/%5"_s.arg(name, color.name())
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(mirrored ? 1 : 0);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer svg(drawing(name).replace("currentColor", color.name().toLatin1()));
    svg.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    if (mirrored) {
        painter.translate(pixels.width(), 0);
        painter.scale(-1, 1);
    }
    svg.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class LineIconEngine final : public QIconEngine
{
public:
    explicit LineIconEngine(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    /** `size` is in the screen's own pixels. */
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QPalette palette = QGuiApplication::palette();
        const auto color = mode == QIcon::Disabled
            ? palette.color(QPalette::Disabled, QPalette::ButtonText)
            : palette.color(mode == QIcon::Selected ? QPalette::HighlightedText
                                                    : QPalette::ButtonText);
        return render(m_name, color, size);
    }
    QIconEngine *clone() const override { return new LineIconEngine(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon lineIcon(const QString &name)
{
    return QIcon(new LineIconEngine(name));
}

QPixmap linePixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio)
{
    QPixmap pixmap = render(name, color, QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon programIcon()
{
    return lineIcon(u"recourse"_s);
}

} // namespace recourse::ui
