// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/shippedrules.h"
#include "services/edit.h"
#include "services/evidenceservice.h"
#include "services/undoservice.h"
#include "storage/statement.h"
#include "support/toldorders.h"
#include "unit/storage/bookfixture.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::services;
using namespace recourse::test;
using namespace Qt::StringLiterals;

namespace {
const QString kPhoto = QString(64, u'a');
const QString kVideo = QString(64, u'b');

NewEvidence photo()
{
    NewEvidence file{{kPhoto, 1800, false}, u"label.jpg"_s, {}, u"label"_s};
    file.facts.kind = EvidenceKind::Photo;
    file.facts.mediaType = u"image/jpeg"_s;
    file.facts.capturedAt = u"2026-11-20T14:03:11"_s;
    file.facts.camera = u"Apple iPhone 13"_s;
    file.facts.editor = u"GIMP"_s;
    file.facts.hasPlace = true;
    file.facts.pixels = {3024, 4032};
    return file;
}

NewEvidence video()
{
    NewEvidence file{{kVideo, 38'000'000'000, false}, u"unbox.mp4"_s, {}};
    file.facts.kind = EvidenceKind::Video;
    file.facts.milliseconds = 41'000;
    file.facts.namesAddress = true;
    return file;
}

/** Answers what it was told to; nothing is on a disk. */
class ToldFiles final : public EvidenceFiles
{
public:
    QMap<QString, FileState> states;
    QStringList looked;

    core::Result<KeptFile, KeepFailure> keep(const QString &, const KeepProgress &) override
    {
        return core::failure(KeepFailure());
    }
    core::Result<KeptFile, KeepFailure> keepBytes(const QByteArray &) override
    {
        return core::failure(KeepFailure());
    }
    std::optional<FileState> look(const QString &fingerprint, const KeepProgress &progress) override
    {
        looked.append(fingerprint);
        if (progress && !progress(1, 2))
            return {};
        return states.value(fingerprint, FileState::Whole);
    }
    QStringList names() const override { return states.keys(); }
    QString pathOf(const QString &fingerprint) const override { return fingerprint; }
};
} // namespace

/** Evidence in the book: each step can be taken back, and the log tells of all of them. */
class TstEvidenceService final : public QObject
{
    Q_OBJECT

    const EvidenceService m_service{};
    const RulesLibrary m_rules = formats::shippedRules();
    const core::Instant m_now = instant("2026-11-26T12:00:00Z");
    const core::Instant m_later = instant("2026-11-27T12:00:00Z");
    std::unique_ptr<BookFixture> m_fixture;
    std::unique_ptr<storage::SqliteBook> m_book;
    OrderId m_order;

    OrderId order(const QString &number)
    {
        Order one = toldOrder("2026-11-21T00:00:00Z", OrderStatus::Delivered);
        one.number = number;
        return EditService(m_rules).add(*m_book, one, m_now).value();
    }
    QList<EvidenceItem> items(OrderId id) { return m_book->evidence().of(id).value(); }
    EvidenceItem only() { return items(m_order).constFirst(); }
    /** "added label.jpg", …: of the order's log. */
    QStringList log(OrderId id)
    {
        QStringList told;
        const QList<QByteArray> lines = m_book->evidence().log(id).value();
        for (const QByteArray &line : lines) {
            const auto entry = evidenceEntry(line);
            told.append(toName(entry->deed) + u' ' + entry->name);
        }
        return told;
    }
    QStringList log() { return log(m_order); }
    std::optional<ChangeKind> last()
    {
        const auto change = m_book->journal().last().value();
        return change ? std::optional(change->kind) : std::nullopt;
    }
    void undo() { QVERIFY(UndoService(m_rules).undoLast(*m_book, m_later).value().has_value()); }
    void redo() { QVERIFY(UndoService(m_rules).redo(*m_book, m_later).value().has_value()); }

private slots:
    void init()
    {
        m_fixture = std::make_unique<BookFixture>();
        m_book = m_fixture->open();
        m_order = order(u"8176543210000001"_s);
    }
    void cleanup()
    {
        QCOMPARE(m_book->verify().value(), QStringList());
        m_book.reset();
        m_fixture.reset();
    }

    void allThatIsKnownOfAFileIsKept()
    {
        const auto added = m_service.add(*m_book, m_order, {photo(), video()}, m_now);
        QVERIFY(added);
        QCOMPARE(added->size(), 2);
        QCOMPARE(items(m_order), *added);
        const EvidenceItem &first = added->constFirst();
        QCOMPARE(first.facts, photo().facts);
        QCOMPARE(first.place.slot, u"label"_s);
        QCOMPARE(first.addedAt, m_now);
        QCOMPARE(first.name, u"label.jpg"_s);
        QCOMPARE(added->last().facts, video().facts);
        QCOMPARE(added->last().bytes, 38'000'000'000);
        QCOMPARE(m_book->evidence().all().value(), *added);
        QCOMPARE(log(), (QStringList{u"added label.jpg"_s, u"added unbox.mp4"_s}));
        QVERIFY(!brokenLink(m_book->evidence().log(m_order).value()));
    }

    void aFileThatTheOrderHasIsNotAddedAgain()
    {
        QVERIFY(m_service.add(*m_book, m_order, {photo()}, m_now));
        const auto again = m_service.add(*m_book, m_order, {photo()}, m_later);
        QVERIFY(again);
        QCOMPARE(items(m_order), *again);
        QCOMPARE(log(), QStringList{u"added label.jpg"_s});
        undo();
        QVERIFY(only().place.removedAt); // it was the first adding that was taken back
        // Another order may show the same photo.
        const OrderId other = order(u"8176543210000002"_s);
        QVERIFY(m_service.add(*m_book, other, {photo()}, m_now));
        QCOMPARE(items(other).size(), 1);
    }

    void addingCanBeTakenBackAndTheLogTellsSo()
    {
        QVERIFY(m_service.add(*m_book, m_order, {photo()}, m_now));
        QCOMPARE(last(), ChangeKind::AddEvidence);
        QCOMPARE(m_book->journal().last().value()->subject, u"label.jpg"_s);
        undo();
        QVERIFY(only().place.removedAt);
        redo();
        QVERIFY(!only().place.removedAt);
        QCOMPARE(only().place.slot, u"label"_s);
        QCOMPARE(
            log(),
            (QStringList{u"added label.jpg"_s, u"removed label.jpg"_s, u"put_back label.jpg"_s}));
    }

    void whatComesAgainLeavesTheTrash()
    {
        QVERIFY(m_service.add(*m_book, m_order, {photo()}, m_now));
        QVERIFY(m_service.remove(*m_book, {only().id}, m_later));
        QCOMPARE(only().place.removedAt, m_later);
        QVERIFY(m_service.add(*m_book, m_order, {photo()}, m_later));
        QVERIFY(!only().place.removedAt);
        undo();
        QCOMPARE(only().place.removedAt, m_later);
    }

    void removingAndPuttingBackAreSteps()
    {
        QVERIFY(m_service.add(*m_book, m_order, {photo()}, m_now));
        QVERIFY(m_service.remove(*m_book, {only().id}, m_now));
        QCOMPARE(last(), ChangeKind::RemoveEvidence);
        QVERIFY(m_service.putBack(*m_book, {only().id}, m_now));
        QCOMPARE(last(), ChangeKind::PutBackEvidence);
        QVERIFY(!only().place.removedAt);
        undo();
        QVERIFY(only().place.removedAt);
        undo();
        QVERIFY(!only().place.removedAt);
        QCOMPARE(log().size(), 5);
    }

    void slotAndCaptionAreStepsOfWhichTheLogTellsNothing()
    {
        QVERIFY(m_service.add(*m_book, m_order, {photo()}, m_now));
        QVERIFY(m_service.edit(*m_book, only().id, u"ruler"_s, u"3 m, not 5 m"_s, m_now));
        QCOMPARE(only().place, (EvidencePlace{u"ruler"_s, u"3 m, not 5 m"_s}));
        QVERIFY(m_service.edit(*m_book, only().id, u"ruler"_s, u"3 m, not 5 m"_s, m_now));
        undo();
        QCOMPARE(only().place, (EvidencePlace{u"label"_s, {}}));
        QCOMPARE(log(), QStringList{u"added label.jpg"_s});
    }

    void whatIsDrawnOnCopiesIsAStepToo()
    {
        QVERIFY(m_service.add(*m_book, m_order, {photo()}, m_now));
        Markup first;
        first.marks = {{MarkTool::BlackOut, {10, 20}, {110, 60}}};
        Markup second = first;
        second.turns = 1;
        second.marks.append({MarkTool::Text, {1, 2}, {1, 2}, u"ripped «here»"_s});
        QVERIFY(m_service.markUp(*m_book, only().id, first, m_now));
        QVERIFY(m_service.markUp(*m_book, only().id, second, m_now));
        QVERIFY(m_service.edit(*m_book, only().id, u"ruler"_s, u"3 m"_s, m_now));
        m_book.reset();
        m_book = m_fixture->open();
        QCOMPARE(only().place, (EvidencePlace{u"ruler"_s, u"3 m"_s, {}, second}));
        undo();
        undo();
        QCOMPARE(only().place, (EvidencePlace{u"label"_s, {}, {}, first}));
        undo();
        QCOMPARE(only().place, (EvidencePlace{u"label"_s, {}}));
        QCOMPARE(log(), QStringList{u"added label.jpg"_s});
    }

    void whatIsComparedIsAStepToo()
    {
        QVERIFY(m_service.add(*m_book, m_order, {photo()}, m_now));
        const Comparison typed{{PromiseKind::Text, u"5 m,\nred"_s}, {{u"3 m"_s, {}, QPoint(7, 8)}}};
        const Comparison pictured{{PromiseKind::Picture, kVideo},
                                  {{u"3 m"_s, QPoint(1, 2), QPoint(7, 8)}, {u"grey"_s}}};
        QVERIFY(m_service.compare(*m_book, only().id, typed, m_now));
        QVERIFY(m_service.compare(*m_book, only().id, pictured, m_now));
        QVERIFY(m_service.compare(*m_book, only().id, pictured, m_now)); // no step
        m_book.reset();
        m_book = m_fixture->open();
        QCOMPARE(only().place, (EvidencePlace{u"label"_s, {}, {}, {}, pictured}));
        QVERIFY(m_service.compare(*m_book, only().id, {}, m_now));
        QCOMPARE(only().place, (EvidencePlace{u"label"_s, {}}));
        undo();
        QCOMPARE(only().place.comparison, std::optional(pictured));
        undo();
        QCOMPARE(only().place.comparison, std::optional(typed));
        redo();
        QCOMPARE(only().place.comparison, std::optional(pictured));
        QCOMPARE(last(), ChangeKind::EditEvidence);
        QCOMPARE(log(), QStringList{u"added label.jpg"_s});
    }

    void anOrderThatGoesAndComesBackHasItsEvidence()
    {
        QVERIFY(m_service.add(*m_book, m_order, {photo()}, m_now));
        Edit trash;
        trash.trashed = true;
        QVERIFY(EditService(m_rules).apply(*m_book, {m_order}, trash, m_now));
        QVERIFY(EditService(m_rules).emptyTrash(*m_book, m_now));
        QVERIFY(!m_book->orders().load(m_order).value());
        undo();
        undo();
        QVERIFY(m_book->orders().load(m_order).value());
        QCOMPARE(items(m_order).size(), 1);
    }

    void evidenceComesAlongWhereOrdersAreMerged()
    {
        const OrderId nameless = order({});
        QVERIFY(m_service.add(*m_book, nameless, {photo(), video()}, m_now));
        QVERIFY(m_service.add(*m_book, m_order, {photo()}, m_now));
        const auto merged = EditService(m_rules).merge(*m_book, m_order, {nameless}, m_later);
        QVERIFY(merged);
        QCOMPARE(merged->removed, QList<OrderId>{nameless});
        QCOMPARE(items(m_order).size(), 2);
        QCOMPARE(log(), (QStringList{u"added label.jpg"_s, u"added unbox.mp4"_s}));
        undo();
        QCOMPARE(items(m_order).size(), 1);
        QCOMPARE(items(nameless).size(), 2);
    }

    void whatIsComparedComesAlongWhereOrdersAreMerged()
    {
        const Comparison typed{{PromiseKind::Text, u"5 m"_s}, {{u"3 m"_s}}};
        const Comparison other{{PromiseKind::Text, u"red"_s}, {{u"grey"_s}}};
        const OrderId nameless = order({});
        QVERIFY(m_service.add(*m_book, nameless, {photo(), video()}, m_now));
        QVERIFY(m_service.add(*m_book, m_order, {photo()}, m_now));
        for (const EvidenceItem &item : items(nameless))
            QVERIFY(m_service.compare(*m_book, item.id, typed, m_now));
        QVERIFY(EditService(m_rules).merge(*m_book, m_order, {nameless}, m_later));
        QCOMPARE(items(m_order).size(), 2);
        for (const EvidenceItem &item : items(m_order))
            QCOMPARE(item.place.comparison, std::optional(typed));
        undo();
        QVERIFY(!only().place.comparison);
        // What the order that stays has of its own stays.
        QVERIFY(m_service.compare(*m_book, only().id, other, m_now));
        QVERIFY(EditService(m_rules).merge(*m_book, m_order, {nameless}, m_later));
        for (const EvidenceItem &item : items(m_order))
            QCOMPARE(item.place.comparison,
                     std::optional(item.fingerprint == kPhoto ? other : typed));
    }

    void anUnknownOrderGetsNothing()
    {
        QVERIFY(!m_service.add(*m_book, OrderId{4711}, {photo()}, m_now));
        QVERIFY(m_book->evidence().all().value().isEmpty());
    }

    void whatIsFoundWhenLookingAgainIsTold()
    {
        QVERIFY(m_service.add(*m_book, m_order, {photo(), video()}, m_now));
        const OrderId other = order(u"8176543210000002"_s);
        QVERIFY(m_service.add(*m_book, other, {photo()}, m_now));
        ToldFiles files;
        files.states = {{kVideo, FileState::Changed}};
        QList<qint64> totals;
        const auto looked = lookAt(items(m_order) + items(other), files, [&](qint64, qint64 total) {
            totals.append(total);
            return true;
        });
        QVERIFY(looked);
        QCOMPARE(files.looked, (QStringList{kPhoto, kVideo})); // each content once
        QCOMPARE(totals, (QList<qint64>{38'000'001'800, 38'000'001'800}));
        QVERIFY(m_service.verified(*m_book, *looked, m_later));
        QCOMPARE(log().mid(2), (QStringList{u"verified "_s, u"changed "_s}));
        QCOMPARE(log(other).mid(1), QStringList{u"verified "_s});
        QCOMPARE(last(), ChangeKind::AddEvidence); // looking is no change
        QVERIFY(!lookAt(items(m_order), files, [](qint64, qint64) { return false; }));
    }

    void whatCouldNotBeReadIsNotCalledMissing()
    {
        QVERIFY(m_service.add(*m_book, m_order, {photo(), video()}, m_now));
        ToldFiles files;
        files.states = {{kPhoto, FileState::Unreadable}, {kVideo, FileState::Missing}};
        const auto looked = lookAt(items(m_order), files, {});
        QVERIFY(looked);
        QVERIFY(m_service.verified(*m_book, *looked, m_later));
        QCOMPARE(log().mid(2), (QStringList{u"unreadable "_s, u"missing "_s}));
    }

    void aLogThatWasChangedIsFound()
    {
        QVERIFY(m_service.add(*m_book, m_order, {photo(), video()}, m_now));
        m_book.reset();
        {
            auto connection = storage::Connection::open(m_fixture->path,
                                                        storage::Connection::Mode::Write);
            QVERIFY(connection);
            const QString
                change = u"UPDATE evidence_log SET line = replace (line, 'label', 'other') "
                         "WHERE number = 1"_s;
            QVERIFY(!(*connection)->exec(change));
            QVERIFY(!(*connection)->exec(u"DELETE FROM evidence_log"_s));
            QVERIFY((*connection)->exec(u"DROP TRIGGER evidence_log_is_never_changed"_s));
            QVERIFY((*connection)->exec(change));
        }
        m_book = m_fixture->open();
        QCOMPARE(m_book->verify().value(),
                 QStringList{u"log of evidence: order %1, line 2"_s.arg(m_order.value)});
        m_fixture = std::make_unique<BookFixture>(); // the next look is at a sound one
        m_book = m_fixture->open();
    }
};

QTEST_GUILESS_MAIN(TstEvidenceService)
#include "tst_evidenceservice.moc"
