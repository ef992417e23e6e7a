// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/mailfacts.h"

#include <algorithm>

#include <QUrl>
#include <QUrlQuery>

#include "formats/cellvalues.h"
#include "formats/datetext.h"
#include "formats/moneytext.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostLines = 4000;
constexpr qsizetype kLongestLine = 1000;
constexpr qsizetype kShortestSentence = 20;
constexpr qsizetype kLongestValue = 80;
/** A store, a title and its variant; a run of more lines is something else. */
constexpr qsizetype kLongestRun = 3;

void appendOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

/** Orders that a link names, several with commas. */
void readOrders(const QUrlQuery &query, const QString &key, QStringList &orders)
{
    for (const QString &values : query.allQueryItemValues(key, QUrl::FullyDecoded)) {
        for (const QString &number : values.split(u',')) {
            if (isSiteOrderNumber(number.toUtf8()))
                appendOnce(orders, number);
        }
    }
}

/** The order or parcel numbers that the shop's own links hold. */
void readLinks(const QStringList &links, const MailPatterns &patterns, MailFacts &facts)
{
    for (const QString &link : links) {
        const QString site = siteFromUrl(link);
        if (site.isEmpty())
            continue;
        if (facts.site.isEmpty())
            facts.site = site;
        const QUrlQuery query(QUrl(link).query(QUrl::FullyDecoded));
        for (const QString &key : patterns.orderLinks)
            readOrders(query, key, facts.orders);
        for (const QString &key : patterns.parcelLinks) {
            const QString number = query.queryItemValue(key, QUrl::FullyDecoded);
            const auto isSign = [](QChar c) { return c.isLetterOrNumber() || c == u'-'; };
            if (number.size() <= kLongestValue && std::all_of(number.begin(), number.end(), isSign))
                appendOnce(facts.parcels, number);
        }
    }
}

class BodyReading
{
public:
    BodyReading(const QStringList &lines, const MailPatterns &patterns, MailFacts &facts)
        : m_lines(lines)
        , m_patterns(patterns)
        , m_facts(facts)
    {
    }

    void read()
    {
        const qsizetype end = std::min(m_lines.size(), kMostLines);
        for (m_at = 0; m_at < end; ++m_at) {
            const QString &line = m_lines.at(m_at);
            if (line.size() > kLongestLine || !saysAnything(line))
                continue;
            if (takeLabel(line))
                continue;
            if (takeQuantity(line) || takeSentence(line))
                continue;
            if (m_inItems)
                m_run.append(line);
        }
        endBlock();
    }

private:
    static bool saysAnything(const QString &line)
    {
        return std::any_of(line.begin(), line.end(), [](QChar c) { return c.isLetterOrNumber(); });
    }

    void endItems()
    {
        m_inItems = false;
        m_run.clear();
    }
    void beginItems()
    {
        m_inItems = true;
        m_run.clear();
    }
    void endBlock()
    {
        endItems();
        if (!m_block.isEmpty())
            m_facts.blocks.append(m_block);
        m_block = {};
        m_storeFollows = false;
    }

    /** What stands behind the label: on its own line or, where that ends with it, on the next. */
    QString valueBehind(const QString &line, const MailLabel &label, bool &isNext) const
    {
        QString value = line.mid(label.text.size()).trimmed();
        if (value.startsWith(u':') || value.startsWith(u'：'))
            value = value.mid(1).trimmed();
        isNext = value.isEmpty();
        if (isNext)
            value = m_lines.value(m_at + 1);
        return value;
    }

    static bool fitsLabel(const QString &line, const QString &lower, const MailLabel &label)
    {
        if (!lower.startsWith(label.text))
            return false;
        const bool isWhole = line.size() == label.text.size();
        if (label.kind == MailLabelKind::ItemsBelow || label.kind == MailLabelKind::ItemsEnd)
            return isWhole || lower == QString(label.text + u':');
        return isWhole || !line.at(label.text.size()).isLetterOrNumber();
    }

    bool takeLabel(const QString &line)
    {
        const QString lower = line.toLower();
        if (lower.size() != line.size())
            return false; // a letter that grows: no label of ours has one
        bool taken = false;
        const auto labels = m_patterns.labels.constFind(lower.front());
        if (labels == m_patterns.labels.cend())
            return false;
        for (const MailLabel &label : *labels) {
            if (fitsLabel(line, lower, label) && take(line, label)) {
                taken = true;
                break;
            }
        }
        return taken;
    }

    bool take(const QString &line, const MailLabel &label)
    {
        if (label.kind == MailLabelKind::ItemsEnd) {
            endItems();
            return true;
        }
        if (label.kind == MailLabelKind::ItemsBelow) {
            beginItems();
            return true;
        }
        bool isNext = false;
        const QString value = valueBehind(line, label, isNext);
        if (!takeValue(value, isNext ? QString(line + u' ' + value) : line, label))
            return false;
        if (isNext)
            ++m_at;
        return true;
    }

    bool takeValue(const QString &value, const QString &line, const MailLabel &label)
    {
        const QString first = value.section(u' ', 0, 0);
        switch (label.kind) {
        case MailLabelKind::Order:
            if (!isSiteOrderNumber(first.toUtf8()))
                return false;
            if (!m_block.order.isEmpty() && m_block.order != first)
                endBlock();
            m_block.order = first;
            appendOnce(m_facts.orders, first);
            endItems();
            return true;
        case MailLabelKind::Parcel:
            return takeParcel(first);
        case MailLabelKind::Total:
            if (value.size() > kLongestValue
                || !std::any_of(value.begin(), value.end(), [](QChar c) { return c.isDigit(); }))
                return false;
            m_block.values.append({value, line, label});
            endItems();
            return true;
        case MailLabelKind::Date:
            return takeDate(value, line, label);
        default:
            return false;
        }
    }

    bool takeParcel(QString number)
    {
        while (number.endsWith(u'.') || number.endsWith(u','))
            number.chop(1);
        const auto isSign = [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z');
        };
        const auto isDigit = [](QChar c) { return c.isDigit(); };
        if (number.size() < 8 || number.size() > 40
            || !std::all_of(number.begin(), number.end(), isSign)
            || !std::any_of(number.begin(), number.end(), isDigit))
            return false;
        appendOnce(m_facts.parcels, number);
        return true;
    }

    bool takeDate(const QString &value, const QString &line, const MailLabel &label)
    {
        const auto isDigit = [](QChar c) { return c.isDigit(); };
        if (value.size() > 40 || std::count_if(value.begin(), value.end(), isDigit) < 3)
            return false;
        // A label such as "Delivered" is a step of a bar elsewhere: what follows must be a date.
        const auto date = readDate(value.toUtf8(), label.dateOrder);
        if (!date && date.error() != domain::RefusalReason::AmbiguousDate)
            return false;
        if (label.date == domain::DateKind::PlacedAt) {
            if (isPast())
                endBlock();
            beginItems();
            m_storeFollows = true;
        }
        m_block.values.append({value, line, label});
        return true;
    }

    /** Does what was read so far tell of an order whole, so that the next begins here? */
    bool isPast() const
    {
        const auto tellsPast = [](const MailValue &value) {
            return value.label.kind == MailLabelKind::Total
                || value.label.date == domain::DateKind::PlacedAt;
        };
        return !m_block.items.isEmpty()
            || std::any_of(m_block.values.begin(), m_block.values.end(), tellsPast);
    }

    /** "x2" or "€ 1,99x2": the lines before it are the item. */
    bool takeQuantity(const QString &line)
    {
        static const QRegularExpression kQuantity(
            u"^(?<price>.{0,30}?)\\s*[x×](?<count>[1-9]\\d{0,3})$"_s);
        if (!m_inItems || m_run.isEmpty())
            return false;
        const auto match = kQuantity.match(line);
        if (!match.hasMatch())
            return false;
        QString price = match.captured(u"price"_s);
        const auto isDigit = [](QChar c) { return c.isDigit(); };
        if (!price.isEmpty() && std::none_of(price.begin(), price.end(), isDigit))
            return false;
        if (price.isEmpty() && m_run.size() > 1 && readMoney(m_run.last(), {}))
            price = m_run.takeLast(); // on a line of its own, as pages have it
        if (m_storeFollows && m_run.size() > 1)
            m_block.seller = m_run.takeFirst();
        m_storeFollows = false;
        if (m_run.size() <= kLongestRun - 1) {
            MailItem item;
            item.title = m_run.first();
            item.variant = m_run.size() > 1 ? m_run.last() : QString();
            item.quantity = match.captured(u"count"_s);
            item.price = price;
            m_block.items.append(item);
        }
        m_run.clear();
        return true;
    }

    bool takeSentence(const QString &line)
    {
        static const QRegularExpression kBetween(u"(?<=[.!?。])\\s*(?=\\p{Lu})"_s);
        if (line.size() < kShortestSentence)
            return false;
        bool any = false;
        for (const QString &sentence : line.split(kBetween))
            any = takeSaying(sentence.trimmed()) || any;
        return any;
    }

    bool takeSaying(const QString &sentence)
    {
        for (const MailSaying &saying : m_patterns.sentences) {
            const auto match = saying.pattern.match(sentence);
            if (!match.hasMatch())
                continue;
            const QStringList groups = saying.pattern.namedCaptureGroups();
            MailFacts::Said said{&saying, sentence, {}, 0};
            if (groups.contains(u"order"_s))
                said.order = match.captured(u"order"_s);
            if (groups.contains(u"days"_s))
                said.days = match.captured(u"days"_s).toInt();
            m_facts.said.append(said);
            return true;
        }
        return false;
    }

    const QStringList &m_lines;
    const MailPatterns &m_patterns;
    MailFacts &m_facts;
    MailBlock m_block;
    QStringList m_run; ///< lines of which an item may be made
    qsizetype m_at = 0;
    bool m_inItems = false;
    bool m_storeFollows = false;
};

} // namespace

MailFacts mailFacts(const ReadLines &text, const MailPatterns &patterns)
{
    MailFacts facts;
    readLinks(text.links, patterns, facts);
    BodyReading(text.lines, patterns, facts).read();
    return facts;
}

} // namespace recourse::formats
