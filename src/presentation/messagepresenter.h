// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QObject>

#include "core/clock.h"
#include "domain/ports/book.h"
#include "domain/ports/bookthread.h"
#include "domain/rules/ruleslibrary.h"
#include "presentation/courier.h"
#include "presentation/draftkeeper.h"
#include "presentation/messagecomposer.h"
#include "presentation/pageopener.h"
#include "services/recordservice.h"

namespace recourse::presentation {

/**
 * One message about one order of the book: brings the order to the composer, keeps what is typed as
 * a draft, opens the site's page of messages and records that it was sent. GUI thread; reads and
 * writes the book on the writer thread.
 */
class MessagePresenter final : public QObject
{
    Q_OBJECT
public:
    enum class Phase {
        Loading,
        Open,
        Recording, ///< the book is being written
        Recorded,
        Gone,  ///< there is no such order (any more), or the book could not be read
        Apart, ///< no one message can be about these orders
    };
    Q_ENUM(Phase)

    struct Tools
    {
        domain::BookThread &writer;
        const domain::RulesLibrary &rules;
        const core::Clock &clock;
        LanguageSetting &language;
        PageOpener &opener;
        MessageComposer::Tools composer;
    };
    /** `action`: one of the pack's that the message is wanted for; empty: what fits best. */
    MessagePresenter(core::OrderId id, const QString &action, Tools tools,
                     QObject *parent = nullptr)
        : MessagePresenter(QList<core::OrderId>{id}, action, std::move(tools), parent)
    {
    }
    /** One message about several orders of one seller, the first leading: it names all of them and
     * says else only what they tell alike. Its draft is the one of just these orders. */
    MessagePresenter(const QList<core::OrderId> &ids, const QString &action, Tools tools,
                     QObject *parent = nullptr);
    /** Keeps the draft where nothing was recorded. */
    ~MessagePresenter() override;

    /** Why nothing can be written about it; empty where it can. Null: no order is selected. */
    [[nodiscard]] static QString noMessageReason(const domain::Order *order);

    [[nodiscard]] MessageComposer &composer() { return m_composer; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    /** What went wrong last; empty where nothing did. */
    [[nodiscard]] QString problem() const { return m_problem; }
    /** What was written at an earlier visit is shown. */
    [[nodiscard]] bool isRestored() const { return m_restored; }
    /** There is something that a draft would keep. */
    [[nodiscard]] bool hasText() const { return m_composer.state().hasText(); }
    [[nodiscard]] bool isForSeveral() const { return m_ids.size() > 1; }
    /** Why the message can neither be copied nor recorded; empty where it can. */
    [[nodiscard]] QString blockingReason() const;
    /** Empty where the page of messages can be opened; else why not. */
    [[nodiscard]] QString noPageReason() const;

public slots:
    /** Opens the site's page of messages in the browser. */
    void openPage();
    /** The user says that the message is sent; on success recorded() follows. */
    void recordSent();
    /** Forgets what was typed. */
    void startOver();
    /** Reads the order again, after a write by somebody else. */
    void reload();
    /** At every beat: what fits may be another message. */
    void tick();

signals:
    void changed();
    /** The message is in the book; the draft is gone. */
    void recorded(recourse::core::OrderId id);

private:
    struct Loaded
    {
        QList<domain::Order> orders; ///< empty where one of them is not there
        QByteArray draft;
    };
    /** Where the draft of one message about just these orders lies, whichever of them leads. */
    struct DraftPlace
    {
        explicit DraftPlace(QList<core::OrderId> ids);
        core::OrderId order;
        QString kind;
    };
    void load(bool withDraft);
    void take(const Loaded &loaded, bool withDraft);
    void assess();
    void keep();
    void finishRecording(const core::Result<void, services::RecordError> &result);
    [[nodiscard]] const domain::RulesPack &pack() const;

    [[nodiscard]] QString apartReason() const;

    const QList<core::OrderId> m_ids;
    const core::OrderId m_id; ///< the first of them
    const QString m_action;
    const Tools m_tools;
    const DraftPlace m_place;
    MessageComposer m_composer;
    Courier m_courier;
    DraftKeeper m_drafts;
    Phase m_phase = Phase::Loading;
    bool m_restored = false;
    QString m_problem;
    domain::Order m_order;
    QList<domain::Order> m_others;
};

} // namespace recourse::presentation
