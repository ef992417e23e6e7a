// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/printpresenter.h"

#include "presentation/columntexts.h"
#include "presentation/orderpaper.h"
#include "presentation/rowsheet.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

PrintPresenter::PrintPresenter(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_walk(sources.table.reader)
{
    connect(&m_walk, &RowWalk::progressed, this, [this] {
        if (m_token)
            m_token->report(m_walk.done(), orderCount());
    });
    connect(&m_walk, &RowWalk::finished, this, [this](bool complete) {
        m_token.reset();
        if (complete)
            m_job.succeed();
        else
            m_job.fail();
        emit rowsRead(complete);
    });
}

PrintPresenter::Choice PrintPresenter::choice(Subject subject) const
{
    switch (subject) {
    case Subject::Table:
        return {tr("The &table as it is now, %Ln order(s)", nullptr, int(orderCount())),
                !m_sources.orders.isComplete() ? tr("The table is still being read.")
                    : orderCount() == 0        ? tr("No order is in the table now.")
                                               : QString()};
    case Subject::Order:
        return {tr("The &order beside it, with its facts and options"),
                m_sources.detail.order() ? QString() : tr("Select an order first.")};
    case Subject::Case:
        return {tr("The &case of that order: its steps, and what can be done until when"),
                !m_sources.detail.order()                      ? tr("Select an order first.")
                    : !m_sources.detail.assessment().caseState ? tr("This order has no case.")
                                                               : QString()};
    }
    return {};
}

QString PrintPresenter::title(Subject subject) const
{
    return subject == Subject::Table ? tr("Orders") : m_sources.detail.view().title;
}

QString PrintPresenter::fileName(Subject subject) const
{
    const domain::Order *order = m_sources.detail.order();
    if (subject == Subject::Table || !order)
        return u"orders.pdf"_s;
    QString name = subject == Subject::Case ? u"case"_s : u"order"_s;
    // Only what every file system takes: numbers come from foreign files.
    for (const QChar c : order->number) {
        if (name.size() < 60 && c.unicode() < 128 && c.isLetterOrNumber())
            name += (name.contains(u'-') ? QString() : u"-"_s) + c;
    }
    return name + u".pdf"_s;
}

QString PrintPresenter::html(Subject subject) const
{
    const OrderView &view = m_sources.detail.view();
    return subject == Subject::Case ? casePaper(view) : orderPaper(view);
}

QStringList PrintPresenter::headings(const QList<Column> &columns) const
{
    return sheetHeadings(columns);
}

const wording::Regional &PrintPresenter::regional() const
{
    return m_sources.table.language.regional();
}

void PrintPresenter::readRows(const QList<Column> &columns, qsizetype most, TakeRows take)
{
    QList<OrderId> orders;
    const qsizetype count = most < 0 ? orderCount() : std::min(most, orderCount());
    for (int row = 0; row < count; ++row)
        orders.append(m_sources.orders.idAt(row));
    m_token = m_job.start([](qint64 done, qint64 total) {
        //: %1 and %2 are numbers of orders
        return tr("%1 of %2 orders", "numbers")
            .arg(QLocale().toString(done), QLocale().toString(total));
    });
    m_walk.start(orders, [this, columns, take](const QList<domain::OrderRow> &rows) {
        QList<QStringList> cells;
        for (const domain::OrderRow &row : rows) {
            const RowText text(row, m_sources.table.rules.packFor(row.market),
                               m_sources.table.clock.now(), regional());
            QStringList line;
            for (const Column column : columns)
                line.append(cellText(text, column));
            cells.append(line);
        }
        take(cells);
    });
}

void PrintPresenter::cancel()
{
    if (!m_walk.isRunning())
        return;
    m_walk.stop();
    m_token.reset();
    m_job.cancel();
    m_job.finishCancelled();
    emit cancelled();
}

} // namespace recourse::presentation
