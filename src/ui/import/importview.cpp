// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importview.h"

#include <algorithm>

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include "presentation/importmodel.h"
#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/import/importlines.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::ChangeLine;
using presentation::ImportModel;

namespace {

constexpr int kPadding = 8;

QRect inner(const QRect &rect)
{
    return rect.adjusted(kPadding, kPadding, -kPadding, -kPadding);
}

} // namespace

void ImportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const ThemeColors &colors = colorsOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, selected ? colors.selection : colors.base);
    painter->setPen(colors.rowLine);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setFont(option.font);
    const QRect place = inner(option.rect);
    switch (ImportModel::Column(index.column())) {
    case ImportModel::Take: {
        const QVariant check = index.data(Qt::CheckStateRole);
        if (!check.isValid())
            break;
        QStyleOptionButton box;
        box.state = option.state & ~QStyle::State_HasFocus;
        box.state |= check.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        box.rect = checkRect(option);
        box.palette = option.palette;
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter,
                                              option.widget);
        break;
    }
    case ImportModel::Order: {
        const int height = option.fontMetrics.lineSpacing();
        painter->setPen(colors.text);
        painter->setFont(boldFont(option.font));
        drawLine(painter, QRect(place.topLeft(), QSize(place.width(), height)),
                 index.data(Qt::DisplayRole).toString(), option.direction);
        painter->setFont(smallFont(option.font));
        painter->setPen(colors.muted);
        drawLine(painter, QRect(place.left(), place.top() + height, place.width(), height),
                 index.data(ImportModel::NumberRole).toString(), option.direction);
        break;
    }
    case ImportModel::Changes:
        paintImportLines(painter, place, option,
                         index.data(ImportModel::ChangesRole).value<QList<ChangeLine>>(),
                         index.siblingAtColumn(ImportModel::State)
                             .data(ImportModel::StateRole)
                             .value<presentation::ImportRowState>());
        break;
    case ImportModel::State: {
        painter->setFont(smallFont(option.font));
        const ToneColors &tone = colors.tone(
            index.data(ImportModel::ToneRole).value<presentation::ChipTone>());
        const QString text = index.data(Qt::DisplayRole).toString();
        const QRect top(place.topLeft(),
                        QSize(place.width(), chipSize(painter->fontMetrics(), text).height()));
        drawChip(painter, top, text, tone, option.direction, selected);
        break;
    }
    }
    painter->restore();
}

QRect ImportDelegate::checkRect(const QStyleOptionViewItem &option)
{
    const int size = option.widget->style()->pixelMetric(QStyle::PM_IndicatorWidth, &option,
                                                         option.widget);
    return QRect(option.rect.center().x() - size / 2, option.rect.top() + kPadding, size, size);
}

bool ImportDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease && index.column() == ImportModel::Changes)
        return answerAt(static_cast<QMouseEvent *>(event)->position().toPoint(), model, option,
                        index);
    if (event->type() != QEvent::MouseButtonRelease
        || !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, int(checked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

bool ImportDelegate::answerAt(const QPoint &place, QAbstractItemModel *model,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto lines = index.data(ImportModel::ChangesRole).value<QList<ChangeLine>>();
    const auto link = importLinkAt(place, inner(option.rect), option, lines);
    auto *orders = qobject_cast<ImportModel *>(model);
    if (!link || !orders)
        return false;
    orders->answer(index.row(), link->question, link->takesTheirs);
    return true;
}

bool ImportDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::ToolTipRole).toString()),
                       view);
    return true;
}

QSize ImportDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const int two = 2 * metrics.lineSpacing();
    const int changes = index.column() == ImportModel::Changes
        ? importLinesHeight(index.data(ImportModel::ChangesRole).value<QList<ChangeLine>>(),
                            option.font, option.rect.width() - 2 * kPadding)
        : 0;
    return {option.rect.width(), std::max(two, changes) + 2 * kPadding};
}

ImportView::ImportView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new ImportDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(2 * fontMetrics().lineSpacing() + 2 * kPadding);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(
        1); // large text would make the ticks' column too wide
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ImportView::measureVisibleRows);
}

void ImportView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    // After the view's own answer to the same signal has laid its rows out.
    connect(model, &QAbstractItemModel::modelReset, this, &ImportView::measureVisibleRows,
            Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::dataChanged, this, &ImportView::measureVisibleRows);
    layOutColumns();
}

void ImportView::layOutColumns()
{
    if (!model())
        return;
    const int width = viewport()->width();
    const int check = 2 * kPadding + style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
    int state = 0;
    const QFontMetrics metrics(smallFont(font()));
    for (const auto one :
         {presentation::ImportRowState::New, presentation::ImportRowState::Changed,
          presentation::ImportRowState::Same, presentation::ImportRowState::TwoValues,
          presentation::ImportRowState::Waiting, presentation::ImportRowState::Refused})
        state = std::max(state, chipSize(metrics, ImportModel::stateText(one)).width());
    state += 3 * kPadding;
    const int order = std::max(160, (width - check - state) * 2 / 5);
    setColumnWidth(ImportModel::Take, check);
    setColumnWidth(ImportModel::Order, order);
    setColumnWidth(ImportModel::State, state);
    setColumnWidth(ImportModel::Changes, std::max(120, width - check - order - state));
    measureVisibleRows();
}

void ImportView::measureVisibleRows()
{
    if (!model() || model()->rowCount() == 0)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect.setWidth(columnWidth(ImportModel::Changes));
    const int last = model()->rowCount() - 1;
    int row = std::max(0, rowAt(0));
    while (row <= last && rowViewportPosition(row) < viewport()->height()) {
        const int height = itemDelegate()
                               ->sizeHint(option, model()->index(row, ImportModel::Changes))
                               .height();
        if (rowHeight(row) != height)
            setRowHeight(row, height);
        ++row;
    }
}

void ImportView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex take = currentIndex().siblingAtColumn(ImportModel::Take);
    if (event->key() == Qt::Key_Space && take.isValid()) {
        const bool checked = take.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        model()->setData(take, int(checked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
        event->accept();
        return;
    }
    // Return goes on to the questions of an order that has some, else to the dialog's button.
    const auto *orders = qobject_cast<ImportModel *>(model());
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && orders && !orders->questions(currentIndex().row()).isEmpty()) {
        emit questionsWanted();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ImportView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

void ImportView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        layOutColumns();
}

} // namespace recourse::ui
