// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/ordertableview.h"

#include <algorithm>

#include <QEvent>
#include <QHeaderView>
#include <QMetaEnum>
#include <QScrollBar>
#include <QSettings>
#include <QTimer>

#include "ui/common/paint.h"
#include "ui/orders/orderdelegate.h"
#include "ui/orders/selectionkeeper.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using Model = presentation::OrderTableModel;
using Column = Model::Column;

namespace {

/** Of the titles, in widths of an "n". Up to the good one the next step stays on two lines, below
    the fair one it gives up its column, and no chip takes more than what leaves the least. */
constexpr int kGoodTitle = 26;
constexpr int kFairTitle = 18;
constexpr int kLeastTitle = 13;

QString keyOf(int column)
{
    return u"columnsByHand/%1"_s.arg(
        QLatin1String(QMetaEnum::fromType<Column>().valueToKey(column)));
}

} // namespace

OrderTableView::OrderTableView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new OrderDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setMinimumSectionSize(40);
    measure();
}

void OrderTableView::bind(Model &model)
{
    m_model = &model;
    m_keeper = new SelectionKeeper(*this, model);
    setModel(&model);
    m_keeper->attach();
    connect(m_keeper, &SelectionKeeper::currentOrderChanged, this,
            &OrderTableView::currentOrderChanged);
    connect(m_keeper, &SelectionKeeper::selectedOrdersChanged, this,
            &OrderTableView::selectedOrdersChanged);
    auto *header = horizontalHeader();
    header->setSortIndicator(int(Column::Deadline), Qt::AscendingOrder);
    measure();
    fitColumns();
    connect(header, &QHeaderView::sortIndicatorChanged, &model, &Model::sort);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (!m_fitting && size > 0)
            m_wishes[column] = size;
    });
    connect(&model, &Model::headerDataChanged, this, [this] { // another language
        measure();
        fitColumns();
    });
}

presentation::OrderId OrderTableView::currentOrder() const
{
    return m_keeper ? m_keeper->current() : presentation::OrderId();
}

QList<presentation::OrderId> OrderTableView::selectedOrders() const
{
    return m_keeper ? m_keeper->selected() : QList<presentation::OrderId>();
}

void OrderTableView::selectOrder(presentation::OrderId id)
{
    m_keeper->select(id);
}

void OrderTableView::layOut()
{
    executeDelayedItemsLayout();
    updateGeometries();
}

void OrderTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

void OrderTableView::measure()
{
    verticalHeader()->setDefaultSectionSize(OrderDelegate::rowHeight(font()));
    horizontalHeader()->setFont(boldFont(smallFont(font())));
    m_wishes.resize(Model::kColumnCount);
    m_needs.resize(Model::kColumnCount);
    if (!m_model)
        return;
    for (int column = 0; column < Model::kColumnCount; ++column)
        m_needs[column] = needOf(Column(column));
    m_oneLine = m_underChip = 0;
    for (const QString &text : m_model->textsOf(Column::NextStep)) {
        m_oneLine = std::max(m_oneLine, OrderDelegate::widthFor(Column::Total, text, font()));
        m_underChip = std::max(m_underChip, OrderDelegate::widthUnderChip(text, font()));
    }
}

int OrderTableView::needOf(Column column) const
{
    int need = horizontalHeader()->sectionSizeHint(int(column));
    for (const QString &text : m_model->textsOf(column))
        need = std::max(need, OrderDelegate::widthFor(column, text, font()));
    return need;
}

int OrderTableView::wishOf(Column column) const
{
    const int own = m_wishes.at(int(column));
    return own > 0 ? own : m_needs.at(int(column));
}

void OrderTableView::fitColumns()
{
    if (!m_model || m_fitting)
        return;
    const int unit = fontMetrics().horizontalAdvance(u'n');
    const int fair = kFairTitle * unit;
    const int least = kLeastTitle * unit;
    QList<int> widths(Model::kColumnCount);
    int rest = viewport()->width();
    for (const Column column : {Column::Status, Column::Total, Column::Deadline}) {
        widths[int(column)] = wishOf(column);
        rest -= wishOf(column);
    }
    const bool folded = rest - wishOf(Column::NextStep) < fair;
    // Whoever was given more than it needs gives it back first where a title has no room.
    for (const Column column : {Column::Status, Column::Deadline, Column::Total}) {
        int &width = widths[int(column)];
        const int given = std::min(std::max(0, width - m_needs.at(int(column))),
                                   std::max(0, fair - rest));
        width -= given;
        rest += given;
    }
    if (folded) {
        int &status = widths[int(Column::Status)];
        const int more = std::clamp(m_underChip - status, 0, std::max(0, rest - least));
        status += more;
        rest -= more;
    } else {
        int &next = widths[int(Column::NextStep)];
        next = m_wishes.at(int(Column::NextStep)) > 0
            ? wishOf(Column::NextStep)
            : std::clamp(rest - kGoodTitle * unit, wishOf(Column::NextStep),
                         std::max(m_oneLine, wishOf(Column::NextStep)));
        rest -= next;
    }
    widths[int(Column::Order)] = std::max(rest, least);
    m_fitting = true;
    setColumnHidden(int(Column::NextStep), folded);
    for (int column = 0; column < Model::kColumnCount; ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, widths.at(column));
    }
    m_fitting = false;
}

void OrderTableView::saveColumns(QSettings &settings) const
{
    for (int column = 1; column < Model::kColumnCount; ++column) {
        if (m_wishes.at(column) > 0)
            settings.setValue(keyOf(column), m_wishes.at(column));
    }
}

void OrderTableView::restoreColumns(const QSettings &settings)
{
    for (int column = 1; column < Model::kColumnCount; ++column)
        m_wishes[column] = std::max(0, settings.value(keyOf(column)).toInt());
    fitColumns();
}

void OrderTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void OrderTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        measure();
        fitColumns();
    }
}

void OrderTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_painted || !m_model || m_model->rowCount() == 0)
        return;
    m_painted = true;
    // After the paint has reached the screen, not in the middle of it.
    QTimer::singleShot(0, this, &OrderTableView::rowsPainted);
}

void OrderTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void OrderTableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

} // namespace recourse::ui
