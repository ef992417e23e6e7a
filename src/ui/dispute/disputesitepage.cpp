// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispute/disputesitepage.h"

#include <QClipboard>
#include <QGuiApplication>

#include "ui/common/plaintext.h"
#include "ui_disputesitepage.h"

namespace recourse::ui {

using presentation::DisputePresenter;

DisputeSitePage::DisputeSitePage(DisputePresenter &presenter, QWidget *parent)
    : WizardPage(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::DisputeSitePage>())
{
    m_ui->setupUi(this);
    connect(m_ui->openButton, &QPushButton::clicked, &m_presenter, &DisputePresenter::openPage);
    connect(m_ui->clickPath, &TickList::ticked, &m_presenter, &DisputePresenter::setStepDone);
    connect(m_ui->packButton, &QPushButton::clicked, this, &DisputeSitePage::packWanted);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_presenter.statement().site.text);
        showText(m_ui->copiedLabel, tr("Copied. Paste it into the form on the site."));
    });
}

DisputeSitePage::~DisputeSitePage() = default;

QWidget *DisputeSitePage::firstField() const
{
    return m_ui->openButton;
}

void DisputeSitePage::retranslate()
{
    m_ui->retranslateUi(this);
    refresh();
}

void DisputeSitePage::refresh()
{
    m_ui->siteHeading->setText(m_presenter.pathHeading());
    const QString noPage = m_presenter.noPageReason();
    m_ui->openButton->setVisible(noPage.isEmpty());
    showText(m_ui->noPageLabel, noPage);
    m_ui->copyButton->setVisible(!m_presenter.statement().site.text.isEmpty());
    showText(m_ui->copiedLabel, {});
    m_ui->clickPath->setSteps(m_presenter.clickPath());
}

} // namespace recourse::ui
