// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QList>

#include "domain/ports/book.h"
#include "domain/ports/bookthread.h"
#include "presentation/courier.h"
#include "presentation/languagesetting.h"
#include "presentation/types.h"

namespace recourse::presentation {

/** The left column: saved filters under headers, each with its count. Counts come after the paint.
 */
class GroupListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Kind { Header, Group, Tag, Filter };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole + 1, ///< Kind
        CountRole,                   ///< qint64, -1 while it is not known
        CountTextRole,               ///< QString
        UrgentRole,                  ///< bool: the count stands in a red badge
        GroupRole,                   ///< Group; of tags All, of saved filters their own
        TagRole,                     ///< QString
    };
    Q_ENUM(Role)

    /** Both outlive the model. */
    GroupListModel(domain::BookThread &reader, LanguageSetting &language,
                   QObject *parent = nullptr);
    ~GroupListModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /** Headers cannot be selected. */
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexOf(Group group) const;
    [[nodiscard]] QModelIndex indexOfTag(const QString &tag) const;
    [[nodiscard]] QModelIndex indexOfFilter(const QString &name) const;
    /** The name of the user's own group there; empty where it is none. */
    [[nodiscard]] QString filterAt(const QModelIndex &index) const;
    /**
     * The query's group and tag set to those of the row, of a saved filter its search too.
     */
    [[nodiscard]] OrderQuery queryFor(const QModelIndex &index, const OrderQuery &before) const;
    /** Does the table show what this row stands for? */
    [[nodiscard]] bool isShownBy(const QModelIndex &index, const OrderQuery &query) const;
    [[nodiscard]] const domain::BookSummary &summary() const { return m_summary; }
    [[nodiscard]] bool hasSummary() const { return m_hasSummary; }

public slots:
    /** Counts again, on the reader thread. */
    void reload();

signals:
    /** New counts are here, for the status line too. */
    void summaryChanged(const recourse::domain::BookSummary &summary);
    void failed(const recourse::domain::StorageError &error);

private:
    enum class Section { NeedsYou, Orders, Cases, Own, Tags, PutAside };
    struct Row
    {
        Kind kind = Kind::Group;
        Group group = Group::All;
        Section section = Section::Orders;
        QString tag;
        qint64 count = -1;
        domain::SavedFilter filter = {};
        bool operator==(const Row &) const = default;
        [[nodiscard]] bool isSame(const Row &other) const
        {
            return kind == other.kind && group == other.group && section == other.section
                && tag == other.tag && filter.name == other.filter.name;
        }
    };
    void ask();
    void take(quint64 generation, const domain::Stored<domain::BookSummary> &summary);
    [[nodiscard]] QList<Row> wantedRows() const;
    void show(const QList<Row> &wanted);
    void removeRowsBetween(int first, int end);
    void announceAll();
    [[nodiscard]] QString text(const Row &row) const;
    [[nodiscard]] QString sectionText(Section section) const;
    [[nodiscard]] QString countText(const Row &row) const;
    [[nodiscard]] QString spoken(const Row &row) const;

    domain::BookThread &m_reader;
    LanguageSetting &m_language;
    Courier m_courier;
    domain::BookSummary m_summary;
    bool m_hasSummary = false;
    quint64 m_generation = 0;
    int m_tries = 0;
    QList<Row> m_rows;
};

} // namespace recourse::presentation
