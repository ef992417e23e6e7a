// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/previewdialog.h"

#include <algorithm>

#include <QEvent>
#include <QLocale>
#include <QPrintPreviewWidget>
#include <QPrinter>

#include "ui/common/icons.h"
#include "ui/common/taborder.h"
#include "ui_previewdialog.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

PreviewDialog::PreviewDialog(const QPageLayout &page, Paint paint, const QString &part,
                             QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PreviewDialog>())
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
{
    m_ui->setupUi(this);
    m_printer->setPageLayout(page);
    m_pages = new QPrintPreviewWidget(m_printer.get(), this);
    m_ui->previewLayout->insertWidget(1, m_pages, 1);
    m_ui->partLabel->setText(part);
    connect(m_pages, &QPrintPreviewWidget::paintRequested, this,
            [paint = std::move(paint)](QPrinter *printer) { paint(*printer); });
    connect(m_pages, &QPrintPreviewWidget::previewChanged, this, &PreviewDialog::refresh);
    connect(m_ui->fitWidthButton, &QToolButton::clicked, m_pages, &QPrintPreviewWidget::fitToWidth);
    connect(m_ui->fitPageButton, &QToolButton::clicked, m_pages, &QPrintPreviewWidget::fitInView);
    connect(m_ui->zoomInButton, &QToolButton::clicked, m_pages, [this] { m_pages->zoomIn(); });
    connect(m_ui->zoomOutButton, &QToolButton::clicked, m_pages, [this] { m_pages->zoomOut(); });
    connect(m_ui->previousButton, &QToolButton::clicked, m_ui->pageField, &QSpinBox::stepDown);
    connect(m_ui->nextButton, &QToolButton::clicked, m_ui->pageField, &QSpinBox::stepUp);
    connect(m_ui->pageField, &QSpinBox::valueChanged, m_pages,
            &QPrintPreviewWidget::setCurrentPage);
    for (auto *button : {m_ui->fitWidthButton, m_ui->fitPageButton, m_ui->zoomInButton,
                         m_ui->zoomOutButton, m_ui->previousButton, m_ui->nextButton}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, &PreviewDialog::refresh);
    }
    m_ui->fitWidthButton->setIcon(lineIcon(u"fit-width"_s));
    m_ui->fitPageButton->setIcon(lineIcon(u"fit-page"_s));
    m_ui->zoomInButton->setIcon(lineIcon(u"plus"_s));
    m_ui->zoomOutButton->setIcon(lineIcon(u"dash"_s));
    m_ui->previousButton->setIcon(lineIcon(u"chevron-left"_s));
    m_ui->nextButton->setIcon(lineIcon(u"chevron-right"_s));
    m_ui->zoomInButton->setShortcut(QKeySequence::ZoomIn);
    m_ui->zoomOutButton->setShortcut(QKeySequence::ZoomOut);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->pdfButton, &QPushButton::clicked, this,
            [this] { leaveFor(&PreviewDialog::pdfWanted); });
    connect(m_ui->printButton, &QPushButton::clicked, this,
            [this] { leaveFor(&PreviewDialog::printWanted); });
    tabLast({m_ui->closeButton, m_ui->pdfButton, m_ui->printButton}); // the pages come before them
    m_pages->fitToWidth();
    refresh();
}

PreviewDialog::~PreviewDialog() = default;

void PreviewDialog::leaveFor(void (PreviewDialog::*wanted)())
{
    accept();
    emit(this->*wanted)();
}

void PreviewDialog::refresh()
{
    const int count = std::max(1, m_pages->pageCount());
    const QSignalBlocker quiet(m_ui->pageField);
    m_ui->pageField->setMaximum(count);
    m_ui->pageField->setValue(m_pages->currentPage());
    //: Behind the number of a page: how many pages there are
    m_ui->countLabel->setText(tr("of %1").arg(QLocale().toString(count)));
    m_ui->previousButton->setEnabled(m_ui->pageField->value() > 1);
    m_ui->nextButton->setEnabled(m_ui->pageField->value() < count);
    m_ui->fitWidthButton->setChecked(m_pages->zoomMode() == QPrintPreviewWidget::FitToWidth);
    m_ui->fitPageButton->setChecked(m_pages->zoomMode() == QPrintPreviewWidget::FitInView);
    // Qt's parts of it have no names of their own.
    m_pages->setAccessibleName(tr("Pages"));
    for (auto *part : m_pages->findChildren<QWidget *>()) {
        if (part->focusPolicy() & Qt::TabFocus)
            part->setAccessibleName(tr("Pages"));
    }
}

void PreviewDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
}

} // namespace recourse::ui
