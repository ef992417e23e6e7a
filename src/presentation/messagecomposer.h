// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QObject>

#include "core/clock.h"
#include "domain/assessment.h"
#include "domain/messages/filling.h"
#include "domain/messages/messagefields.h"
#include "domain/order.h"
#include "domain/ports/templatelibrary.h"
#include "domain/rules/rulespack.h"
#include "presentation/fieldentry.h"
#include "presentation/languagesetting.h"
#include "presentation/machinesettings.h"
#include "presentation/messagestate.h"
#include "presentation/messageviews.h"
#include "presentation/templatefinder.h"

namespace recourse::presentation {

class MessageSpelling;
class Spelling;

/**
 * All rules of writing one message about one order, in the buyer's language and in the seller's:
 * which template, what is still missing, both texts. Reads and writes no book; whoever owns it
 * brings the order and keeps the state. GUI thread. Ask again on changed().
 */
class MessageComposer final : public QObject
{
    Q_OBJECT
public:
    enum class Side { Buyer, Seller };
    Q_ENUM(Side)

    /** All outlive it. */
    struct Tools
    {
        const domain::TemplateLibrary &templates;
        const core::Clock &clock;
        LanguageSetting &language; ///< the window's is the buyer's
        MachineSettings &settings; ///< remember the seller's
        MoneyReader readMoney;
        DateReader readDate;
        Spelling *spelling = nullptr; ///< null: no word is looked up
    };
    explicit MessageComposer(Tools tools, QObject *parent = nullptr);
    ~MessageComposer() override;

    /** The one template that is written here, whatever fits. */
    void keepTo(const QString &templateId);
    /** Of the templates for that action of the pack the most fitting one, until one is chosen. */
    void prefer(const QString &action);
    /** What the message is about; what was typed stays. */
    /** `others`: of the same seller, that the same message is about; see domain::togetherFault().
     */
    void setOrder(const domain::Order &order, const domain::Assessment &assessment,
                  const domain::RulesPack &pack, const QList<domain::Order> &others = {});
    /** A text that is known without being asked for, in both languages; empty: not known. */
    void give(const QString &field, const QString &buyersWords, const QString &sellersWords);
    [[nodiscard]] const MessageState &state() const { return m_state; }
    /** As a draft had it. */
    void setState(const MessageState &state);

    // The list of templates.
    [[nodiscard]] QString search() const { return m_search; }
    [[nodiscard]] QList<TemplateRow> rows() const;
    /** Empty where there are no templates. */
    [[nodiscard]] QString templateId() const;
    [[nodiscard]] QString templateTitle() const;

    /** The order's situation leaves it without a point; who wants to may write it all the same. */
    [[nodiscard]] bool isPointless() const;

    // The languages.
    [[nodiscard]] QString buyersLanguage() const;
    [[nodiscard]] QString sellersLanguage() const;
    /** That the chosen template can be sent in, by their codes, English first. */
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] QStringList languageNames() const;
    /** Both read the same text, so it is there once: the seller's. */
    [[nodiscard]] bool isOneLanguage() const
    {
        return languageOf(Side::Buyer) == languageOf(Side::Seller);
    }

    // The message.
    [[nodiscard]] QList<MessageFieldView> fields() const;
    [[nodiscard]] MessageColumnView column(Side side) const;
    [[nodiscard]] QString languageOf(Side side) const;
    /** What no dictionary knows: the shop and the values that are filled in on that side. */
    [[nodiscard]] QStringList namesIn(Side side) const;
    /** The text of a shipped template before anybody changed it; of one's own it is empty. */
    [[nodiscard]] QString shippedText(Side side) const;
    [[nodiscard]] MessageSpelling &spelling() const { return *m_spelling; }
    /** What is sent. */
    [[nodiscard]] QString message() const { return column(Side::Seller).text; }
    /** Why it cannot be copied; empty where it can. */
    [[nodiscard]] QString blockingReason() const;
    /** The field to go to first: one that is missing or wrong; empty where none is. */
    [[nodiscard]] QString firstOpenField() const;

public slots:
    void find(const QString &typed);
    void choose(const QString &templateId);
    void setSellersLanguage(const QString &code);
    void setValue(const QString &field, const QString &typed);
    void setSellersWords(const QString &field, const QString &typed);
    /** A day later or earlier; tomorrow where none stands there. */
    void moveDay(const QString &field, int days);
    /** The user's own text; the template's own words again where it is the same. */
    void write(recourse::presentation::MessageComposer::Side side, const QString &text);
    void putBack(recourse::presentation::MessageComposer::Side side);
    /** Looks at the templates again. */
    void reload();

signals:
    void changed();
    /** By the user: state() is another one. */
    void edited();

private:
    struct GivenText
    {
        QString buyers;
        QString sellers;
        bool operator==(const GivenText &) const = default;
    };
    [[nodiscard]] const domain::MessageTemplate &chosen() const;
    [[nodiscard]] domain::MessageValues values(Side side) const;
    [[nodiscard]] domain::FilledMessage filled(Side side) const;
    [[nodiscard]] QString keyOf(Side side) const;
    [[nodiscard]] const WrittenText *written(Side side) const;
    [[nodiscard]] QStringList askedFields() const;
    [[nodiscard]] bool isAsked(const QString &field) const;
    /** What the pack words for it, as ids of its texts, and in the buyer's language. */
    [[nodiscard]] QStringList choiceIds(const QString &field) const;
    [[nodiscard]] QStringList choiceLabels(const QString &field) const;
    [[nodiscard]] QString choiceOf(const QString &field, const QString &kept) const;
    /** Empty where the buyer says it in words of his own. */
    [[nodiscard]] QString choiceText(const QString &field, Side side) const;
    [[nodiscard]] QString problem(const domain::MessageField &field) const;
    [[nodiscard]] QString remark(const domain::MessageField &field) const;
    [[nodiscard]] QString placeholder(const domain::MessageField &field) const;
    [[nodiscard]] QString statement(Side side, const MessageColumnView &view) const;
    [[nodiscard]] FieldEntry entry(domain::FieldKind kind) const;
    [[nodiscard]] QString currency() const;
    [[nodiscard]] QDate today() const;
    void change(MessageState state);
    void speak();

    const Tools m_tools;
    TemplateFinder m_finder;
    quint64 m_version = 0;
    QString m_spoken; ///< the language that the templates are found in
    QString m_only;   ///< empty: any template
    QString m_preferred;
    QString m_search;
    domain::Order m_order;
    domain::Assessment m_assessment;
    const domain::RulesPack *m_pack = nullptr;
    domain::MessageValues m_known; ///< by the order
    QMap<QString, GivenText> m_given;
    MessageState m_state;
    QMap<QString, QString> m_typed; ///< letter by letter, as long as the language is the same
    std::unique_ptr<MessageSpelling> m_spelling;
};

} // namespace recourse::presentation
