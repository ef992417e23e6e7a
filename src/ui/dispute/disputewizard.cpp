// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispute/disputewizard.h"

#include <QEvent>
#include <QScrollArea>

#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/taborder.h"
#include "ui/common/theme.h"
#include "ui/dispute/disputeevidencepage.h"
#include "ui/dispute/disputeoutcomepage.h"
#include "ui/dispute/disputeproblempage.h"
#include "ui/dispute/disputesitepage.h"
#include "ui/dispute/disputestandingpage.h"
#include "ui/dispute/disputestatementpage.h"
#include "ui/dispute/disputewishpage.h"
#include "ui_disputewizard.h"

namespace recourse::ui {

using presentation::DisputePage;
using presentation::DisputePresenter;

DisputeWizard::DisputeWizard(std::unique_ptr<DisputePresenter> presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(std::move(presenter))
    , m_ui(std::make_unique<Ui::DisputeWizard>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->stepList->setSteps(m_presenter->steps()); // Tab comes to them before the pages
    addPage(DisputePage::Standing, new DisputeStandingPage(*m_presenter, this));
    addPage(DisputePage::Problem, new DisputeProblemPage(*m_presenter, this));
    auto *evidence = new DisputeEvidencePage(*m_presenter, this);
    m_planner = &evidence->planner();
    addPage(DisputePage::Evidence, evidence);
    addPage(DisputePage::Statement, new DisputeStatementPage(*m_presenter, this));
    addPage(DisputePage::Wish, new DisputeWishPage(*m_presenter, this));
    auto *site = new DisputeSitePage(*m_presenter, this);
    connect(site, &DisputeSitePage::packWanted, this, &DisputeWizard::packWanted);
    addPage(DisputePage::Site, site);
    addPage(DisputePage::Outcome, new DisputeOutcomePage(*m_presenter, this));
    connect(m_presenter.get(), &DisputePresenter::changed, this, &DisputeWizard::refresh);
    connect(m_presenter.get(), &DisputePresenter::recorded, this, [this](core::OrderId id) {
        emit recorded(id);
        accept();
    });
    connect(m_ui->stepList, &StepList::wanted, m_presenter.get(),
            [this](int page) { m_presenter->goTo(DisputePage(page)); });
    connect(m_ui->backButton, &QPushButton::clicked, m_presenter.get(), &DisputePresenter::back);
    connect(m_ui->nextButton, &QPushButton::clicked, this, &DisputeWizard::goOn);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &DisputeWizard::reject);
    connect(m_ui->startOverButton, &QPushButton::clicked, m_presenter.get(),
            &DisputePresenter::startOver);
    dress();
    refresh();
    tabLast({m_ui->backButton, m_ui->nextButton, m_ui->closeButton});
}

DisputeWizard::~DisputeWizard() = default;

void DisputeWizard::addPage(DisputePage page, WizardPage *widget)
{
    auto *area = new QScrollArea(this);
    area->setWidget(widget);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    m_ui->pageStack->addWidget(area);
    m_pages.insert(page, widget);
}

void DisputeWizard::goOn()
{
    if (m_presenter->isLastPage())
        m_presenter->commit();
    else
        m_presenter->next();
}

void DisputeWizard::refresh()
{
    const DisputePage page = m_presenter->state().page;
    setWindowTitle(m_presenter->title());
    m_ui->titleLabel->setText(m_presenter->title());
    m_ui->subtitleLabel->setText(m_presenter->subtitle());
    m_ui->stepList->setSteps(m_presenter->steps());
    m_ui->restoredCard->setVisible(m_presenter->isRestored());
    m_ui->problemCard->setVisible(!m_presenter->problem().isEmpty());
    m_ui->problemLabel->setText(m_presenter->problem());
    const bool busy = m_presenter->phase() != DisputePresenter::Phase::Open;
    const QString blocked = m_presenter->blockingReason(page);
    m_ui->blockingLabel->setText(blocked);
    m_ui->nextButton->setEnabled(!busy && blocked.isEmpty());
    m_ui->nextButton->setAccessibleDescription(blocked);
    m_ui->nextButton->setText(m_presenter->isLastPage() ? m_presenter->commitText() : tr("&Next"));
    m_ui->backButton->setEnabled(!busy && m_presenter->pageBefore(page).has_value());
    m_ui->closeButton->setEnabled(m_presenter->phase() != DisputePresenter::Phase::Recording);
    m_ui->closeButton->setText(m_presenter->hasAnswers() ? tr("&Close, keep draft") : tr("&Close"));
    showPage();
}

void DisputeWizard::showPage()
{
    WizardPage *wanted = m_pages.value(m_presenter->state().page);
    wanted->refresh();
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    m_ui->pageStack->setCurrentIndex(int(m_presenter->state().page));
    if (isVisible())
        wanted->firstField()->setFocus(Qt::OtherFocusReason);
}

void DisputeWizard::reject()
{
    if (m_presenter->phase() == DisputePresenter::Phase::Recording)
        return;
    if (m_presenter->hasAnswers())
        emit draftKept(m_presenter->title());
    QDialog::reject();
}

void DisputeWizard::dress()
{
    const ThemeColors &colors = colorsOf(palette());
    QFont large = boldFont(font());
    large.setPointSizeF(font().pointSizeF() * 1.3);
    m_ui->titleLabel->setFont(large);
    QPalette lines = palette();
    lines.setColor(QPalette::WindowText, colorsOf(lines).line);
    m_ui->headerLine->setPalette(lines);
    m_ui->footerLine->setPalette(lines);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colors.muted);
    m_ui->subtitleLabel->setPalette(quiet);
    m_ui->blockingLabel->setPalette(quiet);
    m_ui->restoredCard->setTone(ChipTone::Info);
    m_ui->problemCard->setTone(ChipTone::Urgent);
}

void DisputeWizard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        for (WizardPage *page : std::as_const(m_pages))
            page->retranslate();
        refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

} // namespace recourse::ui
