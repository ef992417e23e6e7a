// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispute/disputestandingpage.h"

#include "ui/common/plaintext.h"
#include "ui_disputestandingpage.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::DisputePresenter;

DisputeStandingPage::DisputeStandingPage(DisputePresenter &presenter, QWidget *parent)
    : WizardPage(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::DisputeStandingPage>())
{
    m_ui->setupUi(this);
    connect(m_ui->sourcesButton, &QPushButton::toggled, this, &DisputeStandingPage::refresh);
}

DisputeStandingPage::~DisputeStandingPage() = default;

QWidget *DisputeStandingPage::firstField() const
{
    return m_ui->sourcesButton;
}

void DisputeStandingPage::retranslate()
{
    m_ui->retranslateUi(this);
    refresh();
}

void DisputeStandingPage::refresh()
{
    const presentation::DisputeStandingView view = m_presenter.standing();
    const bool runs = m_presenter.isRunning();
    // While a dispute runs the card says where it stands, before that whether it can be opened.
    m_ui->headlineLabel->setVisible(!runs);
    m_ui->detailLabel->setVisible(!runs);
    m_ui->headlineLabel->setText(view.headline);
    m_ui->detailLabel->setText(view.detail);
    const bool open = m_presenter.canLeave(presentation::DisputePage::Standing);
    m_ui->answerCard->setTone(runs ? view.tone : open ? ChipTone::Good : ChipTone::Attention);
    showText(m_ui->answerLabel, runs ? view.headline : view.answer);
    showText(m_ui->untilLabel, runs ? view.detail : view.until);
    m_ui->untilLabel->setToolTip(plainToolTip(view.untilToolTip));
    showText(m_ui->doubtLabel, view.doubt);
    showText(m_ui->waitingLabel, view.waiting);
    QList<CardText> cards;
    for (const presentation::RungView &rung : view.rungs) {
        QStringList lines{rung.done, rung.clock};
        lines.removeAll(QString());
        cards.append({rung.title, rung.chip, rung.tone, lines.join(u'\n'), rung.clockToolTip,
                      rung.warning, rung.isNext ? rung.tone : ChipTone::Neutral});
    }
    m_ui->rungsHeading->setVisible(!cards.isEmpty());
    m_ui->rungList->setVisible(!cards.isEmpty());
    m_ui->rungList->setCards(cards);
    m_ui->firstHeading->setVisible(!view.first.isEmpty());
    showText(m_ui->firstLabel, view.first);
    m_ui->clocksHeading->setVisible(!view.clocks.isEmpty());
    showText(m_ui->clocksLabel, view.clocks.join(u'\n'));
    m_ui->doorsHeading->setVisible(!view.doors.isEmpty());
    showText(m_ui->doorsLabel, view.doors.join(u'\n'));
    m_ui->rulesHeading->setVisible(!view.rules.isEmpty());
    showText(m_ui->rulesLabel, view.rules.join(u'\n'));
    m_ui->sourcesButton->setVisible(!view.sources.isEmpty());
    showText(m_ui->sourcesLabel, m_ui->sourcesButton->isChecked() ? view.sources : QString());
}

} // namespace recourse::ui
