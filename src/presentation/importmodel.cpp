// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/importmodel.h"

#include <algorithm>

#include "presentation/importtexts.h"
#include "wording/errortext.h"
#include "wording/numbertext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;
using services::PlannedState;

namespace {

ImportRowState rowState(PlannedState state)
{
    switch (state) {
    case PlannedState::New:
        return ImportRowState::New;
    case PlannedState::Changed:
        return ImportRowState::Changed;
    case PlannedState::Same:
        return ImportRowState::Same;
    }
    return ImportRowState::Same;
}

ChipTone toneOf(ImportRowState state)
{
    switch (state) {
    case ImportRowState::New:
        return ChipTone::Info;
    case ImportRowState::Changed:
    case ImportRowState::Waiting:
        return ChipTone::Attention;
    case ImportRowState::Same:
        return ChipTone::Neutral;
    case ImportRowState::TwoValues:
    case ImportRowState::Refused:
        return ChipTone::Urgent;
    }
    return ChipTone::Neutral;
}

/** The readers refuse such a date only as long as nobody has said how dates are meant. */
bool isWaiting(const domain::Refusal &refusal)
{
    return refusal.reason == domain::RefusalReason::AmbiguousDate;
}

/** One line of text for tooltips and screen readers. */
QString spoken(const ChangeLine &line)
{
    if (line.question) {
        //: a question and its answer as things stand: %1 "Total: your 8.15 or the file's 8.51?", %2
        //: a value
        return ImportModel::tr("%1 %2 counts.")
            .arg(line.label,
                 line.question->takesTheirs ? line.question->theirs : line.question->mine);
    }
    if (line.label.isEmpty())
        return line.after;
    //: a changed fact: %1 its name, %2 its old and %3 its new value
    return ImportModel::tr("%1: %2 → %3").arg(line.label, line.before, line.after);
}

/** Is there a question that nobody has answered? */
bool isOpen(const services::PlannedOrder &planned)
{
    return std::any_of(planned.contradictions.cbegin(), planned.contradictions.cend(),
                       [](const auto &each) { return each.answer == services::Answer::None; });
}

} // namespace

ImportModel::ImportModel(const core::Clock &clock, LanguageSetting &language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_language(language)
{
    connect(&m_language, &LanguageSetting::changed, this, &ImportModel::retell);
}

void ImportModel::setPlan(const services::ImportPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    countAnew();
    endResetModel();
    emit countsChanged();
}

void ImportModel::countAnew()
{
    m_counts = {};
    m_counts.waiting = std::count_if(m_plan.refused.cbegin(), m_plan.refused.cend(), isWaiting);
    m_counts.refused = m_plan.refused.size() - m_counts.waiting;
    for (const services::PlannedOrder &planned : std::as_const(m_plan.orders)) {
        m_counts.added += planned.state == PlannedState::New ? 1 : 0;
        m_counts.changed += planned.state == PlannedState::Changed ? 1 : 0;
        m_counts.same += planned.state == PlannedState::Same ? 1 : 0;
        m_counts.toDecide += isOpen(planned) ? 1 : 0;
        m_counts.taken += planned.taken && planned.writes() ? 1 : 0;
    }
}

QList<ImportQuestion> ImportModel::questions(int row) const
{
    if (row < 0 || row >= m_plan.orders.size())
        return {};
    return questionsOf(m_plan.orders.at(row), m_clock.now(), m_language.regional());
}

void ImportModel::answer(int row, int question, bool takesTheirs)
{
    if (row < 0 || row >= m_plan.orders.size())
        return;
    services::PlannedOrder &planned = m_plan.orders[row];
    if (question < 0 || question >= planned.contradictions.size())
        return;
    const auto given = takesTheirs ? services::Answer::Theirs : services::Answer::Mine;
    services::Answer &current = planned.contradictions[question].answer;
    if (current == given)
        return;
    current = given;
    planned.taken = true; // whoever decides wants it written
    countAnew();
    emit dataChanged(index(row, 0), index(row, kColumnCount - 1));
    emit countsChanged();
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.orders.size() + m_plan.refused.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QString ImportModel::stateText(ImportRowState state)
{
    return stateLabel(state);
}

ImportRowState ImportModel::stateOf(int row) const
{
    if (row < m_plan.orders.size()) {
        const services::PlannedOrder &planned = m_plan.orders.at(row);
        if (isOpen(planned))
            return ImportRowState::TwoValues;
        return rowState(planned.writes() && planned.state == PlannedState::Same
                            ? PlannedState::Changed
                            : planned.state);
    }
    return isWaiting(m_plan.refused.at(row - m_plan.orders.size())) ? ImportRowState::Waiting
                                                                    : ImportRowState::Refused;
}

bool ImportModel::isTakeable(int row) const
{
    return row < m_plan.orders.size() && m_plan.orders.at(row).writes();
}

QList<ChangeLine> ImportModel::linesOf(int row) const
{
    if (row < m_plan.orders.size())
        return changeLines(m_plan.orders.at(row), m_clock.now(), m_language.regional());
    return {
        ChangeLine{{}, {}, wording::refusalText(m_plan.refused.at(row - m_plan.orders.size()))}};
}

QString ImportModel::titleOf(int row) const
{
    if (row >= m_plan.orders.size())
        return stateOf(row) == ImportRowState::Waiting ? tr("Waits for your answer")
                                                       : tr("Not taken");
    const domain::Order &order = m_plan.orders.at(row).merged;
    const QString title = order.displayTitle().simplified();
    return title.isEmpty() ? tr("Order without a name") : title;
}

QString ImportModel::numberOf(int row) const
{
    if (row >= m_plan.orders.size())
        return placeText(m_plan.refused.at(row - m_plan.orders.size()));
    const QString number = m_plan.orders.at(row).merged.number;
    return number.isEmpty() ? tr("no number yet")
                            : wording::isolatedLtr(wording::groupedNumber(number));
}

QVariant ImportModel::takeData(int row, int role) const
{
    if (!isTakeable(row))
        return {};
    if (role == Qt::CheckStateRole)
        return int(m_plan.orders.at(row).taken ? Qt::Checked : Qt::Unchecked);
    if (role == Qt::AccessibleTextRole)
        return tr("Take %1").arg(titleOf(row));
    return {};
}

QVariant ImportModel::orderData(int row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(row);
    case Qt::ToolTipRole:
        return QString(titleOf(row) + u'\n' + numberOf(row));
    case Qt::AccessibleTextRole:
        return QString(titleOf(row) + u", "_s + numberOf(row));
    case NumberRole:
        return numberOf(row);
    default:
        return {};
    }
}

QVariant ImportModel::changesData(int row, int role) const
{
    if (role == ChangesRole)
        return QVariant::fromValue(linesOf(row));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    QStringList texts;
    const auto lines = linesOf(row);
    for (const ChangeLine &line : lines)
        texts.append(spoken(line));
    return texts.join(u'\n');
}

QVariant ImportModel::stateData(int row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return stateLabel(stateOf(row));
    case StateRole:
        return QVariant::fromValue(stateOf(row));
    case ToneRole:
        return QVariant::fromValue(toneOf(stateOf(row)));
    default:
        return {};
    }
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (Column(index.column())) {
    case Take:
        return takeData(index.row(), role);
    case Order:
        return orderData(index.row(), role);
    case Changes:
        return changesData(index.row(), role);
    case State:
        return stateData(index.row(), role);
    }
    return {};
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Take
        || role != Qt::CheckStateRole || !isTakeable(index.row()))
        return false;
    const bool taken = value.toInt() == Qt::Checked;
    bool &current = m_plan.orders[index.row()].taken;
    if (taken != current) {
        current = taken;
        m_counts.taken += taken ? 1 : -1;
        emit dataChanged(index, index, {Qt::CheckStateRole});
        emit countsChanged();
    }
    return true;
}

void ImportModel::takeAll(bool taken)
{
    if (m_plan.orders.isEmpty())
        return;
    m_counts.taken = 0;
    for (services::PlannedOrder &planned : m_plan.orders) {
        planned.taken = taken;
        m_counts.taken += taken && planned.writes() ? 1 : 0;
    }
    emit dataChanged(index(0, Take), index(int(m_plan.orders.size()) - 1, Take),
                     {Qt::CheckStateRole});
    emit countsChanged();
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Take:
    case State:
        return QString();
    case Order:
        return tr("Order");
    case Changes:
        return tr("What changes");
    }
    return {};
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Take && isTakeable(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

void ImportModel::retell()
{
    if (rowCount() == 0)
        return;
    emit headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

} // namespace recourse::presentation
