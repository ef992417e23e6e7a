// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QThreadPool>
#include <QTranslator>
#include <QtTest>

#include "formats/readers.h"
#include "presentation/cancellationpresenter.h"
#include "presentation/importpresenter.h"
#include "support/cutoff.h"
#include "support/fakepageopener.h"
#include "support/guistatements.h"
#include "support/messagetools.h"
#include "support/names.h"
#include "support/windowfixture.h"
#include "ui/cancellation/cancellationwizard.h"
#include "ui/common/aboutdialog.h"
#include "ui/import/importdialog.h"
#include "ui/orders/ordercolumns.h"
#include "ui/orders/ordertableview.h"
#include "ui/print/previewdialog.h"
#include "ui/print/printdialog.h"
#include "ui/shell/helpdesk.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/shellmenu.h"

using namespace Qt::StringLiterals;
using namespace recourse;

// Runs the windows in two invented languages: each text is in brackets and a third longer, one of
// the languages goes from right to left. What shows without brackets was never given to the
// translators; what is cut off would be cut off in a long-worded language.

namespace {

/** What no translator can have worded: numbers, amounts, dates, names of languages and libraries.
 */
class Data final
{
public:
    explicit Data(const QList<domain::Order> &orders)
    {
        for (const domain::Order &order : orders) {
            m_known << order.number << order.seller.name << order.site;
            for (const domain::Item &item : order.items)
                m_known << item.title;
        }
    }
    void add(const QStringList &words) { m_known += words; }

    [[nodiscard]] bool isAll(QString text) const
    {
        // A tool tip of data is wrapped so that it is shown as text; the wrapper is no word.
        if (text.startsWith(u"<qt>"_s) && text.endsWith(u"</qt>"_s))
            text = text.mid(4).chopped(5);
        for (const QString &known : m_known) {
            if (!known.isEmpty())
                text.replace(known, QString());
        }
        static const QRegularExpression neutral(
            u"\\b(USD|EUR|US|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|"
            u"Nov|Dec|CET|CEST|UTC|AM|PM|Recourse|AliExpress|aliexpress|Ctrl|Alt|Shift|Del|F\\d+|["
            u"A-Z])"
            u"\\b|January|February|March|April|June|July|August|September|October|November|December"_s);
        text.replace(neutral, QString());
        static const QRegularExpression letter(u"\\p{L}"_s);
        return !text.contains(letter);
    }

private:
    QStringList m_known;
};

/** The texts of a window that the user reads, each with where it stands. */
QList<std::pair<QString, QString>> textsOf(const QWidget &root)
{
    QList<std::pair<QString, QString>> found;
    const auto add = [&](const QObject *where, const QString &text) {
        if (!text.isEmpty())
            found.append({where->objectName(), text});
    };
    add(&root, root.windowTitle());
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(label, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button, button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            add(group, group->title());
        else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            add(field, field->placeholderText());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs, tabs->tabText(i));
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            for (int i = 0; header->model() && i < header->count(); ++i)
                add(header, header->model()->headerData(i, header->orientation()).toString());
        } else if (const auto *menus = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *menu : menus->actions())
                add(menu, menu->text());
        }
        add(widget, widget->toolTip());
    }
    for (const QAction *action : root.findChildren<QAction *>())
        add(action, action->text());
    return found;
}

QStringList untranslated(const QWidget &root, const Data &data)
{
    QStringList found;
    for (const auto &[where, text] : textsOf(root)) {
        if (!text.contains(u'[') && !data.isAll(text))
            found.append(u"%1: %2"_s.arg(where, text));
    }
    return found;
}

} // namespace

class TestPseudoLanguage final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(*qApp); }

    void init()
    {
        QFETCH_GLOBAL(QString, language);
        QVERIFY(m_translator.load(QStringLiteral(RECOURSE_PSEUDO)
                                  + u"/recourse_%1.qm"_s.arg(language)));
        QVERIFY(QCoreApplication::installTranslator(&m_translator));
        QApplication::setLayoutDirection(language == "qpr"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
        m_fixture = std::make_unique<test::WindowFixture>(*m_theme, orders());
        QVERIFY(m_fixture->show({1280, 800}));
    }
    void cleanup()
    {
        m_fixture.reset();
        QCoreApplication::removeTranslator(&m_translator);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void initTestCase_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("longer") << u"qps"_s;
        QTest::newRow("right to left") << u"qpr"_s;
    }

    void theMainWindowSpeaksItForEveryOrderAndTab()
    {
        auto *tabs = m_fixture->window->findChild<QTabBar *>(QLatin1String(test::names::kTabs));
        for (const domain::Order &order : orders()) {
            m_fixture->window->selectOrder(m_fixture->idOf(order.number));
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                check(*m_fixture->window);
            }
        }
    }

    void theRowsAndGroupsSpeakIt()
    {
        for (const auto *view : m_fixture->window->findChildren<QAbstractItemView *>()) {
            const QAbstractItemModel *model = view->model();
            for (int row = 0; model && row < model->rowCount(); ++row) {
                const QModelIndex index = model->index(row, 0);
                const QString spoken = index.data(Qt::AccessibleTextRole).toString()
                    + index.data(Qt::DisplayRole).toString();
                QVERIFY2(spoken.contains(u'[') || m_data.isAll(spoken), qPrintable(spoken));
            }
        }
    }

    void theEmptyBookSpeaksIt()
    {
        test::WindowFixture empty(*m_theme, {});
        QVERIFY(empty.show({1024, 700}));
        check(*empty.window);
    }

    void theWizardSpeaksItOnEveryPage()
    {
        using Presenter = presentation::CancellationPresenter;
        test::FakePageOpener opener;
        test::MessageTools messages;
        auto owned = std::make_unique<Presenter>(
            m_fixture->idOf(u"8176543210987654"_s),
            Presenter::Tools{*m_fixture->writer, m_fixture->rules, m_fixture->clock,
                             m_fixture->language, opener,
                             messages.with(m_fixture->clock, m_fixture->language)});
        Presenter &presenter = *owned;
        auto *wizard = new ui::CancellationWizard(std::move(owned));
        const auto gone = qScopeGuard([wizard] { delete wizard; });
        wizard->show();
        QTRY_COMPARE(presenter.phase(), Presenter::Phase::Open);
        check(*wizard);
        for (int page = 0; presenter.pageAfter(presenter.state().page); ++page) {
            QVERIFY(page < presentation::kCancellationPageCount);
            if (presenter.state().page == Presenter::Page::Reason)
                presenter.setReason(presenter.reasons().constFirst().id);
            presenter.next();
            check(*wizard);
        }
        for (const auto outcome :
             {Presenter::Outcome::Requested, Presenter::Outcome::Done,
              Presenter::Outcome::ButtonMissing, Presenter::Outcome::Refused}) {
            presenter.setOutcome(outcome);
            check(*wizard);
        }
    }

    void theImportPreviewSpeaksIt()
    {
        using Presenter = presentation::ImportPresenter;
        const QString file = m_fixture->folder.filePath(u"orders.csv"_s);
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write(
            "order_id,placed_at,status,seller,title,quantity,unit_price,total,currency\n"
            "8176543210000001,2026-11-20T10:00:00Z,To ship,Blue Shop,Blue cup,1,5.00,5.00,USD\n"
            "8176543210000002,03/04/2026,To ship,Blue Shop,Red cup,1,5.00,5.00,USD\n"
            "8176543210000003,2026-11-20T10:00:00Z,To ship,Blue Shop,Cup,1,many,5.00,USD\n");
        csv.close();
        m_data.add({u"orders.csv"_s, m_fixture->folder.path(), u"Blue Shop"_s, u"Blue cup"_s,
                    u"Red cup"_s, u"Cup"_s, u"8176543210000001"_s});
        const formats::FormatReaders readers;
        QThreadPool pool;
        auto owned = std::make_unique<Presenter>(
            Presenter::Tools{*m_fixture->writer, readers, m_fixture->rules, m_fixture->clock,
                             m_fixture->language, pool});
        Presenter &presenter = *owned;
        auto *dialog = new ui::ImportDialog(std::move(owned), m_fixture->prompt);
        const auto gone = qScopeGuard([dialog] { delete dialog; });
        dialog->show();
        check(*dialog);
        presenter.addFiles({file});
        QTRY_COMPARE(presenter.stage(), Presenter::Stage::Preview);
        check(*dialog);
    }

    void printingSpeaksIt()
    {
        presentation::PrintPresenter presenter(
            {{m_fixture->book->queries(), *m_fixture->reader, m_fixture->rules, m_fixture->clock,
              m_fixture->language},
             m_fixture->table,
             m_fixture->detail});
        ui::PrintDialog dialog(presenter, m_fixture->prompt,
                               m_fixture->window->table().columns().shown());
        dialog.setWay(ui::PrintDialog::Way::Print);
        dialog.show();
        check(dialog);
        dialog.findChild<QPushButton *>(u"previewButton"_s)->click();
        QTRY_VERIFY(dialog.findChild<ui::PreviewDialog *>());
        check(*dialog.findChild<ui::PreviewDialog *>());
    }

    void theDialogsOfHelpSpeakIt()
    {
        ui::HelpDesk desk;
        desk.serve(*m_fixture->window);
        new ui::ShellMenu(*m_fixture->window, desk);
        desk.open(u"keyboard"_s);
        check(*desk.window()); // its pages are content, not strings of the window
        check(*m_fixture->window);
        ui::AboutDialog about;
        about.show();
        QCOMPARE(test::cutOff(about), QString());
    }

private:
    static QList<domain::Order> orders()
    {
        return test::SomeOrders(test::FakeClock(test::WindowFixture::kNow).now()).all();
    }

    void check(const QWidget &window)
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCOMPARE(untranslated(window, m_data).join(u" | "_s), QString());
        // Wrapped labels in nested layouts settle in more than one pass.
        QTRY_COMPARE_WITH_TIMEOUT(test::cutOff(window), QString(), 2000);
    }

    Data m_data{orders()};
    QTranslator m_translator;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::WindowFixture> m_fixture;
};

RECOURSE_WINDOW_TEST(TestPseudoLanguage)
#include "tst_pseudolanguage.moc"
