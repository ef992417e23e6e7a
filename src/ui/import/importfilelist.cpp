// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importfilelist.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/paint.h"
#include "ui/common/plaintext.h"

namespace recourse::ui {

using presentation::ImportFileView;

ImportFileList::ImportFileList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
}

void ImportFileList::addCard()
{
    Card card;
    card.frame = new ToneCard(this);
    card.name = new QLabel(card.frame);
    card.text = new QLabel(card.frame);
    for (QLabel *label : {card.name, card.text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    card.name->setFont(boldFont(font()));
    auto *layout = new QVBoxLayout(card.frame);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(2);
    layout->addWidget(card.name);
    layout->addWidget(card.text);
    card.columns = new QPushButton(card.frame);
    card.redact = new QPushButton(card.frame);
    card.columns->setAutoDefault(false);
    card.redact->setAutoDefault(false);
    const qsizetype index = m_cards.size();
    connect(card.redact, &QPushButton::clicked, this,
            [this, index] { emit redactionAsked(m_files.at(index).path); });
    connect(card.columns, &QPushButton::clicked, this,
            [this, index] { emit columnsAsked(m_files.at(index).table); });
    layout->addWidget(card.columns, 0, Qt::AlignLeading);
    layout->addWidget(card.redact, 0, Qt::AlignLeading);
    m_layout->addWidget(card.frame);
    m_cards.append(card);
}

bool ImportFileList::focusUnknownTable()
{
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        if (m_files.at(i).columns == ImportFileView::Columns::Unknown) {
            m_cards.at(i).columns->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void ImportFileList::setFiles(const QList<presentation::ImportFileView> &files)
{
    if (files == m_files)
        return;
    m_files = files;
    while (m_cards.size() > files.size())
        delete m_cards.takeLast().frame;
    while (m_cards.size() < files.size())
        addCard();
    for (qsizetype i = 0; i < files.size(); ++i) {
        const presentation::ImportFileView &file = files.at(i);
        const Card &card = m_cards.at(i);
        card.frame->setTone(!file.readable   ? ChipTone::Urgent
                                : file.waits ? ChipTone::Attention
                                             : ChipTone::Neutral);
        card.frame->setToolTip(plainToolTip(file.path));
        card.name->setText(file.name);
        card.text->setText(file.text);
        const bool said = file.columns == ImportFileView::Columns::Said;
        card.columns->setText(said ? tr("Change what the columns are…")
                                   : tr("Say what the columns are…"));
        card.columns->setVisible(file.columns != ImportFileView::Columns::None);
        card.columns->setAccessibleDescription(file.name);
        card.redact->setText(tr("Copy without private data…"));
        card.redact->setToolTip(tr("To show others how this file is built, so that it can be read "
                                   "one day"));
        card.redact->setVisible(file.canRedact);
        //: a file of an import and what it is
        card.frame->setAccessibleName(tr("%1: %2").arg(file.name, file.text));
    }
}

} // namespace recourse::ui
