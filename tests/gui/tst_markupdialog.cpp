// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThreadPool>

#include "evidence/pictures.h"
#include "support/dialogpictures.h"
#include "support/evidencetools.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"
#include "ui/evidence/markupcanvas.h"
#include "ui/evidence/markupdialog.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::test;
using namespace Qt::StringLiterals;
using presentation::MarkupPresenter;
using ui::MarkupCanvas;
using ui::MarkupDialog;

namespace {
/** A parcel's label, as a photo shows it. */
QImage label()
{
    QImage image(1200, 800, QImage::Format_RGB32);
    image.fill(qRgb(196, 164, 120));
    QPainter painter(&image);
    painter.fillRect(QRect(200, 150, 800, 500), Qt::white);
    QFont font = painter.font();
    font.setPixelSize(56);
    painter.setFont(font);
    painter.drawText(QRect(240, 180, 720, 200), u"Ada Lovelace\n12 St James's Square"_s);
    for (int x = 260; x < 940; x += 20)
        painter.fillRect(QRect(x, 460, x % 60 == 0 ? 12 : 6, 140), Qt::black);
    return image;
}

/** The dialog in which the copies of a picture are marked up, driven by keys and by the pointer. */
class TestMarkupDialog final : public QObject
{
    Q_OBJECT

    DialogPictures m_pictures;
    QTemporaryDir m_folder;
    QThreadPool m_pool;
    FakeClock m_clock{"2026-11-27T12:00:00Z"};
    std::unique_ptr<FakeBook> m_book;
    std::unique_ptr<FakeBookThread> m_writer;
    QPointer<MarkupDialog> m_dialog;

    void open(const Markup &markup = {})
    {
        EvidenceItem item;
        item.id = EvidenceId{1};
        item.fingerprint = m_folder.filePath(u"label.png"_s); // the fake takes it for the path
        item.name = u"label.png"_s;
        item.facts.kind = EvidenceKind::Photo;
        item.facts.pixels = {1200, 800};
        item.place.markup = markup;
        m_book = std::make_unique<FakeBook>();
        m_book->evidenceStore.items = {item};
        m_writer = std::make_unique<FakeBookThread>(*m_book);
        const auto pictures = std::make_shared<evidence::Pictures>();
        m_dialog = new MarkupDialog(std::make_unique<MarkupPresenter>(
            MarkupPresenter::Tools{*m_writer, m_clock, pictures, pictures,
                                   std::make_shared<FakeEvidenceFiles>(), m_pool},
            item));
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        waitForPicture();
    }
    template <typename Widget>
    Widget *part(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1StringView(name));
    }
    /** What is drawn last is seen: nothing runs in the pool and nothing waits to be told. */
    void waitForPicture()
    {
        for (int at = 0; at < 4; ++at) {
            m_pool.waitForDone();
            settle();
        }
    }
    void key(int pressed, int times = 1, Qt::KeyboardModifiers modifiers = {}) const
    {
        for (int at = 0; at < times; ++at)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key(pressed), modifiers);
    }
    Markup kept()
    {
        m_writer->runAll();
        settle();
        return m_book->evidenceStore.items.at(0).place.markup;
    }
    void choose(int row) const { part<QListWidget>("toolList")->setCurrentRow(row); }
    void drag(const QPointF &from, const QPointF &to) const
    {
        auto *canvas = part<MarkupCanvas>("canvas");
        const QPoint start = canvas->pointAt(from).toPoint();
        const QPoint end = canvas->pointAt(to).toPoint();
        QTest::mousePress(canvas, Qt::LeftButton, {}, start);
        QTest::mouseMove(canvas, end);
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, end);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(label().save(m_folder.filePath(u"label.png"_s)));
        m_pictures.dress();
    }
    void cleanup()
    {
        if (m_dialog)
            m_dialog->reject();
        settle();
        QTRY_VERIFY(!m_dialog);
    }

    void aBoxIsBlackedOutByKeys()
    {
        open();
        QCOMPARE(QApplication::focusWidget()->objectName(), u"toolList"_s);
        key(Qt::Key_Down, 7); // arrow, circle, box, ruler, text, number, blur, black out
        QCOMPARE(part<QListWidget>("toolList")->currentItem()->text(), u"Black out"_s);
        QVERIFY(!part<QPushButton>("keepButton")->isEnabled());
        part<MarkupCanvas>("canvas")->setFocus(Qt::TabFocusReason);
        // From the middle three large steps to the left and up; then back and beyond.
        key(Qt::Key_Left, 3, Qt::ControlModifier);
        key(Qt::Key_Up, 3, Qt::ControlModifier);
        key(Qt::Key_Space);
        key(Qt::Key_Right, 5, Qt::ControlModifier);
        key(Qt::Key_Down, 2, Qt::ControlModifier);
        key(Qt::Key_Return);
        waitForPicture();
        QCOMPARE(part<QListWidget>("markList")->item(0)->text(), u"1: Black out"_s);
        part<QPushButton>("keepButton")->setFocus(Qt::TabFocusReason);
        key(Qt::Key_Space);
        const Markup markup = kept();
        QCOMPARE(markup.marks.size(), 1);
        // A fifth and seven tenths of 1200; a fifth and four tenths of 800.
        const Mark &mark = markup.marks.constFirst();
        QCOMPARE(mark.tool, MarkTool::BlackOut);
        QVERIFY(qAbs(mark.from.x() - 240) <= 1 && qAbs(mark.from.y() - 160) <= 1);
        QVERIFY(qAbs(mark.to.x() - 840) <= 1 && qAbs(mark.to.y() - 320) <= 1);
        QCOMPARE(m_book->changes.change->kind, ChangeKind::EditEvidence);
        QTRY_VERIFY(!m_dialog);
    }

    void whatIsDrawnIsSeen()
    {
        open();
        auto *canvas = part<MarkupCanvas>("canvas");
        const auto colourAt = [canvas](const QPointF &part) {
            return canvas->grab().toImage().pixelColor(canvas->pointAt(part).toPoint());
        };
        QVERIFY(colourAt({0.5, 0.78}).lightness() > 200); // the label's paper
        choose(7);
        drag({0.2, 0.6}, {0.8, 0.8});
        waitForPicture();
        QVERIFY(colourAt({0.5, 0.78}).lightness() < 40);
        part<QPushButton>("undoButton")->click();
        waitForPicture();
        QVERIFY(colourAt({0.5, 0.78}).lightness() > 200);
        part<QPushButton>("redoButton")->click();
        part<QPushButton>("turnButton")->click();
        waitForPicture();
        QVERIFY(colourAt({0.22, 0.5}).lightness() < 40); // turned with the clock
        choose(8);
        drag({0.1, 0.1}, {0.4, 0.9});
        waitForPicture();
        QVERIFY(part<QPushButton>("wholeButton")->isEnabled());
    }

    void cancellingChangesNothing()
    {
        open();
        choose(2);
        drag({0.2, 0.2}, {0.4, 0.4});
        QVERIFY(part<QPushButton>("keepButton")->isEnabled());
        part<QPushButton>("cancelButton")->click();
        QVERIFY(kept().isEmpty());
    }

    void aMarkOfYesterdayIsRemoved()
    {
        Markup before;
        before.marks = {{MarkTool::Circle, {10, 10}, {90, 90}},
                        {MarkTool::Number, {400, 300}, {400, 300}, {}, 1}};
        open(before);
        auto *list = part<QListWidget>("markList");
        QCOMPARE(list->count(), 2);
        QVERIFY(!part<QPushButton>("removeButton")->isEnabled());
        list->setCurrentRow(0);
        part<QPushButton>("removeButton")->click();
        QCOMPARE(list->count(), 1);
        part<QPushButton>("keepButton")->click();
        const Markup after = kept();
        QCOMPARE(after.marks, QList<Mark>{before.marks.constLast()});
    }

    void escapeGivesUpTheMarkAndThenTheDialog()
    {
        open();
        part<MarkupCanvas>("canvas")->setFocus(Qt::TabFocusReason);
        key(Qt::Key_Space);
        key(Qt::Key_Right, 2, Qt::ControlModifier);
        key(Qt::Key_Escape);
        QVERIFY(m_dialog && m_dialog->isVisible());
        QVERIFY(!part<QPushButton>("keepButton")->isEnabled());
        key(Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
    }

    void aPictureThatIsGoneIsSaid()
    {
        QVERIFY(QFile::rename(m_folder.filePath(u"label.png"_s), m_folder.filePath(u"away"_s)));
        open();
        QVERIFY(QFile::rename(m_folder.filePath(u"away"_s), m_folder.filePath(u"label.png"_s)));
        QVERIFY(part<QLabel>("problemLabel")->text().contains(u"original"_s));
        drag({0.2, 0.2}, {0.4, 0.4});
        QVERIFY(!part<QPushButton>("keepButton")->isEnabled());
    }

    void itIsFitToBeLookedAt_data()
    {
        QTest::addColumn<int>("look");
        for (int at = 0; at < looks().size(); ++at)
            QTest::newRow(looks().at(at).name) << at;
    }
    void itIsFitToBeLookedAt()
    {
        QFETCH(int, look);
        m_pictures.dress(looks().at(look));
        open();
        m_pictures.shrink(*m_dialog);
        settle();
        choose(7);
        drag({0.19, 0.22}, {0.8, 0.47});
        choose(0);
        drag({0.9, 0.1}, {0.75, 0.55});
        choose(5);
        drag({0.1, 0.5}, {0.1, 0.5});
        choose(3);
        part<QLineEdit>("textEdit")->setText(u"12 cm"_s);
        drag({0.2, 0.85}, {0.8, 0.85});
        waitForPicture();
        QCOMPARE(part<QListWidget>("markList")->count(), 4);
        m_pictures.check(*m_dialog, u"markup"_s);
    }
};
} // namespace

QTEST_MAIN(TestMarkupDialog)
#include "tst_markupdialog.moc"
