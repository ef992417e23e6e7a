// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/orderdelegate.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QtTest>

#include "presentation/types.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;
using namespace recourse::ui;
using Model = recourse::presentation::OrderTableModel;

namespace {

constexpr double kText = 4.5;
constexpr double kShape = 3.0;

} // namespace

class TestOrderDelegate final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanup() { m_theme->setAppearance(Appearance::Light); }

    void theChipIsSeenAndReadOnTheSelectedRow_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::addColumn<int>("tone");
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            for (int tone = 0; tone < kToneCount; ++tone)
                QTest::addRow("%d %d", int(appearance), tone) << appearance << tone;
        }
    }
    void theChipIsSeenAndReadOnTheSelectedRow()
    {
        QFETCH(Appearance, appearance);
        QFETCH(int, tone);
        m_theme->setAppearance(appearance);
        const QImage image = painted(ChipTone(tone));
        const QColor selection = image.pixelColor(1, 1);
        QCOMPARE(selection, colorsOf(qApp->palette()).selection);
        // Along the middle of the row: its ground, the chip's edge, the chip, its letters.
        QColor edge = selection;
        double best = 0;
        const int middle = image.height() / 2;
        for (int x = 0; x < image.width() && contrast(edge, selection) < kShape; ++x)
            edge = image.pixelColor(x, middle);
        QVERIFY2(contrast(edge, selection) >= kShape, "the chip's edge is not seen");
        const QColor chip = image.pixelColor(12, middle);
        for (int x = 14; x < 60; ++x) {
            for (int y = middle - 3; y < middle + 4; ++y) {
                const double measured = contrast(image.pixelColor(x, y), chip);
                best = std::max(best, measured);
            }
        }
        QVERIFY2(best >= kText, qPrintable(QString::number(best)));
    }

private:
    static QImage painted(ChipTone tone)
    {
        QStandardItemModel model(1, Model::kColumnCount);
        const QModelIndex index = model.index(0, int(Model::Column::Status));
        model.setData(index, u"MMMMMM"_s, Model::ChipTextRole);
        model.setData(index, QVariant::fromValue(tone), Model::ChipToneRole);
        QStyleOptionViewItem option;
        option.font = qApp->font();
        option.palette = qApp->palette();
        option.state = QStyle::State_Enabled | QStyle::State_Selected;
        option.rect = QRect(0, 0, 160, OrderDelegate::rowHeight(option.font));
        QImage image(option.rect.size(), QImage::Format_RGB32);
        QPainter painter(&image);
        OrderDelegate().paint(&painter, option, index);
        return image;
    }

    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestOrderDelegate)
#include "tst_orderdelegate.moc"
