// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTemporaryDir>
#include <QThreadPool>

#include "core/clock.h"
#include "domain/ports/bookthread.h"
#include "domain/ports/evidencepacks.h"
#include "domain/rules/ruleslibrary.h"
#include "presentation/courier.h"
#include "presentation/jobpresenter.h"
#include "presentation/languagesetting.h"
#include "services/evidencepacking.h"

namespace recourse::presentation {

/** What the buyer wishes of a pack; as the page holds it. */
struct PackChoices
{
    bool isFolder = false;
    domain::PackLimits limits;
    bool keepPlace = false;
    bool attach = false;
    bool redact = false;
    QString leaveOut; ///< one a line
    QString password;
    bool operator==(const PackChoices &) const = default;
};

/** A file of evidence that may go into the pack. */
struct PackFileRow
{
    QString text;
    bool chosen = true;
};

/**
 * "Make the pack…": what is in it, how, then its making in a thread of the pool, and what can be
 * dragged out of it. GUI thread; the tools outlive this.
 */
class PackMaker final : public QObject
{
    Q_OBJECT
public:
    struct Tools
    {
        domain::BookThread &book; ///< the writer: the order's log is told
        std::shared_ptr<domain::EvidencePacks> packs;
        QThreadPool &pool;
        const domain::RulesLibrary &rules;
        const core::Clock &clock;
        LanguageSetting &language;
    };
    PackMaker(core::OrderId order, Tools tools, QObject *parent = nullptr);
    ~PackMaker() override;

    /** What a wizard knows: the id of the rules pack's problem, and the text for the form. */
    void setCase(const QString &problem, const QString &statement);
    /** Reads what the book has; to be called once. */
    void load();

    [[nodiscard]] const PackChoices &choices() const { return m_choices; }
    void setChoices(const PackChoices &choices);
    [[nodiscard]] QList<PackFileRow> files() const;
    void choose(int row, bool chosen);

    /** Why no pack can be made yet; empty where it can. */
    [[nodiscard]] QString blockingReason() const;
    /** The name that stands in the file dialog: of the zip, or of the folder that is made. */
    [[nodiscard]] QString suggestedName() const;
    /** A zip, or a folder that is not there yet, as the choices have it. */
    void make(const QString &out);

    [[nodiscard]] JobPresenter &job() { return m_job; }
    [[nodiscard]] bool isMade() const { return m_made.has_value(); }
    /** What was made, and what is said of it; or why there is none. */
    [[nodiscard]] QString resultText() const;
    [[nodiscard]] QStringList notices() const;
    /** Where the pack lies. */
    [[nodiscard]] QStringList paths() const { return m_made ? m_made->paths : QStringList(); }
    /** Copies that can be dragged out; they go with this object. */
    [[nodiscard]] QStringList draggable() const { return m_draggable; }

public slots:
    void cancel() { m_job.cancel(); }

signals:
    void changed();
    /** The pack is whole and the log told. */
    void made();

private:
    void take(const domain::Stored<services::PackParts> &parts);
    void refuse(const domain::PackFailure &failure);
    void finish(const domain::MadePack &pack, const QStringList &draggable,
                const domain::Stored<void> &told);
    [[nodiscard]] domain::PackWish wish(const QString &out) const;

    const core::OrderId m_order;
    const Tools m_tools;
    Courier m_courier;
    JobPresenter m_job;
    QString m_problem;
    QString m_statement;
    std::optional<services::PackParts> m_parts;
    std::optional<domain::StorageError> m_error; ///< of the book
    QSet<qint64> m_leftOut;
    PackChoices m_choices;
    std::optional<domain::MadePack> m_made;
    std::optional<domain::PackFailure> m_failure;
    std::unique_ptr<QTemporaryDir> m_unpacked;
    QStringList m_draggable;
};

} // namespace recourse::presentation
