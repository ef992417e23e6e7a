// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/grouplistmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

#include "support/fakebook.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::Group;
using presentation::GroupListModel;

class TestGroupListModel final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_book = std::make_unique<test::FakeBook>();
        m_book->rowQueries.counts.groupCounts.fill(0, domain::kGroupCount);
        m_reader = std::make_unique<test::FakeBookThread>(*m_book);
        m_model = std::make_unique<GroupListModel>(*m_reader, m_language);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void standsThereBeforeItHasCounted()
    {
        QCOMPARE(texts(),
                 (QStringList{u"Needs you"_s,
                              u"Act now"_s,
                              u"Window closing"_s,
                              u"Can still be cancelled"_s,
                              u"Seller must answer"_s,
                              u"Refund expected"_s,
                              u"Refund overdue"_s,
                              u"Evidence missing"_s,
                              u"Orders"_s,
                              u"All orders"_s,
                              u"Awaiting payment"_s,
                              u"Awaiting shipment"_s,
                              u"Shipped"_s,
                              u"Delivered"_s,
                              u"Completed"_s,
                              u"Cancelled"_s,
                              u"Cases"_s,
                              u"Cancellations"_s,
                              u"Refunds"_s,
                              u"Has evidence"_s,
                              u"Put aside"_s,
                              u"Archive"_s,
                              u"Trash"_s}));
        QCOMPARE(m_model->indexOf(Group::ActNow).data(GroupListModel::CountRole).toLongLong(), -1);
        QCOMPARE(m_model->indexOf(Group::ActNow).data(GroupListModel::CountTextRole).toString(),
                 QString());
        QCOMPARE(m_reader->waiting(), std::size_t(0));
    }

    void showsCountsOnceTheyAreThere()
    {
        setCount(Group::ActNow, 4);
        setCount(Group::All, 12345);
        QSignalSpy counted(m_model.get(), &GroupListModel::summaryChanged);
        reload();
        QCOMPARE(counted.count(), 1);
        QCOMPARE(m_model->indexOf(Group::ActNow).data(GroupListModel::CountTextRole).toString(),
                 u"4"_s);
        QVERIFY(m_model->indexOf(Group::ActNow).data(GroupListModel::UrgentRole).toBool());
        QVERIFY(!m_model->indexOf(Group::RefundOverdue).data(GroupListModel::UrgentRole).toBool());
        QCOMPARE(m_model->indexOf(Group::All).data(GroupListModel::CountTextRole).toString(),
                 u"12,345"_s);
        QCOMPARE(m_model->indexOf(Group::All).data(Qt::AccessibleTextRole).toString(),
                 u"All orders, 12,345"_s);
    }

    void rareGroupsComeWithTheirOrdersAndGoWithThem()
    {
        QVERIFY(!m_model->indexOf(Group::Frozen).isValid());
        const QPersistentModelIndex completed(m_model->indexOf(Group::Completed));
        setCount(Group::Frozen, 1);
        setCount(Group::PaymentReview, 2);
        reload();
        QVERIFY(m_model->indexOf(Group::Frozen).isValid());
        QCOMPARE(m_model->indexOf(Group::PaymentReview).row(),
                 m_model->indexOf(Group::AwaitingPayment).row() + 1);
        QCOMPARE(completed.data(GroupListModel::GroupRole).value<Group>(), Group::Completed);
        setCount(Group::Frozen, 0);
        setCount(Group::PaymentReview, 0);
        reload();
        QVERIFY(!m_model->indexOf(Group::Frozen).isValid());
        QCOMPARE(m_model->rowCount(), 23);
    }

    void tagsFollowTheBook()
    {
        m_book->rowQueries.counts.tags = {{u"gift"_s, 8}, {u"workshop"_s, 31}};
        reload();
        QCOMPARE(texts().mid(20, 3), (QStringList{u"Tags"_s, u"gift"_s, u"workshop"_s}));
        m_book->rowQueries.counts.tags = {{u"garden"_s, 1}, {u"workshop"_s, 32}};
        reload();
        QCOMPARE(texts().mid(20, 3), (QStringList{u"Tags"_s, u"garden"_s, u"workshop"_s}));
        QCOMPARE(m_model->indexOfTag(u"workshop"_s).data(GroupListModel::CountRole).toInt(), 32);
        m_book->rowQueries.counts.tags.clear();
        reload();
        QCOMPARE(m_model->rowCount(), 23);
    }

    void ownGroupsBringTheirSearch()
    {
        const domain::SavedFilter lamps{u"Lamps"_s, Group::Shipped, u"home"_s, u"lamp"_s};
        m_book->rowQueries.counts.filters = {{lamps, 3}};
        m_book->rowQueries.counts.tags = {{u"gift"_s, 8}};
        reload();
        QCOMPARE(texts().mid(20, 4),
                 (QStringList{u"Your groups"_s, u"Lamps"_s, u"Tags"_s, u"gift"_s}));
        const QModelIndex own = m_model->indexOfFilter(u"Lamps"_s);
        QCOMPARE(own.data(GroupListModel::CountTextRole).toString(), u"3"_s);
        QCOMPARE(m_model->filterAt(own), u"Lamps"_s);
        QCOMPARE(m_model->filterAt(m_model->indexOf(Group::All)), QString());
        domain::OrderQuery before;
        before.search = u"cable"_s;
        const auto query = m_model->queryFor(own, before);
        QCOMPARE(query.group, Group::Shipped);
        QCOMPARE(query.tag, u"home"_s);
        QCOMPARE(query.search, u"lamp"_s);
        QVERIFY(m_model->isShownBy(own, query));
        QVERIFY(!m_model->isShownBy(own, before));
        QVERIFY(!m_model->isShownBy(m_model->index(20), query)); // a header
    }

    void headersCannotBeSelected()
    {
        QVERIFY(!(m_model->index(0).flags() & Qt::ItemIsSelectable));
        QVERIFY(m_model->index(1).flags() & Qt::ItemIsSelectable);
    }

    void makesTheQueryOfARow()
    {
        m_book->rowQueries.counts.tags = {{u"gift"_s, 8}};
        reload();
        domain::OrderQuery before;
        before.search = u"cable"_s;
        before.tag = u"gift"_s;
        const auto group = m_model->queryFor(m_model->indexOf(Group::Shipped), before);
        QCOMPARE(group.group, Group::Shipped);
        QCOMPARE(group.tag, QString());
        QCOMPARE(group.search, u"cable"_s);
        const auto tag = m_model->queryFor(m_model->indexOfTag(u"gift"_s), group);
        QCOMPARE(tag.group, Group::All);
        QCOMPARE(tag.tag, u"gift"_s);
        QVERIFY(m_model->queryFor(m_model->index(0), before) == before);
    }

    void countsAgainWhereASearchInterruptedIt()
    {
        setCount(Group::All, 3);
        m_book->rowQueries.failing = true;
        m_model->reload();
        m_reader->runAll();
        QCoreApplication::sendPostedEvents(m_model.get());
        QCOMPARE(m_reader->waiting(), std::size_t(1));
        m_book->rowQueries.failing = false;
        m_reader->runAll();
        QCoreApplication::sendPostedEvents(m_model.get());
        QCOMPARE(m_model->indexOf(Group::All).data(GroupListModel::CountRole).toInt(), 3);
    }

    void givesUpOnABookThatCannotBeRead()
    {
        m_book->rowQueries.failing = true;
        QSignalSpy failed(m_model.get(), &GroupListModel::failed);
        m_model->reload();
        for (int i = 0; i < 100 && m_reader->waiting() > 0; ++i) {
            m_reader->runAll();
            QCoreApplication::sendPostedEvents(m_model.get());
        }
        QCOMPARE(m_reader->waiting(), std::size_t(0));
        QCOMPARE(failed.count(), 1);
    }

    void followsTheLanguage()
    {
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_language.setRegional(m_language.regional());
        QCOMPARE(changed.count(), 1);
    }

private:
    void setCount(Group group, qint64 count)
    {
        m_book->rowQueries.counts.groupCounts[int(group)] = count;
    }
    void reload()
    {
        m_model->reload();
        m_reader->runAll();
        QCoreApplication::sendPostedEvents(m_model.get());
    }
    QStringList texts() const
    {
        QStringList all;
        for (int i = 0; i < m_model->rowCount(); ++i)
            all.append(m_model->index(i).data().toString());
        return all;
    }

    presentation::LanguageSetting m_language{
        {QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc()}};
    std::unique_ptr<test::FakeBook> m_book;
    std::unique_ptr<test::FakeBookThread> m_reader;
    std::unique_ptr<GroupListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestGroupListModel)
#include "tst_grouplistmodel.moc"
