// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <memory>
#include <optional>

#include <QAbstractTableModel>
#include <QList>

#include "core/clock.h"
#include "domain/ports/book.h"
#include "domain/ports/bookthread.h"
#include "domain/rules/ruleslibrary.h"
#include "presentation/courier.h"
#include "presentation/idsplice.h"
#include "presentation/languagesetting.h"
#include "presentation/rowcache.h"
#include "presentation/rowtext.h"
#include "presentation/types.h"

namespace recourse::presentation {

/**
 * The order table: sorted ids and a few pages of rows, never the book. Ids come from the reader
 * thread, the first page by a query of its own; rows are read over the GUI thread's connection. GUI
 * thread.
 */
class OrderTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /** Those behind the deadline are shown where the user wants them. */
    enum class Column { Order, Status, Total, NextStep, Deadline, Seller, Number, Placed, Market };
    Q_ENUM(Column)
    static constexpr int kColumnCount = int(Column::Market) + 1;

    /** Of the whole row, whatever the column; Qt's own text roles are by column. */
    enum Role {
        IdRole = Qt::UserRole + 1, ///< OrderId
        TitleRole,                 ///< QString
        SubtitleRole,              ///< QString, seller · day
        NumberRole,                ///< QString, in groups of four
        ChipTextRole,              ///< QString
        ChipToneRole,              ///< ChipTone
        ToneRole,                  ///< Tone of the situation
        TotalTextRole,             ///< QString, empty where not known
        NextStepRole,              ///< QString
        DeadlineTextRole,          ///< QString, empty where there is none
        DeadlineToneRole,          ///< ChipTone of the bar
        DeadlineFractionRole, ///< double 0…1, 1 at the deadline and after; -1 where there is none
        OverdueRole,          ///< bool
        NeedsUserRole,        ///< bool
        StaleRole,            ///< bool
    };
    Q_ENUM(Role)

    struct Sources
    {
        domain::OrderQueries &queries; ///< of the GUI thread's connection
        domain::BookThread &reader;
        const domain::RulesLibrary &rules;
        const core::Clock &clock;
        LanguageSetting &language;
    };
    /** Shows nothing until the first setQuery(); the sources outlive the model. */
    explicit OrderTableModel(const Sources &sources, QObject *parent = nullptr);
    ~OrderTableModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    /** Several keys, the leading one first; the headings tell of it. */
    void sortBy(const QList<SortKey> &keys);

    [[nodiscard]] const OrderQuery &query() const { return m_query; }
    /** Voids and interrupts what is under way; the old rows stay until the new ones are there. */
    void setQuery(const OrderQuery &query);
    /** All ids of the query are here, not only the first page. */
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] OrderId idAt(int row) const;
    /** Of all rows that are here, in their order; shared, so holding on to them costs nothing. */
    [[nodiscard]] const QList<OrderId> &ids() const { return m_ids; }
    /** The row's first column; invalid where the order is not (yet) shown. */
    [[nodiscard]] QModelIndex indexOf(OrderId id) const;
    [[nodiscard]] static SortColumn sortColumnOf(Column column);
    /** What the column has to have room for, see columnTexts(). */
    [[nodiscard]] QStringList textsOf(Column column) const;

public slots:
    /** Asks the same again, after a write: rows that stay keep their index by id. */
    void reload();
    /** The deadlines' words at the clock's now. */
    void refreshDeadlines();

signals:
    /** The first rows of a new query can be painted. */
    void firstRowsReady();
    /** All ids are here. */
    void loaded(int count);
    /** Another language: every text has another width. */
    void wordsChanged();
    void failed(const recourse::domain::StorageError &error);

private:
    /** Made on the reader thread: comparing two long lists takes its time. */
    struct Answer
    {
        QList<OrderId> ids;
        std::optional<IdSplice> changes; ///< what turns the rows shown into them
    };
    void request();
    /** For at most `limit` ids; all of them where it is negative. */
    void ask(int limit);
    void askForTheRest();
    void take(quint64 generation, const domain::Stored<Answer> &answer, bool complete);
    void replaceIds(const QList<OrderId> &ids);
    void updateIds(const Answer &answer);
    void append(const QList<OrderId> &ids);
    void insertRuns(const QList<IdSplice::Run> &runs, const QList<OrderId> &ids);
    void reorder(const QList<OrderId> &ids);
    void announceAll();
    [[nodiscard]] QVariant rowData(const domain::OrderRow &row, Role role) const;
    [[nodiscard]] RowText textOf(const domain::OrderRow &row) const;

    Sources m_sources;
    Courier m_courier;
    OrderQuery m_query;
    QList<OrderId> m_ids;
    mutable RowCache m_cache;
    quint64 m_generation = 0; ///< of the request made last
    quint64 m_shown = 0;      ///< of the request whose first page the rows are
    /** The same as m_generation for the reader thread, which skips what nobody waits for. */
    std::shared_ptr<std::atomic<quint64>> m_wanted;
    bool m_asked = false;
    bool m_pending = false; ///< a request is under way
    bool m_complete = false;
    bool m_fresh = false; ///< the next ids replace those of another query
};

} // namespace recourse::presentation
