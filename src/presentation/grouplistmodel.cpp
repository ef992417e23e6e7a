// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/grouplistmodel.h"

#include <algorithm>
#include <array>

#include "wording/labels.h"

namespace recourse::presentation {

namespace {

// A count that newer queries keep interrupting gives up after so many tries and waits for reload().
constexpr int kMostTries = 20;

struct Filter
{
    Group group;
    bool hiddenWhenEmpty;
};
constexpr std::array kNeedsYou{
    Filter{Group::ActNow, false},          Filter{Group::WindowClosing, false},
    Filter{Group::CanCancel, false},       Filter{Group::SellerMustAnswer, false},
    Filter{Group::RefundExpected, false},  Filter{Group::RefundOverdue, false},
    Filter{Group::EvidenceMissing, false},
};
constexpr std::array kOrders{
    Filter{Group::All, false},          Filter{Group::AwaitingPayment, false},
    Filter{Group::PaymentReview, true}, Filter{Group::AwaitingShipment, false},
    Filter{Group::Shipped, false},      Filter{Group::Delivered, false},
    Filter{Group::Completed, false},    Filter{Group::Cancelled, false},
    Filter{Group::Frozen, true},        Filter{Group::UnknownStatus, true},
};
constexpr std::array kCases{
    Filter{Group::Cancellations, false},
    Filter{Group::Refunds, false},
    Filter{Group::HasEvidence, false},
};
constexpr std::array kPutAside{
    Filter{Group::Archive, false},
    Filter{Group::Trash, false},
};

} // namespace

GroupListModel::GroupListModel(domain::BookThread &reader, LanguageSetting &language,
                               QObject *parent)
    : QAbstractListModel(parent)
    , m_reader(reader)
    , m_language(language)
    , m_courier(this)
    , m_rows(wantedRows())
{
    connect(&m_language, &LanguageSetting::changed, this, &GroupListModel::announceAll);
}

GroupListModel::~GroupListModel()
{
    m_courier.close();
}

int GroupListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant GroupListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row);
    case Qt::AccessibleTextRole:
        return spoken(row);
    case KindRole:
        return QVariant::fromValue(row.kind);
    case CountRole:
        return row.count;
    case CountTextRole:
        return countText(row);
    case UrgentRole:
        return row.kind == Kind::Group && row.count > 0
            && (row.group == Group::ActNow || row.group == Group::RefundOverdue);
    case GroupRole:
        return QVariant::fromValue(row.group);
    case TagRole:
        return row.tag;
    default: // Qt's own roles are open-ended
        return {};
    }
}

Qt::ItemFlags GroupListModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    if (m_rows.at(index.row()).kind == Kind::Header)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QModelIndex GroupListModel::indexOf(Group group) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).kind == Kind::Group && m_rows.at(row).group == group)
            return index(row);
    }
    return {};
}

QModelIndex GroupListModel::indexOfTag(const QString &tag) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).kind == Kind::Tag && m_rows.at(row).tag == tag)
            return index(row);
    }
    return {};
}

QModelIndex GroupListModel::indexOfFilter(const QString &name) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).kind == Kind::Filter && m_rows.at(row).filter.name == name)
            return index(row);
    }
    return {};
}

QString GroupListModel::filterAt(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? m_rows.at(index.row()).filter.name : QString();
}

bool GroupListModel::isShownBy(const QModelIndex &index, const OrderQuery &query) const
{
    if (!index.isValid() || !checkIndex(index))
        return false;
    const Row &row = m_rows.at(index.row());
    return row.kind != Kind::Header && row.group == query.group && row.tag == query.tag
        && (row.kind != Kind::Filter || row.filter.search == query.search);
}

OrderQuery GroupListModel::queryFor(const QModelIndex &index, const OrderQuery &before) const
{
    OrderQuery query = before;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || m_rows.at(index.row()).kind == Kind::Header)
        return query;
    const Row &row = m_rows.at(index.row());
    query.group = row.group;
    query.tag = row.tag;
    if (row.kind == Kind::Filter)
        query.search = row.filter.search;
    return query;
}

void GroupListModel::reload()
{
    m_tries = 0;
    ask();
}

void GroupListModel::ask()
{
    const quint64 generation = ++m_generation;
    m_reader.post([this, courier = m_courier, generation](domain::Book &book) {
        const auto summary = book.queries().summary();
        courier.deliver([this, generation, summary] { take(generation, summary); });
    });
}

void GroupListModel::take(quint64 generation, const domain::Stored<domain::BookSummary> &summary)
{
    if (generation != m_generation)
        return;
    if (!summary) {
        // A newer search interrupts whatever its thread is at, these counts too.
        if (++m_tries < kMostTries)
            ask();
        else
            emit failed(summary.error());
        return;
    }
    m_summary = *summary;
    m_hasSummary = true;
    show(wantedRows());
    emit summaryChanged(m_summary);
}

QList<GroupListModel::Row> GroupListModel::wantedRows() const
{
    QList<Row> rows;
    const auto count = [this](Group group) {
        return m_hasSummary ? m_summary.groupCounts.value(int(group), 0) : qint64(-1);
    };
    const auto section = [&rows, &count](Section header, const auto &filters) {
        rows.append({Kind::Header, Group::All, header, QString(), -1});
        for (const Filter &filter : filters) {
            if (!filter.hiddenWhenEmpty || count(filter.group) > 0)
                rows.append({Kind::Group, filter.group, header, QString(), count(filter.group)});
        }
    };
    section(Section::NeedsYou, kNeedsYou);
    section(Section::Orders, kOrders);
    section(Section::Cases, kCases);
    if (!m_summary.filters.isEmpty())
        rows.append({Kind::Header, Group::All, Section::Own, QString(), -1});
    for (const auto &[filter, orders] : m_summary.filters)
        rows.append({Kind::Filter, filter.group, Section::Own, filter.tag, orders, filter});
    if (!m_summary.tags.isEmpty())
        rows.append({Kind::Header, Group::All, Section::Tags, QString(), -1});
    for (const auto &[tag, orders] : m_summary.tags)
        rows.append({Kind::Tag, Group::All, Section::Tags, tag, orders});
    section(Section::PutAside, kPutAside);
    return rows;
}

void GroupListModel::show(const QList<Row> &wanted)
{
    // Both lists follow one order of sections, groups and tags, so a walk with two hands will do.
    int at = 0;
    for (const Row &row : wanted) {
        const auto stays = std::find_if(m_rows.cbegin() + at, m_rows.cend(),
                                        [&row](const Row &old) { return old.isSame(row); });
        if (stays == m_rows.cend()) {
            beginInsertRows({}, at, at);
            m_rows.insert(at, row);
            endInsertRows();
        } else {
            removeRowsBetween(at, int(stays - m_rows.cbegin()));
            if (m_rows.at(at) != row) {
                m_rows[at] = row;
                emit dataChanged(index(at), index(at));
            }
        }
        ++at;
    }
    removeRowsBetween(at, int(m_rows.size()));
}

void GroupListModel::removeRowsBetween(int first, int end)
{
    if (first >= end)
        return;
    beginRemoveRows({}, first, end - 1);
    m_rows.remove(first, end - first);
    endRemoveRows();
}

void GroupListModel::announceAll()
{
    emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

QString GroupListModel::text(const Row &row) const
{
    switch (row.kind) {
    case Kind::Header:
        return sectionText(row.section);
    case Kind::Group:
        return wording::groupLabel(row.group);
    case Kind::Tag:
        return row.tag;
    case Kind::Filter:
        return row.filter.name;
    }
    return {};
}

QString GroupListModel::sectionText(Section section) const
{
    switch (section) {
    case Section::NeedsYou:
        return tr("Needs you");
    case Section::Orders:
        return tr("Orders");
    case Section::Cases:
        return tr("Cases");
    case Section::Own:
        //: groups of orders that the user has saved under own names
        return tr("Your groups");
    case Section::Tags:
        return tr("Tags");
    case Section::PutAside:
        //: the groups of orders that are out of the way: archive and trash
        return tr("Put aside");
    }
    return {};
}

QString GroupListModel::countText(const Row &row) const
{
    return row.count < 0 ? QString() : m_language.regional().locale.toString(row.count);
}

QString GroupListModel::spoken(const Row &row) const
{
    if (row.count < 0)
        return text(row);
    //: A saved filter for a screen reader: its name and how many orders it holds
    return tr("%1, %2", "filter, count").arg(text(row), countText(row));
}

} // namespace recourse::presentation
