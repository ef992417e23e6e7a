// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/ordercolumns.h"

#include <algorithm>

#include <QMetaEnum>
#include <QScopedValueRollback>

#include "presentation/sortkeys.h"
#include "ui/common/sortheader.h"
#include "ui/orders/orderdelegate.h"
#include "ui/orders/ordertableview.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using Model = presentation::OrderTableModel;
using Column = Model::Column;

namespace {

/** Of the titles, in widths of an "n". Up to the good one the next step stays on two lines, below
    the fair one it gives up its column, and no chip takes more than what leaves the least. */
constexpr int kGoodTitle = 26;
constexpr int kFairTitle = 18;
constexpr int kLeastTitle = 12;
constexpr int kSeller = 18; ///< of the sellers' names, which are data as the titles are

constexpr std::array kFirst{Column::Order, Column::Status, Column::Total, Column::NextStep,
                            Column::Deadline};

const QString kOrderKey = u"columns/order"_s;
const QString kShownKey = u"columns/shown"_s;
const QString kSortKey = u"columns/sort"_s;

QString nameOf(Column column)
{
    return QLatin1String(QMetaEnum::fromType<Column>().valueToKey(int(column)));
}

QString widthKey(Column column)
{
    return u"columnsByHand/%1"_s.arg(nameOf(column));
}

QStringList namesOf(const QList<Column> &columns)
{
    QStringList names;
    for (const Column column : columns)
        names.append(nameOf(column));
    return names;
}

QList<Column> columnsOf(const QStringList &names)
{
    QList<Column> columns;
    for (const QString &name : names) {
        const int value = QMetaEnum::fromType<Column>().keyToValue(name.toLatin1().constData());
        if (value >= 0 && !columns.contains(Column(value)))
            columns.append(Column(value));
    }
    return columns;
}

} // namespace

OrderColumns::OrderColumns(OrderTableView &view, SortHeader &header, Model &model)
    : QObject(&view)
    , m_view(view)
    , m_header(header)
    , m_model(model)
    , m_chosen(kFirst.begin(), kFirst.end())
    , m_needs(Model::kColumnCount)
    , m_wishes(Model::kColumnCount)
{
    connectHeader();
    markSorting();
}

void OrderColumns::connectHeader()
{
    connect(&m_header, &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (m_arranging || size == 0)
            return;
        m_wishes[column] = size;
        emit changed();
    });
    connect(&m_header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_arranging)
            emit changed();
    });
    connect(&m_header, &SortHeader::sortWanted, this, [this](int section, bool further) {
        m_model.sortBy(presentation::afterClick(m_model.query().sort,
                                                Model::sortColumnOf(Column(section)), further));
        emit changed();
    });
    connect(&m_model, &Model::headerDataChanged, this, &OrderColumns::markSorting);
    connect(&m_model, &Model::wordsChanged, this, [this] {
        measure();
        fit();
    });
}

void OrderColumns::markSorting()
{
    QList<SortHeader::Mark> marks;
    for (const presentation::SortKey key : m_model.query().sort) {
        for (int column = 0; column < Model::kColumnCount; ++column) {
            if (Model::sortColumnOf(Column(column)) == key.column)
                marks.append({column, key.descending ? Qt::DescendingOrder : Qt::AscendingOrder});
        }
    }
    m_header.setMarks(marks);
    measure(); // several keys take a little room each
    fit();
}

void OrderColumns::choose(Column column, bool shown)
{
    if (!canBeHidden(column) || shown == isChosen(column))
        return;
    if (shown)
        m_chosen.insert(column);
    else
        m_chosen.remove(column);
    fit();
    emit changed();
}

void OrderColumns::reset()
{
    m_chosen = QSet<Column>(kFirst.begin(), kFirst.end());
    m_wishes.fill(0);
    place({});
    fit();
    emit changed();
}

QList<Column> OrderColumns::order() const
{
    QList<Column> columns;
    for (int visual = 0; visual < Model::kColumnCount; ++visual)
        columns.append(Column(m_header.logicalIndex(visual)));
    return columns;
}

QList<Column> OrderColumns::shown() const
{
    QList<Column> columns = order();
    columns.removeIf([this](Column column) { return m_header.isSectionHidden(int(column)); });
    return columns;
}

/** Columns that are not named come behind the others, as they stood on the first day. */
void OrderColumns::place(const QList<Column> &order)
{
    QList<Column> wanted = order;
    for (int column = 0; column < Model::kColumnCount; ++column) {
        if (!wanted.contains(Column(column)))
            wanted.append(Column(column));
    }
    const QScopedValueRollback arranging(m_arranging, true);
    for (int visual = 0; visual < Model::kColumnCount; ++visual)
        m_header.moveSection(m_header.visualIndex(int(wanted.at(visual))), visual);
}

void OrderColumns::save(presentation::KeptValues &kept) const
{
    for (int column = 1; column < Model::kColumnCount; ++column) {
        if (m_wishes.at(column) > 0)
            kept.setValue(widthKey(Column(column)), m_wishes.at(column));
        else
            kept.remove(widthKey(Column(column)));
    }
    QList<Column> chosen = order();
    kept.setValue(kOrderKey, namesOf(chosen));
    chosen.removeIf([this](Column column) { return !isChosen(column); });
    kept.setValue(kShownKey, namesOf(chosen));
    kept.setValue(kSortKey, presentation::toNames(m_model.query().sort));
}

void OrderColumns::load(const presentation::KeptValues &kept)
{
    for (int column = 1; column < Model::kColumnCount; ++column)
        m_wishes[column] = std::max(0, kept.value(widthKey(Column(column))).toInt());
    if (kept.value(kShownKey).isValid()) {
        const auto chosen = columnsOf(kept.value(kShownKey).toStringList());
        m_chosen = QSet<Column>(chosen.begin(), chosen.end());
        m_chosen.insert(Column::Order);
    }
    place(columnsOf(kept.value(kOrderKey).toStringList()));
    if (kept.value(kSortKey).isValid())
        m_model.sortBy(presentation::sortKeysFromNames(kept.value(kSortKey).toStringList()));
    fit();
}

void OrderColumns::measure()
{
    for (int column = 0; column < Model::kColumnCount; ++column)
        m_needs[column] = needOf(Column(column));
    m_oneLine = m_underChip = 0;
    const QFont font = m_view.font();
    for (const QString &text : m_model.textsOf(Column::NextStep)) {
        m_oneLine = std::max(m_oneLine, OrderDelegate::widthFor(Column::Total, text, font));
        m_underChip = std::max(m_underChip, OrderDelegate::widthUnderChip(text, font));
    }
    if (m_view.density() == Density::Compact) // no second line
        m_needs[int(Column::NextStep)] = std::max(m_needs.at(int(Column::NextStep)), m_oneLine);
}

int OrderColumns::needOf(Column column) const
{
    int need = m_header.sectionSizeHint(int(column));
    for (const QString &text : m_model.textsOf(column))
        need = std::max(need, OrderDelegate::widthFor(column, text, m_view.font()));
    if (column == Column::Seller)
        need = std::max(need, kSeller * m_view.fontMetrics().horizontalAdvance(u'n'));
    return need;
}

int OrderColumns::wishOf(Column column) const
{
    const int own = m_wishes.at(int(column));
    return own > 0 ? own : m_needs.at(int(column));
}

bool OrderColumns::foldsAt(int rest, int fair) const
{
    return m_view.density() == Density::Comfortable && isChosen(Column::NextStep)
        && isChosen(Column::Status) && rest - wishOf(Column::NextStep) < fair;
}

void OrderColumns::fit()
{
    if (m_arranging)
        return;
    const int unit = m_view.fontMetrics().horizontalAdvance(u'n');
    const int fair = kFairTitle * unit;
    const int least = kLeastTitle * unit;
    QList<int> widths(Model::kColumnCount);
    QList<Column> giving; // who has more than it needs gives it back first, in this order
    int rest = m_view.viewport()->width();
    for (const Column column : {Column::Status, Column::Deadline, Column::Total, Column::Seller,
                                Column::Number, Column::Placed, Column::Market}) {
        if (!isChosen(column))
            continue;
        widths[int(column)] = wishOf(column);
        rest -= wishOf(column);
        giving.append(column);
    }
    m_folded = foldsAt(rest, fair);
    for (const Column column : giving) {
        int &width = widths[int(column)];
        const int given = std::min(std::max(0, width - m_needs.at(int(column))),
                                   std::max(0, fair - rest));
        width -= given;
        rest += given;
    }
    if (m_folded) {
        int &status = widths[int(Column::Status)];
        const int more = std::clamp(m_underChip - status, 0, std::max(0, rest - least));
        status += more;
        rest -= more;
    } else if (isChosen(Column::NextStep)) {
        int &next = widths[int(Column::NextStep)];
        next = m_wishes.at(int(Column::NextStep)) > 0
            ? wishOf(Column::NextStep)
            : std::clamp(rest - kGoodTitle * unit, wishOf(Column::NextStep),
                         std::max(m_oneLine, wishOf(Column::NextStep)));
        rest -= next;
    }
    widths[int(Column::Order)] = std::max(rest, least);
    const QScopedValueRollback arranging(m_arranging, true);
    for (int column = 0; column < Model::kColumnCount; ++column) {
        const bool hidden = !isChosen(Column(column))
            || (Column(column) == Column::NextStep && m_folded);
        m_header.setSectionHidden(column, hidden);
        if (!hidden)
            m_header.resizeSection(column, widths.at(column));
    }
}

} // namespace recourse::ui
