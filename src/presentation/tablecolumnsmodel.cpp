// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/tablecolumnsmodel.h"

#include <algorithm>
#include <array>

#include "presentation/importtexts.h"
#include "wording/numbertext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestShown = 80;
constexpr int kNumber = 1; ///< of the order, in the choices

struct Named
{
    const char *name;
    const char *field; ///< whose label it has
};

constexpr std::array kNamed{
    Named{"placed_at", "placed_at"},
    Named{"status", "status"},
    Named{"seller", "seller.name"},
    Named{"title", "items.title"},
    Named{"variant", "items.variant"},
    Named{"quantity", "items.quantity"},
    Named{"unit_price", "items.unit_price"},
    Named{"total", "total"},
    Named{"discount", "discounts.amount"},
    Named{"payment_method", "payment_method"},
    Named{"paid_at", "paid_at"},
    Named{"ship_by", "ship_by"},
    Named{"shipped_at", "shipped_at"},
    Named{"tracking_number", "parcels.number"},
    Named{"carrier", "parcels.carrier"},
    Named{"delivered_at", "delivered_at"},
    Named{"protection_ends_at", "protection_ends_at"},
    Named{"end_reason", "end_reason"},
    Named{"url", "url"},
    Named{"item_url", "items.url"},
    Named{"product_id", "items.product_id"},
    Named{"sku", "items.sku"},
    Named{"line_id", "items.line_id"},
    Named{"seller_url", "seller.url"},
    Named{"country", "country"},
};

QString shown(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > kLongestShown ? QString(line.left(kLongestShown) + u'…') : line;
}

} // namespace

QList<TableChoice> tableChoices()
{
    //: what a column of a table holds
    QList<TableChoice> choices{{{}, TableColumnsModel::tr("Not used")},
                               {u"order_id"_s, TableColumnsModel::tr("Number of the order")}};
    for (const Named &each : kNamed)
        choices.append({QLatin1String(each.name), fieldLabel(QLatin1String(each.field))});
    choices.append({u"currency"_s, TableColumnsModel::tr("Currency of the amounts")});
    return choices;
}

TableColumnsModel::TableColumnsModel(QString fileName,
                                     std::shared_ptr<const domain::TableGuess> table,
                                     const domain::TableMapping &said, QObject *parent)
    : QAbstractTableModel(parent)
    , m_fileName(std::move(fileName))
    , m_table(std::move(table))
    , m_isSaid(!said.isEmpty())
    , m_choices(m_table->headings.size(), 0)
{
    domain::TableMapping chosen = said;
    if (!m_isSaid) {
        for (const domain::GuessedColumn &guess : m_table->columns) {
            if (guess.confidence >= kSureEnough)
                chosen.insert(guess.column, guess.heading);
        }
    }
    const auto choices = tableChoices();
    for (int i = kNumber; i < int(choices.size()); ++i) {
        const auto heading = chosen.constFind(choices.at(i).name);
        const qsizetype row = heading == chosen.cend() ? -1 : m_table->headings.indexOf(*heading);
        if (row >= 0 && !m_table->unusable.contains(row))
            m_choices[row] = i;
    }
}

int TableColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_choices.size());
}

int TableColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid()
        ? 0
        : FirstCells + std::min(kCells, std::max(1, int(m_table->samples.size())));
}

QString TableColumnsModel::headingOf(int row) const
{
    const QString heading = shown(m_table->headings.value(row));
    return heading.isEmpty() ? tr("(no heading)") : wording::isolated(heading);
}

QVariant TableColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const int row = index.row();
    if (index.column() == Heading)
        return headingOf(row);
    if (index.column() == Holds)
        return tableChoices().value(choice(row)).label;
    const QString cell = shown(m_table->samples.value(index.column() - FirstCells).value(row));
    return cell.isEmpty() ? cell : wording::isolated(cell);
}

QVariant TableColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Heading)
        return tr("Heading");
    if (section == Holds)
        return tr("What it holds");
    //: %1 is the number of a row of a table
    return tr("Row %1").arg(section - FirstCells + 1);
}

QString TableColumnsModel::title() const
{
    //: %1 is the name of a file
    return tr("What the columns of %1 are").arg(wording::isolated(m_fileName));
}

QString TableColumnsModel::explanation() const
{
    QString text = tr("Recourse does not know this table. Say which columns hold what; what is not "
                      "used is not read. The next table with the same headings is read in the "
                      "same way.");
    if (m_table->isCut)
        text += u' '
            + tr("The table has more columns; the first %Ln are shown.", nullptr,
                 int(m_choices.size()));
    return text;
}

void TableColumnsModel::setChoice(int row, int choice)
{
    if (row < 0 || row >= m_choices.size() || m_choices.at(row) == choice
        || m_table->unusable.contains(row))
        return;
    m_choices[row] = choice;
    emit dataChanged(index(row, Holds), index(row, Holds));
    emit changed();
}

QString TableColumnsModel::unusableReason(int row) const
{
    if (!m_table->unusable.contains(row))
        return {};
    const QString heading = m_table->headings.value(row);
    if (heading.isEmpty())
        return tr("This column has no heading, so it cannot be found again.");
    const auto twins = std::count_if(m_table->headings.cbegin(), m_table->headings.cend(),
                                     [&heading](const QString &other) {
                                         return other.compare(heading, Qt::CaseInsensitive) == 0;
                                     });
    return twins > 1 ? tr("Two columns have this heading, so it is not clear which one is meant.")
                     : tr("This heading is too unusual to be found again.");
}

QString TableColumnsModel::blockingReason() const
{
    const auto choices = tableChoices();
    for (int i = kNumber; i < int(choices.size()); ++i) {
        const auto first = m_choices.indexOf(i);
        const auto second = first < 0 ? -1 : m_choices.indexOf(i, first + 1);
        if (second >= 0)
            //: %1 is what a column holds, such as "Total"; %2 and %3 are headings of two columns
            return tr("“%1” is chosen for two columns, “%2” and “%3”. Only one of them can be it.")
                .arg(choices.at(i).label, headingOf(int(first)), headingOf(int(second)));
    }
    if (!m_choices.contains(kNumber))
        return tr("Say which column holds the numbers of the orders.");
    return {};
}

domain::TableMapping TableColumnsModel::mapping() const
{
    domain::TableMapping mapping;
    const auto choices = tableChoices();
    for (qsizetype row = 0; row < m_choices.size(); ++row) {
        if (const int choice = m_choices.at(row); choice > 0)
            mapping.insert(choices.at(choice).name, m_table->headings.at(row));
    }
    return mapping;
}

void TableColumnsModel::retell()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit changed();
}

} // namespace recourse::presentation
