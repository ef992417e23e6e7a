// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispute/disputewishpage.h"

#include <QSignalBlocker>

#include "ui/common/plaintext.h"
#include "ui_disputewishpage.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::DisputePresenter;

namespace {

QList<Choice> choicesOf(const QList<presentation::WishChoiceView> &views)
{
    QList<Choice> choices;
    for (const presentation::WishChoiceView &view : views)
        choices.append({view.id, view.label, {}, ChipTone::Neutral, view.text, {}, view.chosen});
    return choices;
}

void showField(QLabel *label, QLineEdit *edit, bool asked, const QString &text)
{
    label->setVisible(asked);
    edit->setVisible(asked);
    edit->setAccessibleName(bareText(label->text()));
    const QSignalBlocker blocker(edit);
    if (edit->text() != text)
        edit->setText(text);
}

} // namespace

DisputeWishPage::DisputeWishPage(DisputePresenter &presenter, QWidget *parent)
    : WizardPage(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::DisputeWishPage>())
{
    m_ui->setupUi(this);
    m_ui->resultCard->setTone(ChipTone::Info);
    connect(m_ui->wayList, &ChoiceList::chosen, this, [this](const QString &id) {
        presentation::DisputeWish wish = m_presenter.state().wish;
        wish.sendsBack = id == "return"_L1;
        m_presenter.setWish(wish);
    });
    connect(m_ui->amountList, &ChoiceList::chosen, this, [this](const QString &id) {
        presentation::DisputeWish wish = m_presenter.state().wish;
        wish.by = domain::FairPartAsk::By(id.toInt());
        m_presenter.setWish(wish);
    });
    connect(m_ui->payerBox, &QComboBox::activated, this, [this](int row) {
        presentation::DisputeWish wish = m_presenter.state().wish;
        wish.pageSays = domain::WayBackPayer(row);
        m_presenter.setWish(wish);
    });
    for (QLineEdit *edit :
         {m_ui->missingEdit, m_ui->percentEdit, m_ui->amountEdit, m_ui->shippingEdit})
        connect(edit, &QLineEdit::textEdited, this, &DisputeWishPage::takeNumbers);
    connect(m_ui->withShippingBox, &QCheckBox::toggled, this, &DisputeWishPage::takeNumbers);
}

DisputeWishPage::~DisputeWishPage() = default;

QWidget *DisputeWishPage::firstField() const
{
    return m_ui->wayList;
}

void DisputeWishPage::takeNumbers()
{
    presentation::DisputeWish wish = m_presenter.state().wish;
    wish.missing = m_ui->missingEdit->text();
    wish.percent = m_ui->percentEdit->text();
    wish.amount = m_ui->amountEdit->text();
    wish.shipping = m_ui->shippingEdit->text();
    wish.withShipping = m_ui->withShippingBox->isChecked();
    m_presenter.setWish(wish);
}

void DisputeWishPage::retranslate()
{
    m_ui->retranslateUi(this);
    refresh();
}

void DisputeWishPage::refresh()
{
    const presentation::WishView view = m_presenter.wish();
    const presentation::DisputeWish &wish = m_presenter.state().wish;
    m_ui->wayList->setChoices(choicesOf(view.ways));
    m_ui->amountList->setChoices(choicesOf(view.amounts));
    showField(m_ui->missingLabel, m_ui->missingEdit, view.asksMissing, wish.missing);
    showField(m_ui->percentLabel, m_ui->percentEdit, view.asksPercent, wish.percent);
    showField(m_ui->amountLabel, m_ui->amountEdit, view.asksAmount, wish.amount);
    showField(m_ui->shippingLabel, m_ui->shippingEdit, view.asksShipping, wish.shipping);
    m_ui->withShippingBox->setVisible(view.asksShipping);
    {
        const QSignalBlocker blocker(m_ui->withShippingBox);
        m_ui->withShippingBox->setChecked(wish.withShipping);
    }
    m_ui->resultCard->setVisible(!view.result.isEmpty());
    showText(m_ui->resultLabel, view.result);
    m_ui->payerCard->setVisible(view.asksPayer);
    {
        const QSignalBlocker blocker(m_ui->payerBox);
        m_ui->payerBox->clear();
        m_ui->payerBox->addItems(view.payers);
        m_ui->payerBox->setCurrentIndex(view.payer);
    }
    showText(m_ui->wayBackLabel, view.wayBack);
}

} // namespace recourse::ui
