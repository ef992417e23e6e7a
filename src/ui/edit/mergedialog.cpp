// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/mergedialog.h"

#include <QEvent>

#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui_mergedialog.h"

namespace recourse::ui {

using presentation::MergePresenter;

MergeDialog::MergeDialog(std::unique_ptr<MergePresenter> presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(std::move(presenter))
    , m_ui(std::make_unique<Ui::MergeDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    connect(m_presenter.get(), &MergePresenter::changed, this, &MergeDialog::refresh);
    connect(m_ui->keepBox, &QComboBox::currentIndexChanged, m_presenter.get(),
            &MergePresenter::setChoice);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &MergeDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &MergeDialog::reject);
    dress();
    refresh();
    m_ui->keepBox->setFocus();
}

MergeDialog::~MergeDialog() = default;

void MergeDialog::save()
{
    emit mergeWanted(m_presenter->keep(), m_presenter->others());
    accept();
}

void MergeDialog::refresh()
{
    setWindowTitle(m_presenter->title());
    m_ui->headingLabel->setText(m_presenter->title());
    {
        const QSignalBlocker blocked(m_ui->keepBox);
        m_ui->keepBox->clear();
        m_ui->keepBox->addItems(m_presenter->choices());
        m_ui->keepBox->setCurrentIndex(m_presenter->choice());
    }
    m_ui->keepBox->setToolTip(plainToolTip(m_ui->keepBox->currentText()));
    const QString blocked = m_presenter->blockingReason();
    m_ui->changesWords->clear();
    const auto changes = m_presenter->changes();
    if (blocked.isEmpty()) {
        m_ui->changesWords->addHeading(changes.isEmpty() ? tr("It holds all that the others know.")
                                                         : tr("What it gets from the others"));
        for (const auto &change : changes)
            //: a fact of an order: %1 its name, %2 what it was, %3 what it will be
            m_ui->changesWords->addLine(
                tr("%1: %2, then %3").arg(change.label, change.before, change.after));
    }
    m_ui->blockedLabel->setText(blocked);
    m_ui->saveButton->setEnabled(blocked.isEmpty());
    m_ui->saveButton->setAccessibleDescription(blocked);
}

void MergeDialog::dress()
{
    QFont large = boldFont(font());
    large.setPointSizeF(font().pointSizeF() * 1.2);
    m_ui->headingLabel->setFont(large);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colorsOf(quiet).muted);
    m_ui->explainLabel->setPalette(quiet);
    m_ui->blockedLabel->setPalette(quiet);
}

void MergeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

} // namespace recourse::ui
