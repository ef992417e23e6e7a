// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/answerwords.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "cli/typedvalues.h"
#include "domain/rules/answers.h"
#include "services/messageservice.h"

namespace recourse::cli {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::cli::Answers)
public:
    static QString onlyOfMessages()
    {
        return tr("--in-lang tells the language of a message: of message_sent or "
                  "message_received.");
    }
    static QString onlyOfAnswers()
    {
        return tr("--meaning and --until belong to message_received: they tell what the seller's "
                  "answer means.");
    }
    static QString noLanguage(const QString &typed)
    {
        //: %1 is what was typed behind --in-lang
        return tr("%1 is no language. Write its code, such as en or zh.").arg(typed);
    }
    static QString noDay(const QString &typed)
    {
        //: %1 is what was typed behind --until
        return tr("%1 is no day. Write it as 2026-11-30.").arg(typed);
    }
    static QString noMeaning(const QString &typed, const QString &known)
    {
        //: %1 is what was typed behind --meaning, %2 a list of what can be
        return tr("%1 is no meaning of an answer. There are: %2.").arg(typed, known);
    }
    static QString nothingFollows(const QString &typed, const QString &possible)
    {
        //: %1 is what was typed behind --meaning, %2 a list of what can be
        return tr("Nothing follows from %1 for this order. Possible are: %2.").arg(typed, possible);
    }
    static QString noUntil()
    {
        return tr("--until belongs to an answer that asks for time: --meaning asks_for_time.");
    }
    static QString untilBefore()
    {
        return tr("The seller cannot ask for time until a day before its answer.");
    }
    static QString noOffer()
    {
        return tr("An amount belongs to an answer that offers one: --meaning offered.");
    }
};

/** The two letters or three of "zh-CN"; empty where there is no such language. */
QString languageCode(const QString &typed)
{
    const QString code = typed.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    const bool known = QLocale::codeToLanguage(code) != QLocale::AnyLanguage;
    return known ? code : QString();
}

core::Result<void, Complaint> checkMeaning(const Event &event, const AnswerChoice &choice)
{
    if (event.until && !choice.asksUntil)
        return failure(badInput(Texts::noUntil()));
    if (event.amount && !choice.asksAmount)
        return failure(badInput(Texts::noOffer()));
    return {};
}

} // namespace

core::Result<void, Complaint> takeMessageWords(Event &event, const CommandWords &words,
                                               const Session &session)
{
    const bool isAnswer = event.kind == EventKind::MessageReceived;
    if (words.has(u"in-lang")) {
        if (!isAnswer && event.kind != EventKind::MessageSent)
            return failure(wrongWords(Texts::onlyOfMessages()));
        event.language = languageCode(words.value(u"in-lang"));
        if (event.language.isEmpty())
            return failure(wrongWords(Texts::noLanguage(words.value(u"in-lang"))));
    }
    if (!isAnswer && (words.has(u"meaning") || words.has(u"until")))
        return failure(wrongWords(Texts::onlyOfAnswers()));
    event.meaning = words.value(u"meaning");
    if (words.has(u"until")) {
        event.until = typedMoment(words.value(u"until"), session.regional.zone);
        if (!event.until)
            return failure(wrongWords(Texts::noDay(words.value(u"until"))));
        if (!words.has(u"meaning"))
            return failure(wrongWords(Texts::noUntil()));
        if (event.until->asEnd() < event.at->asStart())
            return failure(badInput(Texts::untilBefore()));
    }
    return {};
}

core::Result<QList<Event>, Complaint> eventsToRecord(const Event &event, const Order &order,
                                                     const RulesPack &pack)
{
    if (event.meaning.isEmpty())
        return QList<Event>{event};
    if (!pack.answer(event.meaning)) {
        QStringList known;
        for (const AnswerInfo &info : pack.answers)
            known.append(info.id);
        return failure(wrongWords(Texts::noMeaning(event.meaning, known.join(u", "_s))));
    }
    const QList<AnswerChoice> choices = answersTo(order, pack, event.at->asStart());
    const auto meant = std::ranges::find(choices, event.meaning, &AnswerChoice::id);
    if (meant == choices.cend()) {
        QStringList possible;
        for (const AnswerChoice &choice : choices)
            possible.append(choice.id);
        return failure(badInput(Texts::nothingFollows(event.meaning, possible.join(u", "_s))));
    }
    if (const auto fits = checkMeaning(event, *meant); !fits)
        return failure(fits.error());
    QList<Event> events = services::eventsOf(
        {event.note, event.language, event.meaning, event.amount, event.until, *event.at}, order,
        pack);
    events.first().item = event.item;
    return events;
}

} // namespace recourse::cli
