// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCheckBox>
#include <QLabel>
#include <QList>
#include <QWidget>

#include "presentation/wizardviews.h"

class QGridLayout;

namespace recourse::ui {

/** Steps to tick off as one goes, numbered unless said otherwise; texts of any length wrap. */
class TickList final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(bool numbered MEMBER m_numbered)
public:
    explicit TickList(QWidget *parent = nullptr);
    void setSteps(const QList<presentation::ClickStepView> &steps);

signals:
    void ticked(int step, bool done);

private:
    bool m_numbered = true;
    QGridLayout *m_layout;
    QList<QCheckBox *> m_boxes;
    QList<QLabel *> m_labels;
};

} // namespace recourse::ui
