// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>

#include <QObject>

#include "core/clock.h"
#include "domain/evidence/chosenproblem.h"
#include "domain/ports/bookthread.h"
#include "domain/rules/ruleslibrary.h"
#include "presentation/evidenceintake.h"
#include "presentation/evidencepreviews.h"
#include "presentation/evidenceviews.h"
#include "presentation/languagesetting.h"
#include "presentation/prompt.h"

namespace recourse::presentation {

using domain::draftOfProblem;
using domain::kEvidenceDraft;
using domain::problemOfDraft;
/** Of that order; empty: none is chosen. On the writer thread. */
[[nodiscard]] domain::Stored<void> keepProblem(domain::Book &book, core::OrderId order,
                                               const QString &problem);

/**
 * The planner of one order: what shows the chosen problem, the files there are, and what is done to
 * them. Nothing is read before somebody looks. What is written is in the book when changed() comes
 * after it. GUI thread.
 */
class EvidencePresenter final : public QObject
{
    Q_OBJECT
public:
    /** All outlive it. */
    struct Tools
    {
        domain::BookThread &writer;
        const domain::RulesLibrary &rules;
        const core::Clock &clock;
        LanguageSetting &language;
        Prompt &prompt;
        EvidenceIntake &intake;
        EvidencePreviews &previews;
        bool readOnly = false; ///< the book can only be looked at
    };
    explicit EvidencePresenter(const Tools &tools, QObject *parent = nullptr);
    ~EvidencePresenter() override;

    /** Null: none is shown. The same order again only tells of its own changes. */
    void setOrder(core::OrderId id, const domain::Order *order);
    [[nodiscard]] core::OrderId order() const { return m_id; }
    /** It as it is now; nothing where none is shown. */
    [[nodiscard]] const std::optional<domain::Order> &known() const { return m_order; }
    /** As asked; made anew where something changed. */
    [[nodiscard]] const PlannerView &view();
    [[nodiscard]] JobPresenter &job() { return m_tools.intake.job(); }
    [[nodiscard]] QByteArray preview(const QString &fingerprint)
    {
        return m_tools.previews.of(fingerprint);
    }
    /** Those that the book told of last, those in the trash too. */
    [[nodiscard]] const QList<domain::EvidenceItem> &items() const { return m_items; }

public slots:
    /** Whether it is looked at; what is not is not read. */
    void setWatched(bool watched);
    /** The book is another one. */
    void reload();
    /** What is wrong, by the buyer's choice; kept with the order. Empty: none. */
    void choose(const QString &problem);
    /** In a dialog. */
    void askForFiles(const QString &place);
    void add(const QList<recourse::presentation::BroughtEvidence> &brought, const QString &place);
    /** An empty place: where it shows nothing of this problem. */
    void place(recourse::domain::EvidenceId id, const QString &place);
    void setCaption(recourse::domain::EvidenceId id, const QString &caption);
    /** Asks; then it is in the trash of the order. */
    void remove(recourse::domain::EvidenceId id);
    void putBack(recourse::domain::EvidenceId id);

signals:
    void changed();
    /** The buyer chose it in this planner; empty: none. */
    void chosen(const QString &problem);
    /** A preview of that content is there. */
    void previewReady(const QString &fingerprint);
    /** Something was done that one step takes back, or why nothing was. */
    void told(const recourse::presentation::EvidenceNews &news);
    /** Files of this order were taken in, or why not. */
    void taken(const recourse::presentation::EvidenceNews &news);

private:
    using Write = std::function<domain::Stored<void>(domain::Book &book)>;
    struct Loaded
    {
        QString problem;
        QList<domain::EvidenceItem> items;
    };
    void take(quint64 generation, const domain::Stored<Loaded> &loaded);
    void write(const Write &work, const QString &done);
    void touch();
    [[nodiscard]] const domain::EvidenceItem *find(domain::EvidenceId id) const;
    [[nodiscard]] QString blockedText() const;

    const Tools m_tools;
    Courier m_courier;
    core::OrderId m_id;
    std::optional<domain::Order> m_order;
    QString m_problem;
    QList<domain::EvidenceItem> m_items;
    quint64 m_generation = 0;
    bool m_watched = false;
    bool m_wanted = false; ///< what is known is not what the book says now
    bool m_loading = false;
    bool m_outdated = true;
    PlannerView m_view;
};

} // namespace recourse::presentation
