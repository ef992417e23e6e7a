// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>

#include <QMap>
#include <QObject>

#include "core/clock.h"
#include "domain/handentry.h"
#include "domain/ports/bookthread.h"
#include "domain/rules/ruleslibrary.h"
#include "presentation/courier.h"
#include "presentation/dayentry.h"
#include "presentation/languagesetting.h"

namespace recourse::presentation {

/**
 * The form in which an order is entered or edited by hand. What is typed is kept as text and read
 * at once; what cannot be read is told beside its field. GUI thread.
 */
class OrderFormPresenter final : public QObject
{
    Q_OBJECT
public:
    enum class Field {
        Title,
        OrderedOn,
        Number,
        Seller,
        Total,
        PaidOn,
        ShipBy,
        ShippedOn,
        TrackingNumber,
        DeliveredOn,
        ProtectionEnds,
        Note,
    };
    Q_ENUM(Field)
    static constexpr int kFieldCount = int(Field::Note) + 1;

    /** What the form needs of the program; the first two run on the writer thread. */
    struct Work
    {
        std::function<domain::Stored<core::OrderId>(domain::Book &, const domain::Order &)> add;
        std::function<domain::Stored<void>(domain::Book &, core::OrderId, const domain::Order &)>
            replace;
        /** The amount, its currency where it names none itself, the sign before its cents. */
        std::function<core::Result<domain::Money, domain::RefusalReason>(const QString &,
                                                                         const QString &, QChar)>
            readMoney;
        DateReader readDate;
    };
    struct Tools
    {
        domain::BookThread &writer;
        const domain::RulesLibrary &rules;
        const core::Clock &clock;
        LanguageSetting &language;
        Work work;
    };
    /** For a new order: the first shop and today are preset, where it stands is not. */
    explicit OrderFormPresenter(Tools tools, QObject *parent = nullptr);
    /** For an order of the book, as it is known now. */
    OrderFormPresenter(Tools tools, core::OrderId id, const domain::Order &order,
                       QObject *parent = nullptr);
    ~OrderFormPresenter() override;

    /** The currencies that can be chosen for a new order, by their codes. */
    [[nodiscard]] static QStringList knownCurrencies();
    /** For a new order, where the user has chosen so; what is not there is left as it is. */
    void preset(const QString &market, const QString &currency, const QString &site = {});

    [[nodiscard]] bool isNew() const { return !m_id.isValid(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString saveText() const;
    [[nodiscard]] QStringList shops() const;
    [[nodiscard]] int shop() const { return m_shop; }
    /** Why the shop cannot be chosen; empty where it can. */
    [[nodiscard]] QString shopFixedText() const;
    /** In the buyer's words, in the order of an order's way. */
    [[nodiscard]] QStringList statuses() const;
    /** -1 until it is chosen. */
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] QStringList currencies() const { return m_currencies; }
    [[nodiscard]] int currency() const { return m_currency; }
    [[nodiscard]] QString text(Field field) const { return m_texts.value(field); }
    /** Says how a day is typed, for a field of one; empty for the others. */
    [[nodiscard]] QString placeholder(Field field) const;
    /** Why it cannot be read or taken, or why it cannot be edited; empty where all is well. */
    [[nodiscard]] QString remark(Field field) const;
    [[nodiscard]] bool isProblem(Field field) const { return !problem(field).isEmpty(); }
    [[nodiscard]] bool isFixed(Field field) const;
    /** Something optional is known already: the form opens with it unfolded. */
    [[nodiscard]] bool hasOptional() const;
    /** Why it cannot be saved now; empty where it can. */
    [[nodiscard]] QString blockingReason() const;
    /** What went wrong at the last try; empty where nothing did. */
    [[nodiscard]] QString failure() const { return m_failure; }

public slots:
    void setText(recourse::presentation::OrderFormPresenter::Field field, const QString &text);
    /** A day later or earlier than what stands in the field; today where nothing does. */
    void moveDay(recourse::presentation::OrderFormPresenter::Field field, int days);
    void setShop(int index);
    void setStatus(int index);
    void setCurrency(int index);
    void save();

signals:
    void changed();
    /** It is in the book; `sentence` says so. */
    void saved(recourse::core::OrderId id, const QString &sentence);

private:
    struct Taken
    {
        QString number;
        QString title;
        bool trashed = false;
    };
    struct Outcome
    {
        std::optional<core::OrderId> id;
        std::optional<Taken> taken;
        std::optional<domain::StorageError> error;
        bool gone = false;
    };
    [[nodiscard]] static std::optional<domain::DateKind> dateOf(Field field);
    [[nodiscard]] static int indexOfStatus(domain::OrderStatus status);
    [[nodiscard]] static domain::OrderStatus statusAt(int index);
    [[nodiscard]] static Outcome write(domain::Book &book, const Work &work, core::OrderId id,
                                       const domain::HandEntry &before,
                                       const domain::HandEntry &after, core::Instant now,
                                       const QTimeZone &zone);
    [[nodiscard]] QString problem(Field field) const;
    [[nodiscard]] QString dayProblem(Field field) const;
    [[nodiscard]] std::optional<QDate> day(Field field) const;
    [[nodiscard]] core::Result<domain::Money, domain::RefusalReason> total() const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] domain::HandEntry entry() const;
    void fill(const domain::Order &order);
    void speak();
    void take(const Outcome &outcome);

    const Tools m_tools;
    Courier m_courier;
    const core::OrderId m_id;
    QStringList m_markets;
    QStringList m_currencies;
    int m_shop = 0;
    QString m_site; ///< counts where it is one of the shop's
    int m_status = -1;
    int m_currency = 0;
    QMap<Field, QString> m_texts;
    QMap<Field, QDate> m_days; ///< of the fields that can be read, to be said in another language
    QList<Field> m_printed;
    domain::HandEntry m_before;
    std::optional<Taken> m_taken;
    QString m_failure;
    bool m_busy = false;
};

} // namespace recourse::presentation
