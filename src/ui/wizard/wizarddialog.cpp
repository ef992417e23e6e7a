// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/wizarddialog.h"

#include <QEvent>
#include <QScrollArea>

#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/taborder.h"
#include "ui/common/theme.h"
#include "ui/wizard/wizardpage.h"
#include "ui_wizarddialog.h"

namespace recourse::ui {

using presentation::WizardPresenter;

WizardDialog::WizardDialog(std::unique_ptr<WizardPresenter> presenter, const QString &name,
                           QWidget *parent)
    : QDialog(parent)
    , m_presenter(std::move(presenter))
    , m_ui(std::make_unique<Ui::WizardDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(name);
    m_ui->setupUi(this);
    m_ui->stepList->setSteps(m_presenter->steps()); // Tab comes to them before the pages
}

WizardDialog::~WizardDialog() = default;

void WizardDialog::addPage(int page, WizardPage *widget)
{
    auto *area = new QScrollArea(this);
    area->setWidget(widget);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    m_places.insert(page, m_ui->pageStack->addWidget(area));
    m_pages.insert(page, widget);
}

void WizardDialog::begin()
{
    WizardPresenter *presenter = m_presenter.get();
    connect(presenter, &WizardPresenter::changed, this, &WizardDialog::refresh);
    connect(presenter, &WizardPresenter::recorded, this, [this](core::OrderId id) {
        emit recorded(id);
        accept();
    });
    connect(m_ui->stepList, &StepList::wanted, presenter, &WizardPresenter::goToPage);
    connect(m_ui->backButton, &QPushButton::clicked, presenter, &WizardPresenter::back);
    connect(m_ui->nextButton, &QPushButton::clicked, this, &WizardDialog::goOn);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &WizardDialog::reject);
    connect(m_ui->startOverButton, &QPushButton::clicked, presenter, &WizardPresenter::startOver);
    dress();
    refresh();
    tabLast({m_ui->backButton, m_ui->nextButton, m_ui->closeButton});
}

void WizardDialog::goOn()
{
    if (m_presenter->isLastPage())
        m_presenter->commit();
    else
        m_presenter->next();
}

void WizardDialog::refresh()
{
    setWindowTitle(m_presenter->title());
    m_ui->titleLabel->setText(m_presenter->title());
    m_ui->subtitleLabel->setText(m_presenter->subtitle());
    m_ui->stepList->setSteps(m_presenter->steps());
    m_ui->restoredCard->setVisible(m_presenter->isRestored());
    m_ui->problemCard->setVisible(!m_presenter->problem().isEmpty());
    m_ui->problemLabel->setText(m_presenter->problem());
    const bool busy = m_presenter->phase() != WizardPresenter::Phase::Open;
    const QString blocked = m_presenter->shownBlock();
    m_ui->blockingLabel->setText(blocked);
    m_ui->nextButton->setEnabled(!busy && blocked.isEmpty());
    m_ui->nextButton->setAccessibleDescription(blocked);
    m_ui->nextButton->setText(m_presenter->isLastPage() ? m_presenter->commitText() : tr("&Next"));
    m_ui->backButton->setEnabled(!busy && m_presenter->canGoBack());
    m_ui->closeButton->setEnabled(m_presenter->phase() != WizardPresenter::Phase::Recording);
    m_ui->closeButton->setText(m_presenter->hasAnswers() ? tr("&Close, keep draft") : tr("&Close"));
    showPage();
}

void WizardDialog::showPage()
{
    const int page = m_presenter->shownPage();
    WizardPage *wanted = m_pages.value(page);
    wanted->refresh();
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    m_ui->pageStack->setCurrentIndex(m_places.value(page));
    if (isVisible())
        wanted->firstField()->setFocus(Qt::OtherFocusReason);
}

void WizardDialog::reject()
{
    if (m_presenter->phase() == WizardPresenter::Phase::Recording)
        return;
    if (m_presenter->hasAnswers())
        emit draftKept(m_presenter->title());
    QDialog::reject();
}

void WizardDialog::dress()
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

void WizardDialog::changeEvent(QEvent *event)
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
