// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/lookalikehint.h"

#include <QLabel>
#include <QPushButton>

#include "ui/common/tonecard.h"
#include "ui/mainwindow.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

LookAlikeHint::LookAlikeHint(MainWindow &window, presentation::LookAlikePresenter &presenter)
    : QObject(&window)
    , m_presenter(presenter)
    , m_card(window.findChild<ToneCard *>(u"alikeCard"_s))
    , m_label(window.findChild<QLabel *>(u"alikeLabel"_s))
    , m_button(window.findChild<QPushButton *>(u"alikeButton"_s))
{
    m_card->setTone(ChipTone::Info);
    connect(m_button, &QPushButton::clicked, this,
            [this] { emit mergeWanted(m_presenter.orders()); });
    connect(&presenter, &presentation::LookAlikePresenter::changed, this, &LookAlikeHint::refresh);
    refresh();
}

void LookAlikeHint::refresh()
{
    m_label->setText(m_presenter.text());
    m_card->setVisible(!m_presenter.text().isEmpty());
}

} // namespace recourse::ui
