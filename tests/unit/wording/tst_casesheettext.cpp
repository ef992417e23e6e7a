// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "wording/casesheettext.h"

using namespace recourse;
using namespace recourse::domain;
using namespace Qt::StringLiterals;

namespace {
const core::Instant kPaid = *core::Instant::fromIso(u"2026-11-20T10:05:00Z"_s);
const core::Instant kAdded = *core::Instant::fromIso(u"2026-11-21T12:00:00Z"_s);

Order someOrder()
{
    Order order;
    order.number = u"8176543210987654"_s;
    order.site = u"aliexpress.com"_s;
    order.seller.name = u"Lucky Store"_s;
    Item lamp;
    lamp.title = u"Lamp"_s;
    lamp.variant = u"white"_s;
    lamp.quantity = 3;
    order.items = {lamp};
    order.dates = {{DateKind::PaidAt, Moment::at(kPaid), Provenance::Site, {}, {}, {}}};
    Event opened;
    opened.kind = EventKind::DisputeOpened;
    opened.at = Moment::at(kAdded);
    Event note;
    note.note = u"my own thoughts"_s;
    note.at = Moment::at(kAdded);
    order.events = {opened, note};
    return order;
}

RulesPack someRules()
{
    RulesPack rules;
    rules.texts.insert(u"t.label"_s, {u"The label"_s, {}});
    rules.texts.insert(u"t.broken"_s, {u"It does not work"_s, {}});
    EvidenceSlot slot;
    slot.id = u"label"_s;
    slot.text = u"t.label"_s;
    rules.evidence = {slot};
    DisputeProblem problem;
    problem.id = u"broken"_s;
    problem.labelText = u"t.broken"_s;
    rules.problems = {problem};
    return rules;
}

/** All rows of the sheet as "label: text". */
QStringList rowsOf(const CaseSheet &sheet)
{
    QStringList rows;
    for (const CaseSection &section : sheet.sections) {
        for (const CaseRow &row : section.rows)
            rows.append(row.label + u": "_s + row.text);
    }
    return rows;
}
} // namespace

/** What is said on top of a pack. */
class TestCaseSheetText final : public QObject
{
    Q_OBJECT

    const wording::Regional m_regional{QLocale::c(), QTimeZone::utc()};

private slots:
    void tellsTheOrderItsDaysAndItsStatement()
    {
        const Order order = someOrder();
        const RulesPack rules = someRules();
        const CaseSheet sheet = wording::caseSheet(
            {order, rules, u"broken"_s, u" It was broken. \n"_s, {}}, m_regional);
        QCOMPARE(sheet.title, u"Evidence for order 8176 5432 1098 7654"_s);
        QVERIFY(!sheet.rightToLeft);
        const QStringList rows = rowsOf(sheet);
        QVERIFY(rows.contains(u"Seller: Lucky Store"_s));
        QVERIFY(rows.contains(u"Item: 3 × Lamp, white"_s));
        QVERIFY(rows.contains(u"What is wrong: It does not work"_s));
        QVERIFY(rows.contains(u": It was broken."_s));
        const QString all = rows.join(u'\n');
        QVERIFY(!all.contains(u"my own thoughts"_s));
        QVERIFY(all.indexOf(u"20 Nov 2026"_s) < all.indexOf(u"21 Nov 2026"_s));
        QVERIFY(sheet.figures.isEmpty());
    }

    void whatIsNotKnownIsNotSaid()
    {
        const Order order;
        const RulesPack rules;
        const CaseSheet sheet = wording::caseSheet({order, rules, u"broken"_s, {}, {}}, m_regional);
        QCOMPARE(sheet.title, u"Evidence for an order"_s);
        QCOMPARE(rowsOf(sheet), QStringList());
    }

    void figuresAreNumberedAndNamed()
    {
        const Order order = someOrder();
        const RulesPack rules = someRules();
        EvidenceItem label;
        label.name = u"label.jpg"_s;
        label.fingerprint = QString(64, u'a');
        label.place.slot = u"label"_s;
        label.place.caption = u"The number is another"_s;
        label.addedAt = kAdded;
        label.facts.capturedAt = u"2026-11-20T14:03:11"_s;
        EvidenceItem other;
        other.name = u"other.txt"_s;
        const CaseSheet sheet = wording::caseSheet({order, rules, {}, {}, {label, other}},
                                                   m_regional);
        QCOMPARE(sheet.figures.size(), 2);
        QCOMPARE(sheet.figures[0].heading, u"Figure 1: The label"_s);
        QCOMPARE(sheet.figures[0].caption, u"The number is another"_s);
        const QString notes = sheet.figures[0].notes.join(u'\n');
        QVERIFY(notes.contains(u"label.jpg"_s) && notes.contains(QString(64, u'a')));
        QVERIFY2(notes.contains(u"14:03"_s), qPrintable(notes));
        QCOMPARE(sheet.figures[1].heading, u"Figure 2"_s);
        QVERIFY(rowsOf(sheet).last().contains(u"do not show who made a file"_s));
    }

    void whatIsComparedIsTheBuyersWordsAlone()
    {
        const Order order = someOrder();
        const RulesPack rules = someRules();
        EvidenceItem listing;
        listing.fingerprint = QString(64, u'a');
        EvidenceItem photo;
        photo.fingerprint = QString(64, u'b');
        photo.place.comparison = {{PromiseKind::Picture, listing.fingerprint},
                                  {{u"grey"_s, QPoint(1, 2), QPoint(3, 4)}, {u"3 m"_s}}};
        EvidenceItem other = photo;
        other.fingerprint = QString(64, u'c');
        other.place.comparison = {{PromiseKind::Line, {}}, {{u"grey"_s, {}, QPoint(5, 6)}}};
        const CaseSheet sheet = wording::caseSheet({order, rules, {}, {}, {listing, photo, other}},
                                                   m_regional);
        CaseComparison first{u"Figure 4: Promised and received"_s};
        first.promised = {u"Promised"_s, u"Figure 1"_s, 0, {{1, {1, 2}}}};
        first.received = {u"Received"_s, u"Figure 2"_s, 1, {{1, {3, 4}}}};
        first.differences = {u"1. grey"_s, u"2. 3 m"_s};
        CaseComparison second{u"Figure 5: Promised and received"_s};
        second.promised = {u"Promised"_s, u"Lamp, white"_s};
        second.received = {u"Received"_s, u"Figure 3"_s, 2, {{1, {5, 6}}}};
        second.differences = {u"1. grey"_s};
        QCOMPARE(sheet.comparisons, (QList<CaseComparison>{first, second}));
        // Numbers that belong to those on the pictures look like them in every language.
        const wording::Regional arabic{QLocale(QLocale::Arabic, QLocale::Egypt), QTimeZone::utc()};
        QCOMPARE(wording::caseSheet({order, rules, {}, {}, {listing, photo, other}}, arabic)
                     .comparisons[0]
                     .differences,
                 first.differences);
    }
};

QTEST_GUILESS_MAIN(TestCaseSheetText)
#include "tst_casesheettext.moc"
