// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/templatelist.h"

#include <algorithm>

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/wrappeditems.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::MessageComposer;
using presentation::TemplateRow;

namespace {

bool isSameLine(const TemplateRow &one, TemplateRow other)
{
    other.chosen = one.chosen;
    return one == other;
}

} // namespace

TemplateList::TemplateList(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_icon(m_search->addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition))
    , m_list(new QListWidget(this))
{
    constexpr int kGap = 8;
    m_search->setObjectName(u"templateSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"templateList"_s);
    m_list->setWordWrap(true);
    new WrappedItems(m_list);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(kGap);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    retranslate();
}

void TemplateList::bind(MessageComposer &composer)
{
    m_composer = &composer;
    connect(m_search, &QLineEdit::textChanged, &composer, &MessageComposer::find);
    connect(m_list, &QListWidget::currentItemChanged, &composer, [this](QListWidgetItem *item) {
        if (item)
            m_composer->choose(item->data(Qt::UserRole).toString());
    });
    connect(&composer, &MessageComposer::changed, this, &TemplateList::refresh);
    refresh();
}

void TemplateList::retranslate()
{
    m_search->setPlaceholderText(tr("Find a message"));
    m_icon->setText(tr("Find a message"));
    m_search->setAccessibleName(tr("Find a message"));
    m_list->setAccessibleName(tr("Messages, those that fit first"));
    m_rows.clear();
    refresh();
}

QListWidgetItem *TemplateList::itemOf(const QString &id) const
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == id)
            return m_list->item(i);
    }
    return nullptr;
}

void TemplateList::refresh()
{
    if (!m_composer)
        return;
    const QList<TemplateRow> rows = m_composer->rows();
    const QSignalBlocker blocker(m_list);
    // Not where only another one was chosen: that may be the list's own doing.
    if (m_list->count() == 0 || !std::ranges::equal(rows, m_rows, isSameLine)) {
        m_rows = rows;
        fill();
    }
    const auto chosen = std::ranges::find(rows, true, &TemplateRow::chosen);
    QListWidgetItem *item = chosen == rows.cend() ? nullptr : itemOf(chosen->id);
    if (item == m_list->currentItem())
        return;
    m_list->setCurrentItem(item);
    if (item && m_list->row(item) > 1)
        m_list->scrollToItem(item);
    else
        m_list->scrollToTop(); // the heading above the first one too
}

void TemplateList::fill()
{
    m_list->clear();
    const auto heading = [this](const QString &text) {
        auto *item = new QListWidgetItem(text, m_list);
        item->setFlags(Qt::NoItemFlags);
        item->setFont(smallFont(font()));
    };
    for (const TemplateRow &row : std::as_const(m_rows)) {
        if (!row.heading.isEmpty())
            heading(row.heading);
        auto *item = new QListWidgetItem(m_list);
        //: In the list of messages, under the title of the one that fits best
        item->setText(row.recommended ? row.title + u'\n' + tr("Recommended now") : row.title);
        item->setData(Qt::UserRole, row.id);
        item->setToolTip(plainToolTip(row.title));
        if (row.recommended)
            item->setFont(boldFont(font()));
    }
    if (m_rows.isEmpty())
        heading(tr("No message has these words."));
}

bool TemplateList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_rows.isEmpty()) {
            m_composer->choose(m_rows.constFirst().id);
            emit taken();
        }
        return true;
    case Qt::Key_Down:
        m_list->setFocus(Qt::OtherFocusReason);
        if (!m_list->currentItem() && !m_rows.isEmpty())
            m_list->setCurrentItem(itemOf(m_rows.constFirst().id));
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            break;
        m_search->clear();
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace recourse::ui
