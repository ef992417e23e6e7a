// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importlines.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QPainter>
#include <QTextLayout>

#include "ui/common/paint.h"
#include "ui/common/theme.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::ChangeLine;
using presentation::ImportQuestion;
using presentation::ImportRowState;

namespace {

constexpr int kLineLimit = 8; ///< further changes of a row stand in its tooltip

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::ImportDelegate)
};

int wrappedHeight(const QFontMetrics &metrics, const QString &text, int width)
{
    return metrics.boundingRect(QRect(0, 0, std::max(width, 1), 10000), Qt::TextWordWrap, text)
        .height();
}

/** Draws a piece of a line and gives the place that is left. */
QRect drawPiece(QPainter *painter, const QRect &rect, const QString &text,
                Qt::LayoutDirection direction)
{
    drawLine(painter, rect, text, direction);
    const int used = std::min(painter->fontMetrics().horizontalAdvance(text), rect.width());
    return direction == Qt::RightToLeft ? rect.adjusted(0, 0, -used, 0)
                                        : rect.adjusted(used, 0, 0, 0);
}

/** A question with its links, laid out in lines. */
class QuestionText final
{
public:
    QuestionText(const ImportQuestion &question, const QFont &font, int width,
                 Qt::LayoutDirection direction)
        : m_text(question.text + u"  "_s)
        , m_layout(QString(), font)
    {
        QTextLayout::FormatRange counting = range(
            question.takesTheirs ? m_text.lastIndexOf(question.theirs)
                                 : m_text.indexOf(question.mine),
            question.takesTheirs ? question.theirs : question.mine);
        m_keep = append(question.keepText);
        m_text += u" · "_s;
        m_take = append(question.takeText);
        m_layout.setText(m_text);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(direction);
        option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeading)
                            | Qt::AlignAbsolute);
        m_layout.setTextOption(option);
        counting.format.setFontWeight(QFont::DemiBold);
        m_layout.setFormats({counting});
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(std::max(width, 1));
            line.setPosition(QPointF(0, m_height));
            m_height += line.height();
        }
        m_layout.endLayout();
    }

    [[nodiscard]] int height() const { return int(std::ceil(m_height)); }

    void paint(QPainter *painter, const QPoint &at, const ThemeColors &colors)
    {
        painter->setPen(colors.text);
        QTextCharFormat link;
        link.setFontUnderline(true);
        link.setForeground(colors.link);
        m_keep.format = link;
        m_take.format = link;
        m_layout.draw(painter, at, {m_keep, m_take});
    }

    /** Which link lies there: false the first one, true the second. */
    [[nodiscard]] std::optional<bool> linkAt(const QPointF &place) const
    {
        for (int i = 0; i < m_layout.lineCount(); ++i) {
            const QTextLine line = m_layout.lineAt(i);
            if (!line.naturalTextRect().contains(place))
                continue;
            const int at = line.xToCursor(place.x(), QTextLine::CursorOnCharacter);
            if (contains(m_keep, at))
                return false;
            if (contains(m_take, at))
                return true;
        }
        return std::nullopt;
    }

private:
    static QTextLayout::FormatRange range(qsizetype start, const QString &text)
    {
        QTextLayout::FormatRange made;
        made.start = int(std::max<qsizetype>(start, 0));
        made.length = start < 0 ? 0 : int(text.size());
        return made;
    }
    QTextLayout::FormatRange append(const QString &text)
    {
        m_text += text;
        return range(m_text.size() - text.size(), text);
    }
    static bool contains(const QTextLayout::FormatRange &range, int at)
    {
        return at >= range.start && at < range.start + range.length;
    }

    QString m_text;
    QTextLayout m_layout;
    qreal m_height = 0;
    QTextLayout::FormatRange m_keep;
    QTextLayout::FormatRange m_take;
};

void paintChange(QPainter *painter, QRect line, const QStyleOptionViewItem &option,
                 const ChangeLine &change)
{
    const ThemeColors &colors = colorsOf(option.palette);
    QFont struck = option.font;
    struck.setStrikeOut(true);
    painter->setPen(colors.text);
    //: the name of a changed fact, before its old and new value
    line = drawPiece(painter, line, QString(Texts::tr("%1:").arg(change.label) + u' '),
                     option.direction);
    painter->setPen(colors.muted);
    painter->setFont(struck);
    line = drawPiece(painter, line, change.before, option.direction);
    painter->setFont(option.font);
    painter->setPen(colors.text);
    const QString arrow = option.direction == Qt::RightToLeft ? u" ← "_s : u" → "_s;
    line = drawPiece(painter, line, arrow, option.direction);
    drawLine(painter, line, change.after, option.direction);
}

/** What is said without an old value may take several lines. */
int paintSentence(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                  const QString &text, ImportRowState state)
{
    const ThemeColors &colors = colorsOf(option.palette);
    painter->setPen(state == ImportRowState::Refused    ? colors.tone(ChipTone::Urgent).text
                        : state == ImportRowState::Same ? colors.muted
                                                        : colors.text);
    const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeading);
    painter->drawText(rect, int(side | Qt::AlignTop | Qt::TextWordWrap), text);
    return wrappedHeight(painter->fontMetrics(), text, rect.width());
}

} // namespace

void paintImportLines(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QList<ChangeLine> &lines, ImportRowState state)
{
    const ThemeColors &colors = colorsOf(option.palette);
    const int height = painter->fontMetrics().lineSpacing();
    QRect left = rect;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const ChangeLine &line = lines.at(i);
        if (i == kLineLimit) {
            painter->setPen(colors.muted);
            drawLine(painter, QRect(left.topLeft(), QSize(left.width(), height)),
                     Texts::tr("and %Ln more", nullptr, int(lines.size() - i)), option.direction);
            return;
        }
        if (line.question) {
            QuestionText text(*line.question, option.font, left.width(), option.direction);
            text.paint(painter, left.topLeft(), colors);
            left.setTop(left.top() + text.height());
        } else if (line.label.isEmpty()) {
            left.setTop(left.top() + paintSentence(painter, left, option, line.after, state));
        } else {
            paintChange(painter, QRect(left.topLeft(), QSize(left.width(), height)), option, line);
            left.setTop(left.top() + height);
        }
    }
}

int importLinesHeight(const QList<ChangeLine> &lines, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    int height = 0;
    for (qsizetype i = 0; i < std::min<qsizetype>(lines.size(), kLineLimit + 1); ++i) {
        const ChangeLine &line = lines.at(i);
        if (i < kLineLimit && line.question)
            height += QuestionText(*line.question, font, width, Qt::LeftToRight).height();
        else if (i < kLineLimit && line.label.isEmpty())
            height += wrappedHeight(metrics, line.after, width);
        else
            height += metrics.lineSpacing();
    }
    return height;
}

std::optional<ImportLink> importLinkAt(const QPoint &place, const QRect &rect,
                                       const QStyleOptionViewItem &option,
                                       const QList<ChangeLine> &lines)
{
    int top = rect.top();
    for (int i = 0; i < std::min(int(lines.size()), kLineLimit); ++i) {
        const auto &question = lines.at(i).question;
        if (!question)
            return std::nullopt; // questions come first
        const QuestionText text(*question, option.font, rect.width(), option.direction);
        if (const auto link = text.linkAt(place - QPoint(rect.left(), top)))
            return ImportLink{i, *link};
        top += text.height();
    }
    return std::nullopt;
}

} // namespace recourse::ui
