// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include "core/clock.h"
#include "presentation/importviews.h"
#include "presentation/languagesetting.h"
#include "services/importplan.h"

namespace recourse::presentation {

/**
 * The preview of an import: its orders, then what was refused. Holds the plan and makes each text
 * when it is asked for, so that a hundred thousand orders scroll like ten. GUI thread.
 */
class ImportModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Take, Order, Changes, State };
    static constexpr int kColumnCount = State + 1;
    enum Role {
        NumberRole = Qt::UserRole, ///< Order: the second line, number or place
        ChangesRole,               ///< Changes: QList<ChangeLine>
        StateRole,                 ///< State: ImportRowState
        ToneRole,                  ///< State: ChipTone
    };
    struct Counts
    {
        qint64 added = 0;
        qint64 changed = 0;
        qint64 same = 0;
        qint64 waiting = 0;  ///< for the answer how dates are meant
        qint64 toDecide = 0; ///< orders with a question that is not answered
        qint64 refused = 0;
        qint64 taken = 0; ///< with a tick, and something to be written
        bool operator==(const Counts &) const = default;
    };

    ImportModel(const core::Clock &clock, LanguageSetting &language, QObject *parent = nullptr);

    /** What a chip says: "new", "changed" … */
    [[nodiscard]] static QString stateText(ImportRowState state);

    void setPlan(const services::ImportPlan &plan);
    [[nodiscard]] const services::ImportPlan &plan() const { return m_plan; }
    [[nodiscard]] const Counts &counts() const { return m_counts; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /** What is to be decided about an order; empty where nothing is. */
    [[nodiscard]] QList<ImportQuestion> questions(int row) const;

public slots:
    /** The user's word about a question of questions(row). */
    void answer(int row, int question, bool takesTheirs);
    /** Takes or leaves every new and changed order. */
    void takeAll(bool taken);

signals:
    void countsChanged();

private:
    [[nodiscard]] ImportRowState stateOf(int row) const;
    [[nodiscard]] bool isTakeable(int row) const;
    [[nodiscard]] QList<ChangeLine> linesOf(int row) const;
    [[nodiscard]] QString titleOf(int row) const;
    [[nodiscard]] QString numberOf(int row) const;
    [[nodiscard]] QVariant takeData(int row, int role) const;
    [[nodiscard]] QVariant orderData(int row, int role) const;
    [[nodiscard]] QVariant changesData(int row, int role) const;
    [[nodiscard]] QVariant stateData(int row, int role) const;
    void retell();
    void countAnew();

    const core::Clock &m_clock;
    LanguageSetting &m_language;
    services::ImportPlan m_plan;
    Counts m_counts;
};

} // namespace recourse::presentation
