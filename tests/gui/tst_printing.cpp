// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QBuffer>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPdfWriter>
#include <QPrintPreviewWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

#include "paper/tablepaper.h"
#include "support/guistatements.h"
#include "support/names.h"
#include "support/sessionfixture.h"
#include "support/unnamed.h"
#include "ui/print/previewdialog.h"
#include "ui/print/printdialog.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using test::SessionFixture;
using ui::PrintDialog;

/** Print, preview and PDF over the whole program. */
class TestPrinting final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_program = std::make_unique<SessionFixture>(true);
        QVERIFY(m_program->show());
        QTRY_VERIFY(m_program->widget<QTableView>("orderTable")->model()->rowCount() > 3);
    }
    void cleanup() { m_program.reset(); }

    void everyWayOpensTheQuestionWhatToPrint()
    {
        for (const char *name : {"printAction", "printPreviewAction", "savePdfAction"}) {
            m_program->widget<QAction>(name)->trigger();
            auto *dialog = SessionFixture::reach<PrintDialog>();
            QVERIFY(dialog);
            QVERIFY(button(dialog, "pdfButton")->isEnabled());
            QTest::keyClick(dialog, Qt::Key_Escape);
            QTRY_VERIFY(!SessionFixture::dialog<PrintDialog>());
        }
    }

    void eachSubjectBecomesAPdf_data()
    {
        QTest::addColumn<QString>("radio");
        QTest::newRow("table") << u"tableRadio"_s;
        QTest::newRow("order") << u"orderRadio"_s;
        QTest::newRow("case") << u"caseRadio"_s;
    }
    void eachSubjectBecomesAPdf()
    {
        QFETCH(QString, radio);
        selectAnOrderWithACase();
        auto *dialog = open();
        dialog->findChild<QRadioButton *>(radio)->setChecked(true);
        const QString path = m_folder.filePath(radio + u".pdf"_s);
        QSignalSpy printed(dialog, &PrintDialog::printed);
        dialog->savePdf(path);
        QTRY_COMPARE(printed.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(file.size() > 2000);
    }

    void whyNothingCanBePrintedIsSaid()
    {
        auto *dialog = open();
        dialog->findChild<QRadioButton *>(u"caseRadio"_s)->setChecked(true);
        auto *reason = dialog->findChild<QLabel *>(u"reasonLabel"_s);
        QCOMPARE(reason->isVisible(), !button(dialog, "pdfButton")->isEnabled());
        QCOMPARE(reason->text().isEmpty(), button(dialog, "pdfButton")->isEnabled());
    }

    void aFolderThatIsGoneIsTold()
    {
        auto *dialog = open();
        QSignalSpy printed(dialog, &PrintDialog::printed);
        dialog->savePdf(m_folder.filePath(u"nowhere/orders.pdf"_s));
        QCOMPARE(printed.count(), 0);
        QVERIFY(dialog->isVisible());
        QTRY_VERIFY(QApplication::activeModalWidget() != dialog);
        QApplication::activeModalWidget()->close();
    }

    void whatIsStoppedLeavesNoFile()
    {
        auto *dialog = open();
        const QString path = m_folder.filePath(u"stopped.pdf"_s);
        dialog->savePdf(path); // the rows come with the next event
        QCOMPARE(button(dialog, "closeButton")->text(), u"Stop"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(button(dialog, "closeButton")->text(), u"Close"_s);
        QVERIFY(dialog->isVisible());
        QVERIFY(!QFile::exists(path));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!SessionFixture::dialog<PrintDialog>());
    }

    void thePreviewShowsThePages()
    {
        auto *dialog = open();
        QTest::mouseClick(button(dialog, "previewButton"), Qt::LeftButton);
        auto *preview = SessionFixture::reach<ui::PreviewDialog>();
        QVERIFY(preview);
        auto *pages = preview->findChild<QPrintPreviewWidget *>();
        QTRY_VERIFY(pages->pageCount() > 1); // the samples fill more than one
        QCOMPARE(test::unnamed(preview), QString());
        auto *next = preview->findChild<QToolButton *>(u"nextButton"_s);
        auto *previous = preview->findChild<QToolButton *>(u"previousButton"_s);
        QTRY_VERIFY(next->isEnabled());
        QVERIFY(!previous->isEnabled());
        next->setFocus();
        QTest::keyClick(next, Qt::Key_Space);
        QTRY_COMPARE(pages->currentPage(), 2);
        QVERIFY(previous->isEnabled());
        auto *whole = preview->findChild<QToolButton *>(u"fitPageButton"_s);
        QTest::mouseClick(whole, Qt::LeftButton);
        QCOMPARE(pages->zoomMode(), QPrintPreviewWidget::FitInView);
        QVERIFY(whole->isChecked());
        const qreal before = pages->zoomFactor();
        QTest::mouseClick(preview->findChild<QToolButton *>(u"zoomInButton"_s), Qt::LeftButton);
        QVERIFY(pages->zoomFactor() > before);
        QVERIFY(!whole->isChecked());
        for (const QToolButton *button : preview->findChildren<QToolButton *>())
            QVERIFY2(!button->icon().isNull() || button->parent() != preview,
                     qPrintable(button->objectName()));
        QTest::keyClick(preview, Qt::Key_Escape);
        QTRY_VERIFY(!SessionFixture::dialog<ui::PreviewDialog>());
        QVERIFY(dialog->isVisible());
    }

    void whatGoesOnStandsLast()
    {
        const QList<std::pair<const char *, const char *>> ways{
            {"printAction", "printButton"},
            {"printPreviewAction", "previewButton"},
            {"savePdfAction", "pdfButton"}};
        for (const auto &[action, name] : ways) {
            m_program->widget<QAction>(action)->trigger();
            auto *dialog = SessionFixture::reach<PrintDialog>();
            QVERIFY(dialog);
            const QPushButton *wanted = button(dialog, name);
            QVERIFY(wanted->isDefault());
            QCOMPARE(test::unnamed(dialog), QString());
            for (const QPushButton *other : dialog->findChildren<QPushButton *>())
                QVERIFY(other == wanted || other->x() < wanted->x());
            QTest::keyClick(dialog, Qt::Key_Escape);
            QTRY_VERIFY(!SessionFixture::dialog<PrintDialog>());
        }
    }

    void whatWasSeenIsKeptAsPdf()
    {
        auto *dialog = open();
        QTest::mouseClick(button(dialog, "previewButton"), Qt::LeftButton);
        auto *preview = SessionFixture::reach<ui::PreviewDialog>();
        QVERIFY(preview);
        QTest::mouseClick(preview->findChild<QPushButton *>(u"pdfButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!SessionFixture::dialog<ui::PreviewDialog>());
        auto *asked = SessionFixture::reach<QFileDialog>();
        QVERIFY(asked);
        asked->close();
    }

    void everyPageIsNumberedAndCounted()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter writer(&buffer);
        writer.setResolution(300);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QList<QStringList> rows;
        for (int i = 0; i < 300; ++i)
            rows.append({u"Order %1"_s.arg(i), u"Shipped"_s});
        paper::TablePaper paper(
            writer,
            {u"Orders"_s, {u"Order"_s, u"Status"_s}, rows.size(), Qt::RightToLeft, QFont()});
        QVERIFY(paper.begin());
        for (int i = 0; i < 300; i += 100)
            paper.add(rows.mid(i, 100));
        QVERIFY(paper.end());
        QVERIFY(paper.pages() > 3);
        QCOMPARE(paper.page(), paper.pages());
    }

private:
    [[nodiscard]] PrintDialog *open()
    {
        m_program->widget<QAction>("savePdfAction")->trigger();
        auto *dialog = SessionFixture::reach<PrintDialog>();
        if (!dialog)
            qFatal("The dialog did not open");
        return dialog;
    }
    static QPushButton *button(const PrintDialog *dialog, const char *name)
    {
        return dialog->findChild<QPushButton *>(QLatin1String(name));
    }
    void selectAnOrderWithACase()
    {
        auto *table = m_program->widget<QTableView>("orderTable");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            table->setCurrentIndex(table->model()->index(row, 0));
            auto *dialog = open();
            dialog->findChild<QRadioButton *>(u"caseRadio"_s)->setChecked(true);
            const bool can = button(dialog, "pdfButton")->isEnabled();
            QTest::keyClick(dialog, Qt::Key_Escape);
            QTRY_VERIFY(!SessionFixture::dialog<PrintDialog>());
            if (can)
                return;
        }
        QFAIL("No sample order has a case");
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SessionFixture> m_program;
};

RECOURSE_WINDOW_TEST(TestPrinting)
#include "tst_printing.moc"
