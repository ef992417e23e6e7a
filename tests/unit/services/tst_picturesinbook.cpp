// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>

#include "formats/readers.h"
#include "formats/shippedrules.h"
#include "services/importservice.h"
#include "support/bookstate.h"
#include "support/toldorders.h"
#include "unit/storage/bookfixture.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::services;
using namespace recourse::test;
using namespace Qt::StringLiterals;

/** A page that was saved with its pictures, from the folder of downloads into the book and out. */
class TestPicturesInBook final : public QObject
{
    Q_OBJECT

    const RulesLibrary m_rules = formats::shippedRules();
    const core::Instant m_now = instant("2026-11-26T12:00:00Z");
    QTemporaryDir m_downloads;

    QString savePage(bool withPictures)
    {
        const QString name = withPictures ? u"with"_s : u"without"_s;
        const QString path = m_downloads.filePath(name + u".html"_s);
        const QByteArray html =
            "<!DOCTYPE html><html><body><div class=order-item>"
            "<div class=order-item-header-right-info><div>Order ID: 8170000000010034</div></div>"
            "<div class=order-item-content-body><div class=order-item-content-img style=\""
            "background-image: url(&quot;./with_files/a.jpg&quot;)\"></div>"
            "<div class=order-item-content-info-name>Brass lamp</div></div></div></body></html>";
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(html) != html.size())
            qFatal("the page is not written");
        if (withPictures) {
            QDir(m_downloads.path()).mkdir(u"with_files"_s);
            QFile::copy(QStringLiteral(RECOURSE_TEST_DATA "/pictures/place.jpg"),
                        m_downloads.filePath(u"with_files/a.jpg"_s));
        }
        return path;
    }
    [[nodiscard]] ImportPlan planOf(Book &book, const QString &path) const
    {
        const ReadResult read = formats::FormatReaders(u"none"_s).readFile(path, {}, {});
        if (read.fatal || !read.refused.isEmpty())
            qFatal("the page is not read");
        return ImportService(m_rules).plan(book, {read}, m_now).value();
    }
    void import(Book &book, const QString &path) const
    {
        QVERIFY(ImportService(m_rules).apply(book, planOf(book, path), m_now));
    }
    static Item lampIn(Book &book)
    {
        const auto id = book.orders().find(u"aliexpress"_s, u"8170000000010034"_s).value();
        return id ? book.orders().load(*id).value().value().items.value(0) : Item();
    }

private slots:
    void itComesInOnceAndGoesWithTheImport()
    {
        const BookFixture fixture;
        const auto book = fixture.open();
        const QString page = savePage(true);
        import(*book, page);
        QCOMPARE(lampIn(*book).title, u"Brass lamp"_s);
        QVERIFY(lampIn(*book).picture.startsWith("\xff\xd8\xff"));
        QCOMPARE(planOf(*book, page).files.value(0).same, 1);
        QCOMPARE(planOf(*book, savePage(false)).files.value(0).same, 1);
        QVERIFY(!exportOf(*book).contains("picture"));
        QVERIFY(book->journal().undoLast().value());
        QCOMPARE(lampIn(*book), Item());
        QVERIFY(book->journal().redo().value());
        QVERIFY(!lampIn(*book).picture.isEmpty());
    }

    void itIsAddedToAnOrderThatIsKnownAndSaysSo()
    {
        const BookFixture fixture;
        const auto book = fixture.open();
        import(*book, savePage(false));
        QVERIFY(lampIn(*book).picture.isEmpty());
        const ImportPlan plan = planOf(*book, savePage(true));
        QCOMPARE(plan.files.value(0).changed, 1);
        QCOMPARE(plan.orders.value(0).changes,
                 (QList<FieldChange>{{u"items[0].picture"_s, false, true}}));
        QVERIFY(plan.orders.value(0).contradictions.isEmpty());
        QVERIFY(ImportService(m_rules).apply(*book, plan, m_now));
        QVERIFY(!lampIn(*book).picture.isEmpty());
        QVERIFY(book->journal().undoLast().value());
        QCOMPARE(lampIn(*book).title, u"Brass lamp"_s);
        QVERIFY(lampIn(*book).picture.isEmpty());
    }

    void whereItWasTakenIsNowhereInTheBook()
    {
        const BookFixture fixture;
        const QString page = savePage(true);
        import(*fixture.open(), page);
        int files = 0;
        QDirIterator each(fixture.folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const char *trace : {"Erika", "kitchen", "Exif", "with_files"})
                QVERIFY2(!bytes.contains(trace), trace);
            ++files;
        }
        QVERIFY(files > 0);
    }
};

QTEST_GUILESS_MAIN(TestPicturesInBook)
#include "tst_picturesinbook.moc"
