// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/orderformpresenter.h"

#include <algorithm>
#include <array>

#include "presentation/packwords.h"
#include "wording/errortext.h"
#include "wording/numbertext.h"

// What the form says: its choices, and why something cannot be taken.

namespace recourse::presentation {

using domain::OrderStatus;

namespace {

struct StatusWords
{
    OrderStatus status;
    const char *english;
};
/** What a buyer would say; the site's own words are for its own pages. */
constexpr std::array kStatuses{
    StatusWords{OrderStatus::AwaitingPayment,
                QT_TRANSLATE_NOOP("recourse::presentation::OrderFormPresenter", "Not paid yet")},
    StatusWords{OrderStatus::PaymentReview,
                QT_TRANSLATE_NOOP("recourse::presentation::OrderFormPresenter",
                                  "Paid, the payment is being checked")},
    StatusWords{
        OrderStatus::AwaitingShipment,
        QT_TRANSLATE_NOOP("recourse::presentation::OrderFormPresenter", "Paid, not sent yet")},
    StatusWords{
        OrderStatus::PartlyShipped,
        QT_TRANSLATE_NOOP("recourse::presentation::OrderFormPresenter", "A part of it is sent")},
    StatusWords{
        OrderStatus::Shipped,
        QT_TRANSLATE_NOOP("recourse::presentation::OrderFormPresenter", "Sent, on its way")},
    StatusWords{OrderStatus::Delivered,
                QT_TRANSLATE_NOOP("recourse::presentation::OrderFormPresenter", "It has arrived")},
    StatusWords{
        OrderStatus::Completed,
        QT_TRANSLATE_NOOP("recourse::presentation::OrderFormPresenter", "Finished on the site")},
    StatusWords{OrderStatus::Cancelled,
                QT_TRANSLATE_NOOP("recourse::presentation::OrderFormPresenter", "Cancelled")},
    StatusWords{
        OrderStatus::Frozen,
        QT_TRANSLATE_NOOP("recourse::presentation::OrderFormPresenter", "Held by the site")},
    StatusWords{OrderStatus::Unknown,
                QT_TRANSLATE_NOOP("recourse::presentation::OrderFormPresenter", "I do not know")},
};

static_assert(kStatuses.size() == domain::kOrderStatusCount);

} // namespace

int OrderFormPresenter::indexOfStatus(OrderStatus status)
{
    const auto found = std::find_if(kStatuses.begin(), kStatuses.end(),
                                    [status](const auto &one) { return one.status == status; });
    return int(found - kStatuses.begin());
}

OrderStatus OrderFormPresenter::statusAt(int index)
{
    return kStatuses.at(size_t(index)).status;
}

QString OrderFormPresenter::title() const
{
    return isNew() ? tr("New order") : tr("Edit order");
}

QString OrderFormPresenter::saveText() const
{
    return isNew() ? tr("&Add order") : tr("&Save");
}

QStringList OrderFormPresenter::shops() const
{
    QStringList names;
    for (const QString &market : m_markets) {
        const domain::RulesPack &pack = m_tools.rules.packFor(market);
        names.append(pack.market == market ? shopName(pack) : market);
    }
    return names;
}

QString OrderFormPresenter::shopFixedText() const
{
    return isNew() ? QString() : tr("The shop of an order cannot be changed.");
}

QStringList OrderFormPresenter::statuses() const
{
    QStringList words;
    for (const StatusWords &one : kStatuses)
        words.append(tr(one.english));
    return words;
}

QString OrderFormPresenter::placeholder(Field field) const
{
    if (!dateOf(field) || isFixed(field))
        return {};
    //: %1 a day as it is typed in this language
    return tr("such as %1").arg(dayText(today(), m_tools.language.regional().locale));
}

bool OrderFormPresenter::isFixed(Field field) const
{
    return m_printed.contains(field);
}

bool OrderFormPresenter::hasOptional() const
{
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
        if (it.key() != Field::Title && it.key() != Field::OrderedOn && !it->isEmpty())
            return true;
    }
    return false;
}

QString OrderFormPresenter::remark(Field field) const
{
    if (isFixed(field))
        return tr("The site printed this day, so it cannot be changed by hand.");
    return problem(field);
}

QString OrderFormPresenter::dayProblem(Field field) const
{
    const QString typed = text(field).trimmed();
    if (typed.isEmpty() || isFixed(field))
        return {};
    const auto read = day(field);
    if (!read)
        //: %1 a day as it is typed in this language
        return tr("This is not a date. Write it like %1.")
            .arg(dayText(today(), m_tools.language.regional().locale));
    const bool mayCome = field == Field::ShipBy || field == Field::ProtectionEnds;
    if (!mayCome && *read > today())
        return tr("This day is still to come.");
    const auto ordered = day(Field::OrderedOn);
    if (field != Field::OrderedOn && ordered && *read < *ordered)
        return tr("This day is before the order.");
    return {};
}

QString OrderFormPresenter::problem(Field field) const
{
    if (dateOf(field))
        return dayProblem(field);
    if (field == Field::Total && !text(field).trimmed().isEmpty()) {
        if (const auto read = total(); !read) {
            domain::Refusal refusal;
            refusal.reason = read.error();
            refusal.arguments = {text(field).trimmed()};
            return wording::refusalText(refusal);
        } else if (read->minor < 0) {
            return tr("An order cannot cost less than nothing.");
        }
    }
    if (field == Field::Number && m_taken && m_taken->trashed)
        //: %1 what was bought with the order that has this number
        return tr("An order with this number is in the trash: “%1”. Restore it instead.")
            .arg(wording::isolated(m_taken->title.simplified()));
    if (field == Field::Number && m_taken)
        //: %1 what was bought with the order that has this number
        return tr("Your book has an order with this number already: “%1”.")
            .arg(wording::isolated(m_taken->title.simplified()));
    return {};
}

QString OrderFormPresenter::blockingReason() const
{
    if (m_busy)
        return tr("One moment, it is being saved.");
    if (text(Field::Title).trimmed().isEmpty())
        return tr("Say what you bought.");
    if (text(Field::OrderedOn).trimmed().isEmpty())
        return tr("Say on which day you ordered it.");
    if (m_status < 0)
        return tr("Say where the order stands.");
    for (int i = 0; i < kFieldCount; ++i) {
        if (isProblem(Field(i)))
            return tr("Something cannot be taken as it is; beside it stands why.");
    }
    return {};
}

} // namespace recourse::presentation
