// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/startpage.h"

#include <QAction>
#include <QEvent>

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/shell/helpdesk.h"
#include "ui_startpage.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextWidth = 60; ///< in widths of an "n"
constexpr int kMostBooks = 3;

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StartPage>())
{
    m_ui->setupUi(this);
    connect(m_ui->chooseFilesButton, &QPushButton::clicked, this, &StartPage::chooseFilesWanted);
    connect(m_ui->demoButton, &QPushButton::clicked, this, &StartPage::demoWanted);
    connect(m_ui->guideButton, &QPushButton::clicked, this,
            [this] { openGuide(*this, u"getting-orders"_s); });
    m_ui->pasteRowsButton->hide();
    m_ui->enterOrderButton->hide();
    setBooks({});
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

void StartPage::setWays(QAction &paste, QAction &enter)
{
    connect(m_ui->pasteRowsButton, &QPushButton::clicked, &paste, &QAction::trigger);
    connect(m_ui->enterOrderButton, &QPushButton::clicked, &enter, &QAction::trigger);
    m_ui->pasteRowsButton->show();
    m_ui->enterOrderButton->show();
}

void StartPage::setBooks(const QList<Book> &books)
{
    qDeleteAll(m_books);
    m_books.clear();
    for (const Book &book : books.mid(0, kMostBooks)) {
        QString text = book.text;
        auto *button = new QPushButton(text.replace(u'&', u"&&"_s), this);
        button->setObjectName(u"recentBookButton"_s);
        button->setIcon(lineIcon(u"book"_s));
        button->setToolTip(plainToolTip(book.path));
        connect(button, &QPushButton::clicked, this,
                [this, path = book.path] { emit bookWanted(path); });
        m_ui->recentLayout->addWidget(button, 0, Qt::AlignHCenter);
        setTabOrder(m_books.isEmpty() ? m_ui->demoButton : m_books.constLast(), button);
        m_books.append(button);
    }
    m_ui->recentLabel->setVisible(!m_books.isEmpty());
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
    m_ui->recentLabel->setPalette(quiet);
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
