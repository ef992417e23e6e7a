// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QDateTime>
#include <QObject>
#include <QUrl>

#include "core/clock.h"
#include "domain/assessment.h"
#include "domain/order.h"
#include "domain/ports/book.h"
#include "domain/ports/bookthread.h"
#include "domain/rules/ruleslibrary.h"
#include "presentation/courier.h"
#include "presentation/draftkeeper.h"
#include "presentation/languagesetting.h"
#include "presentation/ordertelling.h"
#include "presentation/pageopener.h"
#include "presentation/wizardviews.h"
#include "services/recordservice.h"

namespace recourse::presentation {

/**
 * What every wizard about one order is, whatever its pages ask: it reads the order, keeps a draft,
 * opens the page on the site, and records what happened. The way through the pages and the answers
 * are WizardOf's. GUI thread; reads and writes the book on the writer thread, so that a draft just
 * closed is seen by the next opening. Texts are in the language of the moment; ask again on
 * changed().
 */
class WizardPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Phase {
        Loading,
        Open,
        Recording, ///< Busy: the book is being written
        Recorded,
        Gone, ///< there is no such order (any more), or the book could not be read
    };
    Q_ENUM(Phase)

    /** Keeps the draft where nothing was recorded. */
    ~WizardPresenter() override;

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] OrderId orderId() const { return m_id; }
    [[nodiscard]] const domain::Order *order() const; ///< null while it is not known
    /** The answers of an earlier visit are shown. */
    [[nodiscard]] bool isRestored() const { return m_restored; }
    /** What went wrong last; empty where nothing did. */
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] Qt::DayOfWeek weekBegins(const QLocale &locale) const;

    // What the window asks of any wizard; a page by its number.
    [[nodiscard]] virtual int shownPage() const = 0;
    /** Why Next is not possible on it, in words; empty where it is. */
    [[nodiscard]] virtual QString shownBlock() const = 0;
    [[nodiscard]] virtual bool canGoBack() const = 0;
    [[nodiscard]] virtual bool isLastPage() const = 0;
    /** There is something that a draft would keep. */
    [[nodiscard]] virtual bool hasAnswers() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QList<StepView> steps() const;
    [[nodiscard]] QList<ClickStepView> clickPath() const;
    /** Empty where the page on the site can be opened; else why not. */
    [[nodiscard]] virtual QString noPageReason() const = 0;
    /** The chosen instant, else now, on the user's clock. */
    [[nodiscard]] QDateTime happenedAt() const;
    [[nodiscard]] virtual RecordView recordView() const = 0;
    [[nodiscard]] QString commitText() const;

    /** Why nothing was recorded, in a sentence; for whoever else records. */
    [[nodiscard]] static QString recordErrorText(const services::RecordError &error);

public slots:
    virtual void next() = 0;
    virtual void back() = 0;
    virtual void goToPage(int page) = 0;
    virtual void setStepDone(int step, bool done) = 0;
    /** What the user's clock on the wall showed, whatever zone the value carries; invalid: now. */
    virtual void setHappenedAt(const QDateTime &wallTime) = 0;
    /** Opens the page on the site in the browser. */
    void openPage();
    /** Forgets every answer and begins at the first step. */
    virtual void startOver() = 0;
    /** Records what happened; on success recorded() follows. A second call while it runs is
     * nothing. */
    virtual void commit() = 0;
    /** Reads the order again, after a write by somebody else. */
    void reload();
    /** At every beat: the answer may have run out. */
    void tick();

signals:
    void changed();
    /** The events are in the book; the draft is gone. */
    void recorded(recourse::core::OrderId id);

protected:
    /** All outlive it. */
    struct Surroundings
    {
        domain::BookThread &writer;
        const domain::RulesLibrary &rules;
        const core::Clock &clock;
        LanguageSetting &language;
        PageOpener &opener;
        int weekBegins = 0; ///< in a calendar, 1 Monday to 7 Sunday; 0: as the language has it
    };
    WizardPresenter(OrderId id, const Surroundings &surroundings, QString draftKind,
                    QObject *parent);

    // What a wizard does in its own way.
    /** Reads the order, and where wanted the draft; takeOrder() follows on the GUI thread. */
    virtual void load(bool withDraft) = 0;
    virtual void assess();
    /** The language is another; changed() follows. */
    virtual void speakAnew() { }
    /** The action of the pack that the click path is of. */
    [[nodiscard]] virtual QString action() const = 0;
    [[nodiscard]] virtual std::optional<QUrl> siteAddress() const = 0;
    [[nodiscard]] virtual QList<int> stepsDone() const = 0;
    /** Only what differs from step to step: its page, its text, whether it is finished. */
    [[nodiscard]] virtual QList<StepView> ownSteps() const = 0;
    [[nodiscard]] virtual std::optional<core::Instant> enteredInstant() const = 0;
    [[nodiscard]] virtual QList<domain::Event> eventsToRecord() const = 0;
    /** What the buyer read off the page beside them. */
    [[nodiscard]] virtual QList<domain::DatedFact> datesToRecord() const { return {}; }

    /** On the writer thread. */
    [[nodiscard]] static QByteArray draftOf(domain::Book &book, OrderId id, const QString &kind);
    /** False where it comes too late or the order is gone; then there is nothing to take. */
    [[nodiscard]] bool takeOrder(const std::optional<domain::Order> &order);
    void tellUnkept();
    /** Writes eventsToRecord() into the book. */
    void record();

    /** The one of the order's market. */
    [[nodiscard]] const domain::RulesPack &pack() const;
    [[nodiscard]] OrderTelling telling() const;
    /** A text of the pack by the name of its notice; empty where the pack has none. */
    [[nodiscard]] QString notice(const QString &name) const;
    [[nodiscard]] core::Instant now() const { return m_surroundings.clock.now(); }
    [[nodiscard]] const wording::Regional &regional() const;
    [[nodiscard]] core::Instant eventInstant() const;
    [[nodiscard]] std::optional<core::Instant> instantOf(const QDateTime &wallTime) const;
    /** Why this cannot have happened at that instant; empty where it can. */
    [[nodiscard]] QString instantBlock() const;
    /** Why the order stops every step, in words; empty where it is there. */
    [[nodiscard]] QString orderBlock() const;
    /** What the program does not do for the user. */
    [[nodiscard]] static QString notDoneText();
    [[nodiscard]] static ChipTone chipTone(domain::Tone tone);

    const OrderId m_id;
    const Surroundings m_surroundings;
    const QString m_draftKind;
    Courier m_courier;
    DraftKeeper m_drafts;
    Phase m_phase = Phase::Loading;
    bool m_restored = false;
    QString m_problem;
    domain::Order m_order;
    domain::Assessment m_assessment;
};

} // namespace recourse::presentation
