// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QString>
#include <QStringList>

class QObject;

namespace recourse::presentation {

/** A question with two answers, both named by what they do. */
struct Question
{
    QString title;
    QString text;
    QString accept;
    QString reject;
};

/** Something that the user must read: what happened, what is safe, what to do. */
struct Notice
{
    QString title;
    QString text;
    QString details; ///< for "Copy details", may be empty
};

struct FileQuestion
{
    QString title;
    QString filter; ///< "Order files (*.csv *.json);;All files (*)"
    bool several = true;
    bool toSave = false;    ///< a file to be made, one; the dialog asks before an old one goes
    QString suggested = {}; ///< to save: the name or path that stands there
    QString suffix = {};    ///< to save: added where the user writes none, without its dot
    bool folder = false;    ///< a folder that is there, no file
};

/**
 * Everything that is asked in a window of its own. Calls return at once; the answer comes in the
 * window's thread, and never after `context` is gone.
 */
class Prompt
{
public:
    virtual ~Prompt() = default;
    virtual void confirm(QObject *context, const Question &question,
                         std::function<void(bool accepted)> answered) = 0;
    /** Not called where the user chooses nothing. */
    virtual void chooseFiles(QObject *context, const FileQuestion &question,
                             std::function<void(const QStringList &paths)> chosen) = 0;
    virtual void tell(QObject *context, const Notice &notice) = 0;
};

} // namespace recourse::presentation
