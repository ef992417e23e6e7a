// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/orderform.h"

#include <QEvent>
#include <QScreen>

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui_orderform.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::OrderFormPresenter;

OrderForm::OrderForm(std::unique_ptr<OrderFormPresenter> presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(std::move(presenter))
    , m_ui(std::make_unique<Ui::OrderForm>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_rows = {{Field::Title, m_ui->titleEdit, nullptr},
              {Field::OrderedOn, m_ui->orderedOnEdit, m_ui->orderedOnRemark},
              {Field::Number, m_ui->numberEdit, m_ui->numberRemark},
              {Field::Seller, m_ui->sellerEdit, nullptr},
              {Field::Total, m_ui->totalEdit, m_ui->totalRemark},
              {Field::PaidOn, m_ui->paidOnEdit, m_ui->paidOnRemark},
              {Field::ShipBy, m_ui->shipByEdit, m_ui->shipByRemark},
              {Field::ShippedOn, m_ui->shippedOnEdit, m_ui->shippedOnRemark},
              {Field::TrackingNumber, m_ui->trackingNumberEdit, nullptr},
              {Field::DeliveredOn, m_ui->deliveredOnEdit, m_ui->deliveredOnRemark},
              {Field::ProtectionEnds, m_ui->protectionEndsEdit, m_ui->protectionEndsRemark}};
    m_ui->noteEdit->setPlainText(m_presenter->text(Field::Note));
    connectFields();
    const bool unfolded = m_presenter->hasOptional();
    m_ui->optionalPanel->setVisible(unfolded);
    m_ui->moreButton->setChecked(unfolded);
    dress();
    refresh();
    if (unfolded)
        unfold(true);
    alignLabels();
    connect(m_ui->moreButton, &QToolButton::toggled, this, &OrderForm::unfold);
    m_ui->titleEdit->setFocus();
}

OrderForm::~OrderForm() = default;

void OrderForm::connectFields()
{
    OrderFormPresenter *form = m_presenter.get();
    connect(form, &OrderFormPresenter::changed, this, &OrderForm::refresh);
    connect(form, &OrderFormPresenter::saved, this, &OrderForm::leaveOrSaved);
    for (const Row &row : m_rows) {
        connect(row.edit, &QLineEdit::textEdited, form,
                [form, field = row.field](const QString &text) { form->setText(field, text); });
        if (auto *day = qobject_cast<DayField *>(row.edit))
            connect(day, &DayField::moveWanted, form,
                    [form, field = row.field](int days) { form->moveDay(field, days); });
    }
    connect(m_ui->noteEdit, &QPlainTextEdit::textChanged, form,
            [this, form] { form->setText(Field::Note, m_ui->noteEdit->toPlainText()); });
    connect(m_ui->shopBox, &QComboBox::activated, form, &OrderFormPresenter::setShop);
    connect(m_ui->statusBox, &QComboBox::currentIndexChanged, form, &OrderFormPresenter::setStatus);
    connect(m_ui->currencyBox, &QComboBox::activated, form, &OrderFormPresenter::setCurrency);
    connect(m_ui->saveButton, &QPushButton::clicked, form, &OrderFormPresenter::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &OrderForm::reject);
}

/** Both parts of the form stand in one column, and nothing has to be scrolled to sideways. */
void OrderForm::alignLabels()
{
    int widest = 0;
    QList<QLabel *> labels;
    for (const QFormLayout *part : {m_ui->requiredLayout, m_ui->optionalLayout}) {
        for (int row = 0; row < part->rowCount(); ++row) {
            auto *label = qobject_cast<QLabel *>(
                part->itemAt(row, QFormLayout::LabelRole)->widget());
            label->setMinimumWidth(0);
            widest = std::max(widest, label->sizeHint().width());
            labels.append(label);
        }
    }
    for (QLabel *label : std::as_const(labels))
        label->setMinimumWidth(widest);
    m_ui->fieldsLayout->activate();
    m_ui->fieldsArea->setMinimumWidth(m_ui->fieldsPanel->minimumSizeHint().width()
                                      + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
}

void OrderForm::leaveOrSaved(core::OrderId id, const QString &sentence)
{
    emit saved(id, sentence);
    accept();
}

void OrderForm::refreshBox(QComboBox *box, const QStringList &texts, int current)
{
    const QSignalBlocker blocked(box);
    QStringList shown;
    for (int i = 0; i < box->count(); ++i)
        shown.append(box->itemText(i));
    if (shown != texts) {
        box->clear();
        box->addItems(texts);
    }
    box->setCurrentIndex(current);
}

void OrderForm::refresh()
{
    const OrderFormPresenter &form = *m_presenter;
    setWindowTitle(form.title());
    m_ui->headingLabel->setText(form.title());
    refreshBox(m_ui->shopBox, form.shops(), form.shop());
    m_ui->shopBox->setEnabled(form.shopFixedText().isEmpty());
    m_ui->shopBox->setAccessibleDescription(form.shopFixedText());
    showText(m_ui->shopRemark, form.shopFixedText());
    refreshBox(m_ui->statusBox, form.statuses(), form.status());
    m_ui->statusBox->setPlaceholderText(tr("Please choose"));
    refreshBox(m_ui->currencyBox, form.currencies(), form.currency());
    refreshRows();
    const bool refused = form.isProblem(Field::Number);
    if (refused && !m_numberRefused) {
        m_ui->moreButton->setChecked(true);
        m_ui->numberEdit->setFocus(Qt::OtherFocusReason);
    }
    m_numberRefused = refused;
    m_ui->failureCard->setVisible(!form.failure().isEmpty());
    m_ui->failureLabel->setText(form.failure());
    const QString blocked = form.blockingReason();
    m_ui->blockedLabel->setText(blocked);
    m_ui->saveButton->setText(form.saveText());
    m_ui->saveButton->setEnabled(blocked.isEmpty());
    m_ui->saveButton->setAccessibleDescription(blocked);
}

void OrderForm::refreshRows()
{
    const OrderFormPresenter &form = *m_presenter;
    const ThemeColors &c = colorsOf(palette());
    for (const Row &row : m_rows) {
        if (row.edit->text() != form.text(row.field))
            row.edit->setText(form.text(row.field));
        row.edit->setPlaceholderText(form.placeholder(row.field));
        row.edit->setReadOnly(form.isFixed(row.field));
        const QString remark = form.remark(row.field);
        row.edit->setAccessibleDescription(remark);
        if (!row.remark)
            continue;
        showText(row.remark, remark);
        QPalette tone;
        tone.setColor(QPalette::WindowText,
                      form.isProblem(row.field) ? c.tone(ChipTone::Urgent).text : c.muted);
        row.remark->setPalette(tone);
    }
}

/** As far as the screen goes, so that nobody has to scroll for a field. */
void OrderForm::unfold(bool open)
{
    m_ui->moreButton->setIcon(lineIcon(open ? u"chevron-down"_s : u"chevron-right"_s));
    m_ui->optionalPanel->setVisible(open);
    alignLabels();
    const int more = m_ui->optionalPanel->sizeHint().height() + m_ui->fieldsLayout->spacing();
    const int most = screen() ? screen()->availableSize().height() * 85 / 100 : height() + more;
    resize(width(), open ? std::min(height() + more, most) : minimumSizeHint().height());
}

void OrderForm::dress()
{
    QFont large = boldFont(font());
    large.setPointSizeF(font().pointSizeF() * 1.2);
    m_ui->headingLabel->setFont(large);
    m_ui->failureCard->setTone(ChipTone::Urgent);
    m_ui->moreButton->setIcon(
        lineIcon(m_ui->moreButton->isChecked() ? u"chevron-down"_s : u"chevron-right"_s));
    for (QLabel *remark : findChildren<QLabel *>()) {
        if (remark->objectName().endsWith("Remark"_L1))
            remark->setFont(smallFont(font()));
    }
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, colorsOf(palette()).muted);
    m_ui->blockedLabel->setPalette(quiet);
    m_ui->shopRemark->setPalette(quiet);
}

void OrderForm::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
        alignLabels();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        dress();
        refreshRows();
        alignLabels();
    }
}

} // namespace recourse::ui
