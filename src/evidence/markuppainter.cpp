// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/markuppainter.h"

#include <algorithm>
#include <cmath>

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>

namespace recourse::evidence {

using domain::Mark;
using domain::MarkColour;
using domain::MarkTool;
using domain::Markup;

namespace {
constexpr int kSmallestBlock = 24; ///< pixels
constexpr int kQuarter = 90;       ///< degrees

QColor colourOf(MarkColour colour)
{
    switch (colour) {
    case MarkColour::Red:
        return {0xd0, 0x10, 0x20};
    case MarkColour::Yellow:
        return {0xff, 0xd6, 0x00};
    case MarkColour::Blue:
        return {0x10, 0x50, 0xd0};
    case MarkColour::Black:
        return Qt::black;
    case MarkColour::White:
        break;
    }
    return Qt::white;
}

/** What is seen on it and beside it. */
QColor opposite(MarkColour colour)
{
    return colour == MarkColour::Yellow || colour == MarkColour::White ? Qt::black : Qt::white;
}

/** All pixels that the box touches. */
QRect boxOf(const Mark &mark, double scale)
{
    const QRectF box(
        QPointF(std::min(mark.from.x(), mark.to.x()), std::min(mark.from.y(), mark.to.y())),
        QPointF(std::max(mark.from.x(), mark.to.x()) + 1,
                std::max(mark.from.y(), mark.to.y()) + 1));
    return QRectF(box.topLeft() * scale, box.size() * scale).toAlignedRect();
}

void fill(QImage &image, const QRect &box, QRgb colour)
{
    for (int y = box.top(); y <= box.bottom(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        std::fill(line + box.left(), line + box.right() + 1, colour);
    }
}

QRgb meanOf(const QImage &image, const QRect &box)
{
    qint64 red = 0;
    qint64 green = 0;
    qint64 blue = 0;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = box.left(); x <= box.right(); ++x) {
            red += qRed(line[x]);
            green += qGreen(line[x]);
            blue += qBlue(line[x]);
        }
    }
    const qint64 count = qint64(box.width()) * box.height();
    constexpr qint64 kStep = 32;
    const auto stepped = [count](qint64 sum) {
        return int(sum / count / kStep * kStep + kStep / 2);
    };
    return qRgb(stepped(red), stepped(green), stepped(blue));
}

void blur(QImage &image, const QRect &box)
{
    const int longer = std::max(box.width(), box.height());
    const int shorter = std::min(box.width(), box.height());
    const int edge = std::max({longer / 12, shorter / 3, kSmallestBlock});
    const QRect within = box & image.rect();
    for (int y = within.top(); y <= within.bottom(); y += edge) {
        for (int x = within.left(); x <= within.right(); x += edge) {
            const QRect block = QRect(x, y, edge, edge) & within;
            fill(image, block, meanOf(image, block));
        }
    }
}

void redact(QImage &image, const QList<Mark> &marks, double scale)
{
    for (const Mark &mark : marks) {
        const QRect box = boxOf(mark, scale);
        if (mark.tool == MarkTool::Blur)
            blur(image, box);
    }
    for (const Mark &mark : marks) {
        if (mark.tool == MarkTool::BlackOut)
            fill(image, boxOf(mark, scale) & image.rect(), qRgb(0, 0, 0));
    }
}

/** Draws the marks that cover little, in lines that suit the size of what is seen. */
class Drawing final
{
public:
    Drawing(QImage &image, const QTransform &places)
        : m_painter(&image)
        , m_places(places)
        , m_unit(std::max(1.5, std::max(image.width(), image.height()) / 300.0))
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        QFont font = m_painter.font();
        font.setPixelSize(int(8 * m_unit));
        font.setBold(true);
        m_painter.setFont(font);
    }

    void draw(const Mark &mark)
    {
        const QPointF from = m_places.map(QPointF(mark.from));
        const QPointF to = m_places.map(QPointF(mark.to));
        switch (mark.tool) {
        case MarkTool::Arrow:
            return arrow(from, to, mark.colour);
        case MarkTool::Circle: {
            QPainterPath path;
            path.addEllipse(QRectF(from, to).normalized());
            return line(path, mark.colour);
        }
        case MarkTool::Box: {
            QPainterPath path;
            path.addRect(QRectF(from, to).normalized());
            return line(path, mark.colour);
        }
        case MarkTool::Ruler:
            ruler(from, to, mark.colour);
            return plate((from + to) / 2, mark.text, mark.colour);
        case MarkTool::Text:
            return plate(from, mark.text, mark.colour);
        case MarkTool::Number:
            return number(from, mark);
        case MarkTool::Blur:
        case MarkTool::BlackOut:
            break; // done before
        }
    }

private:
    /** With a rim, so that it is seen on any ground. */
    void line(const QPainterPath &path, MarkColour colour)
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(
            QPen(opposite(colour), 2.5 * m_unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPath(path);
        m_painter.setPen(
            QPen(colourOf(colour), 1.5 * m_unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPath(path);
    }

    void arrow(const QPointF &from, const QPointF &to, MarkColour colour)
    {
        QPainterPath path(from);
        path.lineTo(to);
        const double direction = std::atan2(to.y() - from.y(), to.x() - from.x());
        for (const double side : {-0.5, 0.5}) {
            const double back = direction + 3.14159265 + side;
            path.moveTo(to);
            path.lineTo(to + 9 * m_unit * QPointF(std::cos(back), std::sin(back)));
        }
        line(path, colour);
    }

    void ruler(const QPointF &from, const QPointF &to, MarkColour colour)
    {
        QPainterPath path(from);
        path.lineTo(to);
        const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
        const QPointF across = length > 0
            ? 4 * m_unit / length * QPointF(from.y() - to.y(), to.x() - from.x())
            : QPointF(0, 4 * m_unit);
        for (const QPointF &end : {from, to}) {
            path.moveTo(end - across);
            path.lineTo(end + across);
        }
        line(path, colour);
    }

    /** The text on its own ground, pushed into the picture where it would leave it. */
    void plate(const QPointF &at, const QString &text, MarkColour colour)
    {
        if (text.isEmpty())
            return;
        const QRectF words = QFontMetricsF(m_painter.font()).boundingRect(text);
        QRectF ground(at, words.size() + QSizeF(4 * m_unit, 2 * m_unit));
        const QRectF all = m_painter.viewport();
        ground.moveLeft(std::max(0.0, std::min(ground.left(), all.right() - ground.width())));
        ground.moveTop(std::max(0.0, std::min(ground.top(), all.bottom() - ground.height())));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(opposite(colour));
        m_painter.drawRoundedRect(ground, m_unit, m_unit);
        m_painter.setPen(colourOf(colour));
        m_painter.drawText(ground, Qt::AlignCenter | Qt::TextSingleLine, text);
    }

    void number(const QPointF &at, const Mark &mark)
    {
        const double radius = 6.5 * m_unit;
        m_painter.setPen(QPen(opposite(mark.colour), m_unit));
        m_painter.setBrush(colourOf(mark.colour));
        m_painter.drawEllipse(at, radius, radius);
        m_painter.drawText(QRectF(at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)),
                           Qt::AlignCenter, QString::number(mark.number));
    }

    QPainter m_painter;
    QTransform m_places;
    double m_unit; ///< pixels
};
} // namespace

QImage painted(const QImage &picture, const QSize &whole, const Markup &markup)
{
    if (markup.isEmpty() || picture.isNull() || whole.isEmpty())
        return picture;
    const double scale = double(picture.width()) / whole.width();
    QImage image = picture.convertToFormat(QImage::Format_RGB32);
    redact(image, markup.marks, scale);
    QTransform places = QTransform::fromScale(scale, scale);
    if (markup.crop) {
        const QRect left = QRectF(QPointF(markup.crop->topLeft()) * scale,
                                  QSizeF(markup.crop->size()) * scale)
                               .toAlignedRect()
            & image.rect();
        if (!left.isEmpty()) {
            image = image.copy(left);
            places *= QTransform::fromTranslate(-left.x(), -left.y());
        }
    }
    if (markup.turns != 0) {
        const QTransform turn = QTransform().rotate(kQuarter * markup.turns);
        places *= QImage::trueMatrix(turn, image.width(), image.height());
        image = image.transformed(turn);
    }
    Drawing drawing(image, places);
    for (const Mark &mark : markup.marks)
        drawing.draw(mark);
    return image;
}

} // namespace recourse::evidence
