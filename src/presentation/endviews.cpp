// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/ordertelling.h"

#include <QCoreApplication>

#include "wording/casewords.h"
#include "wording/labels.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

struct EndPane
{
    Q_DECLARE_TR_FUNCTIONS(EndPane)
};

bool isOver(domain::OrderStatus status)
{
    return status == domain::OrderStatus::Cancelled || status == domain::OrderStatus::Completed;
}

class EndFacts final
{
public:
    explicit EndFacts(const OrderTelling &telling)
        : m_telling(telling)
        , m_section(EndPane::tr("How it ended"))
    {
    }
    [[nodiscard]] QList<FactView> tell();

private:
    void add(const QString &label, const QString &value, const QList<RuleView> &rules = {},
             const QStringList &sources = {})
    {
        if (!value.isEmpty())
            m_facts.append({m_section, label, value, {}, {}, {}, rules, sources});
    }
    void addReason();
    void addMoney();
    void addCoupon();

    const OrderTelling &m_telling;
    QString m_section;
    QList<FactView> m_facts;
};

void EndFacts::addReason()
{
    const QString &told = m_telling.order.endReason;
    const domain::EndReason *reason = m_telling.pack.endReason(told);
    const QString label = EndPane::tr("Why");
    if (reason) {
        add(label, m_telling.packText(reason->text), {},
            sourceTexts(reason->sources, m_telling.pack, m_telling.regional));
        add(EndPane::tr("Who ended it"), wording::endedByLabel(reason->by));
    } else if (told.isEmpty()) {
        add(label, wording::notKnown());
    } else {
        m_facts.append({m_section, label, told, EndPane::tr("the site's own word"), {}, {}});
    }
}

void EndFacts::addMoney()
{
    const domain::Assessment &answer = m_telling.assessment;
    if (answer.status != domain::OrderStatus::Cancelled)
        return;
    const QString label = EndPane::tr("The money");
    const domain::Option *follow = answer.option(u"follow_refund");
    if (answer.caseState && answer.caseState->kind == domain::CaseKind::Refund
        && answer.caseState->step == u"received")
        add(label, EndPane::tr("It is back."));
    else if (follow && follow->verdict == domain::Verdict::Possible)
        add(label, m_telling.packText(m_telling.pack.notices.value(u"money_path"_s)),
            ruleViews(follow->rules, m_telling));
    else
        add(label, EndPane::tr("As far as is known nothing was paid."));
}

void EndFacts::addCoupon()
{
    if (m_telling.assessment.status != domain::OrderStatus::Cancelled)
        return;
    const CouponView coupon = couponView(m_telling);
    if (!coupon.text.isEmpty())
        add(EndPane::tr("The coupon"),
            !coupon.unknownText.isEmpty() ? EndPane::tr("Whether one was used is not known.")
                : coupon.rules.isEmpty()  ? coupon.text
                                          : coupon.rules.first().text,
            coupon.rules);
}

QList<FactView> EndFacts::tell()
{
    addReason();
    if (!isOver(m_telling.assessment.status))
        return m_facts;
    addMoney();
    addCoupon();
    const QString &next = m_telling.assessment.nextStep;
    add(EndPane::tr("What follows"),
        next.isEmpty() ? EndPane::tr("Nothing is left to do.") : m_telling.actionTitle(next));
    return m_facts;
}

} // namespace

QString endText(const OrderTelling &telling)
{
    const domain::EndReason *reason = telling.pack.endReason(telling.order.endReason);
    if (!reason || !isOver(telling.assessment.status))
        return {};
    return wording::endSentence(telling.assessment.status, telling.packText(reason->text));
}

QList<FactView> endFacts(const OrderTelling &telling)
{
    return isOver(telling.assessment.status) || !telling.order.endReason.isEmpty()
        ? EndFacts(telling).tell()
        : QList<FactView>();
}

CouponView couponView(const OrderTelling &telling)
{
    const QString advice = telling.pack.notices.value(u"coupon_lost"_s);
    if (advice.isEmpty() || telling.assessment.status == domain::OrderStatus::AwaitingPayment)
        return {};
    return {telling.packText(advice),
            telling.order.discounts.isEmpty() ? wording::couponNotKnown() : QString(),
            ruleViews({u"coupon-lost"_s}, telling)};
}

} // namespace recourse::presentation
