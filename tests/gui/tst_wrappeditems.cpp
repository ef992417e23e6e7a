// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/wrappeditems.h"

#include <QApplication>
#include <QListWidget>
#include <QTextLayout>
#include <QTreeWidget>
#include <QtTest>

#include "ui/common/theme.h"

using namespace Qt::StringLiterals;
using namespace recourse;

namespace {

const QStringList kTitles{u"In einem Streitfall erklären, worum es geht"_s,
                          u"Einen Verkäufer, der nicht antwortet, an meinen Antrag erinnern"_s,
                          u"Fragen, ob der Verkäufer zustimmt\n– neueres Original"_s, u"Kurz"_s};

/** The first entry whose words need more lines than it is high; empty where all have room. */
QString tooLow(const QAbstractItemView &view, const QModelIndex &index, int mark)
{
    const QRect place = view.visualRect(index);
    const int margin = view.style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
    QTextLayout layout(index.data().toString().replace(u'\n', QChar::LineSeparator), view.font());
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(place.width() - 2 * margin - mark);
        height += line.height();
    }
    layout.endLayout();
    if (place.right() < view.viewport()->width() && place.height() >= height)
        return {};
    return u"%1: %2 of %3 at %4"_s.arg(index.data().toString())
        .arg(height)
        .arg(place.height())
        .arg(view.viewport()->width());
}

} // namespace

class TestWrappedItems final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(*qApp); }

    void entriesOfAListAreAsHighAsTheirWords_data()
    {
        QTest::addColumn<bool>("ticked");
        QTest::newRow("words alone") << false;
        QTest::newRow("with a mark to tick") << true;
    }
    void entriesOfAListAreAsHighAsTheirWords()
    {
        QFETCH(bool, ticked);
        QListWidget list;
        list.setWordWrap(true);
        list.setSpacing(3);
        list.setResizeMode(QListView::Adjust);
        list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        new ui::WrappedItems(&list);
        for (const QString &title : kTitles) {
            auto *item = new QListWidgetItem(title, &list);
            if (ticked)
                item->setCheckState(Qt::Unchecked);
        }
        list.resize(300, 500);
        list.show();
        const int mark = ticked ? list.style()->pixelMetric(QStyle::PM_IndicatorWidth) : 0;
        for (int width = 130; width < 420; width += 13) {
            list.resize(width, width % 2 ? 60 : 500); // with and without a scroll bar
            for (int row = 0; row < list.count(); ++row)
                QTRY_COMPARE(tooLow(list, list.model()->index(row, 0), mark), QString());
        }
    }

    void entriesOfATreeAreAsHighAsTheirWords()
    {
        QTreeWidget tree;
        tree.setHeaderHidden(true);
        tree.setRootIsDecorated(false);
        tree.setIndentation(12);
        tree.setWordWrap(true);
        tree.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        new ui::WrappedItems(&tree);
        auto *heading = new QTreeWidgetItem(&tree, QStringList{kTitles.constFirst()});
        for (const QString &title : kTitles)
            new QTreeWidgetItem(heading, QStringList{title});
        tree.expandAll();
        tree.resize(300, 500);
        tree.show();
        for (int width = 130; width < 420; width += 13) {
            tree.resize(width, width % 2 ? 60 : 500);
            const QModelIndex top = tree.model()->index(0, 0);
            QTRY_COMPARE(tooLow(tree, top, 0), QString());
            for (int row = 0; row < kTitles.size(); ++row)
                QTRY_COMPARE(tooLow(tree, tree.model()->index(row, 0, top), 0), QString());
        }
    }

private:
    std::unique_ptr<ui::Theme> m_theme;
};

QTEST_MAIN(TestWrappedItems)
#include "tst_wrappeditems.moc"
