// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/maildrafts.h"

#include <algorithm>
#include <chrono>

#include <QRegularExpression>

#include "formats/datetext.h"
#include "formats/mailfacts.h"
#include "formats/moneytext.h"
#include "formats/plaintext.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::DatedFact;
using domain::Event;
using domain::Moment;
using domain::Order;
using domain::OrderStatus;
using domain::RefusalReason;

namespace {

constexpr qsizetype kLinesOfForwardedHead = 60;
constexpr qsizetype kLongestSubject = 200;
constexpr qsizetype kShortestNumber = 10;
constexpr qsizetype kWordsBeforeDate = 2; ///< a weekday, perhaps in two words

enum class Sender { Shop, Advertising, Other };

/** "*@notice.example.com" of "name@notice.example.com", and as a relay writes it. */
bool isSender(const QString &from, const QString &wanted, const QStringList &relays)
{
    const QString host = wanted.section(u'@', 1);
    const QString name = wanted.section(u'@', 0, 0);
    const QString fromHost = from.section(u'@', -1);
    const QString fromName = from.section(u'@', 0, -2);
    if (fromHost == host)
        return name == u"*" || name == fromName;
    if (!relays.contains(fromHost))
        return false;
    const QString relayed = u"_at_"_s + QString(host).replace(u'.', u'_') + u'_';
    const qsizetype at = fromName.indexOf(relayed);
    return at > 0 && (name == u"*" || fromName.first(at) == name);
}

Sender senderOf(const QString &from, const MailPatterns &patterns)
{
    const auto isOf = [&](const QStringList &list) {
        return std::any_of(list.begin(), list.end(), [&](const QString &wanted) {
            return isSender(from, wanted, patterns.relays);
        });
    };
    if (isOf(patterns.advertising))
        return Sender::Advertising;
    return isOf(patterns.senders) ? Sender::Shop : Sender::Other;
}

/** What the subject says. */
struct Subject
{
    QString text; ///< without what forwarding put before it
    bool isForwarded = false;
    const MailSaying *saying = nullptr;
    QString order;
    QString parcel;
};

Subject subjectOf(const QString &written, const MailPatterns &patterns)
{
    Subject subject;
    subject.text = plainText(written);
    const auto forwarded = patterns.forwarded.match(subject.text);
    subject.isForwarded = forwarded.hasMatch();
    if (subject.isForwarded)
        subject.text = subject.text.mid(forwarded.capturedEnd());
    for (const MailSaying &saying : patterns.subjects) {
        const auto match = saying.pattern.match(subject.text);
        if (!match.hasMatch())
            continue;
        const QStringList groups = saying.pattern.namedCaptureGroups();
        if (groups.contains(u"order"_s))
            subject.order = match.captured(u"order"_s);
        if (groups.contains(u"parcel"_s))
            subject.parcel = match.captured(u"parcel"_s).toUpper();
        subject.saying = &saying;
        break;
    }
    return subject;
}

/** The subject's words behind the number, or all of them where the number stands among them. */
QString noteOf(const Subject &subject)
{
    const QString number = subject.order.isEmpty() ? subject.parcel : subject.order;
    const qsizetype at = number.isEmpty() ? -1
                                          : subject.text.indexOf(number, 0, Qt::CaseInsensitive);
    const QString behind = at < 0 ? QString() : subject.text.mid(at + number.size()).trimmed();
    if (behind.startsWith(u':') || behind.startsWith(u'：'))
        return behind.mid(1).trimmed();
    return subject.text;
}

/** May a mail that the shop did not send itself be one of its mails, handed on? */
bool mayBeHandedOn(const Subject &subject, const ReadLines &text, const MailPatterns &patterns)
{
    if (!subject.saying)
        return false;
    bool namesShop = false;
    const auto isShops = [&](const QString &line) {
        return std::any_of(patterns.shop.begin(), patterns.shop.end(), [&](const QString &word) {
            return line.contains(word, Qt::CaseInsensitive);
        });
    };
    for (qsizetype i = 0; i < text.lines.size(); ++i) {
        const QString &line = text.lines.at(i);
        namesShop = namesShop || isShops(line);
        const auto from = i < kLinesOfForwardedHead ? patterns.forwardedFrom.match(line)
                                                    : QRegularExpressionMatch();
        if (from.hasMatch())
            return isShops(line); // the first sender is named: it is the shop or another
    }
    namesShop = namesShop || std::any_of(text.links.begin(), text.links.end(), isShops);
    return namesShop || subject.isForwarded;
}

/**
 * "Tue, Aug 20, 2024 at 1:51 PM", "2024年8月20日(火) 13:51": the longest stretch of its words that
 * is a date, without what stands in brackets.
 */
std::optional<Moment> dateOfHead(QString text, std::optional<domain::DateOrder> order)
{
    static const QRegularExpression kBrackets(u"[(（][^()（）]*[)）]"_s);
    const QStringList words = text.replace(kBrackets, u" "_s).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype first = 0; first < std::min(words.size(), kWordsBeforeDate); ++first) {
        for (qsizetype count = words.size() - first; count > 0; --count) {
            const QString part = words.mid(first, count).join(u' ');
            if (const auto moment = readDate(part.toUtf8(), order))
                return *moment;
        }
    }
    return std::nullopt;
}

/** When the shop sent a mail that was handed on, where its head stands in the text. */
std::optional<Moment> firstDate(const ReadLines &text, const MailPatterns &patterns,
                                std::optional<domain::DateOrder> order)
{
    const qsizetype end = std::min(text.lines.size(), kLinesOfForwardedHead);
    for (qsizetype i = 0; i < end; ++i) {
        const auto line = patterns.forwardedDate.match(text.lines.at(i));
        if (line.hasMatch())
            return dateOfHead(line.captured(u"date"_s), order);
    }
    return std::nullopt;
}

/** Makes the orders of one mail. */
class Drafting
{
public:
    /** `sent`: when the shop sent the mail, as far as that is known. */
    Drafting(const std::optional<Moment> &sent, const Subject &subject, const MailFacts &facts,
             const domain::ReadOptions &options)
        : m_sent(sent)
        , m_subject(subject)
        , m_facts(facts)
        , m_options(options)
    {
    }

    MailDrafts draft(const QString &market)
    {
        QStringList numbers = m_facts.orders;
        if (!m_subject.order.isEmpty()) {
            numbers.removeAll(m_subject.order);
            numbers.prepend(m_subject.order);
        }
        QStringList parcels = m_facts.parcels;
        if (!m_subject.parcel.isEmpty() && !parcels.contains(m_subject.parcel))
            parcels.prepend(m_subject.parcel);
        // A parcel's mail may not say whose parcel it is: the book may know it.
        if (numbers.isEmpty() && !parcels.isEmpty() && m_subject.saying)
            numbers.append(QString());
        m_single = numbers.size() == 1;
        for (const QString &number : std::as_const(numbers)) {
            domain::OrderDraft draft;
            draft.order = order(number, parcels);
            draft.order.market = market;
            m_drafts.drafts.append(draft);
        }
        return std::move(m_drafts);
    }

private:
    Order order(const QString &number, const QStringList &parcels)
    {
        Order order;
        order.number = number;
        order.site = m_facts.site;
        if (m_sent && !m_sent->isDay()) {
            order.observedAt = m_sent->asEnd();
            order.observedStated = true;
        }
        for (const QString &parcel : parcels) {
            domain::Parcel made;
            made.number = parcel;
            order.parcels.append(made);
        }
        if (m_subject.saying && subjectIsOf(number))
            apply(*m_subject.saying, noteOf(m_subject), 0, order);
        for (const MailFacts::Said &said : m_facts.said) {
            if (said.order.isEmpty() || said.order == number)
                apply(*said.saying, said.sentence, said.days, order);
        }
        for (const MailBlock &block : m_facts.blocks) {
            // Of several orders each gets what stands beside its own number, and nothing else.
            if (block.order == number || (block.order.isEmpty() && m_single))
                take(block, order);
        }
        return order;
    }

    /** News of a parcel are news of all orders in it; other news are of the order that is named. */
    bool subjectIsOf(const QString &number) const
    {
        return m_subject.order.isEmpty() || m_subject.order == number
            || m_subject.saying->event == domain::EventKind::Tracking;
    }

    void apply(const MailSaying &saying, const QString &words, int days, Order &order) const
    {
        if (saying.status != OrderStatus::Unknown)
            order.status = saying.status;
        if (!saying.statusText.isEmpty())
            order.statusText = saying.statusText;
        const auto isThere = [&saying](const Event &event) { return event.kind == saying.event; };
        if (saying.event && std::none_of(order.events.begin(), order.events.end(), isThere)) {
            Event event;
            event.kind = *saying.event;
            event.at = m_sent;
            event.source = u"mail"_s;
            event.note = words;
            order.events.append(event);
        }
        if (saying.date && days > 0 && m_sent && !m_sent->isDay()) {
            DatedFact fact;
            fact.kind = *saying.date;
            fact.moment = Moment::at(m_sent->asEnd().plus(std::chrono::days(days)));
            fact.quote = words;
            order.dates.append(fact);
        }
    }

    void take(const MailBlock &block, Order &order)
    {
        if (order.seller.name.isEmpty())
            order.seller.name = block.seller;
        for (const MailValue &value : block.values) {
            if (value.label.kind == MailLabelKind::Total)
                order.total = money(value.text, u"total"_s, order);
            else
                takeDate(value, order);
        }
        for (const MailItem &item : block.items) {
            domain::Item made;
            made.title = item.title;
            made.variant = item.variant;
            made.quantity = item.quantity.toLongLong();
            if (!item.price.isEmpty())
                made.unitPrice = money(item.price, u"unit_price"_s, order);
            order.items.append(made);
        }
    }

    void takeDate(const MailValue &value, Order &order)
    {
        const auto preferred = m_options.dateOrder ? m_options.dateOrder : value.label.dateOrder;
        const auto moment = readDate(value.text.toUtf8(), preferred);
        if (!moment) {
            refuse(domain::toName(value.label.date), moment.error(), value.text, order);
            return;
        }
        DatedFact fact;
        fact.kind = value.label.date;
        fact.moment = *moment;
        fact.quote = value.line;
        order.dates.append(fact);
    }

    std::optional<domain::Money> money(const QString &text, const QString &name, const Order &order)
    {
        const auto read = readMoney(text, {});
        if (read && read->minor >= 0)
            return *read;
        refuse(name, read ? RefusalReason::BadAmount : read.error(), text, order);
        return std::nullopt;
    }

    void refuse(const QString &name, RefusalReason reason, const QString &text, const Order &order)
    {
        domain::Refusal refusal;
        refusal.path = order.number.isEmpty() ? name : QString(order.number + u'.' + name);
        refusal.reason = reason;
        refusal.arguments = QStringList{text};
        m_drafts.refused.append(refusal);
    }

    const std::optional<Moment> m_sent;
    const Subject &m_subject;
    const MailFacts &m_facts;
    const domain::ReadOptions &m_options;
    bool m_single = false;
    MailDrafts m_drafts;
};

} // namespace

MailDrafts draftsOfMail(const MimeMessage &mail, const MailPatterns &patterns,
                        const QString &market, const domain::ReadOptions &options)
{
    const Sender sender = senderOf(mail.from, patterns);
    if (sender == Sender::Advertising)
        return {};
    const Subject subject = subjectOf(mail.subject, patterns);
    if (sender == Sender::Other && !subject.saying)
        return {};
    const ReadLines text = mail.html.isEmpty() ? linesOfText(QString::fromUtf8(mail.text))
                                               : linesOfHtml(mail.html);
    if (sender == Sender::Other && !mayBeHandedOn(subject, text, patterns))
        return {};
    // Who hands a mail on does so later; a rule that sends it elsewhere keeps its date and subject.
    std::optional<Moment> sent;
    if (subject.isForwarded)
        sent = firstDate(text, patterns, options.dateOrder);
    else if (mail.date)
        sent = Moment::at(*mail.date);
    const MailFacts facts = mailFacts(text, patterns);
    return Drafting(sent, subject, facts, options).draft(market);
}

namespace {
/** Asked before the patterns are, which are many. */
bool hasLongNumber(QStringView line)
{
    qsizetype digits = 0;
    for (const QChar c : line) {
        digits = c >= u'0' && c <= u'9' ? digits + 1 : 0;
        if (digits == kShortestNumber)
            return true;
    }
    return false;
}
} // namespace

MailDrafts draftsOfText(const ReadLines &text, const MailPatterns &patterns, const QString &market,
                        const domain::ReadOptions &options)
{
    MailFacts facts = mailFacts(text, patterns);
    const Subject nothing;
    facts.said.clear(); // when it was said, nobody knows
    for (const QString &line : text.lines) {
        const bool mayBe = line.size() <= kLongestSubject && hasLongNumber(line);
        const QString number = mayBe ? subjectOf(line, patterns).order : QString();
        if (!number.isEmpty() && !facts.orders.contains(number))
            facts.orders.append(number);
    }
    return Drafting({}, nothing, facts, options).draft(market);
}

} // namespace recourse::formats
