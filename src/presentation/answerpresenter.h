// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QDateTime>
#include <QObject>

#include "core/clock.h"
#include "domain/ports/bookthread.h"
#include "domain/rules/ruleslibrary.h"
#include "presentation/courier.h"
#include "presentation/dayentry.h"
#include "presentation/languagesetting.h"
#include "services/messageservice.h"

namespace recourse::presentation {

/** What the seller's answer can mean, and what follows from it. */
struct MeaningView
{
    QString id;
    QString label;
    QString followsText;
    bool chosen = false;
    bool operator==(const MeaningView &) const = default;
};

/** A language that the answer may be in. */
struct AnswerLanguage
{
    QString code; ///< empty: not known
    QString name;
    bool operator==(const AnswerLanguage &) const = default;
};

/**
 * The dialog that notes what the seller wrote: its words, what they mean, what that makes of the
 * order. Nothing is preset, nothing is written before record(). GUI thread.
 */
class AnswerPresenter final : public QObject
{
    Q_OBJECT
public:
    struct Tools
    {
        domain::BookThread &writer;
        const domain::RulesLibrary &rules;
        const core::Clock &clock;
        LanguageSetting &language;
        DateReader readDate;
        /** The amount, its currency where it names none itself, the sign before its cents. */
        std::function<core::Result<domain::Money, domain::RefusalReason>(const QString &,
                                                                         const QString &, QChar)>
            readMoney;
    };
    AnswerPresenter(Tools tools, core::OrderId id, const domain::Order &order,
                    QObject *parent = nullptr);
    ~AnswerPresenter() override;

    [[nodiscard]] QString orderText() const;
    [[nodiscard]] QList<MeaningView> meanings() const;
    /** Of the text, as the buyer said or as its letters look like; empty: not known. */
    [[nodiscard]] QString language() const;
    /** To choose from, the unknown one first. */
    [[nodiscard]] QList<AnswerLanguage> languages() const;
    /** Is an amount, or a day, asked for beside the chosen meaning? */
    [[nodiscard]] bool asksAmount() const;
    [[nodiscard]] bool asksUntil() const;
    /** How a day is typed: "31/12/2026". */
    [[nodiscard]] QString dayExample() const;
    /** The wall clock's reading in the user's zone. */
    [[nodiscard]] QDateTime happenedAt() const;
    /** Why it cannot be recorded yet; empty where it can. */
    [[nodiscard]] QString blockedText() const;
    /** Something went wrong while it was written. */
    [[nodiscard]] const QString &problemText() const { return m_problem; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

public slots:
    void setText(const QString &text);
    /** Stays, whatever is typed then; empty: not known. */
    void setLanguage(const QString &code);
    void setMeaning(const QString &id);
    void setAmount(const QString &typed);
    void setUntil(const QString &typed);
    /** A wall clock's reading in the user's zone; an invalid one is now. */
    void setHappenedAt(const QDateTime &wallTime);
    void record();

signals:
    void changed();
    /** It stands in the book; a sentence about it. */
    void recorded(const QString &sentence);

private:
    [[nodiscard]] core::Instant instant() const;
    [[nodiscard]] const domain::RulesPack &pack() const;
    [[nodiscard]] QList<domain::AnswerChoice> choices() const;
    [[nodiscard]] std::optional<domain::AnswerChoice> chosen() const;
    [[nodiscard]] std::optional<domain::Money> amount() const;
    [[nodiscard]] std::optional<domain::Moment> until() const;
    [[nodiscard]] QString problemOfMeaning() const;
    [[nodiscard]] services::SellerAnswer answer() const;
    void take(const core::Result<void, services::RecordError> &result);

    const Tools m_tools;
    const core::OrderId m_id;
    const domain::Order m_order;
    Courier m_courier;
    QString m_text, m_meaning, m_amount, m_until;
    QList<domain::Order> m_others;     ///< of the seller; they come a moment later
    std::optional<QString> m_language; ///< as the buyer chose it
    std::optional<core::Instant> m_happenedAt;
    QString m_problem;
    bool m_busy = false;
};

} // namespace recourse::presentation
