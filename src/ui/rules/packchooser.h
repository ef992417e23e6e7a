// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QObject>

#include "presentation/packswitch.h"

class QDialog;
class QMenu;
class QPushButton;

namespace recourse::presentation {
class Prompt;
}

namespace recourse::ui {

/**
 * Loads a pack from a file or chooses another one, from two buttons of a dialog: shows what it
 * changes before, or why it is refused.
 */
class PackChooser final : public QObject
{
    Q_OBJECT
public:
    struct Words
    {
        QString title;     ///< of the question for a file
        QString filter;    ///< its kinds of files
        QString notLoaded; ///< heading of a refusal
        QString notChosen; ///< the same for one that was kept
        QString unchanged; ///< "%1\nNothing was changed …", where %1 is the reason
    };
    /** All outlive it. The words are asked for when they are needed. */
    struct Parts
    {
        presentation::PackSwitch &packs;
        presentation::Prompt &prompt;
        QDialog &dialog;
        QPushButton &load;
        QPushButton &others;
        std::function<Words()> words;
    };
    explicit PackChooser(Parts parts);

private:
    void loadFile();
    void fillChoices();
    void show(presentation::PackSwitch::AnyPreview preview, const QString &refusal);

    const Parts m_parts;
    QMenu *m_choices;
};

} // namespace recourse::ui
