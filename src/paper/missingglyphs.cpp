// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/missingglyphs.h"

#include <algorithm>

#include <QGlyphRun>
#include <QTextLayout>

namespace recourse::paper {

void MissingGlyphs::look(const QTextLayout &layout)
{
    const QString text = layout.text();
    int length = 1;
    for (int at = 0; at < text.size(); at += length) {
        const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size()
            && text.at(at + 1).isLowSurrogate();
        length = pair ? 2 : 1;
        const char32_t code = pair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1))
                                   : text.at(at).unicode();
        const auto category = QChar::category(code);
        if (m_seen.contains(code) || category == QChar::Other_Format
            || category == QChar::Other_Control)
            continue;
        m_seen.insert(code);
        const QList<QGlyphRun> runs = layout.glyphRuns(at, length);
        if (std::any_of(runs.cbegin(), runs.cend(), [](const QGlyphRun &run) {
                return run.glyphIndexes().contains(0); // the box
            }))
            m_found.append(text.mid(at, length));
    }
}

} // namespace recourse::paper
