// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/paidtogether.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::TogetherView;

PaidTogether::PaidTogether(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_heading(new QLabel(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_heading->setObjectName(u"togetherHeading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_layout->addWidget(m_heading);
    setVisible(false);
}

void PaidTogether::bind(presentation::CheckoutPresenter &presenter)
{
    m_presenter = &presenter;
    connect(&presenter, &presentation::CheckoutPresenter::changed, this, &PaidTogether::refresh);
    refresh();
}

void PaidTogether::addRow()
{
    Row made;
    made.line = new QWidget(this);
    made.text = new QLabel(made.line);
    made.text->setTextFormat(Qt::PlainText);
    made.text->setWordWrap(true);
    made.button = new QPushButton(made.line);
    made.button->setAutoDefault(false);
    const qsizetype index = m_rows.size();
    made.text->setObjectName(u"togetherLabel%1"_s.arg(index));
    made.button->setObjectName(u"togetherButton%1"_s.arg(index));
    auto *layout = new QHBoxLayout(made.line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(made.text, 1);
    layout->addWidget(made.button);
    connect(made.button, &QPushButton::clicked, this, [this, index] {
        const auto orders = m_presenter ? m_presenter->orders() : QList<TogetherView>();
        if (index < orders.size())
            emit orderWanted(orders.at(index));
    });
    m_layout->addWidget(made.line);
    m_rows.append(made);
}

void PaidTogether::refresh()
{
    const auto orders = m_presenter ? m_presenter->orders() : QList<TogetherView>();
    m_heading->setText(tr("Paid together with"));
    const bool isMore = m_rows.size() < orders.size();
    while (m_rows.size() < orders.size())
        addRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        row.line->setVisible(i < orders.size());
        if (i >= orders.size())
            continue;
        row.text->setText(orders.at(i).text);
        //: a button beside the name of another order: leads to it
        row.button->setText(tr("Show"));
        row.button->setAccessibleName(orders.at(i).spokenText);
    }
    setVisible(!orders.isEmpty());
    if (isMore)
        emit rowsAdded();
}

void PaidTogether::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace recourse::ui
