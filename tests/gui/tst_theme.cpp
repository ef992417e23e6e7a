// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QtTest>

#include "ui/common/icons.h"

using namespace Qt::StringLiterals;
using namespace recourse::ui;

namespace {

constexpr double kText = 4.5;
constexpr double kShape = 3.0;

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT
private slots:
    void everyTextReadsOnEveryGroundItStandsOn_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const ThemeColors *c : {&lightColors(), &darkColors()}) {
            const auto add = [c](const char *name, const QColor &text, const QColor &ground) {
                QTest::addRow("%s %s", c->dark ? "dark" : "light", name) << text << ground;
            };
            const QList<std::pair<const char *, QColor>> grounds{
                {"window", c->window}, {"side", c->side},           {"base", c->base},
                {"header", c->header}, {"selection", c->selection}, {"hover", c->hover}};
            for (const auto &[name, ground] : grounds) {
                add(qPrintable(u"text on %1"_s.arg(QLatin1String(name))), c->text, ground);
                add(qPrintable(u"muted on %1"_s.arg(QLatin1String(name))), c->muted, ground);
                add(qPrintable(u"link on %1"_s.arg(QLatin1String(name))), c->link, ground);
            }
            add("text on a pressed button", c->text, c->track);
            add("accent", c->accentText, c->accent);
            for (int i = 0; i < kToneCount; ++i) {
                const ToneColors &tone = c->tones.at(size_t(i));
                add(qPrintable(u"chip %1"_s.arg(i)), tone.chipText, tone.chip);
                add(qPrintable(u"text of tone %1"_s.arg(i)), tone.text, c->base);
                add(qPrintable(u"text of tone %1, selected"_s.arg(i)), tone.text, c->selection);
                add(qPrintable(u"text of tone %1 on its card"_s.arg(i)), tone.text, tone.card);
                add(qPrintable(u"plain text on card %1"_s.arg(i)), c->text, tone.card);
                add(qPrintable(u"badge %1"_s.arg(i)), tone.badgeText, tone.bar);
            }
        }
    }
    void everyTextReadsOnEveryGroundItStandsOn()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        const double measured = contrast(text, ground);
        QVERIFY2(measured >= kText,
                 qPrintable(u"%1 on %2: %3"_s.arg(text.name(), ground.name()).arg(measured)));
    }

    void edgesOfFieldsAndFocusAreSeen()
    {
        for (const ThemeColors *c : {&lightColors(), &darkColors()}) {
            QVERIFY(contrast(c->fieldLine, c->window) >= kShape);
            QVERIFY(contrast(c->fieldLine, c->base) >= kShape);
            QVERIFY(contrast(c->link, c->window) >= kShape);
            QVERIFY(contrast(c->link, c->selection) >= kShape);
        }
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        // #777777 on white is the textbook's example that just fails.
        QVERIFY(qAbs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
    }

    void changesAtOnceAndTellsDelegatesByThePalette()
    {
        Theme theme(*qApp);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setAppearance(Appearance::Dark);
        QVERIFY(colorsOf(qApp->palette()).dark);
        theme.setAppearance(Appearance::Light);
        QVERIFY(!colorsOf(qApp->palette()).dark);
        theme.setAppearance(Appearance::Light);
        QCOMPARE(changed.count(), 2);
    }

    void iconsAreDrawnInTheColourAsked()
    {
        const QImage image = linePixmap(u"check"_s, Qt::red, 24, 2).toImage();
        QCOMPARE(image.size(), QSize(48, 48));
        QVERIFY(!image.isNull());
        bool red = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                red = red || image.pixelColor(x, y) == QColor(Qt::red);
        }
        QVERIFY(red);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
