// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/labels.h"
#include "wording/languagename.h"

#include <QSet>
#include <QTranslator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace recourse;

namespace {

/** Every text in the words of an invented language. */
class Shouting final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *sourceText, const char *,
                                    int) const override
    {
        return QString::fromUtf8(sourceText).toUpper();
    }
};

} // namespace

class TestLabels final : public QObject
{
    Q_OBJECT
private slots:
    void languagesCallThemselvesByTheirName()
    {
        QCOMPARE(wording::languageName(u"en"_s), u"English"_s);
        QCOMPARE(wording::languageName(u"de"_s), u"Deutsch"_s);
        QCOMPARE(wording::languageName(u"ar"_s), u"العربية"_s);
        QCOMPARE(wording::languageName(u"es"_s), u"español"_s);
        QCOMPARE(wording::languageName(u"pt"_s), u"português"_s);
        QCOMPARE(wording::languageName(u"zz"_s), u"zz"_s);
    }
    void everyStatusEventAndDateHasWordsOfItsOwn()
    {
        QSet<QString> statuses;
        for (int i = 0; i < domain::kOrderStatusCount; ++i)
            statuses.insert(wording::statusLabel(domain::OrderStatus(i)));
        QCOMPARE(int(statuses.size()), domain::kOrderStatusCount);
        QSet<QString> events;
        for (int i = 0; i < domain::kEventKindCount; ++i)
            events.insert(wording::eventLabel(domain::EventKind(i)));
        QCOMPARE(int(events.size()), domain::kEventKindCount);
        QSet<QString> dates;
        QSet<QString> needs;
        for (int i = 0; i < domain::kDateKindCount; ++i) {
            dates.insert(wording::dateLabel(domain::DateKind(i)));
            needs.insert(wording::neededFactLabel(domain::toName(domain::DateKind(i))));
        }
        QCOMPARE(int(dates.size()), domain::kDateKindCount);
        QCOMPARE(int(needs.size()), domain::kDateKindCount);
        for (const auto &words : {statuses, events, dates, needs})
            QVERIFY(!words.contains(QString()));
    }

    void everyGroupIsNamed()
    {
        QSet<QString> names;
        for (int i = 0; i < domain::kGroupCount; ++i)
            names.insert(wording::groupLabel(domain::Group(i)));
        QCOMPARE(int(names.size()), domain::kGroupCount);
        QVERIFY(!names.contains(QString()));
        QCOMPARE(wording::groupLabel(domain::Group::CanCancel), u"Can still be cancelled"_s);
        QCOMPARE(wording::groupLabel(domain::Group::AwaitingShipment), u"Awaiting shipment"_s);
    }

    void theChipSaysTheCaseBeforeTheStatus()
    {
        const auto shipment = domain::OrderStatus::AwaitingShipment;
        QCOMPARE(wording::chipLabel(shipment, {}, {}), u"Awaiting shipment"_s);
        QCOMPARE(wording::chipLabel(shipment, domain::CaseKind::Cancellation, u"requested"_s),
                 u"Cancel requested"_s);
        QCOMPARE(wording::chipLabel(shipment, domain::CaseKind::Refund, u"expected"_s),
                 u"Refund expected"_s);
        QCOMPARE(wording::chipLabel(shipment, domain::CaseKind::Refund, u"overdue"_s),
                 u"Refund overdue"_s);
    }

    void aPaymentMethodThatIsNotKnownIsSaidToBeSo()
    {
        QCOMPARE(wording::paymentMethodLabel(u"card"_s), u"Bank card"_s);
        QCOMPARE(wording::paymentMethodLabel(QString()), u"not known"_s);
        for (const QString &method :
             {u"card"_s, u"paypal"_s, u"bank_transfer"_s, u"wallet"_s, u"balance"_s, u"gift_card"_s,
              u"cash_on_delivery"_s, u"western_union"_s, u"boleto"_s, u"pix"_s, u"webmoney"_s,
              u"qiwi"_s, u"installments"_s, u"other"_s})
            QVERIFY2(wording::paymentMethodLabel(method) != u"not known"_s, qPrintable(method));
    }

    void certaintyIsSaidInTheBuyersWords()
    {
        QCOMPARE(wording::certaintyLabel(domain::Certainty::Site), u"printed by the site"_s);
        QCOMPARE(wording::certaintyLabel(domain::Certainty::User), u"you entered it"_s);
        QCOMPARE(wording::certaintyLabel(domain::Certainty::Rule), u"by a rule"_s);
        QCOMPARE(wording::certaintyLabel(domain::Certainty::Range), u"sources disagree"_s);
    }

    void followsTheLanguageOfTheMoment()
    {
        Shouting shouting;
        QCOMPARE(wording::statusLabel(domain::OrderStatus::Shipped), u"Shipped"_s);
        QCoreApplication::installTranslator(&shouting);
        QCOMPARE(wording::statusLabel(domain::OrderStatus::Shipped), u"SHIPPED"_s);
        QCOMPARE(wording::groupLabel(domain::Group::ActNow), u"ACT NOW"_s);
        QCoreApplication::removeTranslator(&shouting);
        QCOMPARE(wording::statusLabel(domain::OrderStatus::Shipped), u"Shipped"_s);
    }
};

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
