// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cancellation/standingpage.h"

#include "ui/common/plaintext.h"
#include "ui_standingpage.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::CancellationPresenter;

StandingPage::StandingPage(CancellationPresenter &presenter, QWidget *parent)
    : WizardPage(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::StandingPage>())
{
    m_ui->setupUi(this);
    connect(m_ui->sourcesButton, &QPushButton::toggled, this, &StandingPage::refresh);
    connect(m_ui->couponButton, &QPushButton::toggled, this, &StandingPage::refresh);
}

StandingPage::~StandingPage() = default;

QWidget *StandingPage::firstField() const
{
    return m_ui->sourcesButton;
}

void StandingPage::retranslate()
{
    m_ui->retranslateUi(this);
    refresh();
}

void StandingPage::refresh()
{
    const presentation::StandingView view = m_presenter.standing();
    showText(m_ui->headlineLabel, view.headline);
    showText(m_ui->detailLabel, view.detail);
    m_ui->answerCard->setTone(m_presenter.canLeave(presentation::CancellationPage::Standing)
                                  ? ChipTone::Good
                                  : ChipTone::Attention);
    showText(m_ui->answerLabel, view.answer);
    showText(m_ui->untilLabel, view.until);
    m_ui->untilLabel->setToolTip(plainToolTip(view.untilToolTip));
    m_ui->ruleHeading->setVisible(!view.rules.isEmpty());
    showText(m_ui->rulesLabel, view.rules.join(u'\n'));
    m_ui->sourcesButton->setVisible(!view.sources.isEmpty());
    showText(m_ui->sourcesLabel, m_ui->sourcesButton->isChecked() ? view.sources : QString());
    m_ui->moneyHeading->setVisible(!view.money.isEmpty());
    showText(m_ui->moneyLabel, view.money);
    m_ui->couponHeading->setVisible(!view.coupon.isEmpty());
    showText(m_ui->couponLabel, view.coupon);
    m_ui->couponButton->setVisible(!view.couponSources.isEmpty());
    showText(m_ui->couponSourcesLabel,
             m_ui->couponButton->isChecked() ? view.couponSources : QString());
    QStringList alternatives;
    for (const presentation::AlternativeView &alternative : view.alternatives) {
        //: something else that can be done: %1 its name, %2 one sentence about it
        alternatives.append(tr("%1: %2").arg(alternative.title, alternative.text));
    }
    showText(m_ui->alternativesHeading,
             alternatives.isEmpty() ? QString() : view.alternativesTitle);
    showText(m_ui->alternativesLabel, alternatives.join(u"\n\n"_s));
}

} // namespace recourse::ui
