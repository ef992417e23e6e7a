// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include "formats/shippedrules.h"
#include "presentation/evidencepresenter.h"
#include "presentation/evidencereport.h"
#include "support/evidencetools.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"
#include "support/scriptedprompt.h"
#include "support/toldorders.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::presentation;
using namespace recourse::test;
using namespace Qt::StringLiterals;

namespace {
EvidenceItem photo(qint64 id, const QString &name, const QString &slot)
{
    EvidenceItem item;
    item.id = EvidenceId{id};
    item.order = core::OrderId{1};
    item.fingerprint = FakeEvidenceFiles::fingerprintOf(name.toUtf8());
    item.bytes = 1'800'000;
    item.name = name;
    item.facts.kind = EvidenceKind::Photo;
    item.facts.capturedAt = u"2026-11-25T14:03:11"_s;
    item.facts.pixels = {4000, 3000};
    item.addedAt = instant("2026-11-25T15:00:00Z");
    item.place.slot = slot;
    return item;
}
} // namespace

/** The planner of evidence: what it shows, and what is done by it. */
class TstEvidencePlanner final : public QObject
{
    Q_OBJECT

    const RulesLibrary m_rules = formats::shippedRules();
    const RulesPack &m_pack = m_rules.packFor(u"aliexpress"_s);
    const core::Instant m_now = instant("2026-11-26T12:00:00Z");
    const wording::Regional m_regional{QLocale(u"en_GB"_s), QTimeZone::utc()};
    FakeClock m_clock{"2026-11-26T12:00:00Z"};
    const core::OrderId m_id{1};
    std::unique_ptr<FakeBook> m_book;
    std::unique_ptr<FakeBookThread> m_writer;
    std::unique_ptr<LanguageSetting> m_language;
    ScriptedPrompt m_prompt;
    std::unique_ptr<EvidenceTools> m_tools;
    std::unique_ptr<EvidencePresenter> m_planner;
    Order m_order;

    static Order delivered()
    {
        Order order = toldOrder("2026-10-20T12:00:00Z", OrderStatus::Delivered);
        DatedFact came;
        came.kind = DateKind::DeliveredAt;
        came.moment = Moment::at(instant("2026-11-24T10:00:00Z"));
        order.dates.append(came);
        return order;
    }
    PlannerView viewOf(const QList<EvidenceItem> &items, const QString &problem)
    {
        return plannerView({m_order, m_pack, items, problem}, m_now, m_regional);
    }
    /** Jobs of the pool, then the book, then the window. */
    void settle()
    {
        m_tools->pool.waitForDone();
        QCoreApplication::processEvents();
        m_writer->runAll();
        QCoreApplication::processEvents();
    }
    const PlannerView &shown()
    {
        settle();
        settle();
        return m_planner->view();
    }

private slots:
    void init()
    {
        m_order = delivered();
        m_book = std::make_unique<FakeBook>();
        m_book->orderStore.orders[m_id] = m_order;
        m_writer = std::make_unique<FakeBookThread>(*m_book);
        m_language = std::make_unique<LanguageSetting>(m_regional);
        m_tools = std::make_unique<EvidenceTools>(*m_writer, m_rules, *m_language, m_clock,
                                                  m_prompt);
        m_planner = std::make_unique<EvidencePresenter>(m_tools->tools);
        m_planner->setOrder(m_id, &m_order);
        m_planner->setWatched(true);
    }
    void cleanup()
    {
        m_planner.reset();
        m_tools.reset();
    }

    void noProblemIsPresetAndAllOfThemCanBeChosen()
    {
        const PlannerView &view = shown();
        QVERIFY(view.known && view.mayChange && !view.loading);
        QCOMPARE(view.problem, QString());
        QCOMPARE(view.meterText, QString());
        QVERIFY(view.places.isEmpty());
        QStringList headings, ids;
        for (const auto &choice : view.problems)
            (choice.id.isEmpty() ? headings : ids)
                .append(choice.id.isEmpty() ? choice.text : choice.id);
        QCOMPARE(headings,
                 (QStringList{u"It did not come"_s, u"It came, but something is wrong"_s,
                              u"It came, and you do not want it"_s}));
        QCOMPARE(ids.size(), 19);
        QCOMPARE(ids.constFirst(), u"no_tracking"_s);
        QCOMPARE(ids.constLast(), u"personal"_s);
        QCOMPARE(view.problems.at(1).text, u"There is no tracking information"_s);
    }

    void aDisputeThatWasOpenedIsNotAskedAboutAgain()
    {
        Event opened;
        opened.kind = EventKind::DisputeOpened;
        opened.at = Moment::at(instant("2026-11-25T10:00:00Z"));
        opened.meaning = u"wrong_item"_s;
        m_order.events.append(opened);
        m_planner->setOrder(m_id, &m_order);
        QCOMPARE(shown().problem, u"wrong_item"_s);
        QCOMPARE(shown().places.size(), 3);
        m_planner->choose(u"different_size"_s); // what is chosen counts before it
        QCOMPARE(shown().problem, u"different_size"_s);
    }

    void theMeterCountsPlacesAndNamesWhatIsMissing()
    {
        // wrong_item wants: unboxing, differences, description
        const auto none = viewOf({}, u"wrong_item"_s);
        QCOMPARE(none.places.size(), 3);
        QCOMPARE(none.places.at(0).name, u"A video of the unpacking"_s);
        QCOMPARE(none.places.at(1).name, u"Photos of each difference"_s);
        QCOMPARE(none.places.at(2).stateText, u"Missing"_s);
        QVERIFY(none.meterText.startsWith(u"0 of 3 shown; missing: A video of the unpacking"_s));
        const auto one = viewOf(
            {photo(1, u"a.jpg"_s, u"differences"_s), photo(2, u"b.jpg"_s, u"differences"_s)},
            u"wrong_item"_s);
        QCOMPARE(one.met, 1);
        QCOMPARE(one.meterText,
                 u"1 of 3 shown; missing: A video of the unpacking and The item's page."_s);
        QCOMPARE(one.places.at(1).files.size(), 2);
        QCOMPARE(one.places.at(1).stateText, u"Shown"_s);
        const auto all = viewOf({photo(1, u"a.jpg"_s, u"differences"_s),
                                 photo(2, u"b.jpg"_s, u"unboxing"_s),
                                 photo(3, u"c.jpg"_s, u"description"_s)},
                                u"wrong_item"_s);
        QCOMPARE(all.met, 3);
        QVERIFY(!all.meterText.contains(u"missing"_s));
        QVERIFY(!all.whyText.isEmpty());
    }

    void aPlaceOfAnotherProblemAndTheTrashAreNotShownInAPlace()
    {
        auto gone = photo(2, u"gone.jpg"_s, u"ruler"_s);
        gone.place.removedAt = m_now;
        const auto view = viewOf(
            {photo(1, u"scale.jpg"_s, u"scale"_s), gone, photo(3, u"free.jpg"_s, {})},
            u"different_size"_s);
        QVERIFY(view.places.at(0).files.isEmpty());
        QCOMPARE(view.others.size(), 2);
        QCOMPARE(view.others.at(0).name, u"scale.jpg"_s);
        QCOMPARE(view.trash.size(), 1);
        QCOMPARE(view.trash.at(0).name, u"gone.jpg"_s);
        QVERIFY(view.trashText.contains(u"1"_s));
    }

    void aFileTellsWhatItIsAndWhatWeakensIt()
    {
        EvidenceItem item = photo(1, u"label.jpg"_s, u"ruler"_s);
        auto fine = viewOf({item}, u"different_size"_s).places.at(0).files.at(0);
        QCOMPARE(fine.factsText.remove(QChar(0x2066)).remove(QChar(0x2068)).remove(QChar(0x2069)),
                 u"Picture · 25 Nov, 14:03 by the camera's clock · 1.8 MB"_s);
        QVERIFY(fine.warnings.isEmpty());
        item.facts.capturedAt = u"2026-11-01T10:00:00"_s; // the parcel came on the 24th
        item.facts.hasPlace = true;
        const auto odd = viewOf({item}, u"different_size"_s).places.at(0).files.at(0);
        QCOMPARE(odd.warnings.size(), 2);
        QVERIFY(odd.warnings.at(0).contains(u"before the parcel came"_s));
        QCOMPARE(odd.warnings.at(1), u"It contains a location."_s);
        EvidenceItem video = photo(2, u"film.mp4"_s, u"ruler"_s);
        video.facts.kind = EvidenceKind::Video;
        video.facts.milliseconds = 41'900;
        QVERIFY(evidenceFactsText(video, m_now, m_regional).contains(u"0:41"_s));
        video.facts.milliseconds = 3'723'000;
        QVERIFY(evidenceFactsText(video, m_now, m_regional).contains(u"1:02:03"_s));
    }

    void theChoiceIsKeptWithTheOrder()
    {
        (void)shown();
        m_planner->choose(u"does_not_work"_s);
        QCOMPARE(m_planner->view().problem, u"does_not_work"_s);
        QCOMPARE(shown().problem, u"does_not_work"_s);
        QCOMPARE(m_book->draftStore.drafts.at({u"evidence"_s, 1}),
                 QByteArray(R"({"problem":"does_not_work"})"));
        EvidencePresenter again(m_tools->tools);
        again.setWatched(true);
        again.setOrder(m_id, &m_order);
        settle();
        QCOMPARE(again.view().problem, u"does_not_work"_s);
    }

    void whatNobodyLooksAtIsNotRead()
    {
        settle();
        m_planner->setWatched(false);
        m_planner->setOrder(core::OrderId{2}, &m_order);
        m_planner->setOrder(core::OrderId{3}, &m_order);
        QCOMPARE(m_writer->waiting(), std::size_t(0));
        m_planner->setWatched(true);
        QCOMPARE(m_writer->waiting(), std::size_t(1));
    }

    void droppedFilesStandInTheirPlaceAndRefusalsSayWhy()
    {
        (void)shown();
        QSignalSpy told(&m_tools->intake, &EvidenceIntake::finished);
        m_tools->files->refused.insert(u"/x/empty.jpg"_s, KeepProblem::Empty);
        m_planner->add({{u"/x/one.jpg"_s}, {u"/x/empty.jpg"_s}, {u"/x/two.jpg"_s}}, u"ruler"_s);
        settle();
        QTRY_COMPARE(told.size(), 1);
        const auto news = told.constFirst().constFirst().value<EvidenceNews>();
        QVERIFY(news.changed && !news.failed);
        QCOMPARE(news.refused.size(), 1);
        QVERIFY(news.refused.constFirst().contains(u"empty.jpg"_s));
        QCOMPARE(m_book->evidenceStore.items.size(), 2);
        QCOMPARE(m_book->evidenceStore.items.at(1).place.slot, u"ruler"_s);
        m_planner->choose(u"different_size"_s);
        QCOMPARE(shown().places.at(0).files.size(), 2);

        // The same once more, on another place: it is one file, and it goes there.
        m_planner->add({{u"/x/two.jpg"_s}}, u"description"_s);
        settle();
        QTRY_COMPARE(told.size(), 2);
        const auto again = told.at(1).constFirst().value<EvidenceNews>();
        QVERIFY(again.text.contains(u"Already with this order"_s));
        QVERIFY(again.text.contains(u"two.jpg"_s));
        QCOMPARE(m_book->evidenceStore.items.size(), 2);
        QCOMPARE(shown().places.at(1).files.size(), 1);
    }

    void whatIsPastedIsKeptUnderItsName()
    {
        (void)shown();
        m_planner->add({{{}, [] { return QByteArray("pixels"); }, u"Screenshot.png"_s}}, {});
        QTRY_COMPARE((settle(), m_book->evidenceStore.items.size()), 1);
        QCOMPARE(m_book->evidenceStore.items.at(0).name, u"Screenshot 2026-11-26 12.00.00.png"_s);
        QCOMPARE(m_book->evidenceStore.items.at(0).bytes, 6);
    }

    void whatIsTakenInOutlivesWhereItWasDropped()
    {
        (void)shown();
        m_planner->add({{u"/x/one.jpg"_s}}, {});
        m_planner.reset(); // the dialog is cancelled
        QTRY_COMPARE((settle(), m_book->evidenceStore.items.size()), 1);
    }

    void removingAsksAndCanBePutBack()
    {
        m_book->evidenceStore.items = {photo(1, u"a.jpg"_s, u"ruler"_s)};
        m_planner->reload();
        (void)shown();
        m_prompt.answers.append({false, true});
        m_planner->remove(EvidenceId{1});
        QCOMPARE(shown().trash.size(), 0);
        m_planner->remove(EvidenceId{1});
        QCOMPARE(shown().trash.size(), 1);
        QCOMPARE(shown().others.size(), 0);
        QCOMPARE(m_book->changes.change->kind, ChangeKind::RemoveEvidence);
        m_planner->putBack(EvidenceId{1});
        QCOMPARE(shown().trash.size(), 0);
    }

    void captionsAndPlacesAreEdits()
    {
        m_book->evidenceStore.items = {photo(1, u"a.jpg"_s, u"ruler"_s)};
        m_planner->reload();
        (void)shown();
        QSignalSpy told(m_planner.get(), &EvidencePresenter::told);
        m_planner->setCaption(EvidenceId{1}, u"12 cm, not 15"_s);
        (void)shown();
        m_planner->place(EvidenceId{1}, u"description"_s);
        (void)shown();
        const EvidencePlace place = m_book->evidenceStore.items.at(0).place;
        QCOMPARE(place.caption, u"12 cm, not 15"_s);
        QCOMPARE(place.slot, u"description"_s);
        QCOMPARE(told.size(), 2);
        QVERIFY(told.at(0).constFirst().value<EvidenceNews>().changed);
        m_planner->setCaption(EvidenceId{1}, u"12 cm, not 15"_s); // nothing new, nothing written
        QCOMPARE(m_writer->waiting(), std::size_t(0));
    }

    void anOrderInTheTrashTakesNothingAndSaysSo()
    {
        m_order.trashedAt = m_now;
        m_planner->setOrder(m_id, &m_order);
        const PlannerView &view = shown();
        QVERIFY(!view.mayChange);
        QVERIFY(view.blockedText.contains(u"trash"_s));
        m_planner->add({{u"/x/one.jpg"_s}}, {});
        settle();
        QVERIFY(m_book->evidenceStore.items.isEmpty());
    }

    void copiesHaveHarmlessNames()
    {
        EvidenceItem item = photo(1, u"a b.jpg"_s, {});
        item.facts.mediaType = u"image/jpeg"_s;
        QCOMPARE(copyNameOf(item), u"a b.jpg"_s);
        item.name = u"../../etc/pass:wd.exe"_s; // a photo by its content, whatever it is called
        QCOMPARE(copyNameOf(item), u"pass_wd.jpg"_s);
        item.name = QString(250, u'x') + u".jpg"_s;
        QCOMPARE(copyNameOf(item).size(), 84);
        item.facts.kind = EvidenceKind::Text;
        item.facts.mediaType = u"application/x-shellscript"_s;
        item.name = u"run.bat"_s;
        QCOMPARE(copyNameOf(item), u"run.txt"_s);
        item.facts.kind = EvidenceKind::Other;
        QCOMPARE(copyNameOf(item), QString());
    }

    void theReportNamesWhatIsWrongFirst()
    {
        const auto a = photo(1, u"a.jpg"_s, {}), b = photo(2, u"b.jpg"_s, {});
        const auto fine = checkedView({{a, FileState::Whole}, {b, FileState::Whole}}, m_regional);
        QVERIFY(!fine.isTrouble);
        QVERIFY(fine.text.contains(u"not that what the file shows is true"_s));
        const auto bad = checkedView({{a, FileState::Whole}, {b, FileState::Missing}}, m_regional);
        QVERIFY(bad.isTrouble);
        QCOMPARE(bad.lines.size(), 2);
        QVERIFY(bad.lines.constFirst().contains(u"b.jpg"_s));
    }

    void theLogIsToldNewestFirstAndABrokenLineIsNamed()
    {
        const auto a = photo(1, u"a.jpg"_s, {});
        const QByteArray first = evidenceLine(
            {instant("2026-11-25T15:00:00Z"), EvidenceDeed::Added, a.fingerprint, a.name}, {});
        const QByteArray second = evidenceLine(
            {instant("2026-11-26T09:30:00Z"), EvidenceDeed::Viewed, a.fingerprint}, first);
        const auto whole = logView({first, second}, {a}, m_now, m_regional);
        QVERIFY(!whole.isTrouble);
        QCOMPARE(whole.lines.size(), 2);
        QVERIFY(whole.lines.constFirst().contains(u"A copy was opened"_s));
        QVERIFY(whole.lines.constFirst().contains(u"a.jpg"_s));
        QByteArray other = first;
        const auto broken = logView({other.replace("a.jpg", "b.jpg"), second}, {a}, m_now,
                                    m_regional);
        QVERIFY(broken.isTrouble);
        QVERIFY(broken.text.contains(u"Line 2"_s));
    }
};

QTEST_GUILESS_MAIN(TstEvidencePlanner)
#include "tst_evidenceplanner.moc"
