// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QtTest>

#include "formats/machinereaders.h"
#include "presentation/readersswitch.h"
#include "support/englishplurals.h"
#include "support/guistatements.h"
#include "support/unnamed.h"
#include "support/windowfixture.h"
#include "ui/rules/packdialog.h"
#include "ui/rules/readerscommand.h"

using namespace Qt::StringLiterals;
using namespace recourse;

/** How files are read: listed, loaded, taken and given back in the real window, by keyboard. */
class TestReadersDialog final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCoreApplication::installTranslator(&m_plurals);
        m_theme = std::make_unique<ui::Theme>(*qApp);
    }
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>(*m_theme, QList<domain::Order>());
        m_store = {};
        m_library = std::make_unique<formats::ReaderPackLibrary>();
        m_switch = std::make_unique<presentation::ReadersSwitch>(
            presentation::ReadersSwitch::Sources{
                *m_library, m_store, m_fixture->clock, m_fixture->language, {}});
        m_command = std::make_unique<ui::ReadersCommand>(*m_switch, m_fixture->prompt,
                                                         *m_fixture->window);
        QVERIFY(m_fixture->show({1280, 800}));
    }
    void cleanup()
    {
        m_fixture->window.reset();
        m_command.reset();
        m_switch.reset();
        m_fixture.reset();
    }

    void aPackIsLoadedTakenAndGivenBackByKeyboard()
    {
        auto *dialog = openReaders();
        QVERIFY(dialog);
        QVERIFY(!dialog->isModal());
        QCOMPARE(test::unnamed(dialog), QString());
        QVERIFY(texts(dialog).contains(u"Answers of AliExpress"_s));
        QVERIFY(!texts(dialog).contains(u"corner shop"_s));
        auto *pack = chooseFile(dialog, cornerShop());
        QVERIFY(pack);
        QCOMPARE(test::unnamed(pack), QString());
        QCOMPARE(pack->windowTitle(), u"What changes in how files are read"_s);
        QVERIFY(texts(pack).contains(u"Orders of the corner shop"_s));
        QVERIFY(m_store.ever.isEmpty()); // nothing yet
        press(pack);
        QTRY_VERIFY(!packDialog());
        QVERIFY(texts(dialog).contains(u"Orders of the corner shop"_s));
        QVERIFY(texts(dialog).contains(u"pack.json"_s));
        QVERIFY(knowsCornerShop());

        auto *others = dialog->findChild<QPushButton *>(u"otherReadersButton"_s);
        others->setFocus();
        QTimer::singleShot(0, others, [&] { // the menu waits within the key press
            for (QAction *action : others->menu()->actions()) {
                if (action->text().contains(u"no longer read"_s))
                    others->menu()->setActiveAction(action);
            }
            QTest::keyClick(others->menu(), Qt::Key_Return);
        });
        QTest::keyClick(others, Qt::Key_Space);
        QTRY_VERIFY(packDialog());
        press(packDialog());
        QTRY_VERIFY(!packDialog());
        QVERIFY(!knowsCornerShop());
        QVERIFY(m_store.used.empty());
        QCOMPARE(m_store.ever.size(), 1);
    }

    void escapeLeavesAllAsItIs()
    {
        auto *pack = chooseFile(openReaders(), cornerShop());
        QVERIFY(pack);
        QTest::keyClick(pack, Qt::Key_Escape);
        QTRY_VERIFY(!packDialog());
        QVERIFY(!knowsCornerShop());
        QVERIFY(m_store.ever.isEmpty());
    }

    void aRefusedFileIsToldAndChangesNothing()
    {
        QVERIFY(!chooseFile(openReaders(), cornerShop().replace("\"json\"", "\"film\"")));
        QCOMPARE(m_fixture->prompt.told.size(), 1);
        const QString told = m_fixture->prompt.told.constFirst();
        QVERIFY2(told.contains(u"pack.json"_s) && told.contains(u"shapes[0].document"_s)
                     && told.contains(u"film"_s),
                 qPrintable(told));
        QVERIFY(!knowsCornerShop());
    }

    void whatCannotBeKeptIsSaidInThePreview()
    {
        auto *pack = chooseFile(openReaders(), cornerShop());
        QVERIFY(pack);
        m_store.failure = domain::StorageError{domain::StorageErrorKind::DiskFull, {}};
        press(pack);
        QVERIFY(packDialog());
        QVERIFY(pack->findChild<QLabel *>(u"problemLabel"_s)->text().contains(u"disk is full"_s));
        QVERIFY(!knowsCornerShop());
    }

private:
    [[nodiscard]] ui::ReadersDialog *openReaders() const
    {
        auto &window = *m_fixture->window;
        window.findChild<QAction *>(u"readersAction"_s)->trigger();
        auto *dialog = window.findChild<ui::ReadersDialog *>();
        return QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }
    /** The preview after that answer to the question for a file; null where it was refused. */
    ui::PackDialog *chooseFile(ui::ReadersDialog *dialog, const QByteArray &text)
    {
        QFile file(m_fixture->folder.filePath(u"pack.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the pack of the test cannot be written");
        file.close();
        m_fixture->prompt.files = {file.fileName()};
        auto *load = dialog->findChild<QPushButton *>(u"loadReadersButton"_s);
        load->setFocus();
        QTest::keyClick(load, Qt::Key_Space);
        return packDialog();
    }
    static void press(ui::PackDialog *pack)
    {
        auto *take = pack->findChild<QPushButton *>(u"takeButton"_s);
        take->setFocus();
        QTest::keyClick(take, Qt::Key_Space);
    }
    [[nodiscard]] ui::PackDialog *packDialog() const
    {
        auto *dialog = m_fixture->window->findChild<ui::PackDialog *>();
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }
    [[nodiscard]] bool knowsCornerShop() const
    {
        const auto packs = m_library->packs();
        return std::any_of(packs->begin(), packs->end(),
                           [](const auto &pack) { return pack.id == u"corner-shop"_s; });
    }
    static QString texts(const QWidget *of)
    {
        QStringList all;
        for (const QLabel *label : of->findChildren<QLabel *>())
            all.append(label->text());
        return all.join(u'\n');
    }
    static QByteArray cornerShop()
    {
        QFile file(QStringLiteral(RECOURSE_TEST_DATA "/packs/corner-shop-reader.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    test::EnglishPlurals m_plurals;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::WindowFixture> m_fixture;
    test::FakeRulesStore m_store;
    std::unique_ptr<formats::ReaderPackLibrary> m_library;
    std::unique_ptr<presentation::ReadersSwitch> m_switch;
    std::unique_ptr<ui::ReadersCommand> m_command;
};

RECOURSE_WINDOW_TEST(TestReadersDialog)
#include "tst_readersdialog.moc"
