// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QComboBox>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QTabBar>
#include <QTableView>
#include <QTimer>
#include <QUrl>
#include <QtTest>

#include "storage/sqlitebook.h"
#include "support/guistatements.h"
#include "support/names.h"
#include "support/sessionfixture.h"
#include "ui/evidence/evidencefilerow.h"
#include "ui/evidence/planner.h"

using namespace Qt::StringLiterals;
using namespace recourse;
namespace names = recourse::test::names;
using test::SessionFixture;

namespace {
/** Small where every submission waits for it; packaging/ci/full large tries a larger one. */
qint64 megabytes()
{
    constexpr qint64 kFew = 64;
    const int wanted = qEnvironmentVariableIntValue("RECOURSE_LARGE_MB");
    return wanted > 0 ? wanted : kFew;
}
} // namespace

/** The window while a large file becomes evidence. */
class TestLargeEvidence final : public QObject
{
    Q_OBJECT

private slots:
    void theWindowLivesWhileALargeFileIsKept()
    {
        SessionFixture program(true);
        const auto order = [&program] {
            const auto book = storage::SqliteBook::open(program.session->bookPath(),
                                                        storage::SqliteBook::Access::Read);
            return (*book)->orders().find(u"aliexpress"_s, u"8176540004947654"_s).value().value();
        }();
        QVERIFY(program.show());
        auto *table = program.widget<QTableView>(names::kOrderTable);
        QTRY_VERIFY(table->model()->rowCount() > 10);
        program.window().selectOrder(order);
        auto *tabs = program.widget<QTabBar>(names::kTabs);
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == "Evidence"_L1)
                tabs->setCurrentIndex(i);
        }
        auto *planner = program.widget<ui::EvidencePlanner>("evidencePlanner");
        QTRY_VERIFY(planner->isVisible());

        const QTemporaryDir folder;
        const QString path = folder.filePath(u"unboxing.mp4"_s);
        const qint64 size = megabytes() * 1024 * 1024;
        {
            QFile video(path);
            QVERIFY(video.open(QIODevice::WriteOnly) && video.write("....ftypmp42") > 0);
            QVERIFY(video.resize(size)); // holes only
        }
        // The longest time in which the window could not have answered a key.
        qint64 longest = 0;
        int beats = 0;
        QElapsedTimer since;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] {
            longest = std::max(longest, since.restart());
            ++beats;
        });
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QPoint at = planner->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(planner, &enter);
        QVERIFY(enter.isAccepted());
        QElapsedTimer whole;
        whole.start();
        since.start();
        beat.start(1);
        QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(planner, &dropped);
        const QDir kept(program.session->bookPath() + u".evidence"_s);
        const auto isKept = [&] {
            const auto rows = planner->findChildren<ui::EvidenceFileRow *>();
            return std::any_of(rows.begin(), rows.end(),
                               [](const auto *row) { return row->isVisible(); });
        };
        constexpr int kPatience = 600'000;
        constexpr int kEvery = 5;
        // Typed meanwhile: the choice of the problem moves on.
        auto *choice = planner->findChild<QComboBox *>(u"problemChoice"_s);
        QTRY_VERIFY(choice->count() > 2);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QTRY_VERIFY(choice->currentIndex() > 0);
        while (!isKept() && whole.elapsed() < kPatience)
            QTest::qWait(kEvery);
        QVERIFY(isKept());
        beat.stop();
        const QStringList files = kept.entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QCOMPARE(QFileInfo(kept.filePath(files.constFirst())).size(), size);
        qInfo("%lld MB kept in %lld ms; the window was away for %lld ms at most, in %d beats",
              static_cast<long long>(megabytes()), static_cast<long long>(whole.elapsed()),
              static_cast<long long>(longest), beats);
        // On a machine that does much else even a window with nothing to do waits for its turn.
        constexpr qint64 kMost = 2000;
        QVERIFY(longest < kMost);
        QVERIFY(beats > 5);
    }
};

RECOURSE_WINDOW_TEST(TestLargeEvidence)
#include "tst_largeevidence.moc"
