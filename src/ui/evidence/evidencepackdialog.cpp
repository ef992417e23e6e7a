// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/evidencepackdialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QSignalBlocker>
#include <QUrl>

#include "ui/common/plaintext.h"
#include "ui_evidencepackdialog.h"

namespace recourse::ui {

using presentation::PackChoices;
using presentation::PackMaker;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kKilobyte = 1000;
constexpr qint64 kMegabyte = 1000 * kKilobyte;
} // namespace

EvidencePackDialog::EvidencePackDialog(std::unique_ptr<PackMaker> maker,
                                       presentation::Prompt &prompt, QWidget *parent)
    : QDialog(parent)
    , m_maker(std::move(maker))
    , m_prompt(prompt)
    , m_ui(std::make_unique<Ui::EvidencePackDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    connectFields();
    connect(m_maker.get(), &PackMaker::changed, this, &EvidencePackDialog::refresh);
    connect(m_maker.get(), &PackMaker::made, this, [this] { m_ui->madeList->setFocus(); });
    connect(m_ui->makeButton, &QPushButton::clicked, this, &EvidencePackDialog::chooseAndMake);
    connect(m_ui->stopButton, &QPushButton::clicked, m_maker.get(), &PackMaker::cancel);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->showButton, &QPushButton::clicked, this, &EvidencePackDialog::showInFolder);
    connect(this, &QDialog::rejected, m_maker.get(), &PackMaker::cancel);
    refresh();
}

EvidencePackDialog::~EvidencePackDialog() = default;

void EvidencePackDialog::open()
{
    QDialog::open();
    m_maker->load();
}

void EvidencePackDialog::connectFields()
{
    for (QCheckBox *box : {m_ui->placeBox, m_ui->attachBox, m_ui->redactBox})
        connect(box, &QCheckBox::toggled, this, &EvidencePackDialog::takeFields);
    for (QSpinBox *box : {m_ui->bytesBox, m_ui->countBox, m_ui->splitBox})
        connect(box, &QSpinBox::valueChanged, this, &EvidencePackDialog::takeFields);
    connect(m_ui->formatCombo, &QComboBox::currentIndexChanged, this,
            &EvidencePackDialog::takeFields);
    connect(m_ui->passwordEdit, &QLineEdit::textChanged, this, &EvidencePackDialog::takeFields);
    connect(m_ui->leaveOutEdit, &QPlainTextEdit::textChanged, this,
            &EvidencePackDialog::takeFields);
    connect(m_ui->fileList, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        m_maker->choose(m_ui->fileList->row(item), item->checkState() == Qt::Checked);
    });
}

void EvidencePackDialog::takeFields()
{
    PackChoices choices;
    choices.isFolder = m_ui->formatCombo->currentIndex() == 1;
    choices.limits = {m_ui->bytesBox->value() * kKilobyte, m_ui->countBox->value(),
                      m_ui->splitBox->value() * kMegabyte};
    choices.keepPlace = m_ui->placeBox->isChecked();
    choices.attach = m_ui->attachBox->isChecked();
    choices.redact = m_ui->redactBox->isChecked();
    choices.leaveOut = m_ui->leaveOutEdit->toPlainText();
    choices.password = m_ui->passwordEdit->text();
    m_maker->setChoices(choices);
}

void EvidencePackDialog::refresh()
{
    const bool isBusy = m_maker->job().isBusy();
    const bool isMade = m_maker->isMade() && !isBusy;
    m_ui->choicePage->setVisible(!isMade);
    m_ui->choicePage->setEnabled(!isBusy);
    m_ui->madePage->setVisible(isMade);
    // A folder is neither split nor encrypted; their labels say that they are of a zip.
    m_ui->splitBox->setEnabled(!m_maker->choices().isFolder);
    m_ui->passwordEdit->setEnabled(!m_maker->choices().isFolder);
    m_ui->leaveOutEdit->setEnabled(m_maker->choices().redact);
    refreshFiles();
    refreshResult();
    const QString blocked = m_maker->blockingReason();
    showText(m_ui->reasonLabel, isMade || isBusy ? QString() : blocked);
    m_ui->makeButton->setVisible(!isMade && !isBusy);
    m_ui->makeButton->setEnabled(blocked.isEmpty());
    m_ui->stopButton->setVisible(isBusy);
    m_ui->stopButton->setEnabled(m_maker->job().state()
                                 == presentation::JobPresenter::State::Running);
    m_ui->showButton->setVisible(isMade);
    m_ui->progressBar->setVisible(isBusy);
    m_ui->progressBar->setValue(m_maker->job().permille());
}

void EvidencePackDialog::refreshFiles()
{
    const QSignalBlocker quiet(m_ui->fileList);
    const auto files = m_maker->files();
    while (m_ui->fileList->count() > files.size())
        delete m_ui->fileList->takeItem(m_ui->fileList->count() - 1);
    for (int row = 0; row < int(files.size()); ++row) {
        if (row == m_ui->fileList->count())
            m_ui->fileList->addItem(QString());
        QListWidgetItem *item = m_ui->fileList->item(row);
        item->setText(files[row].text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(files[row].chosen ? Qt::Checked : Qt::Unchecked);
    }
}

void EvidencePackDialog::refreshResult()
{
    const bool isBusy = m_maker->job().isBusy();
    showText(m_ui->resultLabel, isBusy ? m_maker->job().text() : m_maker->resultText());
    showText(m_ui->noticeLabel, m_maker->notices().join(u'\n'));
    m_ui->madeList->setFiles(m_maker->draggable());
}

void EvidencePackDialog::chooseAndMake()
{
    presentation::FileQuestion question;
    if (m_maker->choices().isFolder) {
        question.title = tr("Choose where the folder of the pack is made");
        question.folder = true;
        m_prompt.chooseFiles(this, question, [this](const QStringList &paths) {
            m_maker->make(QDir(paths.constFirst()).filePath(m_maker->suggestedName()));
        });
        return;
    }
    question.title = tr("Make the pack");
    //: The kind of files in the file dialog; keep the pattern in brackets as it is.
    question.filter = tr("Evidence packs (*.zip)");
    question.several = false;
    question.toSave = true;
    question.suggested = QDir::home().filePath(m_maker->suggestedName());
    question.suffix = u"zip"_s;
    m_prompt.chooseFiles(this, question,
                         [this](const QStringList &paths) { m_maker->make(paths.constFirst()); });
}

void EvidencePackDialog::showInFolder() const
{
    const QStringList paths = m_maker->paths();
    if (!paths.isEmpty())
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(QFileInfo(paths.constFirst()).absolutePath()));
}

void EvidencePackDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
}

} // namespace recourse::ui
