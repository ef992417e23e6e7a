// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/style.h"

#include <algorithm>

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOptionButton>
#include <QtTest>

#include "ui/common/icons.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;
using namespace recourse::ui;

namespace {

QImage painted(QWidget &widget)
{
    QImage image(widget.size(), QImage::Format_RGB32);
    image.fill(colorsOf(widget.palette()).window);
    widget.render(&image, {}, {}, QWidget::DrawChildren);
    return image;
}

/** The last column with ink in those lines of pixels; -1 where there is none. */
int rightmostInk(const QImage &image, int top, int height, QRgb ground)
{
    for (int x = image.width() - 1; x >= 0; --x) {
        for (int y = top; y < top + height; ++y) {
            if (image.pixel(x, y) != ground)
                return x;
        }
    }
    return -1;
}

/** The first column with ink in the whole picture; -1 where there is none. */
int leftmostInk(const QImage &image)
{
    const QRgb ground = image.pixel(0, 0);
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != ground)
                return x;
        }
    }
    return -1;
}

/** How far the mark of a box or a circle stands out from its ground. */
double edgeContrast(QAbstractButton &button, QStyle::SubElement mark)
{
    button.resize(button.sizeHint());
    QStyleOptionButton option;
    option.initFrom(&button);
    const QRect place = button.style()->subElementRect(mark, &option, &button);
    const QImage image = painted(button);
    double most = 1;
    for (int x = place.left(); x < place.left() + 4; ++x) {
        for (int y = place.top(); y <= place.bottom(); ++y)
            most = std::max(most,
                            contrast(image.pixelColor(x, y), colorsOf(button.palette()).window));
    }
    return most;
}

} // namespace

class TestStyle final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanup() { m_theme->setAppearance(Appearance::Light); }

    /** A button of a bar that has no room left still asks for its picture. */
    void anIconWithoutRoomIsNoPicture()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(lineIcon(u"search"_s).pixmap(QSize(0, 16)).isNull());
    }

    void everyLineOfARightToLeftParagraphBeginsAtItsEdge()
    {
        const QString word = QString(2, QChar(0x05d0)) + u' '; // a letter of Hebrew twice
        QLabel label(word.repeated(14).trimmed());
        label.setLayoutDirection(Qt::RightToLeft);
        label.setWordWrap(true);
        const int width = label.fontMetrics().horizontalAdvance(word.repeated(4)) + 2;
        label.resize(width, label.heightForWidth(width));
        const QImage image = painted(label);
        const int line = label.fontMetrics().lineSpacing();
        QVERIFY(label.height() >= 3 * line);
        const QRgb ground = colorsOf(label.palette()).window.rgb();
        const int first = rightmostInk(image, 0, line, ground);
        QVERIFY(first >= 0);
        const int last = rightmostInk(image, (label.height() / line - 1) * line, line, ground);
        QVERIFY2(qAbs(first - last) <= 1, qPrintable(u"%1, %2"_s.arg(first).arg(last)));
    }

    void everyFieldHasAnEdgeThatCanBeSeen_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
    }
    void everyFieldHasAnEdgeThatCanBeSeen()
    {
        QFETCH(Appearance, appearance);
        m_theme->setAppearance(appearance);
        QListWidget list;
        QPlainTextEdit text;
        QSpinBox number;
        QDateEdit date;
        QDateEdit dateWithCalendar;
        dateWithCalendar.setCalendarPopup(true);
        for (QWidget *field : QList<QWidget *>{&list, &text, &number, &date, &dateWithCalendar}) {
            field->resize(160, 40);
            const QImage image = painted(*field);
            const QColor line = colorsOf(field->palette()).fieldLine;
            for (const QPoint edge :
                 {QPoint(0, 20), QPoint(159, 20), QPoint(60, 0), QPoint(60, 39)})
                QVERIFY2(image.pixelColor(edge) == line, field->metaObject()->className());
        }
    }

    void whatIsTickedOrChosenHasAnEdgeThatCanBeSeen_data()
    {
        everyFieldHasAnEdgeThatCanBeSeen_data();
    }
    void whatIsTickedOrChosenHasAnEdgeThatCanBeSeen()
    {
        QFETCH(Appearance, appearance);
        m_theme->setAppearance(appearance);
        QRadioButton radio(u"one"_s);
        QCheckBox box(u"another"_s);
        for (const bool on : {false, true}) {
            radio.setChecked(on);
            box.setChecked(on);
            QVERIFY(edgeContrast(radio, QStyle::SE_RadioButtonIndicator) >= 3);
            QVERIFY(edgeContrast(box, QStyle::SE_CheckBoxIndicator) >= 3);
        }
    }

    /** Underlined by Qt, its letters would stand apart and the last one would not fit. */
    void aMnemonicLeavesAnArabicWordJoined()
    {
        QLabel plain(u"\u0627\u0644\u0644\u063a\u0629"_s); // "language"
        QLabel marked(u"\u0627\u0644&\u0644\u063a\u0629"_s);
        QLineEdit buddy;
        marked.setBuddy(&buddy);
        for (QLabel *label : {&plain, &marked}) {
            label->setLayoutDirection(Qt::RightToLeft);
            label->resize(plain.sizeHint().width() + 20, plain.sizeHint().height() + 4);
        }
        const QImage one = painted(plain);
        const QImage other = painted(marked);
        QVERIFY(leftmostInk(one) > 0);
        QCOMPARE(leftmostInk(other), leftmostInk(one));
        QVERIFY(one != other); // the line below the letter
    }

    void aSliderIsFilledOnlyWhereItHasPassed_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft})
                QTest::addRow("%d %d", int(appearance), int(direction)) << appearance << direction;
        }
    }
    void aSliderIsFilledOnlyWhereItHasPassed()
    {
        QFETCH(Appearance, appearance);
        QFETCH(Qt::LayoutDirection, direction);
        m_theme->setAppearance(appearance);
        QSlider slider(Qt::Horizontal);
        slider.setLayoutDirection(direction);
        slider.setRange(0, 10);
        slider.resize(300, slider.sizeHint().height());
        const auto groove = [&slider, direction](int percent) {
            const int x = slider.width() * percent / 100;
            return painted(slider).pixelColor(direction == Qt::RightToLeft ? slider.width() - x : x,
                                              slider.height() / 2);
        };
        const ThemeColors &c = colorsOf(slider.palette());
        slider.setValue(5);
        QCOMPARE(groove(20), c.accent);
        QCOMPARE(groove(80), c.track);
        slider.setValue(0);
        QCOMPARE(groove(20), c.track);
        QVERIFY(contrast(groove(4), c.window) >= 3); // the handle stands there
        slider.setValue(10);
        QCOMPARE(groove(80), c.accent);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
