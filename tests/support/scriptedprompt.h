// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQueue>
#include <QTest>

#include "presentation/prompt.h"

namespace recourse::test {

/** Answers from queues; a question that nobody expected fails the test. */
class ScriptedPrompt final : public presentation::Prompt
{
public:
    QQueue<bool> answers;
    QQueue<QStringList> files;
    QStringList told;
    QList<presentation::FileQuestion> questions; ///< about files, as they were asked

    void confirm(QObject *, const presentation::Question &question,
                 std::function<void(bool)> answered) override
    {
        if (answers.isEmpty())
            QTest::qFail(qPrintable(question.text), __FILE__, __LINE__);
        else
            answered(answers.dequeue());
    }
    void chooseFiles(QObject *, const presentation::FileQuestion &question,
                     std::function<void(const QStringList &)> chosen) override
    {
        questions.append(question);
        if (files.isEmpty())
            QTest::qFail(qPrintable(question.title), __FILE__, __LINE__);
        else
            chosen(files.dequeue());
    }
    void tell(QObject *, const presentation::Notice &notice) override { told.append(notice.text); }
};

} // namespace recourse::test
