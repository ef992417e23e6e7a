// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "presentation/messagecomposer.h"

class QComboBox;
class QLabel;

namespace recourse::ui {

class MessageColumn;
class MessageFields;

/**
 * One message: what only the buyer knows, the language that it is sent in, and both texts side by
 * side. Shows what its composer says; the composer's dialog and the wizard's page share it.
 */
class MessageEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit MessageEditor(QWidget *parent = nullptr);
    /** To be called once; the composer outlives it. */
    void bind(presentation::MessageComposer &composer);
    void retranslate();
    /** Where something is missing or wrong; null where nothing is. */
    [[nodiscard]] QWidget *openField() const;
    /** The text that is sent. */
    [[nodiscard]] QWidget *sentEdit() const;
    /** Puts the text that is sent into the clipboard; nothing where the message is not ready. */
    void copy();

signals:
    void copied();

private:
    using Side = presentation::MessageComposer::Side;
    void refresh();
    void refreshSpelling();
    void refreshLanguages();
    void connectColumn(MessageColumn *column, Side side);

    presentation::MessageComposer *m_composer = nullptr;
    MessageFields *m_fields;
    QLabel *m_languageLabel;
    QComboBox *m_languages;
    MessageColumn *m_mine;
    MessageColumn *m_sent;
};

} // namespace recourse::ui
