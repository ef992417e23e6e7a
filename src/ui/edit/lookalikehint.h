// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "presentation/lookalikepresenter.h"

class QLabel;
class QPushButton;

namespace recourse::ui {

class MainWindow;
class ToneCard;

/** The card in the pane that says an order may be there twice, and leads to their merging. */
class LookAlikeHint final : public QObject
{
    Q_OBJECT
public:
    /** Both outlive it. */
    LookAlikeHint(MainWindow &window, presentation::LookAlikePresenter &presenter);

signals:
    void mergeWanted(const QList<recourse::core::OrderId> &orders);

private:
    void refresh();

    presentation::LookAlikePresenter &m_presenter;
    ToneCard *m_card;
    QLabel *m_label;
    QPushButton *m_button;
};

} // namespace recourse::ui
