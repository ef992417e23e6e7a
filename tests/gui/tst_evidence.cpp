// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTabBar>
#include <QTableView>
#include <QUrl>
#include <QtTest>

#include "support/evidencetab.h"
#include "ui/care/checkdialog.h"
#include "ui/common/messagebar.h"
#include "ui/evidence/comparisondialog.h"
#include "ui/evidence/evidencemime.h"
#include "ui/evidence/markupdialog.h"
#include "ui/evidence/reportdialog.h"

using namespace Qt::StringLiterals;
using namespace recourse;
namespace names = recourse::test::names;
using test::SessionFixture;

/** Evidence, through the real window, the real book and the real folder. */
class TestEvidence final : public QObject, private test::EvidenceTab
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { m_program.reset(); }

    void nothingIsPresetAndTheMeterTellsWhatIsMissing()
    {
        auto *choice = part<QComboBox>("problemChoice");
        QTRY_COMPARE(choice->count(), 23); // 19 problems, 3 headings, and that nothing is chosen
        QCOMPARE(choice->currentIndex(), 0);
        QVERIFY(!part<QLabel>("evidenceMeter")->isVisible());
        choose(u"It is another item than ordered"_s);
        QTRY_VERIFY(place(u"differences"_s));
        QVERIFY(place(u"unboxing"_s) && place(u"description"_s));
        QVERIFY(meter().startsWith(u"0 of 3 shown"_s));
        QVERIFY(!place(u"unboxing"_s)->findChild<QLabel *>(u"placeDrawing"_s)->pixmap().isNull());
        m_program->window().selectOrder(m_other);
        QTRY_COMPARE(choice->currentIndex(), 0);
        m_program->window().selectOrder(m_order);
        QTRY_COMPARE(choice->currentText(), u"It is another item than ordered"_s);
    }

    void fromAnOrderToItsPlaceInThreeSteps()
    {
        choose(u"The size differs"_s); // once for an order
        QTRY_VERIFY(place(u"ruler"_s));
        const QString photo = file(u"ruler.jpg"_s, "not quite a photo");
        // 1: the order, 2: its tab, 3: the file on its place
        m_program->window().selectOrder(m_other);
        openTab(u"Options"_s);
        m_program->window().selectOrder(m_order);
        openTab(u"Evidence"_s);
        QTRY_VERIFY(place(u"ruler"_s));
        drop(place(u"ruler"_s), {photo});
        QTRY_COMPARE(rowsIn(place(u"ruler"_s)).size(), 1);
        QTRY_VERIFY(meter().startsWith(u"1 of 2 shown"_s));
        QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 1);
        QVERIFY(QFile::exists(photo)); // it is copied, never moved
        // One step takes it back; the original stays.
        QVERIFY(m_program->press(Qt::Key_Z, Qt::ControlModifier));
        QTRY_COMPARE(rowsIn(place(u"ruler"_s)).size(), 0);
        QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 1);
    }

    void refusalsAreToldForEachFile()
    {
        drop(planner(), {file(u"empty.jpg"_s, {}), file(u"good.txt"_s, "words"), m_files.path()});
        auto *news = part<QLabel>("evidenceNews");
        QTRY_VERIFY(news->isVisible());
        QCOMPARE(news->text().count(u'\n'), 1); // two of three were refused, a line each
        QVERIFY(news->text().contains(u"empty.jpg"_s));
        QTRY_COMPARE(rowsIn(planner()).size(), 1);
    }

    void aScreenshotIsPastedIntoThePlaceThatHasTheKeyboard()
    {
        choose(u"The size differs"_s);
        QTRY_VERIFY(place(u"description"_s));
        QImage shot(800, 700, QImage::Format_RGB32);
        shot.fill(Qt::darkGreen);
        QGuiApplication::clipboard()->setImage(shot);
        auto *add = place(u"description"_s)->findChild<QPushButton *>(u"addToPlace"_s);
        add->setFocus();
        QTest::keyClick(add, Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(rowsIn(place(u"description"_s)).size(), 1);
        const auto view = rowsIn(place(u"description"_s)).constFirst()->view();
        QVERIFY(view.name.startsWith(u"Screenshot 2026-11-2"_s)
                && view.name.endsWith(u".00.00.png"_s));
        // It shows a page, and does not tell which.
        QVERIFY(view.warnings.join(u' ').contains(u"which page"_s));
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(add, Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(part<QLabel>("evidenceNews")->isVisible());
        QVERIFY(part<QLabel>("evidenceNews")->text().contains(u"clipboard"_s));
    }

    void aCaptionIsWrittenByKeyboardAndTakenBack()
    {
        drop(planner(), {file(u"a.txt"_s, "words")});
        QTRY_COMPARE(rowsIn(planner()).size(), 1);
        auto *caption = rowsIn(planner()).constFirst()->findChild<QLineEdit *>(u"captionEdit"_s);
        caption->setFocus();
        QTest::keyClicks(caption, u"12 cm, <b>not</b> 15"_s);
        QTest::keyClick(caption, Qt::Key_Return);
        QTRY_COMPARE(rowsIn(planner()).constFirst()->view().caption, u"12 cm, <b>not</b> 15"_s);
        QVERIFY(m_program->press(Qt::Key_Z, Qt::ControlModifier));
        QTRY_COMPARE(rowsIn(planner()).constFirst()->view().caption, QString());
    }

    void aPictureIsMarkedUpFromItsMenu()
    {
        QImage shot(300, 200, QImage::Format_RGB32);
        shot.fill(Qt::white);
        QVERIFY(shot.save(m_files.filePath(u"shot.png"_s)));
        drop(planner(), {m_files.filePath(u"shot.png"_s)});
        QTRY_COMPARE(rowsIn(planner()).size(), 1);
        QMenu *menu = openMenu(rowsIn(planner()).constFirst(), Qt::Key_Space);
        QVERIFY(menu);
        auto *entry = menu->findChild<QAction *>(u"markUpAction"_s);
        QVERIFY(entry);
        menu->setActiveAction(entry);
        QTest::keyClick(menu, Qt::Key_Return);
        QPointer<ui::MarkupDialog> dialog;
        QTRY_VERIFY((dialog = planner()->window()->findChild<ui::MarkupDialog *>()));
        QTRY_VERIFY(dialog->isVisible());
        dialog->findChild<QPushButton *>(u"turnButton"_s)->click();
        dialog->findChild<QPushButton *>(u"keepButton"_s)->click();
        QTRY_VERIFY(!dialog);
        const auto turns = [this] {
            const auto book = storage::SqliteBook::open(m_program->session->bookPath(),
                                                        storage::SqliteBook::Access::Read);
            const auto items = book ? (*book)->evidence().all().value()
                                    : QList<domain::EvidenceItem>();
            return items.size() == 1 ? items.constFirst().place.markup.turns : -1;
        };
        QCOMPARE(turns(), 1);
        QVERIFY(m_program->press(Qt::Key_Z, Qt::ControlModifier));
        QTRY_COMPARE(turns(), 0);
    }

    void aPictureIsComparedWithWhatWasPromisedFromItsMenu()
    {
        QImage shot(300, 200, QImage::Format_RGB32);
        shot.fill(Qt::white);
        QVERIFY(shot.save(m_files.filePath(u"shot.png"_s)));
        drop(planner(), {m_files.filePath(u"shot.png"_s)});
        QTRY_COMPARE(rowsIn(planner()).size(), 1);
        QMenu *menu = openMenu(rowsIn(planner()).constFirst(), Qt::Key_Space);
        QVERIFY(menu);
        auto *entry = menu->findChild<QAction *>(u"compareAction"_s);
        QVERIFY(entry);
        menu->setActiveAction(entry);
        QTest::keyClick(menu, Qt::Key_Return);
        QPointer<ui::ComparisonDialog> dialog;
        QTRY_VERIFY((dialog = planner()->window()->findChild<ui::ComparisonDialog *>()));
        QTRY_VERIFY(dialog->isVisible());
        // The order's own words stand before the text that one writes.
        auto *promises = dialog->findChild<QComboBox *>(u"promiseBox"_s);
        QVERIFY(promises->count() >= 2);
        promises->setFocus();
        QTest::keyClick(promises, Qt::Key_Home);
        dialog->findChild<QPushButton *>(u"addButton"_s)->click();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"wordsEdit"_s), u"3 m, not 5 m"_s);
        dialog->findChild<QPushButton *>(u"keepButton"_s)->click();
        QTRY_VERIFY(!dialog);
        const auto compared = [this] {
            const auto book = storage::SqliteBook::open(m_program->session->bookPath(),
                                                        storage::SqliteBook::Access::Read);
            const auto items = book ? (*book)->evidence().all().value()
                                    : QList<domain::EvidenceItem>();
            return items.size() == 1 ? items.constFirst().place.comparison : std::nullopt;
        };
        QVERIFY(compared());
        QTRY_VERIFY(rowsIn(planner()).constFirst()->view().factsText.contains(u"compared with"_s));
        QCOMPARE(compared()->promise.kind, domain::PromiseKind::Line);
        QCOMPARE(compared()->differences, QList<domain::Difference>{{u"3 m, not 5 m"_s}});
        QVERIFY(m_program->press(Qt::Key_Z, Qt::ControlModifier));
        QTRY_VERIFY(!compared());
    }

    void aFileIsMovedByKeyboardAndByDragging()
    {
        choose(u"The size differs"_s);
        QTRY_VERIFY(place(u"ruler"_s));
        drop(planner(), {file(u"a.txt"_s, "words")});
        QTRY_COMPARE(rowsIn(place({})).size(), 1);
        QMenu *menu = openMenu(rowsIn(place({})).constFirst(), Qt::Key_Space);
        QVERIFY(menu);
        auto *move = menu->findChild<QMenu *>(u"moveEvidence"_s);
        QVERIFY(move);
        menu->setActiveAction(move->menuAction());
        QTest::keyClick(menu, Qt::Key_Right);
        QTRY_VERIFY(move->isVisible());
        move->setActiveAction(move->actions().constFirst()); // photos beside a ruler
        QTest::keyClick(move, Qt::Key_Return);
        QTRY_COMPARE(rowsIn(place(u"ruler"_s)).size(), 1);
        const auto data = std::unique_ptr<QMimeData>(
            ui::mimeOf(rowsIn(place(u"ruler"_s)).constFirst()->view().id));
        drop(place(u"description"_s), *data);
        QTRY_COMPARE(rowsIn(place(u"description"_s)).size(), 1);
        QCOMPARE(rowsIn(place(u"ruler"_s)).size(), 0);
    }

    void whatIsRemovedIsAskedAboutAndStandsInTheTrashOfTheOrder()
    {
        drop(planner(), {file(u"a.txt"_s, "words"), file(u"b.txt"_s, "more words")});
        QTRY_COMPARE(rowsIn(planner()).size(), 2);
        auto *row = rowsIn(planner()).constFirst();
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Delete);
        auto *asked = SessionFixture::reach<QDialog>();
        QVERIFY(asked);
        QTest::keyClick(asked, Qt::Key_Escape);
        QTRY_VERIFY(!SessionFixture::dialog<QDialog>());
        QCOMPARE(rowsIn(planner()).size(), 2);
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Delete);
        asked = SessionFixture::reach<QDialog>();
        QVERIFY(asked);
        for (auto *button : asked->findChildren<QPushButton *>()) {
            if (button->text().contains(u"trash"_s))
                QTest::keyClick(button, Qt::Key_Space);
        }
        QTRY_COMPARE(rowsIn(planner()).size(), 1);
        auto *trash = part<QPushButton>("evidenceTrash");
        QTRY_VERIFY(trash->isVisible());
        QCOMPARE(trash->text(), u"In the trash (1)"_s);
        QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 2); // the original stays
        trash->setFocus();
        QTest::keyClick(trash, Qt::Key_Space);
        QTRY_COMPARE(rowsIn(planner()).size(), 2);
        for (auto *back : planner()->findChildren<QPushButton *>(u"putEvidenceBack"_s)) {
            if (back->isVisible())
                QTest::keyClick(back, Qt::Key_Space);
        }
        QTRY_VERIFY(!trash->isVisible());
        QTRY_COMPARE(rowsIn(planner()).size(), 2);
    }

    void aCopyIsOpenedAndTheOriginalStaysUntouched()
    {
        drop(planner(), {file(u"a.txt"_s, "words")});
        QTRY_COMPARE(rowsIn(planner()).size(), 1);
        m_opened.clear();
        QDesktopServices::setUrlHandler(u"file"_s, this, "take");
        auto *row = rowsIn(planner()).constFirst();
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Return);
        QTRY_COMPARE(m_opened.size(), 1);
        QDesktopServices::unsetUrlHandler(u"file"_s);
        const QString copy = m_opened.constFirst().toLocalFile();
        QVERIFY(!copy.startsWith(folder()) && copy.endsWith(u"a.txt"_s));
        {
            QFile written(copy); // as another program may
            QVERIFY(written.open(QIODevice::WriteOnly));
            written.write("spoilt");
        }
        const QString original = folder() + u'/'
            + QDir(folder()).entryList(QDir::Files).constFirst();
        QFile kept(original);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("words"));
        const auto *log = report("evidenceLog");
        QVERIFY(log);
        QTRY_VERIFY(linesOf(log).contains(u"A copy was opened"_s));
        QVERIFY(linesOf(log).contains(u"Added"_s));
    }

    void aFileThatIsThereButSpoiltIsNamedByVerify()
    {
        drop(planner(), {file(u"a.txt"_s, "words"), file(u"b.txt"_s, "more words")});
        QTRY_COMPARE(rowsIn(planner()).size(), 2);
        const QString original = folder() + u'/'
            + rowsIn(planner()).constFirst()->view().fingerprint;
        QVERIFY(QFile::setPermissions(original, QFile::ReadOwner | QFile::WriteOwner));
        {
            QFile spoilt(original);
            QVERIFY(spoilt.open(QIODevice::WriteOnly));
            spoilt.write("wordz");
        }
        const auto *verified = report("verifyEvidence");
        QVERIFY(verified);
        QTRY_VERIFY(linesOf(verified).contains(u"was changed"_s));
        QCOMPARE(linesOf(verified).count(u'\n'), 1);
        QVERIFY(linesOf(verified).contains(u"b.txt"_s));
    }

    void checkingTheBookReadsItsEvidenceToo()
    {
        drop(planner(), {file(u"a.txt"_s, "words"), file(u"b.txt"_s, "more words")});
        QTRY_COMPARE(rowsIn(planner()).size(), 2);
        QVERIFY(
            QFile::remove(folder() + u'/' + rowsIn(planner()).constFirst()->view().fingerprint));
        m_program->widget<QAction>("checkBookAction")->trigger();
        const auto *dialog = SessionFixture::reach<ui::CheckDialog>();
        QVERIFY(dialog);
        const auto *result = dialog->findChild<QLabel *>(u"resultLabel"_s);
        QTRY_VERIFY(result->text().contains(u"sound, but 1"_s));
        QVERIFY(linesOf(dialog).contains(u"a.txt"_s));
        QVERIFY(!linesOf(dialog).contains(u"b.txt"_s));
    }

    void picturesOfTheWatchedFolderAreOfferedAndNeverTaken()
    {
        const QTemporaryDir watched;
        presentation::Preferences wanted = m_program->settings().preferences();
        wanted.watchedFolder = watched.path();
        m_program->settings().setPreferences(wanted);
        auto *bar = m_program->widget<ui::MessageBar>(names::kMessageBar);
        // What is there when the watching begins is not told, so it may take more than one.
        const auto offered = [&] {
            QFile photo(
                watched.filePath(u"photo%1.jpg"_s.arg(QRandomGenerator::global()->generate())));
            if (!photo.open(QIODevice::WriteOnly) || photo.write("pixels") < 0)
                return false;
            photo.close();
            return QTest::qWaitFor([&] { return bar->text().contains(u"Are they evidence"_s); },
                                   8000);
        };
        QVERIFY(offered() || offered());
        QCOMPARE(rowsIn(planner()).size(), 0);
        for (auto *button : bar->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Add them"_s)
                button->click();
        }
        QTRY_VERIFY(!rowsIn(planner()).isEmpty());
    }

    void nothingIsLostWhereADialogIsCancelled()
    {
        QImage shot(300, 200, QImage::Format_RGB32);
        shot.fill(Qt::white);
        QVERIFY(shot.save(m_files.filePath(u"shot.png"_s)));
        drop(planner(), {m_files.filePath(u"shot.png"_s), file(u"a.txt"_s, "words")});
        QTRY_COMPARE(rowsIn(planner()).size(), 2);
        const auto originals = [this] { return QDir(folder()).entryList(QDir::Files); };
        const QStringList before = originals();
        QCOMPARE(before.size(), 2);
        const auto cancel = [](QWidget *dialog) {
            QTest::keyClick(dialog, Qt::Key_Escape);
            return QTest::qWaitFor([] { return SessionFixture::dialog<QDialog>() == nullptr; });
        };
        // Whatever is opened over the files and left again: they are as they were.
        for (const char *entry : {"makeEvidencePackAction", "writeMessageAction"}) {
            auto *action = m_program->widget<QAction>(entry);
            QVERIFY2(action, entry);
            QTRY_VERIFY(action->isEnabled());
            action->trigger();
            auto *dialog = SessionFixture::reach<QDialog>();
            QVERIFY2(dialog, entry);
            QVERIFY2(cancel(dialog), entry);
            QCOMPARE(rowsIn(planner()).size(), 2);
            QCOMPARE(originals(), before);
        }
        auto *row = rowsIn(planner()).constFirst();
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Delete);
        auto *asked = SessionFixture::reach<QDialog>();
        QVERIFY(asked && cancel(asked));
        QCOMPARE(rowsIn(planner()).size(), 2);
        const auto *verified = report("verifyEvidence");
        QVERIFY(verified);
        QTRY_COMPARE(linesOf(verified).count(u"as it was when it was added"_s), 2);
        QCOMPARE(originals(), before);
    }

    void nothingIsLostWithTheOrderThatWasLeft()
    {
        drop(planner(), {file(u"a.txt"_s, "words")});
        m_program->window().selectOrder(m_other); // before it is copied
        m_program->window().selectOrder(m_order);
        QTRY_COMPARE(rowsIn(planner()).size(), 1);
        m_program->window().selectOrder(m_other);
        QTRY_COMPARE(rowsIn(planner()).size(), 0);
    }

public slots:
    void take(const QUrl &address) { m_opened.append(address); }

private:
    QDialog *report(const char *name) const
    {
        auto *asks = part<QPushButton>(name);
        asks->setFocus();
        QTest::keyClick(asks, Qt::Key_Space);
        return SessionFixture::reach<ui::EvidenceReportDialog>();
    }
    static QString linesOf(const QDialog *dialog)
    {
        return dialog->findChild<QPlainTextEdit *>(u"detailsText"_s)->toPlainText();
    }
    QList<QUrl> m_opened;
};

QTEST_MAIN(TestEvidence)
#include "tst_evidence.moc"
