// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "presentation/messagespelling.h"

class QPoint;

namespace recourse::ui {

class MessageEdit;

/**
 * The menu of a word that the dictionary does not know: what may have been meant, and that the word
 * is right. It opens once the suggestions are found, unless the word was changed meanwhile.
 */
class SpellingMenu final : public QObject
{
    Q_OBJECT
public:
    using Side = presentation::MessageComposer::Side;
    /** Both outlive it. */
    SpellingMenu(presentation::MessageSpelling &spelling, Side side, MessageEdit &edit);

private:
    void ask(const presentation::SpelledWord &word, const QPoint &at);
    void open(const presentation::SpelledWord &word, const QStringList &suggestions,
              const QPoint &at);

    presentation::MessageSpelling &m_spelling;
    const Side m_side;
    MessageEdit &m_edit;
    int m_asked = 0; ///< an earlier question is void
};

} // namespace recourse::ui
