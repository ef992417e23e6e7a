// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/thumbnail.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

#include "ui/common/theme.h"

namespace recourse::ui {

namespace {

constexpr int kEdge = 40;
constexpr qreal kRadius = 6;
constexpr int kLongestSide = 256; ///< a book may come from anybody

QPixmap decoded(QByteArray jpeg)
{
    QBuffer bytes(&jpeg);
    QImageReader reader(&bytes, "jpeg");
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty() || std::max(size.width(), size.height()) > kLongestSide)
        return {};
    return QPixmap::fromImageReader(&reader);
}

} // namespace

Thumbnail::Thumbnail(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("thumbnail"));
    setFixedSize(sizeHint());
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Thumbnail::setPicture(const QByteArray &jpeg)
{
    if (jpeg == m_jpeg)
        return;
    m_jpeg = jpeg;
    m_picture = {};
    m_isDecoded = false;
    update();
}

QSize Thumbnail::sizeHint() const
{
    return {kEdge, kEdge};
}

void Thumbnail::paintEvent(QPaintEvent *)
{
    if (!m_isDecoded)
        m_picture = decoded(m_jpeg);
    m_isDecoded = true;
    if (m_picture.isNull())
        return;
    const QSizeF shown = QSizeF(m_picture.size()).scaled(size(), Qt::KeepAspectRatio);
    QRectF place({}, shown);
    place.moveCenter(QRectF(rect()).center());
    QPainterPath edge;
    edge.addRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setClipPath(edge);
    painter.drawPixmap(place, m_picture, QRectF(m_picture.rect()));
    painter.setClipping(false);
    painter.setPen(QPen(colorsOf(palette()).line, 1));
    painter.drawPath(edge);
}

} // namespace recourse::ui
