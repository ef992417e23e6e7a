// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThreadPool>

#include "evidence/pictures.h"
#include "support/dialogpictures.h"
#include "support/evidencetools.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"
#include "ui/evidence/comparisondialog.h"
#include "ui/evidence/pincanvas.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::test;
using namespace Qt::StringLiterals;
using presentation::ComparisonPresenter;
using ui::ComparisonDialog;
using ui::PinCanvas;

namespace {
/** A cable on a table, as a page or a photo shows it. */
QImage cable(const QColor &ground, const QColor &colour, int length)
{
    QImage image(800, 600, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 18));
    painter.drawArc(QRect(150, 120, 500, 380), 0, 16 * length);
    return image;
}

/** The dialog in which a photo is compared with what was promised, driven by keys and pointer. */
class TestComparisonDialog final : public QObject
{
    Q_OBJECT

    DialogPictures m_pictures;
    QTemporaryDir m_folder;
    QThreadPool m_pool;
    FakeClock m_clock{"2026-11-27T12:00:00Z"};
    std::unique_ptr<FakeBook> m_book;
    std::unique_ptr<FakeBookThread> m_writer;
    QPointer<ComparisonDialog> m_dialog;

    EvidenceItem picture(qint64 id, const QString &name)
    {
        EvidenceItem item;
        item.id = EvidenceId{id};
        item.fingerprint = m_folder.filePath(name); // the fake takes it for the path
        item.name = name;
        item.facts.kind = EvidenceKind::Photo;
        item.facts.pixels = {800, 600};
        return item;
    }
    void open(const std::optional<Comparison> &comparison = {})
    {
        EvidenceItem came = picture(1, u"came.png"_s);
        came.place.comparison = comparison;
        came.place.markup.marks = {{MarkTool::BlackOut, {0, 500}, {200, 600}}};
        const QList<EvidenceItem> items{came, picture(2, u"listing.png"_s)};
        Order order;
        Item line;
        line.title = u"USB cable"_s;
        line.variant = u"red, 5 m"_s;
        order.items = {line};
        m_book = std::make_unique<FakeBook>();
        m_book->evidenceStore.items = items;
        m_writer = std::make_unique<FakeBookThread>(*m_book);
        const auto pictures = std::make_shared<evidence::Pictures>();
        m_dialog = new ComparisonDialog(std::make_unique<ComparisonPresenter>(
            ComparisonPresenter::Tools{*m_writer, m_clock, pictures, pictures,
                                       std::make_shared<FakeEvidenceFiles>(), m_pool},
            came, items, order));
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        waitForPictures();
    }
    template <typename Widget>
    Widget *part(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1StringView(name));
    }
    /** Nothing runs in the pool and nothing waits to be told. */
    void waitForPictures()
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
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(const char *name) const
    {
        part<QPushButton>(name)->setFocus(Qt::TabFocusReason);
        key(Qt::Key_Space);
    }
    void click(const char *canvas, const QPointF &at) const
    {
        auto *on = part<PinCanvas>(canvas);
        QTest::mouseClick(on, Qt::LeftButton, {}, on->pointAt(at).toPoint());
    }
    std::optional<Comparison> kept()
    {
        m_writer->runAll();
        settle();
        return m_book->evidenceStore.items.at(0).place.comparison;
    }
    static bool isAt(const std::optional<QPoint> &place, const QPoint &expected)
    {
        return place && (*place - expected).manhattanLength() <= 8;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(cable(Qt::white, Qt::red, 300).save(m_folder.filePath(u"listing.png"_s)));
        QVERIFY(cable(QColor(0xc4a478), Qt::gray, 170).save(m_folder.filePath(u"came.png"_s)));
        m_pictures.dress();
    }
    void cleanup()
    {
        if (m_dialog)
            m_dialog->reject();
        settle();
        QTRY_VERIFY(!m_dialog);
    }

    void twoPicturesAreComparedByKeysAlone()
    {
        open();
        QCOMPARE(QApplication::focusWidget()->objectName(), u"promiseBox"_s);
        QVERIFY(!part<QPushButton>("keepButton")->isEnabled());
        QVERIFY(!part<QLabel>("blockedLabel")->text().isEmpty());
        key(Qt::Key_Home);
        QCOMPARE(part<QComboBox>("promiseBox")->currentIndex(), 0);
        waitForPictures();
        QVERIFY(part<PinCanvas>("promisedCanvas")->isVisible());
        press("addButton");
        QCOMPARE(QApplication::focusWidget()->objectName(), u"wordsEdit"_s);
        type(u"3 m, not 5 m"_s);
        part<PinCanvas>("promisedCanvas")->setFocus(Qt::TabFocusReason);
        key(Qt::Key_Left, 3, Qt::ControlModifier); // from the middle
        key(Qt::Key_Space);
        part<PinCanvas>("receivedCanvas")->setFocus(Qt::TabFocusReason);
        key(Qt::Key_Down, 2, Qt::ControlModifier);
        key(Qt::Key_Return);
        key(Qt::Key_Right, 1, Qt::ControlModifier); // it is moved on
        key(Qt::Key_Space);
        press("addButton");
        type(u"grey, not red"_s);
        part<PinCanvas>("receivedCanvas")->setFocus(Qt::TabFocusReason);
        key(Qt::Key_Space);
        key(Qt::Key_Delete);
        QCOMPARE(part<QLabel>("blockedLabel")->text(), QString());
        press("keepButton");
        const auto comparison = kept();
        QVERIFY(comparison);
        QCOMPARE(comparison->promise,
                 (Promise{PromiseKind::Picture, m_folder.filePath(u"listing.png"_s)}));
        QCOMPARE(comparison->differences.size(), 2);
        const Difference &first = comparison->differences[0];
        QCOMPARE(first.words, u"3 m, not 5 m"_s);
        QVERIFY(isAt(first.promised, {160, 300}));
        QVERIFY(isAt(first.received, {480, 420}));
        QCOMPARE(comparison->differences[1], (Difference{u"grey, not red"_s}));
        QCOMPARE(m_book->changes.change->kind, ChangeKind::EditEvidence);
        QTRY_VERIFY(!m_dialog);
    }

    void aTextIsComparedByThePointer()
    {
        open();
        auto *text = part<QPlainTextEdit>("promiseEdit");
        QVERIFY(text->isVisible() && !part<PinCanvas>("promisedCanvas")->isVisible());
        text->setPlainText(u"Length: 5 m"_s);
        click("receivedCanvas", {0.5, 0.5}); // there is no difference yet
        press("addButton");
        type(u"3 m"_s);
        click("receivedCanvas", {0.25, 0.5});
        press("keepButton");
        const auto comparison = kept();
        QVERIFY(comparison);
        QCOMPARE(comparison->promise, (Promise{PromiseKind::Text, u"Length: 5 m"_s}));
        QCOMPARE(comparison->differences.size(), 1);
        QVERIFY(isAt(comparison->differences[0].received, {200, 300}));
    }

    void theOrdersOwnWordsAreShownAndNotWritten()
    {
        open();
        auto *box = part<QComboBox>("promiseBox");
        box->setFocus();
        key(Qt::Key_Home);
        key(Qt::Key_Down);
        auto *text = part<QPlainTextEdit>("promiseEdit");
        QCOMPARE(text->toPlainText(), u"USB cable, red, 5 m"_s);
        QVERIFY(text->isReadOnly());
    }

    void blackIsBlackHereToo()
    {
        open();
        auto *canvas = part<PinCanvas>("receivedCanvas");
        const QImage seen = canvas->grab().toImage();
        QVERIFY(seen.pixelColor(canvas->pointAt({0.1, 0.92}).toPoint()).lightness() < 40);
        QVERIFY(seen.pixelColor(canvas->pointAt({0.6, 0.95}).toPoint()).lightness() > 100);
    }

    void cancellingChangesNothing()
    {
        const Comparison before{{PromiseKind::Text, u"5 m"_s}, {{u"3 m"_s, {}, QPoint(9, 9)}}};
        open(before);
        QCOMPARE(part<QListWidget>("differenceList")->count(), 1);
        part<QLineEdit>("wordsEdit")->setText(u"2 m"_s);
        QVERIFY(part<QPushButton>("keepButton")->isEnabled());
        press("cancelButton");
        QCOMPARE(kept(), std::optional(before));
    }

    void aComparisonIsTakenAway()
    {
        open();
        QVERIFY(!part<QPushButton>("discardButton")->isVisible());
        m_dialog->reject();
        QTRY_VERIFY(!m_dialog);
        open(Comparison{{PromiseKind::Text, u"5 m"_s}, {{u"3 m"_s}}});
        press("discardButton");
        QVERIFY(!kept());
        QTRY_VERIFY(!m_dialog);
    }

    void aPictureThatIsGoneIsSaid()
    {
        QVERIFY(QFile::rename(m_folder.filePath(u"came.png"_s), m_folder.filePath(u"away"_s)));
        open();
        QVERIFY(QFile::rename(m_folder.filePath(u"away"_s), m_folder.filePath(u"came.png"_s)));
        QVERIFY(part<QLabel>("problemLabel")->text().contains(u"original"_s));
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
        open(Comparison{{PromiseKind::Picture, m_folder.filePath(u"listing.png"_s)},
                        {{u"3 m, not 5 m"_s, QPoint(600, 200), QPoint(250, 200)},
                         {u"grey, not red"_s, {}, QPoint(600, 250)},
                         {u"No plug at the other end"_s}}});
        m_pictures.shrink(*m_dialog);
        settle();
        m_pictures.check(*m_dialog, u"comparison"_s);
    }
};
} // namespace

QTEST_MAIN(TestComparisonDialog)
#include "tst_comparisondialog.moc"
