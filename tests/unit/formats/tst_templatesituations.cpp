// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which message is recommended in which situation; the table is written by hand from the rules.

#include <QFile>
#include <QSet>
#include <QTest>

#include "domain/assessment.h"
#include "domain/messages/templatechoice.h"
#include "formats/shippedrules.h"
#include "formats/templates/templatefile.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::TemplateFit;

namespace {

QList<QStringList> table()
{
    QFile file(QStringLiteral(RECOURSE_TEST_DATA "/messages/situations.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the table is not there");
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            rows.append(line.split(u'\t'));
    }
    return rows;
}

} // namespace

class TemplateSituationsTest final : public QObject
{
    Q_OBJECT

    const domain::RulesLibrary m_rules = formats::shippedRules();

private slots:
    void recommends_data()
    {
        QTest::addColumn<QString>("nextStep");
        QTest::addColumn<QString>("expected");
        for (const QStringList &row : table())
            QTest::newRow(qPrintable(row.at(0))) << row.at(1) << row.at(2);
    }
    void recommends()
    {
        QFETCH(QString, nextStep);
        QFETCH(QString, expected);
        domain::Assessment assessment;
        assessment.situation = QString::fromUtf8(QTest::currentDataTag());
        assessment.nextStep = nextStep;
        const auto &all = formats::shippedTemplates();
        const auto first = domain::rankTemplates(all, assessment, m_rules.mainPack()).first();
        const bool recommended = first.fit == TemplateFit::Recommended;
        QCOMPARE(recommended, !expected.startsWith("none: "_L1));
        if (recommended)
            QCOMPARE(all.at(first.index).id, expected);
    }

    void theTableHasEverySituation()
    {
        QStringList told;
        for (const QStringList &row : table())
            told.append(row.at(0));
        QStringList known;
        for (const domain::SituationInfo &one : m_rules.mainPack().situations)
            known.append(one.id);
        QCOMPARE(told, known);
    }

    void everyTemplateIsRecommendedSomewhere()
    {
        QSet<QString> told;
        for (const QStringList &row : table())
            told.insert(row.at(2));
        for (const domain::MessageTemplate &one : formats::shippedTemplates())
            QVERIFY2(told.contains(one.id), qPrintable(one.id));
    }
};

QTEST_GUILESS_MAIN(TemplateSituationsTest)
#include "tst_templatesituations.moc"
