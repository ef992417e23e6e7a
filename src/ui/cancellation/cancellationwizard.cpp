// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cancellation/cancellationwizard.h"

#include <QEvent>
#include <QScrollArea>

#include "ui/cancellation/messagepage.h"
#include "ui/cancellation/outcomepage.h"
#include "ui/cancellation/reasonpage.h"
#include "ui/cancellation/sitepage.h"
#include "ui/cancellation/standingpage.h"
#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/taborder.h"
#include "ui/common/theme.h"
#include "ui_cancellationwizard.h"

namespace recourse::ui {

using presentation::CancellationPage;
using presentation::CancellationPresenter;

CancellationWizard::CancellationWizard(std::unique_ptr<CancellationPresenter> presenter,
                                       QWidget *parent)
    : QDialog(parent)
    , m_presenter(std::move(presenter))
    , m_ui(std::make_unique<Ui::CancellationWizard>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->stepList->setSteps(m_presenter->steps()); // Tab comes to them before the pages
    addPage(CancellationPage::Standing, new StandingPage(*m_presenter, this));
    addPage(CancellationPage::Reason, new ReasonPage(*m_presenter, this));
    addPage(CancellationPage::Message, new MessagePage(*m_presenter, this));
    addPage(CancellationPage::Site, new SitePage(*m_presenter, this));
    addPage(CancellationPage::Outcome, new OutcomePage(*m_presenter, this));
    connect(m_presenter.get(), &CancellationPresenter::changed, this, &CancellationWizard::refresh);
    connect(m_presenter.get(), &CancellationPresenter::recorded, this, [this](core::OrderId id) {
        emit recorded(id);
        accept();
    });
    connect(m_ui->stepList, &StepList::wanted, m_presenter.get(),
            [this](int page) { m_presenter->goTo(CancellationPage(page)); });
    connect(m_ui->backButton, &QPushButton::clicked, m_presenter.get(),
            &CancellationPresenter::back);
    connect(m_ui->nextButton, &QPushButton::clicked, this, &CancellationWizard::goOn);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &CancellationWizard::reject);
    connect(m_ui->startOverButton, &QPushButton::clicked, m_presenter.get(),
            &CancellationPresenter::startOver);
    dress();
    refresh();
    tabLast({m_ui->backButton, m_ui->nextButton, m_ui->closeButton});
}

CancellationWizard::~CancellationWizard() = default;

void CancellationWizard::addPage(CancellationPage page, WizardPage *widget)
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

void CancellationWizard::goOn()
{
    if (m_presenter->isLastPage())
        m_presenter->commit();
    else
        m_presenter->next();
}

void CancellationWizard::refresh()
{
    const CancellationPage page = m_presenter->state().page;
    setWindowTitle(m_presenter->title());
    m_ui->titleLabel->setText(m_presenter->title());
    m_ui->subtitleLabel->setText(m_presenter->subtitle());
    m_ui->stepList->setSteps(m_presenter->steps());
    m_ui->restoredCard->setVisible(m_presenter->isRestored());
    m_ui->problemCard->setVisible(!m_presenter->problem().isEmpty());
    m_ui->problemLabel->setText(m_presenter->problem());
    const bool busy = m_presenter->phase() != CancellationPresenter::Phase::Open;
    const QString blocked = m_presenter->blockingReason(page);
    m_ui->blockingLabel->setText(blocked);
    m_ui->nextButton->setEnabled(!busy && blocked.isEmpty());
    m_ui->nextButton->setAccessibleDescription(blocked);
    m_ui->nextButton->setText(m_presenter->isLastPage() ? m_presenter->commitText() : tr("&Next"));
    m_ui->backButton->setEnabled(!busy && m_presenter->pageBefore(page).has_value());
    m_ui->closeButton->setEnabled(m_presenter->phase() != CancellationPresenter::Phase::Recording);
    m_ui->closeButton->setText(m_presenter->hasAnswers() ? tr("&Close, keep draft") : tr("&Close"));
    showPage();
}

void CancellationWizard::showPage()
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

void CancellationWizard::reject()
{
    if (m_presenter->phase() == CancellationPresenter::Phase::Recording)
        return;
    if (m_presenter->hasAnswers())
        emit draftKept(m_presenter->title());
    QDialog::reject();
}

void CancellationWizard::dress()
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

void CancellationWizard::changeEvent(QEvent *event)
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
