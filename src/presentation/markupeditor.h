// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QObject>
#include <QPointF>
#include <QSize>
#include <QStringList>

#include "domain/evidence/markup.h"

namespace recourse::presentation {

/**
 * How the mark-up of one picture is changed, step by step, each of which can be taken back. Places
 * are handed in and told as parts, from 0 to 1, of what is seen: the picture as it is cropped and
 * turned. GUI thread.
 */
class MarkupEditor final : public QObject
{
    Q_OBJECT
public:
    /** What is drawn next; none: the picture is cropped. */
    using Tool = std::optional<domain::MarkTool>;
    struct Stretch
    {
        QPointF from;
        QPointF to;
    };

    MarkupEditor(const domain::Markup &start, const QSize &whole, QObject *parent = nullptr);

    [[nodiscard]] const domain::Markup &markup() const { return m_steps[m_at]; }
    [[nodiscard]] const QSize &whole() const { return m_whole; }
    /** Pixels of the original that are seen, turned. */
    [[nodiscard]] QSize seen() const;
    [[nodiscard]] bool isChanged() const { return markup() != m_steps.constFirst(); }
    [[nodiscard]] Tool tool() const { return m_tool; }
    [[nodiscard]] domain::MarkColour colour() const { return m_colour; }
    [[nodiscard]] const QString &text() const { return m_text; }
    /** The tool has a use for a text, for a colour. */
    [[nodiscard]] bool takesText() const;
    [[nodiscard]] bool takesColour() const;
    [[nodiscard]] bool canUndo() const { return m_at > 0; }
    [[nodiscard]] bool canRedo() const { return m_at + 1 < m_steps.size(); }
    /** What to do with the tool, or why nothing can be drawn with it. */
    [[nodiscard]] QString hint() const;
    [[nodiscard]] bool isBlocked() const;
    /** "1: Arrow", "2: Text, ripped here". */
    [[nodiscard]] QStringList markLabels() const;
    /** What is being drawn; nothing between two marks. */
    [[nodiscard]] const std::optional<Stretch> &underWay() const { return m_underWay; }

    [[nodiscard]] static QList<Tool> tools();
    [[nodiscard]] static QString toolLabel(Tool tool);
    [[nodiscard]] static QString colourLabel(domain::MarkColour colour);

    void setTool(Tool tool);
    void setColour(domain::MarkColour colour);
    void setText(const QString &text);
    /** With Text and Number the mark is there at once. */
    void begin(const QPointF &at);
    void moveTo(const QPointF &at);
    void finish();
    void abandon();
    void remove(qsizetype mark);
    /** By a quarter, with the clock. */
    void turn();
    /** Takes the crop back. */
    void showWhole();
    void undo();
    void redo();

signals:
    /** The mark-up is another. */
    void changed();
    /** Something else is: the tool, what is under way. */
    void toolChanged();

private:
    void step(const domain::Markup &markup);
    [[nodiscard]] QPoint pixelAt(const QPointF &at) const;
    [[nodiscard]] int nextNumber() const;

    const QSize m_whole;
    QList<domain::Markup> m_steps;
    qsizetype m_at = 0;
    Tool m_tool = domain::MarkTool::Arrow;
    domain::MarkColour m_colour = domain::MarkColour::Red;
    QString m_text;
    std::optional<Stretch> m_underWay;
};

} // namespace recourse::presentation
