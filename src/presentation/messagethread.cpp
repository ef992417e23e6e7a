// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/messagethread.h"

#include <algorithm>

#include <QCoreApplication>

#include "wording/moneytext.h"
#include "wording/packtext.h"
#include "wording/timetext.h"

namespace recourse::presentation {

using domain::Event;
using domain::EventKind;

namespace {
constexpr qsizetype kAtFirst = 30;
constexpr qsizetype kMoreAtATime = 100;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(MessageThread)
};

bool isMessage(const Event &event)
{
    return !event.retractedAt
        && (event.kind == EventKind::MessageSent || event.kind == EventKind::MessageReceived);
}

/** "It offers money or something else: 5.00 USD", "It asks for time, until 24 Nov" */
QString meaningText(const Event &event, const domain::RulesPack &pack, core::Instant now,
                    const wording::Regional &regional)
{
    const domain::AnswerInfo *answer = pack.answer(event.meaning);
    if (!answer)
        return {};
    QString label = wording::PackText(pack, regional).text(answer->labelText);
    if (event.amount)
        //: %1 is what the seller's answer means, such as "It offers money", %2 the amount
        return Texts::tr("%1: %2", "meaning, amount")
            .arg(label, wording::moneyText(*event.amount, regional));
    if (event.until)
        //: %1 is what the seller's answer means, such as "It asks for time", %2 a day
        return Texts::tr("%1, until %2", "meaning, day")
            .arg(label, wording::shortDay(*event.until, now, regional));
    return label;
}

QString languageText(const QString &code, const wording::Regional &regional)
{
    const QLocale language(code);
    if (code.isEmpty() || language.language() == QLocale::C)
        return {};
    if (language.language() == regional.locale.language())
        return {}; // it needs no saying
    return language.nativeLanguageName();
}

MessageView messageView(const Event &event, const domain::Order &order,
                        const domain::RulesPack &pack, core::Instant now,
                        const wording::Regional &regional)
{
    MessageView view;
    view.sent = event.kind == EventKind::MessageSent;
    if (view.sent)
        view.whoText = Texts::tr("You");
    else
        view.whoText = order.seller.name.isEmpty() ? Texts::tr("The seller") : order.seller.name;
    if (event.at) {
        view.whenText = wording::shortDay(*event.at, now, regional);
        view.toolTip = wording::exactMoment(*event.at, regional);
    } else {
        view.whenText = Texts::tr("When is not known");
    }
    QStringList details{languageText(event.language, regional),
                        meaningText(event, pack, now, regional)};
    details.removeAll({});
    view.detailText = regional.locale.createSeparatedList(details);
    if (details.size() == 2)
        //: %1 is a language, %2 what the seller's answer means, such as "It agrees"
        view.detailText = Texts::tr("%1 · %2", "language, meaning").arg(details[0], details[1]);
    view.text = event.note.isEmpty() ? Texts::tr("Without its words") : event.note;
    view.rightToLeft = view.text.isRightToLeft();
    return view;
}

} // namespace

qsizetype countMessages(const domain::Order &order)
{
    return std::count_if(order.events.cbegin(), order.events.cend(), isMessage);
}

QList<MessageView> messageViews(const domain::Order &order, const domain::RulesPack &pack,
                                core::Instant now, const wording::Regional &regional,
                                qsizetype most)
{
    QList<const Event *> messages;
    for (const Event &event : order.events) {
        if (isMessage(event))
            messages.append(&event);
    }
    std::stable_sort(messages.begin(), messages.end(), [](const Event *a, const Event *b) {
        if (a->at.has_value() != b->at.has_value())
            return !a->at.has_value();
        return a->at && a->at->asStart() < b->at->asStart();
    });
    QList<MessageView> views;
    for (const Event *message : messages.mid(std::max<qsizetype>(messages.size() - most, 0)))
        views.append(messageView(*message, order, pack, now, regional));
    return views;
}

MessageThread::MessageThread(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_most(kAtFirst)
{
    connect(&sources.detail, &OrderDetailPresenter::changed, this, &MessageThread::follow);
}

void MessageThread::follow()
{
    if (m_shown != m_sources.detail.id()) {
        m_shown = m_sources.detail.id();
        m_most = kAtFirst;
    }
    m_outdated = true;
    emit changed();
}

void MessageThread::showEarlier()
{
    m_most += kMoreAtATime;
    m_outdated = true;
    emit changed();
}

const ThreadView &MessageThread::view()
{
    if (!m_outdated)
        return m_view;
    m_outdated = false;
    m_view = {};
    const domain::Order *order = m_sources.detail.order();
    if (!order)
        return m_view;
    m_view.messages = messageViews(*order, m_sources.rules.packFor(order->market),
                                   m_sources.clock.now(), m_sources.language.regional(), m_most);
    const qsizetype hidden = countMessages(*order) - m_view.messages.size();
    if (hidden > 0)
        m_view.earlierText = tr("Show %Ln earlier message(s)", nullptr,
                                int(std::min(hidden, kMoreAtATime)));
    if (m_view.messages.isEmpty())
        m_view.emptyText = tr("Nothing is kept yet of what you and the seller wrote to each other "
                              "about this order.");
    m_view.mayWrite = !order->trashedAt;
    return m_view;
}

} // namespace recourse::presentation
