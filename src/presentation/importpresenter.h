// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include "core/clock.h"
#include "domain/ports/bookthread.h"
#include "domain/ports/orderreader.h"
#include "domain/rules/ruleslibrary.h"
#include "presentation/courier.h"
#include "presentation/importmodel.h"
#include "presentation/importreport.h"
#include "presentation/importviews.h"
#include "presentation/jobpresenter.h"
#include "presentation/kepttables.h"
#include "presentation/languagesetting.h"
#include "presentation/redactionpresenter.h"
#include "presentation/tablecolumnsmodel.h"
#include "services/filereading.h"
#include "services/importplan.h"

class QThreadPool;

namespace recourse::presentation {

/**
 * Files on their way into the book: read in the pool, compared with the book and written on its
 * writer thread, in one transaction. Nothing is written before import(). GUI thread. The readers,
 * the pack and the pool outlive every job, this object need not.
 */
class ImportPresenter final : public QObject
{
    Q_OBJECT
public:
    enum class Stage {
        Empty,   ///< no file yet
        Reading, ///< files are read and compared with the book
        Preview, ///< the plan is shown
        Importing,
        Imported,
    };
    Q_ENUM(Stage)
    using DateOrder = domain::DateOrder;

    struct Tools
    {
        domain::BookThread &writer;
        const domain::OrderReaders &readers;
        const domain::RulesLibrary &rules;
        const core::Clock &clock;
        LanguageSetting &language;
        QThreadPool &pool;
        /** Any table as a guarded one, for reports; empty: only pages are written. */
        std::function<QByteArray(const QList<QStringList> &rows)> csv = {};
        /** Where it is kept what the columns of tables are; null: it counts for this import. */
        KeptValues *kept = nullptr;
    };
    explicit ImportPresenter(const Tools &tools, QObject *parent = nullptr);
    /** Cancels what still runs; a transaction that is not over rolls back. */
    ~ImportPresenter() override;

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] ImportModel &orders() { return m_model; }
    [[nodiscard]] JobPresenter &job() { return m_job; }

    /** A copy of one of the files without private data, for showing to others. */
    [[nodiscard]] std::unique_ptr<RedactionPresenter> redactionOf(const QString &path) const
    {
        return std::make_unique<RedactionPresenter>(m_tools.readers, m_tools.pool, path);
    }

    /** The columns of a table that nobody knows, see ImportFileView; null where it is none. */
    [[nodiscard]] std::unique_ptr<TableColumnsModel> columnsOf(const QString &table) const;

    [[nodiscard]] QString title() const;
    [[nodiscard]] QList<ImportFileView> files() const;
    /** "31 new · 12 changed · 17 same · 1 refused"; empty before there is a plan. */
    [[nodiscard]] QString summary() const;
    /** "Import 43 orders". */
    [[nodiscard]] QString importText() const;
    [[nodiscard]] bool canImport() const { return blockingReason().isEmpty(); }
    [[nodiscard]] QString blockingReason() const;
    /** What went wrong last; empty where nothing did. */
    [[nodiscard]] QString problem() const { return m_problem; }
    /** Some dates can be read in two ways: the user has to say which. */
    [[nodiscard]] bool asksDateOrder() const { return !m_ambiguous.isEmpty(); }
    /** Nothing can be imported before that answer. */
    [[nodiscard]] bool waitsForDateOrder() const { return asksDateOrder() && !m_dateOrder; }
    [[nodiscard]] QString dateQuestion() const;
    [[nodiscard]] std::optional<DateOrder> dateOrder() const { return m_dateOrder; }
    /** There is something to be reported. */
    [[nodiscard]] bool canReport() const { return m_stage == Stage::Preview; }
    /** What a report tells as things stand; once it is imported, what was done. */
    [[nodiscard]] ImportReportSource reportSource() const;

public slots:
    /** Files, and folders with all that is in them; what is there already is read once. */
    void addFiles(const QStringList &paths);
    /** Rows that were copied somewhere: text of any format that is read from files. UTF-8. */
    void addCopied(const QByteArray &text);
    /** Reads it by these, and all that have the same headings, now and from now on. */
    void setColumns(const QString &table, const recourse::domain::TableMapping &columns);
    /** What was said of it counts no more. */
    void forgetColumns(const QString &table);
    /** Reads the files with such dates again. */
    void setDateOrder(recourse::domain::DateOrder order);
    void import();
    /** Writes what the preview shows into a file: a table where its name ends with .csv, else a
     * page. reported() follows. */
    void saveReport(const QString &path);
    /** Stops the job that runs. */
    void cancel();

signals:
    void changed();
    /** Everything is in the book. */
    void imported(const recourse::services::ImportReport &report);
    /** `problem` is empty where the file was written. */
    void reported(const QString &path, const QString &problem);

private:
    [[nodiscard]] bool isWriting() const
    {
        return m_stage == Stage::Importing || m_stage == Stage::Imported;
    }
    void read();
    void readTablesLike(const QString &fingerprint);
    void takeRead(const services::FilesRead &read, int round);
    void compare();
    void takePlan(const domain::Stored<services::ImportPlan> &plan, int round);
    void takeReport(const domain::Stored<services::ImportReport> &report);
    void stopped(const QString &problem);
    [[nodiscard]] QStringList unread() const;
    [[nodiscard]] QList<domain::ReadResult> results() const;
    [[nodiscard]] QList<domain::ReadResult> filesOf(const QString &folder) const;
    [[nodiscard]] ImportFileView viewOf(const QString &path) const;
    [[nodiscard]] ImportFileView folderViewOf(const QString &path) const;
    [[nodiscard]] qint64 fileCount() const;

    const Tools m_tools;
    Courier m_courier;
    ImportModel m_model;
    JobPresenter m_job;
    KeptTables m_tables;
    Stage m_stage = Stage::Empty;
    QStringList m_paths;
    QHash<QString, QByteArray> m_copied; ///< what is no file, by the path that it stands under
    QHash<QString, domain::FolderFiles> m_folders; ///< of those paths that are one
    QHash<QString, domain::ReadResult> m_read;
    QSet<QString> m_ambiguous; ///< paths of files with dates that can be read in two ways
    std::optional<DateOrder> m_dateOrder;
    QString m_problem;
    std::optional<services::ImportReport> m_done;
    int m_round = 0; ///< answers of an older round are void
};

} // namespace recourse::presentation
