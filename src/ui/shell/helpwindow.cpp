// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/helpwindow.h"

#include <algorithm>

#include <QAction>
#include <QEvent>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include "ui/common/icons.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/shell/helppictures.h"
#include "ui_helpwindow.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTopicRole = Qt::UserRole;
constexpr int kPageMargin = 16;
constexpr int kRowPadding = 12;

/** Room between the lines and around the cells, and each paragraph along the window's reading. */
void layOut(QTextDocument &document, Qt::LayoutDirection direction, const QColor &line)
{
    document.setDocumentMargin(kPageMargin);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLayoutDirection(direction);
        const bool isPicture = block.text() == QChar(QChar::ObjectReplacementCharacter);
        format.setLineHeight(isPicture ? 100 : 125, QTextBlockFormat::ProportionalHeight);
        if (format.headingLevel() > 0)
            format.setTopMargin(format.headingLevel() == 1 ? 0 : 12);
        cursor.setBlockFormat(format);
    }
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setLayoutDirection(direction);
            format.setCellPadding(6);
            format.setBorder(1);
            format.setBorderCollapse(true);
            format.setBorderBrush(line);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            table->setFormat(format);
        }
    }
}

} // namespace

HelpWindow::HelpWindow(presentation::Handbook &handbook, QWidget *parent)
    : QDialog(parent)
    , m_handbook(handbook)
    , m_ui(std::make_unique<Ui::HelpWindow>())
{
    m_ui->setupUi(this);
    m_ui->helpSearchField->addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition)
        ->setObjectName(u"helpSearchIcon"_s);
    connect(m_ui->helpSearchField, &QLineEdit::textChanged, this, &HelpWindow::find);
    connect(m_ui->topicList, &QListWidget::currentRowChanged, this, &HelpWindow::turn);
    connect(m_ui->helpPage, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (const auto topic = presentation::Handbook::topicOfLink(link.toString()))
            show(*topic);
    });
    refill();
}

HelpWindow::~HelpWindow() = default;

QString HelpWindow::topic() const
{
    const auto *item = m_ui->topicList->currentItem();
    return item ? item->data(kTopicRole).toString() : QString();
}

void HelpWindow::show(const QString &topic)
{
    m_ui->helpSearchField->clear();
    m_ui->topicList->setCurrentRow(m_handbook.indexOf(topic));
    m_ui->topicList->setFocus();
    QDialog::show();
}

void HelpWindow::refill()
{
    if (auto *icon = findChild<QAction *>(u"helpSearchIcon"_s))
        icon->setText(tr("Search"));
    if (auto *clear = findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clear->setText(tr("Clear the search"));
    int width = 0;
    for (const auto &topic : m_handbook.topics())
        width = std::max(width, fontMetrics().horizontalAdvance(topic.title));
    m_ui->topicList->setMinimumWidth(width + 2 * kRowPadding);
    find(m_ui->helpSearchField->text());
}

void HelpWindow::find(const QString &typed)
{
    const QString before = topic();
    {
        const QSignalBlocker quiet(m_ui->topicList);
        m_ui->topicList->clear();
        for (const int at : m_handbook.found(typed)) {
            auto *item = new QListWidgetItem(m_handbook.topics().at(at).title, m_ui->topicList);
            item->setSizeHint({0, fontMetrics().height() + kRowPadding});
            item->setToolTip(plainToolTip(item->text()));
            item->setData(kTopicRole, m_handbook.topics().at(at).id);
            if (m_handbook.topics().at(at).id == before)
                m_ui->topicList->setCurrentItem(item);
        }
        if (m_ui->topicList->currentRow() < 0)
            m_ui->topicList->setCurrentRow(0);
    }
    m_ui->helpNothingLabel->setVisible(m_ui->topicList->count() == 0);
    turn();
}

void HelpWindow::turn()
{
    const QString id = topic();
    m_ui->helpPage->clear();
    if (id.isEmpty())
        return;
    const ThemeColors &c = colorsOf(palette());
    QPalette linked(m_ui->helpPage->palette());
    linked.setColor(QPalette::Link, c.link);
    m_ui->helpPage->setPalette(linked);
    const auto &topic = m_handbook.topics().at(m_handbook.indexOf(id));
    m_ui->helpPage->document()->setMarkdown(topic.text, QTextDocument::MarkdownDialectGitHub);
    drawPictures(*m_ui->helpPage->document(), c, layoutDirection(), devicePixelRatioF());
    layOut(*m_ui->helpPage->document(), layoutDirection(), c.line);
    m_ui->helpPage->setAccessibleDescription(topic.title);
    m_ui->helpPage->moveCursor(QTextCursor::Start);
    const QString typed = m_ui->helpSearchField->text().trimmed();
    if (!typed.isEmpty())
        m_ui->helpPage->find(typed.section(u' ', 0, 0));
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this); // its pages follow when the handbook is in that language
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        turn();
}

} // namespace recourse::ui
