// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/ordertablemodel.h"

#include <algorithm>
#include <chrono>

#include <QHash>
#include <QTimer>

#include "presentation/columntexts.h"
#include "presentation/deadlinescale.h"

namespace recourse::presentation {

namespace {
constexpr int kFirstRows = RowCache::kPageRows;
constexpr std::chrono::milliseconds kRestDelay{40};
} // namespace

OrderTableModel::OrderTableModel(const Sources &sources, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sources(sources)
    , m_courier(this)
    , m_cache(sources.queries)
    , m_wanted(std::make_shared<std::atomic<quint64>>(0))
{
    connect(&sources.language, &LanguageSetting::changed, this, [this] {
        emit headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
        emit wordsChanged();
        announceAll();
    });
}

OrderTableModel::~OrderTableModel()
{
    m_courier.close();
    m_wanted->store(0);
}

int OrderTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int OrderTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

Qt::ItemFlags OrderTableModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled
                           : Qt::NoItemFlags;
}

QVariant OrderTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return QVariant::fromValue(m_ids.at(index.row()));
    const Column column = Column(index.column());
    if (role == Qt::TextAlignmentRole)
        return column == Column::Total ? QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter)
                                       : QVariant();
    const domain::OrderRow *row = m_cache.row(m_ids, index.row());
    if (!row)
        return {};
    if (role > Qt::UserRole)
        return rowData(*row, Role(role));
    const RowText text = textOf(*row);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(text, column);
    case Qt::ToolTipRole:
        return cellToolTip(text, column);
    case Qt::AccessibleTextRole:
        return cellSpoken(text, column);
    default: // Qt's own roles are open-ended
        return {};
    }
}

RowText OrderTableModel::textOf(const domain::OrderRow &row) const
{
    return {row, m_sources.rules.packFor(row.market), m_sources.clock.now(),
            m_sources.language.regional()};
}

QVariant OrderTableModel::rowData(const domain::OrderRow &row, Role role) const
{
    const core::Instant now = m_sources.clock.now();
    const RowText text = textOf(row);
    switch (role) {
    case IdRole:
        return QVariant::fromValue(row.id);
    case TitleRole:
        return text.title();
    case SubtitleRole:
        return text.subtitle();
    case NumberRole:
        return text.number();
    case ChipTextRole:
        return text.chip();
    case ChipToneRole:
        return QVariant::fromValue(chipTone(row.status, row.caseKind, row.caseStep));
    case ToneRole:
        return QVariant::fromValue(row.tone);
    case TotalTextRole:
        return text.total();
    case NextStepRole:
        return text.nextStep();
    case DeadlineTextRole:
        return text.deadline();
    case DeadlineToneRole:
        return QVariant::fromValue(deadlineScale(row.deadline, row.deadlineKind, now).tone);
    case DeadlineFractionRole:
        return deadlineScale(row.deadline, row.deadlineKind, now).fraction;
    case OverdueRole:
        return deadlineScale(row.deadline, row.deadlineKind, now).overdue;
    case NeedsUserRole:
        return row.needsUser;
    case StaleRole:
        return row.stale;
    }
    return {};
}

QVariant OrderTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumnCount)
        return {};
    const Column column = Column(section);
    switch (role) {
    case Qt::TextAlignmentRole:
        return column == Column::Total ? QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter)
                                       : QVariant();
    case Qt::DisplayRole:
        return columnTitle(column);
    case Qt::AccessibleTextRole:
        return spokenTitle(column, m_query.sort);
    default: // Qt's own roles are open-ended
        return {};
    }
}

QStringList OrderTableModel::textsOf(Column column) const
{
    return columnTexts(column, m_sources.rules, m_sources.language.regional());
}

SortColumn OrderTableModel::sortColumnOf(Column column)
{
    switch (column) {
    case Column::Order:
        return SortColumn::Title;
    case Column::Status:
        return SortColumn::Status;
    case Column::Total:
        return SortColumn::Total;
    case Column::NextStep:
        return SortColumn::NextStep;
    case Column::Deadline:
        return SortColumn::Deadline;
    case Column::Seller:
        return SortColumn::Seller;
    case Column::Number:
        return SortColumn::Number;
    case Column::Placed:
        return SortColumn::Placed;
    case Column::Market:
        return SortColumn::Market;
    }
    return SortColumn::Deadline;
}

void OrderTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < kColumnCount)
        sortBy({{sortColumnOf(Column(column)), order == Qt::DescendingOrder}});
}

void OrderTableModel::sortBy(const QList<SortKey> &keys)
{
    OrderQuery wanted = m_query;
    wanted.sort = keys;
    if (m_asked) {
        setQuery(wanted);
        return;
    }
    m_query = wanted; // a view that is being built is no reason to read the book
    emit headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
}

void OrderTableModel::setQuery(const OrderQuery &query)
{
    if (m_asked && query == m_query)
        return;
    const bool sortsOtherwise = query.sort != m_query.sort;
    m_query = query;
    m_asked = true;
    m_fresh = true;
    if (sortsOtherwise)
        emit headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    request();
}

void OrderTableModel::reload()
{
    if (m_asked)
        request();
}

void OrderTableModel::refreshDeadlines()
{
    if (m_ids.isEmpty())
        return;
    emit dataChanged(index(0, int(Column::Deadline)),
                     index(int(m_ids.size()) - 1, int(Column::Deadline)));
}

OrderId OrderTableModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids.at(row) : OrderId();
}

QModelIndex OrderTableModel::indexOf(OrderId id) const
{
    const qsizetype row = m_ids.indexOf(id);
    return row < 0 ? QModelIndex() : index(int(row), 0);
}

void OrderTableModel::request()
{
    if (m_pending)
        m_sources.reader.interrupt();
    m_pending = true;
    m_wanted->store(++m_generation);
    if (m_fresh)
        ask(kFirstRows);
    else
        ask(-1);
}

void OrderTableModel::ask(int limit)
{
    const quint64 generation = m_generation;
    // The rows stay what they are until this request is answered, or nobody waits for it any more.
    const auto shown = m_fresh ? std::nullopt : std::optional(m_ids);
    m_sources.reader.post([this, courier = m_courier, wanted = m_wanted, query = m_query,
                           generation, limit, shown](domain::Book &book) {
        // `this` is only named inside what the courier delivers, while the model is there.
        if (wanted->load() != generation)
            return;
        const auto ids = book.queries().ids(query, limit);
        const bool complete = limit < 0 || (ids && ids->size() < limit);
        const auto answer = ids.map([&shown](const QList<OrderId> &found) {
            return Answer{found, shown ? std::optional(IdSplice(*shown, found)) : std::nullopt};
        });
        courier.deliver(
            [this, generation, answer, complete] { take(generation, answer, complete); });
    });
}

void OrderTableModel::askForTheRest()
{
    if (m_pending && m_shown == m_generation)
        ask(-1);
}

void OrderTableModel::take(quint64 generation, const domain::Stored<Answer> &answer, bool complete)
{
    if (generation != m_generation)
        return; // an older query's answer, or the error of its interruption
    if (!answer) {
        m_pending = false;
        emit failed(answer.error());
        return;
    }
    const bool first = m_fresh;
    m_complete = complete;
    m_pending = !complete;
    if (first)
        replaceIds(answer->ids);
    else
        updateIds(*answer);
    if (first)
        emit firstRowsReady();
    // Not before the first rows are painted, and not at all where the next key comes first.
    if (!complete)
        QTimer::singleShot(kRestDelay, this, &OrderTableModel::askForTheRest);
    if (complete)
        emit loaded(int(m_ids.size()));
}

void OrderTableModel::replaceIds(const QList<OrderId> &ids)
{
    beginResetModel();
    m_fresh = false;
    m_shown = m_generation;
    m_ids = ids;
    m_cache.clear();
    endResetModel();
}

void OrderTableModel::updateIds(const Answer &answer)
{
    const IdSplice &splice = *answer.changes;
    const QList<OrderId> &ids = answer.ids;
    if (splice.isAppend() && m_shown == m_generation) { // the rest behind a first page just read
        append(ids);
        return;
    }
    if (splice.isTooLarge()) {
        replaceIds(ids);
        return;
    }
    m_cache.clear();
    for (const IdSplice::Run &run : splice.removals()) {
        beginRemoveRows({}, run.first, run.last());
        m_ids.remove(run.first, run.count);
        m_cache.clear();
        endRemoveRows();
    }
    reorder(splice.keptInNewOrder());
    insertRuns(splice.insertions(), ids);
    announceAll();
}

void OrderTableModel::append(const QList<OrderId> &ids)
{
    const int before = int(m_ids.size());
    if (ids.size() == before)
        return;
    beginInsertRows({}, before, int(ids.size()) - 1);
    m_ids = ids; // the reader's own list, not a second one
    if (before % RowCache::kPageRows != 0)
        m_cache.clear();
    endInsertRows();
}

void OrderTableModel::insertRuns(const QList<IdSplice::Run> &runs, const QList<OrderId> &ids)
{
    for (const IdSplice::Run &run : runs) {
        const bool behind = run.first == m_ids.size();
        beginInsertRows({}, run.first, run.last());
        m_ids.insert(run.first, run.count, OrderId());
        std::copy_n(ids.cbegin() + run.first, run.count, m_ids.begin() + run.first);
        if (!behind || run.first % RowCache::kPageRows != 0)
            m_cache.clear();
        endInsertRows();
    }
}

void OrderTableModel::reorder(const QList<OrderId> &ids)
{
    if (ids == m_ids)
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QHash<OrderId, int> rows; // of the few that anybody holds on to
    for (const QModelIndex &index : before)
        rows.insert(m_ids.at(index.row()), -1);
    for (int row = 0; row < ids.size() && !rows.isEmpty(); ++row) {
        if (const auto held = rows.find(ids.at(row)); held != rows.end())
            *held = row;
    }
    QModelIndexList after;
    for (const QModelIndex &index : before)
        after.append(createIndex(rows.value(m_ids.at(index.row())), index.column()));
    m_ids = ids;
    m_cache.clear();
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void OrderTableModel::announceAll()
{
    if (!m_ids.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_ids.size()) - 1, kColumnCount - 1));
}

} // namespace recourse::presentation
