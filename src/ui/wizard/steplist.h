// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QList>

#include "presentation/wizardviews.h"

class QVBoxLayout;

namespace recourse::ui {

/** One named step of a wizard: its number, or a tick once it is finished; a bar while it is open.
 */
class StepButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StepButton(QWidget *parent);
    void setStep(const presentation::StepView &step, int count);
    [[nodiscard]] int page() const { return m_step.page; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    presentation::StepView m_step;
};

/** The steps on the left; a finished one can be gone back to by mouse and keyboard. */
class StepList final : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);
    void setSteps(const QList<presentation::StepView> &steps);

signals:
    void wanted(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    /** The steps are one stop of the Tab key; the arrow keys, Home and End go from one to another.
     */
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /** The next step in that direction that can be opened; null where there is none. */
    [[nodiscard]] StepButton *reachableFrom(qsizetype index, int direction) const;

    QVBoxLayout *m_layout;
    QList<StepButton *> m_buttons;
};

} // namespace recourse::ui
