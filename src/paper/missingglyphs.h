// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QStringList>

class QTextLayout;

namespace recourse::paper {

/** Gathers the characters that no font of this machine has; each is looked at once. */
class MissingGlyphs final
{
public:
    void look(const QTextLayout &layout);
    [[nodiscard]] const QStringList &found() const { return m_found; }

private:
    QSet<char32_t> m_seen;
    QStringList m_found;
};

} // namespace recourse::paper
