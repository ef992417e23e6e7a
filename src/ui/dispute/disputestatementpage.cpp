// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispute/disputestatementpage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalBlocker>

#include "ui/common/plaintext.h"
#include "ui/messages/textdirection.h"
#include "ui_disputestatementpage.h"

namespace recourse::ui {

using presentation::DisputePresenter;

namespace {

/** Typing is not disturbed by the value that it made. */
void showIn(QLineEdit *edit, const QString &text)
{
    const QSignalBlocker blocker(edit);
    if (edit->text() != text)
        edit->setText(text);
}

bool readsFromTheRight(const QString &language)
{
    return QLocale(language).textDirection() == Qt::RightToLeft;
}

} // namespace

DisputeStatementPage::DisputeStatementPage(DisputePresenter &presenter, QWidget *parent)
    : WizardPage(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::DisputeStatementPage>())
{
    m_ui->setupUi(this);
    connect(m_ui->claimList, &TickList::ticked, this, [this](int row, bool confirmed) {
        const auto claims = m_presenter.statement().claims;
        if (row < claims.size())
            m_presenter.setClaim(claims.at(row).id, confirmed);
    });
    connect(m_ui->piecesEdit, &QLineEdit::textEdited, &m_presenter, &DisputePresenter::setArrived);
    for (QLineEdit *edit :
         {m_ui->expectedEdit, m_ui->expectedOwnEdit, m_ui->receivedEdit, m_ui->receivedOwnEdit})
        connect(edit, &QLineEdit::textEdited, this, &DisputeStatementPage::takeWords);
    connect(m_ui->siteEdit, &QPlainTextEdit::textChanged, this,
            [this] { m_presenter.writeSite(m_ui->siteEdit->toPlainText()); });
    connect(m_ui->ownEdit, &QPlainTextEdit::textChanged, this,
            [this] { m_presenter.writeOwn(m_ui->ownEdit->toPlainText()); });
    connect(m_ui->putBackButton, &QPushButton::clicked, &m_presenter, &DisputePresenter::putBack);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_presenter.statement().site.text);
        m_ui->copiedLabel->setText(tr("Copied. Paste it into the form on the site."));
    });
}

DisputeStatementPage::~DisputeStatementPage() = default;

QWidget *DisputeStatementPage::firstField() const
{
    return m_ui->claimList;
}

void DisputeStatementPage::takeWords()
{
    m_presenter.setExpected({m_ui->expectedEdit->text(), m_ui->expectedOwnEdit->text()});
    m_presenter.setReceivedWords({m_ui->receivedEdit->text(), m_ui->receivedOwnEdit->text()});
}

void DisputeStatementPage::retranslate()
{
    m_ui->retranslateUi(this);
    refresh();
}

void DisputeStatementPage::refresh()
{
    const presentation::StatementView view = m_presenter.statement();
    const presentation::DisputeState &state = m_presenter.state();
    QList<presentation::ClickStepView> ticks;
    for (const presentation::ClaimView &claim : view.claims)
        ticks.append({claim.text, claim.confirmed});
    m_ui->claimList->setSteps(ticks);
    m_ui->piecesLabel->setVisible(view.asksPieces);
    m_ui->piecesEdit->setVisible(view.asksPieces);
    m_ui->piecesLabel->setText(view.piecesLabel);
    m_ui->piecesEdit->setAccessibleName(view.piecesLabel);
    showIn(m_ui->piecesEdit, state.arrived);
    const auto label = [](QLabel *of, QLineEdit *edit, const QString &text) {
        of->setText(text);
        edit->setAccessibleName(text);
    };
    //: %1 is what is asked for: "What you received"
    const QString english = view.twoLanguages ? tr("%1, in English") : QString();
    const auto inEnglish = [&](const QString &text) {
        return view.twoLanguages ? english.arg(text) : text;
    };
    label(m_ui->expectedLabel, m_ui->expectedEdit, inEnglish(view.expectedLabel));
    label(m_ui->receivedLabel, m_ui->receivedEdit, inEnglish(view.receivedLabel));
    label(m_ui->expectedOwnLabel, m_ui->expectedOwnEdit, view.expectedLabel);
    label(m_ui->receivedOwnLabel, m_ui->receivedOwnEdit, view.receivedLabel);
    for (QWidget *own : std::initializer_list<QWidget *>{
             m_ui->expectedOwnLabel, m_ui->expectedOwnEdit, m_ui->receivedOwnLabel,
             m_ui->receivedOwnEdit, m_ui->ownColumn})
        own->setVisible(view.twoLanguages);
    showIn(m_ui->expectedEdit, state.answers.expected.english);
    showIn(m_ui->expectedOwnEdit, state.answers.expected.own);
    showIn(m_ui->receivedEdit, state.answers.received.english);
    showIn(m_ui->receivedOwnEdit, state.answers.received.own);
    {
        const QSignalBlocker site(m_ui->siteEdit);
        const QSignalBlocker own(m_ui->ownEdit);
        ui::showIn(*m_ui->siteEdit, view.site.text, false);
        ui::showIn(*m_ui->ownEdit, view.own.text, readsFromTheRight(view.own.language));
    }
    m_ui->siteHeading->setText(view.site.heading);
    m_ui->ownHeading->setText(view.own.heading);
    showText(m_ui->siteRemark, view.site.remark);
    showText(m_ui->ownRemark, view.own.remark);
    m_ui->putBackButton->setVisible(view.site.written || view.own.written);
    m_ui->copyButton->setEnabled(!view.site.text.isEmpty());
    m_ui->copiedLabel->setText(view.site.text.isEmpty()
                                   ? tr("Nothing is ticked yet, so there is nothing to copy.")
                                   : QString());
}

} // namespace recourse::ui
