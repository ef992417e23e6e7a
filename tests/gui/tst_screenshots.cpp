// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QTabBar>
#include <QTranslator>
#include <QtTest>

#include "formats/samples.h"
#include "support/cutoff.h"
#include "support/englishplurals.h"
#include "support/names.h"
#include "support/windowfixture.h"

using namespace Qt::StringLiterals;
using namespace recourse;

// Renders each scene into <build>/screenshots for people to look at, and fails on what a machine
// can see: a label that is cut off, siblings that overlap. The README's pictures are these.

namespace {

struct Scene
{
    QString language = u"en"_s;
    ui::Appearance appearance = ui::Appearance::Light;
    QSize size{1280, 800};
    double scale = 1; ///< pixels of the picture for one of the window
    double font = 10;
    bool empty = false;
    QString order = u"8176540001567654"_s;
    int tab = 0;
    int expanded = -1; ///< option whose "Why?" is open
};

/** The words of a language for the time of one scene. */
class Speaking final
{
public:
    explicit Speaking(const QString &language)
        : m_before(QApplication::layoutDirection())
    {
        if (language == "en"_L1 || !m_translator.load(u":/i18n/recourse_%1.qm"_s.arg(language)))
            QCoreApplication::installTranslator(&m_plurals);
        else
            QCoreApplication::installTranslator(&m_translator);
        if (QLocale(language).textDirection() == Qt::RightToLeft)
            QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    ~Speaking()
    {
        QCoreApplication::removeTranslator(&m_plurals);
        QCoreApplication::removeTranslator(&m_translator);
        QApplication::setLayoutDirection(m_before);
    }
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    Qt::LayoutDirection m_before;
    test::EnglishPlurals m_plurals;
    QTranslator m_translator;
};

QPixmap paint(QWidget &window, double scale)
{
    QPixmap picture(window.size() * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    window.render(&picture);
    return picture;
}

/** Pairs of labels and buttons beside each other that cover one another. */
QStringList overlapping(const QWidget &window)
{
    QStringList found;
    for (const QWidget *parent : window.findChildren<QWidget *>()) {
        QList<const QWidget *> texts;
        for (const QObject *child : parent->children()) {
            const auto *widget = qobject_cast<const QWidget *>(child);
            if (widget && widget->isVisible()
                && (qobject_cast<const QLabel *>(child)
                    || qobject_cast<const QAbstractButton *>(child)))
                texts.append(widget);
        }
        for (qsizetype i = 0; i < texts.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                if (texts.at(i)->geometry().intersects(texts.at(j)->geometry()))
                    found.append(texts.at(i)->objectName() + u" / "_s + texts.at(j)->objectName());
            }
        }
    }
    return found;
}

} // namespace

class TestScreenshots final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(QStringLiteral(RECOURSE_SCREENSHOTS)));
        m_theme = std::make_unique<ui::Theme>(*qApp);
    }

    void nothingIsCutOffOrCovered_data()
    {
        QTest::addColumn<int>("scene");
        for (auto it = m_scenes.cbegin(); it != m_scenes.cend(); ++it)
            QTest::newRow(it->first) << int(it - m_scenes.cbegin());
    }
    void nothingIsCutOffOrCovered()
    {
        QFETCH(int, scene);
        const Scene &view = m_scenes.at(scene).second;
        QFont font(u"Noto Sans"_s);
        font.setPointSizeF(view.font);
        QApplication::setFont(font);
        m_theme->setAppearance(view.appearance);
        const Speaking speaking(view.language);
        const core::Instant now = test::FakeClock(test::WindowFixture::kNow).now();
        test::WindowFixture fixture(
            *m_theme, view.empty ? QList<domain::Order>() : formats::sampleOrders(now));
        const QLocale locale = view.language == "en"_L1
            ? QLocale(QLocale::English, QLocale::UnitedKingdom)
            : QLocale(view.language);
        fixture.language.setRegional({locale, QTimeZone("Europe/Berlin")});
        fixture.window->setLanguages({{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}}, u"en"_s);
        QVERIFY(fixture.show(view.size));
        if (!view.empty)
            arrange(fixture, view);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();

        const QString file = QStringLiteral(RECOURSE_SCREENSHOTS) + u'/'
            + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
        QVERIFY(paint(*fixture.window, view.scale).save(file));
        QCOMPARE(test::cutOff(*fixture.window), QString());
        QCOMPARE(overlapping(*fixture.window).join(u" | "_s), QString());
    }

private:
    static void arrange(test::WindowFixture &fixture, const Scene &view)
    {
        auto &window = *fixture.window;
        window.selectOrder(fixture.idOf(view.order));
        QCoreApplication::processEvents();
        window.findChild<QTabBar *>(QLatin1String(test::names::kTabs))->setCurrentIndex(view.tab);
        if (view.expanded >= 0) {
            const auto rows = window.findChildren<QAbstractButton *>(
                QLatin1String(test::names::kOptionMore));
            rows.value(view.expanded)->click();
        }
    }

    static Scene with(void (*change)(Scene &))
    {
        Scene scene;
        change(scene);
        return scene;
    }
    const QList<std::pair<const char *, Scene>> m_scenes{
        {"main-light", Scene()},
        {"main-dark", with([](Scene &s) { s.appearance = ui::Appearance::Dark; })},
        {"main-small", with([](Scene &s) {
             s.size = {1024, 700};
         })},
        {"main-sharp", with([](Scene &s) { s.scale = 2; })},
        {"main-large-text", with([](Scene &s) {
             s.font = 20, s.size = {1920, 1080};
         })},
        {"main-german", with([](Scene &s) { s.language = u"de"_s; })},
        {"main-german-small", with([](Scene &s) {
             s.language = u"de"_s, s.size = {1024, 700};
         })},
        {"main-arabic", with([](Scene &s) { s.language = u"ar"_s; })},
        {"main-arabic-dark", with([](Scene &s) {
             s.language = u"ar"_s, s.appearance = ui::Appearance::Dark, s.size = {1024, 700};
         })},
        {"order-why", with([](Scene &s) { s.expanded = 0; })},
        {"order-facts", with([](Scene &s) { s.tab = 1; })},
        {"order-history", with([](Scene &s) { s.tab = 2, s.order = u"8176540004947654"_s; })},
        {"order-requested", with([](Scene &s) { s.order = u"8176540003907654"_s; })},
        {"order-refund", with([](Scene &s) {
             s.order = u"8176540006247654"_s, s.appearance = ui::Appearance::Dark;
         })},
        {"empty", with([](Scene &s) { s.empty = true; })},
        {"empty-dark-small", with([](Scene &s) {
             s.empty = true, s.appearance = ui::Appearance::Dark, s.size = {1024, 700};
         })},
    };
    std::unique_ptr<ui::Theme> m_theme;
};

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
