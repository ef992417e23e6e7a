// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QtTest>

#include "formats/shippedrules.h"
#include "presentation/rulesmodel.h"
#include "support/englishplurals.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using presentation::RulesModel;

/** The rules page, made from the packs that the program ships and from a small one by hand. */
class TestRulesModel final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_shipped = formats::shippedRules();
        QCoreApplication::installTranslator(&m_plurals);
    }

    void listsEveryRuleOfThePack()
    {
        RulesModel model(m_shipped, m_language);
        model.reload();
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), int(m_shipped.mainPack().rules.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            const presentation::RulePage page = model.page(row);
            QVERIFY2(!page.rule.text.isEmpty(), qPrintable(page.rule.id));
            QVERIFY2(!page.rule.text.contains(u'{'), qPrintable(page.rule.text));
            QVERIFY2(!page.rule.sourceTexts.isEmpty(), qPrintable(page.rule.id));
            QCOMPARE(model.index(row).data(Qt::DisplayRole).toString(), page.rule.text);
        }
        QCOMPARE(model.page(-1).rule.id, QString());
        QCOMPARE(model.page(model.rowCount()).rule.id, QString());
    }

    void findsByEachWordInAnyCase()
    {
        RulesModel model(m_library, m_language);
        model.reload();
        QSignalSpy refilled(&model, &RulesModel::refilled);
        model.setSearch(u"SHIPS  paid"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.page(0).rule.id, u"cancel"_s);
        QCOMPARE(model.countText(), u"1 of 2 rules"_s);
        model.setSearch(u"big guide"_s); // the title of a source
        QCOMPARE(model.rowCount(), 1);
        model.setSearch(u"no such words"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setSearch({});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(refilled.count(), 4);
    }

    void tellsSourcesInWordsAndEveryValue()
    {
        RulesModel model(m_library, m_language);
        model.reload();
        const presentation::RulePage page = model.page(1);
        QCOMPARE(page.rule.text, u"The seller has 48 to 336 hours to answer."_s);
        QCOMPARE(page.rule.sourceTexts,
                 QStringList{u"\u2068Small blog\u2069: other buyers, weakly supported"_s});
        QCOMPARE(page.parameters.size(), 1);
        QCOMPARE(page.parameters.first().saidText,
                 u"Sources say 48 hours, 336 hours or 5 days; we count with 48 hours or 336 "
                 "hours, the one that is more careful for you first."_s);
        QCOMPARE(page.parameters.first().valueTexts.first(),
                 u"48 hours: \u2068Big guide\u2069, 2026"_s);
        QCOMPARE(model.page(0).rule.sourceTexts,
                 QStringList{
                     u"\u2068Big guide\u2069, 2026: a guide for buyers, supported by several"_s});
    }

    void filtersByTheStatusOfAnOrder()
    {
        RulesModel model(m_shipped, m_language);
        model.reload();
        const int all = model.rowCount();
        const int unpaid = int(model.statuses().indexOf(u"Awaiting payment"_s));
        QVERIFY(unpaid > 0);
        model.setStatus(unpaid);
        QVERIFY(model.rowCount() > 0 && model.rowCount() < all);
        const auto lists = [&model](const QString &id) {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.page(row).rule.id == id)
                    return true;
            }
            return false;
        };
        QVERIFY(lists(u"unpaid-lapses"_s));
        QVERIFY(!lists(u"no-cancelling-after-dispatch"_s));
        model.setStatus(0);
        QCOMPARE(model.rowCount(), all);
    }

    void saysWhichPackAndWhereItIsFrom()
    {
        RulesModel model(m_library, m_language);
        model.reload();
        QCOMPARE(model.shops(), QStringList{u"AliExpress"_s});
        QCOMPARE(model.packText(),
                 u"Rules for AliExpress, version \u20662026-11-22\u2069, "
                 "shipped with Recourse, from 2 sources."_s);
    }

    void eachShopHasItsOwn()
    {
        RulesModel model(m_shipped, m_language);
        model.reload();
        for (int shop = 0; shop < model.shops().size(); ++shop) {
            model.setShop(shop);
            QCOMPARE(model.rowCount(), int(m_shipped.packs().at(shop).rules.size()));
        }
        model.setShop(99);
        QVERIFY(model.rowCount() > 0);
    }

private:
    static domain::RulesPack smallPack()
    {
        domain::RulesPack pack;
        pack.id = u"aliexpress"_s;
        pack.market = u"aliexpress"_s;
        pack.version = u"2026-11-22"_s;
        pack.sources = {{u"big"_s, u"Big guide"_s, 2026, u"guide"_s, u"M"_s},
                        {u"blog"_s, u"Small blog"_s, 0, u"community"_s, u"L"_s}};
        pack.rules = {{u"cancel"_s, u"rule.cancel"_s, {u"big"_s}},
                      {u"reply"_s, u"rule.reply"_s, {u"blog"_s}}};
        domain::ParameterInfo reply;
        reply.id = u"seller_reply"_s;
        reply.unit = u"hours"_s;
        reply.text = u"parameter.reply"_s;
        reply.low = 48;
        reply.high = 336;
        reply.usual = 48;
        reply.values = {{u"hours"_s, 48, true, {u"big"_s}},
                        {u"hours"_s, 336, true, {u"blog"_s}},
                        {u"days"_s, 5, false, {u"blog"_s}}};
        pack.parameters = {reply};
        pack.texts = {
            {u"rule.cancel"_s, {u"A paid order can be cancelled until it ships."_s, {}}},
            {u"rule.reply"_s, {u"The seller has {parameter:seller_reply} to answer."_s, {}}},
            {u"parameter.reply"_s, {u"The time to answer."_s, {}}}};
        return pack;
    }

    domain::RulesLibrary m_shipped;
    domain::RulesLibrary m_library{{smallPack()}};
    presentation::LanguageSetting m_language{
        {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc()}};
    test::EnglishPlurals m_plurals;
};

QTEST_GUILESS_MAIN(TestRulesModel)
#include "tst_rulesmodel.moc"
