// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QObject>

#include "core/clock.h"
#include "domain/ports/bookthread.h"
#include "domain/ports/evidencefiles.h"
#include "presentation/courier.h"
#include "presentation/jobpresenter.h"
#include "presentation/languagesetting.h"
#include "services/evidenceservice.h"

class QThreadPool;

namespace recourse::presentation {

/** What is read to the buyer about the evidence of an order. */
struct EvidenceReportView
{
    QString title;
    QString text;           ///< what was found, in a sentence or two
    QStringList lines;      ///< one for each file, or each line of the log
    bool busy = false;      ///< it is still being read
    bool isTrouble = false; ///< something is not as it was
    bool operator==(const EvidenceReportView &) const = default;
};

/** `looked`: the originals that were read again. */
[[nodiscard]] EvidenceReportView checkedView(const QList<services::LookedAt> &looked,
                                             const wording::Regional &regional);
/** `lines`: of the log, the oldest first; told the newest first. `items` name the files. */
[[nodiscard]] EvidenceReportView logView(const QList<QByteArray> &lines,
                                         const QList<domain::EvidenceItem> &items,
                                         core::Instant now, const wording::Regional &regional);
/** The copy's name: harmless on every system, and with an ending that fits what it is. Empty where
 * nobody knows what the file is: such a one is not opened. */
[[nodiscard]] QString copyNameOf(const domain::EvidenceItem &item);

/** Reads an order's originals again, or its log, and says in words what there is. GUI thread. */
class EvidenceReport final : public QObject
{
    Q_OBJECT
public:
    struct Tools
    {
        domain::BookThread &writer; ///< outlives the jobs of the pool
        std::shared_ptr<domain::EvidenceFiles> files;
        const core::Clock &clock;
        LanguageSetting &language;
        QThreadPool &pool;
    };
    explicit EvidenceReport(const Tools &tools, QObject *parent = nullptr);
    ~EvidenceReport() override;

    /** Of the originals of that order, those in the trash too; the log is told what was found. */
    void check(core::OrderId order);
    void tellLog(core::OrderId order);
    [[nodiscard]] const EvidenceReportView &view() const { return m_view; }
    [[nodiscard]] JobPresenter &job() { return m_job; }

public slots:
    void cancel() { m_job.cancel(); }

signals:
    void changed();

private:
    void look(const QList<domain::EvidenceItem> &items);
    void fail(const domain::StorageError &error);
    void show(const EvidenceReportView &view);

    const Tools m_tools;
    Courier m_courier;
    JobPresenter m_job;
    JobToken m_token;
    EvidenceReportView m_view;
};

} // namespace recourse::presentation
