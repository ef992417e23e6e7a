// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/startpage.h"

#include <QEvent>

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/theme.h"
#include "ui_startpage.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextWidth = 60; ///< in widths of an "n"

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StartPage>())
{
    m_ui->setupUi(this);
    connect(m_ui->chooseFilesButton, &QPushButton::clicked, this, &StartPage::chooseFilesWanted);
    connect(m_ui->demoButton, &QPushButton::clicked, this, &StartPage::demoWanted);
    dress();
}

StartPage::~StartPage() = default;

void StartPage::takeFocus()
{
    m_ui->chooseFilesButton->setFocus(Qt::OtherFocusReason);
}

void StartPage::setInviting(bool inviting)
{
    m_ui->dropZone->setInviting(inviting);
}

void StartPage::dress()
{
    const ThemeColors &c = colorsOf(palette());
    QFont title = boldFont(font());
    title.setPointSizeF(font().pointSizeF() * 1.6);
    m_ui->startTitle->setFont(title);
    m_ui->dropLabel->setFont(boldFont(font()));
    m_ui->dropIcon->setPixmap(linePixmap(u"box"_s, c.link, 48, devicePixelRatioF()));
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, c.muted);
    m_ui->startText->setPalette(quiet);
    m_ui->formatsLabel->setPalette(quiet);
    const int width = fontMetrics().horizontalAdvance(u'n') * kTextWidth;
    m_ui->dropZone->setFixedWidth(width);
    m_ui->startText->setFixedWidth(width);
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

} // namespace recourse::ui
