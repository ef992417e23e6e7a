// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "domain/evidence/casesheet.h"

using namespace recourse::domain;
using namespace Qt::StringLiterals;

/** What a redacted page does not tell. */
class TestCaseSheet final : public QObject
{
    Q_OBJECT

    static QString hidden(const QString &text, const Redaction &redaction)
    {
        CaseSheet sheet;
        sheet.sections = {{u"Summary"_s, {{u"Order"_s, text}}}};
        return redacted(sheet, redaction).sections[0].rows[0].text;
    }

private slots:
    void theNumberKeepsItsLastFourSigns()
    {
        const Redaction redaction{u"8176543210987654"_s, {}};
        QCOMPARE(hidden(u"8176543210987654"_s, redaction), u"████7654"_s);
        QCOMPARE(hidden(u"8176 5432 1098 7654"_s, redaction), u"████7654"_s);
        QCOMPARE(hidden(u"8176\u00a05432\u20091098\u202f7654, 8176543210987654!"_s, redaction),
                 u"████7654, ████7654!"_s);
        QCOMPARE(hidden(u"order?id=8176543210987654&x"_s, redaction), u"order?id=████7654&x"_s);
        QCOMPARE(hidden(u"81765432109876"_s, redaction), u"81765432109876"_s);
        QCOMPARE(hidden(u"nothing of it"_s, redaction), u"nothing of it"_s);
    }

    void aShortNumberLeavesNothing()
    {
        QCOMPARE(hidden(u"No. 12345678, thanks"_s, {u"12345678"_s, {}}), u"No. ████, thanks"_s);
    }

    void wordsAreBlackWhateverTheirCase()
    {
        const Redaction redaction{{}, {u" Ann "_s, u"Ann Example"_s, u""_s, u"1 Some Street"_s}};
        QCOMPARE(hidden(u"ANN EXAMPLE, 1 some street; Ann."_s, redaction), u"████, ████; ████."_s);
    }

    void everyTextIsLookedAt()
    {
        CaseSheet sheet;
        sheet.title = u"for Ann"_s;
        sheet.sections = {{u"Ann said"_s, {{u"Ann's"_s, u"Ann"_s}}}};
        sheet.figures = {{u"Ann 1"_s, u"by Ann"_s, {u"ann.jpg"_s}}};
        CaseComparison comparison{u"Ann 2"_s};
        comparison.promised = {u"Ann"_s, u"to Ann"_s};
        comparison.received = {u"Ann"_s, u"by Ann"_s};
        comparison.differences = {u"1. Ann"_s};
        sheet.comparisons = {comparison};
        const CaseSheet black = redacted(sheet, {{}, {u"ann"_s}});
        QCOMPARE(black.title, u"for ████"_s);
        QCOMPARE(black.sections,
                 QList<CaseSection>({{u"████ said"_s, {{u"████'s"_s, u"████"_s}}}}));
        QCOMPARE(black.figures, QList<CaseFigure>({{u"████ 1"_s, u"by ████"_s, {u"████.jpg"_s}}}));
        CaseComparison hidden{u"████ 2"_s};
        hidden.promised = {u"████"_s, u"to ████"_s};
        hidden.received = {u"████"_s, u"by ████"_s};
        hidden.differences = {u"1. ████"_s};
        QCOMPARE(black.comparisons, QList<CaseComparison>{hidden});
    }
};

QTEST_GUILESS_MAIN(TestCaseSheet)
#include "tst_casesheet.moc"
