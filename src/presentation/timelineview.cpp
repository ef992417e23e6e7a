// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/ordertelling.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include <QCoreApplication>

#include "wording/labels.h"
#include "wording/numbertext.h"
#include "wording/timetext.h"

namespace recourse::presentation {

namespace {

struct Timeline
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr double kMargin = 0.03;
// More of an item's title than this many letters leaves no room for the other points' labels.
constexpr qsizetype kBriefTitle = 16;

// A date that an event repeats is shown once, as the date.
constexpr std::array kEventsWithDates{
    domain::EventKind::Placed,    domain::EventKind::Paid,      domain::EventKind::Shipped,
    domain::EventKind::Delivered, domain::EventKind::Confirmed,
};
constexpr std::array kDatesOfEvents{
    domain::DateKind::PlacedAt,    domain::DateKind::PaidAt,      domain::DateKind::ShippedAt,
    domain::DateKind::DeliveredAt, domain::DateKind::ConfirmedAt,
};
// Talk about the order is history, no turn in its life.
constexpr std::array kNoTurns{
    domain::EventKind::MessageSent,
    domain::EventKind::MessageReceived,
    domain::EventKind::Tracking,
    domain::EventKind::Note,
};

template <typename List, typename Value>
bool holds(const List &list, Value value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool isEnd(domain::DateKind kind)
{
    switch (kind) {
    case domain::DateKind::PayBy:
    case domain::DateKind::ShipBy:
    case domain::DateKind::ProtectionEndsAt:
    case domain::DateKind::PromisedDeliveryBy:
    case domain::DateKind::SellerAnswersBy:
    case domain::DateKind::RefundExpectedBy:
    case domain::DateKind::BuyerActsBy:
        return true;
    case domain::DateKind::PlacedAt:
    case domain::DateKind::PaidAt:
    case domain::DateKind::ShippedAt:
    case domain::DateKind::DeliveredAt:
    case domain::DateKind::ConfirmedAt:
        return false;
    }
    return false;
}

TimelinePoint point(const QString &label, const domain::Moment &moment, core::Instant at,
                    bool certain, const OrderTelling &telling)
{
    TimelinePoint made;
    made.label = label;
    made.dayText = wording::shortDay(moment, telling.now, telling.regional);
    made.toolTip = wording::exactMoment(moment, telling.regional);
    made.at = at;
    made.past = at <= telling.now;
    made.certain = certain;
    return made;
}

void addDates(const OrderTelling &telling, QList<TimelinePoint> &points)
{
    for (int i = 0; i < domain::kDateKindCount; ++i) {
        const domain::DateKind kind = domain::DateKind(i);
        if (const domain::DatedFact *fact = telling.order.date(kind)) {
            const domain::Moment &moment = fact->moment;
            points.append(point(wording::dateLabel(kind), moment,
                                isEnd(kind) ? moment.asEnd() : moment.asStart(), true, telling));
        }
    }
}

/** What one of several items is about names it: shortly on the line, in full in the tooltip. */
void tellItem(const domain::Event &event, const OrderTelling &telling, TimelinePoint &point)
{
    const QString item = itemOf(event, telling.order);
    if (item.isEmpty())
        return;
    const QString brief = item.size() > kBriefTitle
        ? QString(item.left(kBriefTitle - 1).trimmed() + QChar(0x2026))
        : item;
    //: A point of the timeline about one of several items: what happened, the item's title
    point.label = Timeline::tr("%1: %2", "event, item").arg(point.label, wording::isolated(brief));
    //: Tooltip of such a point: the item's title, the exact instant
    point.toolTip = Timeline::tr("%1: %2", "item, instant")
                        .arg(wording::isolated(item), point.toolTip);
}

void addEvents(const OrderTelling &telling, QList<TimelinePoint> &points)
{
    for (const domain::Event &event : domain::eventsInOrder(telling.order.events)) {
        if (!event.at || holds(kNoTurns, event.kind))
            continue;
        const auto twin = std::find(kEventsWithDates.begin(), kEventsWithDates.end(), event.kind);
        if (twin != kEventsWithDates.end()
            && telling.order.date(kDatesOfEvents.at(std::size_t(twin - kEventsWithDates.begin()))))
            continue;
        TimelinePoint made = point(wording::eventLabel(event.kind), *event.at, event.at->asStart(),
                                   true, telling);
        tellItem(event, telling, made);
        points.append(made);
    }
}

/** The deadline that leads, where no date of the order says it already. */
void addDeadline(const OrderTelling &telling, QList<TimelinePoint> &points)
{
    const domain::Assessment &assessment = telling.assessment;
    if (!assessment.deadline || !assessment.deadlineKind)
        return;
    const core::Instant at = *assessment.deadline;
    const bool there = std::any_of(points.cbegin(), points.cend(),
                                   [at](const TimelinePoint &point) { return point.at == at; });
    if (!there)
        points.append(point(wording::deadlineKindLabel(*assessment.deadlineKind),
                            domain::Moment::at(at), at, false, telling));
}

/**
 * Places instants along the line: in order, spans by their root and never too narrow, so that an
 * hour and a season fit into one picture and labels have room.
 */
class Scale final
{
public:
    explicit Scale(QList<core::Instant> instants)
        : m_instants(std::move(instants))
    {
        std::sort(m_instants.begin(), m_instants.end());
        m_instants.erase(std::unique(m_instants.begin(), m_instants.end()), m_instants.end());
        std::vector<double> widths;
        for (qsizetype i = 1; i < m_instants.size(); ++i)
            widths.push_back(std::sqrt(double(m_instants[i].since(m_instants[i - 1]).count())));
        const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
        const double least = widths.empty() ? 0 : sum / double(widths.size()) / 2;
        double at = 0;
        m_places.push_back(0);
        for (const double width : widths)
            m_places.push_back(at += std::max(width, least));
        for (double &place : m_places)
            place = at > 0 ? kMargin + place / at * (1 - 2 * kMargin) : 0.5;
    }
    [[nodiscard]] double place(core::Instant instant) const
    {
        if (m_instants.isEmpty())
            return 0.5;
        const auto after = std::lower_bound(m_instants.begin(), m_instants.end(), instant);
        if (after == m_instants.end())
            return m_places.back();
        const auto i = std::size_t(after - m_instants.begin());
        if (*after == instant || i == 0)
            return m_places.at(i);
        const core::Instant before = *(after - 1);
        const double share = double(instant.since(before).count())
            / double(after->since(before).count());
        return m_places.at(i - 1) + share * (m_places.at(i) - m_places.at(i - 1));
    }

private:
    QList<core::Instant> m_instants;
    std::vector<double> m_places;
};

/** The window that the shading shows: of the recommended action, else of the first one that ends.
 */
const domain::Option *shadedOption(const domain::Assessment &assessment)
{
    const domain::Option *shaded = nullptr;
    for (const domain::Option &option : assessment.options) {
        if (option.verdict != domain::Verdict::Possible || !option.until)
            continue;
        if (option.recommended)
            return &option;
        if (!shaded || option.until->careful < shaded->until->careful)
            shaded = &option;
    }
    return shaded;
}

core::Instant windowStart(const domain::Option &option, const QList<TimelinePoint> &points,
                          core::Instant now)
{
    if (option.from)
        return option.from->careful;
    core::Instant start = now;
    for (const TimelinePoint &point : points) {
        if (point.past)
            start = point.at; // since the order's last turn
    }
    return start;
}

QString spoken(const TimelineView &view, const OrderTelling &telling)
{
    QStringList texts;
    for (const TimelinePoint &point : view.points)
        //: A point of the timeline for a screen reader: its name and its day
        texts.append(Timeline::tr("%1 %2", "point, day").arg(point.label, point.dayText));
    return telling.regional.locale.createSeparatedList(texts);
}

} // namespace

TimelineView timelineView(const OrderTelling &telling)
{
    TimelineView view;
    addDates(telling, view.points);
    addEvents(telling, view.points);
    addDeadline(telling, view.points);
    std::stable_sort(view.points.begin(), view.points.end(),
                     [](const auto &a, const auto &b) { return a.at < b.at; });

    const domain::Option *shaded = shadedOption(telling.assessment);
    QList<core::Instant> instants{telling.now};
    for (const TimelinePoint &point : view.points)
        instants.append(point.at);
    if (shaded)
        instants.append(shaded->until->careful);
    const Scale scale(instants);

    for (TimelinePoint &point : view.points)
        point.position = scale.place(point.at);
    view.now = scale.place(telling.now);
    view.nowText = Timeline::tr("now");
    if (shaded) {
        view.windowFrom = scale.place(windowStart(*shaded, view.points, telling.now));
        view.windowUntil = scale.place(shaded->until->careful);
        //: What the shaded part of the timeline means: an action and the day until which it is open
        view.windowText = Timeline::tr("%1: until %2", "action, day")
                              .arg(telling.actionTitle(shaded->action),
                                   wording::shortDay(shaded->until->careful, telling.now,
                                                     telling.regional));
    }
    view.spokenText = spoken(view, telling);
    return view;
}

} // namespace recourse::presentation
