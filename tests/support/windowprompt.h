// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/prompt.h"

namespace recourse::test {

/** Answers by script; a question that nobody expects is kept for the test to see. */
class ScriptedPrompt final : public presentation::Prompt
{
public:
    QStringList files; ///< the answer to the next chooseFiles(); empty: the user gives up
    QStringList told;
    int asked = 0;

    void confirm(QObject *, const presentation::Question &,
                 std::function<void(bool accepted)> answered) override
    {
        ++asked;
        answered(true);
    }
    void chooseFiles(QObject *, const presentation::FileQuestion &,
                     std::function<void(const QStringList &paths)> chosen) override
    {
        ++asked;
        if (!files.isEmpty())
            chosen(files);
    }
    void tell(QObject *, const presentation::Notice &notice) override
    {
        ++asked;
        told.append(notice.text);
    }
};

} // namespace recourse::test
