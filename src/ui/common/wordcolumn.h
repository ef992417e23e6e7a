// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace recourse::ui {

/** Headings and lines of text below each other, to read and to select; filled anew each time. */
class WordColumn final : public QWidget
{
    Q_OBJECT
public:
    explicit WordColumn(QWidget *parent = nullptr);
    void clear();
    void addHeading(const QString &heading);
    void addLine(const QString &line);
    /** What only supports the line above it: smaller in rank, set in. */
    void addQuietLines(const QStringList &lines);
    /** The heading with its lines; nothing where there are none. */
    void addSection(const QString &heading, const QStringList &lines);
    void addPart(QWidget *part);

private:
    void add(const QString &text, const QFont &font, const QMargins &margins, bool quiet);
    QVBoxLayout *m_lines;
};

} // namespace recourse::ui
