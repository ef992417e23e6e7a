// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/comparisondialog.h"

#include <QEvent>
#include <QSignalBlocker>

#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui_comparisondialog.h"

namespace recourse::ui {

using domain::PromiseKind;
using presentation::ComparisonEditor;
using presentation::ComparisonPresenter;
using Side = ComparisonPresenter::Side;

ComparisonDialog::ComparisonDialog(std::unique_ptr<ComparisonPresenter> presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(std::move(presenter))
    , m_ui(std::make_unique<Ui::ComparisonDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    fillChoices();
    connectParts();
    dress();
    refresh();
}

ComparisonDialog::~ComparisonDialog() = default;

void ComparisonDialog::open()
{
    QDialog::open();
    m_ui->promiseBox->setFocus(Qt::OtherFocusReason);
    m_presenter->start();
}

void ComparisonDialog::connectParts()
{
    ComparisonEditor &editor = m_presenter->editor();
    connect(m_presenter.get(), &ComparisonPresenter::changed, this, &ComparisonDialog::refresh);
    connect(m_presenter.get(), &ComparisonPresenter::saved, this, [this] {
        emit kept();
        accept();
    });
    connect(m_ui->promiseBox, &QComboBox::activated, &editor, &ComparisonEditor::choose);
    connect(m_ui->promiseEdit, &QPlainTextEdit::textChanged, &editor,
            [this, &editor] { editor.setPromisedText(m_ui->promiseEdit->toPlainText()); });
    connect(m_ui->differenceList, &QListWidget::currentRowChanged, &editor,
            &ComparisonEditor::setCurrent);
    connect(m_ui->wordsEdit, &QLineEdit::textChanged, &editor, &ComparisonEditor::setWords);
    connect(m_ui->addButton, &QPushButton::clicked, this, [this, &editor] {
        editor.add();
        m_ui->wordsEdit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->removeButton, &QPushButton::clicked, &editor, &ComparisonEditor::remove);
    connectSide(Side::Promised, m_ui->promisedCanvas);
    connectSide(Side::Received, m_ui->receivedCanvas);
    connect(m_ui->discardButton, &QPushButton::clicked, m_presenter.get(),
            &ComparisonPresenter::discard);
    connect(m_ui->keepButton, &QPushButton::clicked, m_presenter.get(), &ComparisonPresenter::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

void ComparisonDialog::connectSide(Side side, PinCanvas *canvas)
{
    ComparisonEditor &editor = m_presenter->editor();
    connect(canvas, &PinCanvas::placed, &editor,
            [&editor, side](const QPointF &at) { editor.place(side, at); });
    connect(canvas, &PinCanvas::taken, &editor, [&editor, side] { editor.unplace(side); });
}

void ComparisonDialog::fillChoices()
{
    const QSignalBlocker quiet(m_ui->promiseBox);
    m_ui->promiseBox->clear();
    m_ui->promiseBox->addItems(m_presenter->editor().choices());
}

void ComparisonDialog::refresh()
{
    refreshPromise();
    refreshDifferences();
    showSide(Side::Promised, m_ui->promisedCanvas, m_promised);
    showSide(Side::Received, m_ui->receivedCanvas, m_received);
    showText(m_ui->problemLabel, m_presenter->problem());
    const QString blocked = m_presenter->blockedText();
    m_ui->keepButton->setEnabled(blocked.isEmpty());
    // It stays where it is without words too: it keeps the buttons apart.
    m_ui->blockedLabel->setText(blocked);
    m_ui->discardButton->setVisible(m_presenter->isKept());
}

void ComparisonDialog::refreshPromise()
{
    const ComparisonEditor &editor = m_presenter->editor();
    m_ui->promiseBox->setCurrentIndex(editor.choice());
    const bool isPicture = editor.kind() == PromiseKind::Picture;
    m_ui->promisedCanvas->setVisible(isPicture);
    m_ui->promiseEdit->setVisible(!isPicture);
    m_ui->promiseEdit->setReadOnly(editor.kind() != PromiseKind::Text);
    if (m_ui->promiseEdit->toPlainText() != editor.promisedText()) {
        const QSignalBlocker quiet(m_ui->promiseEdit);
        m_ui->promiseEdit->setPlainText(editor.promisedText());
    }
}

void ComparisonDialog::refreshDifferences()
{
    const ComparisonEditor &editor = m_presenter->editor();
    const QStringList differences = editor.differences();
    {
        const QSignalBlocker quiet(m_ui->differenceList);
        m_ui->differenceList->clear();
        m_ui->differenceList->addItems(differences);
        m_ui->differenceList->setCurrentRow(editor.current());
    }
    const bool any = editor.current() >= 0;
    if (m_ui->wordsEdit->text() != editor.words()) {
        const QSignalBlocker quiet(m_ui->wordsEdit);
        m_ui->wordsEdit->setText(editor.words());
    }
    m_ui->wordsEdit->setEnabled(any);
    m_ui->removeButton->setEnabled(any);
    m_ui->addButton->setEnabled(editor.canAdd());
    if (!editor.canAdd())
        m_ui->hintLabel->setText(tr("There are as many differences as fit. Remove one first."));
    else if (any)
        m_ui->hintLabel->setText(tr("Write in what they differ. Then click where it is seen on a "
                                    "picture; that may be left out."));
    else
        m_ui->hintLabel->setText(tr("Add a difference first."));
}

void ComparisonDialog::showSide(Side side, PinCanvas *canvas, QByteArray &shown)
{
    if (shown != m_presenter->picture(side)) {
        shown = m_presenter->picture(side);
        canvas->setPicture(shown);
    }
    canvas->setPins(m_presenter->editor().pins(side));
}

void ComparisonDialog::dress()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colorsOf(quiet).muted);
    m_ui->blockedLabel->setPalette(quiet);
    m_ui->hintLabel->setPalette(quiet);
}

void ComparisonDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillChoices();
        refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

} // namespace recourse::ui
