// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include "evidence/filefacts.h"
#include "evidence/packreader.h"
#include "services/evidenceservice.h"
#include "storage/folderevidencefiles.h"
#include "support/guistatements.h"
#include "support/names.h"
#include "support/sessionfixture.h"
#include "support/unnamed.h"
#include "ui/evidence/evidencepackdialog.h"
#include "ui/evidence/packcheckdialog.h"
#include "ui/evidence/packfilelist.h"

using namespace recourse;
using namespace recourse::test;
using namespace Qt::StringLiterals;

namespace {
template <typename Widget>
Widget *part(QWidget *dialog, const char *name)
{
    return dialog->findChild<Widget *>(QLatin1String(name));
}
} // namespace

/** "Make the evidence pack…" through the composed window. */
class TestEvidencePack final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_out;

    /** A photo and a text for every order of the book, by another connection. */
    static void addEvidence(const SessionFixture &fixture)
    {
        const QString path = fixture.session->bookPath();
        auto book = storage::SqliteBook::open(path, storage::SqliteBook::Access::Write).value();
        storage::FolderEvidenceFiles files(storage::evidenceFolderOf(path));
        evidence::FileFacts facts;
        QFile photo(QStringLiteral(RECOURSE_TEST_DATA "/pictures/place.jpg"));
        QVERIFY(photo.open(QIODevice::ReadOnly));
        QList<services::NewEvidence> added;
        for (const auto &[name, bytes] : {std::pair(u"label.jpg"_s, photo.readAll()),
                                          std::pair(u"chat.txt"_s, QByteArray("Hello"))}) {
            const auto kept = files.keepBytes(bytes);
            QVERIFY(kept);
            added.append({*kept, name, facts.factsOf(files.pathOf(kept->fingerprint), name)});
        }
        for (qint64 id = 1; id <= 40; ++id) {
            const core::OrderId order{id};
            if (const auto known = book->orders().load(order); known && *known)
                QVERIFY(services::EvidenceService().add(*book, order, added, fixture.clock.now()));
        }
    }
    static ui::EvidencePackDialog *opened(const SessionFixture &fixture)
    {
        auto *action = fixture.window().findChild<QAction *>(u"makeEvidencePackAction"_s);
        if (!action || !QTest::qWaitFor([action] { return action->isEnabled(); }))
            return nullptr;
        action->trigger();
        return SessionFixture::reach<ui::EvidencePackDialog>();
    }
    static bool typePath(const QString &path)
    {
        auto *asked = SessionFixture::reach<QFileDialog>();
        if (!asked)
            return false;
        auto *field = asked->findChild<QLineEdit *>(u"fileNameEdit"_s);
        field->setFocus();
        field->setText(path); // typed, its completions would take the keys
        QTest::keyClick(field, Qt::Key_Return);
        return true;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"QSql|QObject|layout"_s)); }

    void aPackIsMadeByKeyboardAndDraggedOut()
    {
        SessionFixture fixture(true);
        addEvidence(fixture);
        QVERIFY(fixture.show());
        auto *dialog = opened(fixture);
        QVERIFY(dialog);
        auto *files = part<QListWidget>(dialog, "fileList");
        QTRY_COMPARE(files->count(), 2);
        QVERIFY(files->item(0)->text().contains(u"label.jpg"_s)
                || files->item(1)->text().contains(u"label.jpg"_s));
        QCOMPARE(unnamed(dialog), QString());

        // Without any file there is nothing to make, and that is said; with one there is.
        files->setFocus();
        for (const int row : {0, 1}) {
            files->setCurrentRow(row);
            QTest::keyClick(files, Qt::Key_Space);
        }
        auto *make = part<QPushButton>(dialog, "makeButton");
        QVERIFY(!make->isEnabled());
        QCOMPARE(part<QLabel>(dialog, "reasonLabel")->text(), u"Choose at least one file."_s);
        for (const int row : {0, 1}) {
            files->setCurrentRow(row);
            QTest::keyClick(files, Qt::Key_Space);
        }
        QVERIFY(make->isEnabled());

        QTest::keyClicks(part<QLineEdit>(dialog, "passwordEdit"), u"open sesame"_s);
        QTest::keyClick(dialog, Qt::Key_M, Qt::AltModifier);
        const QString out = m_out.filePath(u"case.zip"_s);
        QVERIFY(typePath(out));
        QTRY_VERIFY(part<QWidget>(dialog, "madePage")->isVisible());
        const QString said = part<QLabel>(dialog, "resultLabel")->text();
        QVERIFY2(said.contains(u"case.zip"_s), qPrintable(said));
        QVERIFY(part<QLabel>(dialog, "noticeLabel")->text().contains(u"chat.txt"_s));
        const auto found = evidence::verifyPack(out, u"open sesame"_s, {});
        QVERIFY(found && found->differences.isEmpty());

        // What a browser is given: files that are there, the pictures and the text.
        auto *made = part<ui::PackFileList>(dialog, "madeList");
        QCOMPARE(made->count(), 2);
        const std::unique_ptr<QMimeData> mime(made->mimeData(made->selectedItems()));
        QCOMPARE(mime->urls().size(), 2);
        QStringList copies;
        for (const QUrl &url : mime->urls()) {
            QVERIFY(url.isLocalFile() && QFile::exists(url.toLocalFile()));
            copies.append(url.toLocalFile());
        }
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!SessionFixture::dialog<ui::EvidencePackDialog>());
        for (const QString &copy : copies)
            QTRY_VERIFY(!QFile::exists(copy));
    }

    void closingMakesNothing()
    {
        SessionFixture fixture(true);
        addEvidence(fixture);
        QVERIFY(fixture.show());
        auto *dialog = opened(fixture);
        QVERIFY(dialog);
        QTRY_VERIFY(part<QPushButton>(dialog, "makeButton")->isEnabled());
        QTest::keyClick(dialog, Qt::Key_M, Qt::AltModifier);
        auto *asked = SessionFixture::reach<QFileDialog>();
        QVERIFY(asked);
        asked->close();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!SessionFixture::dialog<ui::EvidencePackDialog>());
        QVERIFY(!QFile::exists(m_out.filePath(u"none.zip"_s)));
    }

    void anOrderWithoutEvidenceIsToldSo()
    {
        SessionFixture fixture(true);
        QVERIFY(fixture.show());
        auto *dialog = opened(fixture);
        QVERIFY(dialog);
        QTRY_VERIFY(part<QLabel>(dialog, "reasonLabel")->text().contains(u"no evidence yet"_s));
        QVERIFY(!part<QPushButton>(dialog, "makeButton")->isEnabled());
    }

    void aPackIsCheckedByKeyboard()
    {
        SessionFixture fixture(true);
        addEvidence(fixture);
        QVERIFY(fixture.show());
        auto *making = opened(fixture);
        QVERIFY(making);
        QTRY_VERIFY(part<QPushButton>(making, "makeButton")->isEnabled());
        const QString zip = m_out.filePath(u"checked.zip"_s);
        QTest::keyClicks(part<QLineEdit>(making, "passwordEdit"), u"open sesame"_s);
        making->maker().make(zip);
        QTRY_VERIFY(part<QWidget>(making, "madePage")->isVisible());
        QTest::keyClick(making, Qt::Key_Escape);
        QTRY_VERIFY(!SessionFixture::dialog<ui::EvidencePackDialog>());

        auto *action = fixture.window().findChild<QAction *>(u"checkEvidencePackAction"_s);
        QVERIFY(action && action->isEnabled());
        action->trigger();
        auto *dialog = SessionFixture::reach<ui::PackCheckDialog>();
        QVERIFY(dialog);
        QCOMPARE(unnamed(dialog), QString());
        auto *result = part<QLabel>(dialog, "resultLabel");
        QTest::keyClick(dialog, Qt::Key_Z, Qt::AltModifier);
        QVERIFY(typePath(zip));
        QTRY_VERIFY(part<QWidget>(dialog, "passwordRow")->isVisible());
        QVERIFY2(result->text().contains(u"is encrypted"_s), qPrintable(result->text()));
        auto *password = part<QLineEdit>(dialog, "passwordEdit");
        password->setFocus();
        QTest::keyClicks(password, u"wrong"_s);
        QCOMPARE(SessionFixture::reach<ui::PackCheckDialog>(), dialog); // after the file dialog
        QTest::keyClick(dialog, Qt::Key_R, Qt::AltModifier);
        QTRY_VERIFY2(result->text().contains(u"not the password"_s), qPrintable(result->text()));
        password->selectAll();
        QTest::keyClicks(password, u"open sesame"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY2(result->text().contains(u"The pack is whole: 5 listed files"_s),
                     qPrintable(result->text()));

        // A folder of which one file was changed and another one added.
        const QString folder = m_out.filePath(u"taken"_s);
        QVERIFY(QDir().mkpath(folder + u"/files"_s));
        const auto write = [&folder](const QString &name, const QByteArray &content) {
            QFile file(folder + u'/' + name);
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        };
        const auto lineOf = [](const QByteArray &content, const QByteArray &name) -> QByteArray {
            return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() + "  "
                + name + '\n';
        };
        QVERIFY(write(u"manifest-sha256.txt"_s,
                      lineOf("Hello", "files/01-chat.txt") + lineOf("{}", "log.jsonl")));
        QVERIFY(write(u"files/01-chat.txt"_s, "Hallo"));
        QVERIFY(write(u"log.jsonl"_s, "{}"));
        QVERIFY(write(u"files/02-more.txt"_s, "more"));
        dialog->check().check(folder);
        auto *lines = part<QPlainTextEdit>(dialog, "linesText");
        QTRY_VERIFY(lines->isVisible());
        QVERIFY2(result->text().contains(u"not as it was made"_s), qPrintable(result->text()));
        QVERIFY2(lines->toPlainText().contains(u"01-chat.txt"_s)
                     && lines->toPlainText().contains(u"was changed since"_s)
                     && lines->toPlainText().contains(u"02-more.txt"_s),
                 qPrintable(lines->toPlainText()));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!SessionFixture::dialog<ui::PackCheckDialog>());
    }

    void whatCannotBeWrittenIsSaid()
    {
        SessionFixture fixture(true);
        addEvidence(fixture);
        QVERIFY(fixture.show());
        auto *dialog = opened(fixture);
        QVERIFY(dialog);
        QTRY_VERIFY(part<QPushButton>(dialog, "makeButton")->isEnabled());
        QFile mine(m_out.filePath(u"mine.zip"_s));
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("my notes") > 0);
        mine.close();
        dialog->maker().make(mine.fileName());
        QTRY_VERIFY(part<QLabel>(dialog, "resultLabel")->text().contains(u"no evidence pack"_s));
        QVERIFY(part<QWidget>(dialog, "choicePage")->isVisible());
        QVERIFY(part<QPushButton>(dialog, "makeButton")->isEnabled());
        QVERIFY(mine.open(QIODevice::ReadOnly));
        QCOMPARE(mine.readAll(), QByteArray("my notes"));
    }
};

QTEST_MAIN(TestEvidencePack)
#include "tst_evidencepack.moc"
