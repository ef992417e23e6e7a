// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/style.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

// How words of labels and buttons are painted that read from right to left.

namespace recourse::ui {

namespace {

/** Words without the mark of their mnemonic, and where its letter stands; -1 where none does. */
struct Words
{
    QString text;
    int mnemonic = -1;
};

Words wordsOf(const QString &marked)
{
    Words words;
    for (qsizetype i = 0; i < marked.size(); ++i) {
        if (marked.at(i) == u'&' && i + 1 < marked.size()) {
            ++i;
            if (words.mnemonic < 0 && marked.at(i) != u'&')
                words.mnemonic = int(words.text.size());
        }
        words.text += marked.at(i);
    }
    return words;
}

void underline(QPainter *painter, const QTextLine &line, QPointF origin, int letter)
{
    const qreal one = line.cursorToX(letter);
    const qreal other = line.cursorToX(letter + 1);
    const QFontMetricsF metrics(painter->font(), painter->device());
    const qreal y = origin.y() + line.y() + line.ascent() + metrics.underlinePos();
    painter->fillRect(QRectF(origin.x() + std::min(one, other), y, std::abs(one - other),
                             std::max(metrics.lineWidth(), 1.0)),
                      painter->pen().brush());
}

} // namespace

void Style::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                         bool enabled, const QString &text, QPalette::ColorRole role) const
{
    constexpr int kParagraph = Qt::TextWordWrap | Qt::TextForceRightToLeft | Qt::AlignRight;
    const bool marked = flags & Qt::TextShowMnemonic && text.contains(u'&');
    const bool shown = marked && !(flags & Qt::TextHideMnemonic) && text.isRightToLeft();
    // Qt's painter moves each line of a paragraph by the space that it was broken at, and tears the
    // letters of an Arabic word apart at the one that it underlines.
    if (!shown && (marked || (flags & kParagraph) != kParagraph)) {
        QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
        return;
    }
    const Words words = shown ? wordsOf(text) : Words{text};
    const auto direction = flags & Qt::TextForceLeftToRight ? Qt::LeftToRight : Qt::RightToLeft;
    const auto horizontal = Qt::Alignment(flags
                                          & (Qt::AlignHorizontal_Mask | int(Qt::AlignAbsolute)));
    QTextOption option(visualAlignment(direction, horizontal));
    option.setTextDirection(Qt::RightToLeft);
    option.setWrapMode(flags & Qt::TextWordWrap ? QTextOption::WordWrap : QTextOption::NoWrap);
    QString lines(words.text);
    QTextLayout layout(lines.replace(u'\n', QChar::LineSeparator), painter->font(),
                       painter->device());
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(rect.width());
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    qreal top = rect.top();
    if (flags & Qt::AlignBottom)
        top = rect.bottom() + 1 - height;
    else if (flags & Qt::AlignVCenter)
        top = rect.top() + (rect.height() - height) / 2;
    const QPen before = painter->pen();
    if (role != QPalette::NoRole)
        painter->setPen(QPen(palette.brush(role), before.widthF()));
    const QPointF origin(rect.left(), top);
    layout.draw(painter, origin);
    if (words.mnemonic >= 0)
        underline(painter, layout.lineForTextPosition(words.mnemonic), origin, words.mnemonic);
    painter->setPen(before);
}

} // namespace recourse::ui
