// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/tablecolumnsdialog.h"

#include <QEvent>
#include <QHeaderView>

#include "ui/common/paint.h"
#include "ui/common/theme.h"
#include "ui_tablecolumnsdialog.h"

namespace recourse::ui {

using presentation::TableColumnsModel;

TableColumnsDialog::TableColumnsDialog(std::unique_ptr<TableColumnsModel> model, QWidget *parent)
    : QDialog(parent)
    , m_model(std::move(model))
    , m_ui(std::make_unique<Ui::TableColumnsDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    QTableView &view = *m_ui->columnsView;
    view.setModel(m_model.get());
    view.verticalHeader()->hide();
    view.horizontalHeader()->setSectionsClickable(false);
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    fillChoices();
    connect(view.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TableColumnsDialog::refresh);
    connect(m_model.get(), &TableColumnsModel::changed, this, &TableColumnsDialog::refresh);
    connect(m_ui->choiceBox, &QComboBox::currentIndexChanged, this,
            [this](int choice) { m_model->setChoice(row(), choice); });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &TableColumnsDialog::reject);
    connect(m_ui->readButton, &QPushButton::clicked, this, [this] {
        emit said(m_model->mapping());
        accept();
    });
    connect(m_ui->forgetButton, &QPushButton::clicked, this, [this] {
        emit forgotten();
        accept();
    });
    m_ui->forgetButton->setVisible(m_model->isSaid());
    view.setCurrentIndex(m_model->index(0, TableColumnsModel::Heading));
    dress();
    refresh();
    view.setFocus();
}

TableColumnsDialog::~TableColumnsDialog() = default;

int TableColumnsDialog::row() const
{
    return m_ui->columnsView->currentIndex().row();
}

void TableColumnsDialog::fillChoices()
{
    const QSignalBlocker blocked(m_ui->choiceBox);
    m_ui->choiceBox->clear();
    const auto choices = presentation::tableChoices();
    for (const presentation::TableChoice &choice : choices)
        m_ui->choiceBox->addItem(choice.label);
    m_ui->choiceBox->setMaxVisibleItems(int(choices.size()));
}

void TableColumnsDialog::refresh()
{
    setWindowTitle(m_model->title());
    m_ui->headingLabel->setText(m_model->title());
    m_ui->explainLabel->setText(m_model->explanation());
    {
        const QSignalBlocker blocked(m_ui->choiceBox);
        m_ui->choiceBox->setCurrentIndex(m_model->choice(row()));
    }
    const QString unusable = m_model->unusableReason(row());
    m_ui->choiceBox->setEnabled(unusable.isEmpty() && row() >= 0);
    m_ui->choiceBox->setAccessibleDescription(unusable);
    m_ui->unusableLabel->setText(unusable);
    const QString blocked = m_model->blockingReason();
    m_ui->blockedLabel->setText(blocked);
    m_ui->readButton->setEnabled(blocked.isEmpty());
    m_ui->readButton->setAccessibleDescription(blocked);
}

void TableColumnsDialog::dress()
{
    QFont large = boldFont(font());
    large.setPointSizeF(font().pointSizeF() * 1.2);
    m_ui->headingLabel->setFont(large);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colorsOf(quiet).muted);
    for (QLabel *label : {m_ui->explainLabel, m_ui->unusableLabel, m_ui->blockedLabel})
        label->setPalette(quiet);
    layOutColumns();
}

/** All columns share the width, as long as each can be read. */
void TableColumnsDialog::layOutColumns()
{
    const QTableView &view = *m_ui->columnsView;
    view.horizontalHeader()->setMinimumSectionSize(view.fontMetrics().averageCharWidth() * 16);
    view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().lineSpacing() + 10);
}

void TableColumnsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillChoices();
        m_model->retell();
        refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        dress();
    } else if (event->type() == QEvent::FontChange) {
        layOutColumns();
    }
}

} // namespace recourse::ui
