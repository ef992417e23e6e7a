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

namespace recourse::ui {

using namespace Qt::StringLiterals;
using Model = presentation::OrderTableModel;
using Column = Model::Column;

namespace {

/** In widths of an "n": what a column asks for and the least that keeps it readable. */
struct Width
{
    int wish;
    int least;
};
constexpr Width widthOf(Column column)
{
    switch (column) {
    case Column::Order:
        return {30, 20};
    case Column::Status:
        return {19, 14};
    case Column::Total:
        return {12, 11};
    case Column::NextStep:
        return {21, 14};
    case Column::Deadline:
        return {13, 11};
    }
    return {10, 10};
}

QString keyOf(int column)
{
    return u"columns/%1"_s.arg(QLatin1String(QMetaEnum::fromType<Column>().valueToKey(column)));
}

} // namespace

OrderTableView::OrderTableView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new OrderDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
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
    setModel(&model);
    auto *header = horizontalHeader();
    header->setSortIndicator(int(Column::Deadline), Qt::AscendingOrder);
    measure();
    fitColumns();
    connect(header, &QHeaderView::sortIndicatorChanged, &model, &Model::sort);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (!m_fitting)
            m_wishes[column] = size;
    });
    connect(&model, &Model::modelReset, this, &OrderTableView::keepOrder);
    connect(&model, &Model::firstRowsReady, this, &OrderTableView::keepOrder);
    connect(&model, &Model::rowsInserted, this, &OrderTableView::keepOrder);
    connect(&model, &Model::rowsRemoved, this, &OrderTableView::keepOrder);
    connect(&model, &Model::loaded, this, &OrderTableView::keepOrder);
}

presentation::OrderId OrderTableView::currentOrder() const
{
    return m_model && currentIndex().isValid() ? m_model->idAt(currentIndex().row())
                                               : presentation::OrderId();
}

void OrderTableView::selectOrder(presentation::OrderId id)
{
    m_wanted = id;
    keepOrder();
}

void OrderTableView::keepOrder()
{
    const auto before = currentOrder();
    if (before.isValid() && before == m_wanted)
        return;
    QModelIndex index = m_wanted.isValid() ? m_model->indexOf(m_wanted) : QModelIndex();
    // Where the order is gone for good, and not only not here yet, the first one takes its place.
    if (!index.isValid() && (m_model->isComplete() || !m_wanted.isValid()))
        index = m_model->index(0, 0);
    if (!index.isValid()) {
        if (m_model->isComplete() && m_model->rowCount() == 0)
            emit currentOrderChanged({});
        return;
    }
    m_restoring = true;
    setCurrentIndex(index);
    scrollTo(index);
    m_restoring = false;
    const auto now = m_model->idAt(index.row());
    m_wanted = now;
    emit currentOrderChanged(now);
}

void OrderTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (m_restoring || !current.isValid())
        return;
    m_wanted = m_model->idAt(current.row());
    emit currentOrderChanged(m_wanted);
}

void OrderTableView::measure()
{
    verticalHeader()->setDefaultSectionSize(OrderDelegate::rowHeight(font()));
    horizontalHeader()->setFont(boldFont(smallFont(font())));
    const int unit = fontMetrics().horizontalAdvance(u'n');
    m_wishes.resize(Model::kColumnCount);
    for (int column = 0; column < Model::kColumnCount; ++column)
        m_wishes[column] = widthOf(Column(column)).wish * unit;
}

void OrderTableView::fitColumns()
{
    if (!m_model || m_fitting)
        return;
    const int unit = fontMetrics().horizontalAdvance(u'n');
    QList<int> widths = m_wishes;
    int rest = viewport()->width();
    for (int column = 1; column < Model::kColumnCount; ++column)
        rest -= widths.at(column);
    // Too narrow: the widest ones give first, each down to its least.
    int missing = widthOf(Column::Order).least * unit - rest;
    for (const Column column :
         {Column::NextStep, Column::Status, Column::Deadline, Column::Total}) {
        const int least = widthOf(column).least * unit;
        const int given = std::clamp(widths.at(int(column)) - least, 0, std::max(0, missing));
        widths[int(column)] -= given;
        missing -= given;
        rest += given;
    }
    widths[int(Column::Order)] = std::max(rest, widthOf(Column::Order).least * unit);
    m_fitting = true;
    for (int column = 0; column < Model::kColumnCount; ++column)
        setColumnWidth(column, widths.at(column));
    m_fitting = false;
}

void OrderTableView::saveColumns(QSettings &settings) const
{
    for (int column = 1; column < Model::kColumnCount; ++column)
        settings.setValue(keyOf(column), m_wishes.at(column));
}

void OrderTableView::restoreColumns(const QSettings &settings)
{
    for (int column = 1; column < Model::kColumnCount; ++column) {
        const int width = settings.value(keyOf(column)).toInt();
        if (width > 0)
            m_wishes[column] = width;
    }
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
