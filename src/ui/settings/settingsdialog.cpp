// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsdialog.h"

#include <algorithm>

#include <QEvent>
#include <QSignalBlocker>

#include "ui/common/taborder.h"
#include "ui/common/theme.h"
#include "ui/settings/closeddayspage.h"
#include "ui_settingsdialog.h"

namespace recourse::ui {

using presentation::SettingsPresenter;

namespace {

constexpr int kRowPadding = 12;
constexpr int kClosedDaysPage = 2; ///< behind language and time

} // namespace

SettingsDialog::SettingsDialog(std::unique_ptr<SettingsPresenter> presenter,
                               presentation::Prompt &prompt, QWidget *parent)
    : QDialog(parent)
    , m_presenter(std::move(presenter))
    , m_prompt(prompt)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
{
    m_ui->setupUi(this);
    auto *settings = m_presenter.get();
    auto *closedDays = new ClosedDaysPage(*m_presenter);
    m_ui->settingsPages->insertWidget(kClosedDaysPage, closedDays);
    tabInPlaceOf(m_ui->settingsPages, closedDays->stops());
    namePages();
    connect(m_ui->pageList, &QListWidget::currentRowChanged, m_ui->settingsPages,
            &QStackedWidget::setCurrentIndex);
    m_ui->pageList->setCurrentRow(0);
    const QList<std::pair<QRadioButton *, Appearance>> looks{
        {m_ui->systemButton, Appearance::System},
        {m_ui->lightButton, Appearance::Light},
        {m_ui->darkButton, Appearance::Dark}};
    for (const auto &[button, look] : looks) {
        button->setChecked(settings->draft().appearance == int(look));
        connect(button, &QRadioButton::clicked, settings,
                [settings, wanted = look] { settings->setAppearance(int(wanted)); });
    }
    connect(m_ui->languageChoice, &QComboBox::activated, settings, &SettingsPresenter::setLanguage);
    connect(m_ui->sellersLanguageChoice, &QComboBox::activated, settings,
            &SettingsPresenter::setSellersLanguage);
    connect(m_ui->zoneChoice, &QComboBox::activated, settings, &SettingsPresenter::setZone);
    connect(m_ui->presetShopChoice, &QComboBox::activated, settings, &SettingsPresenter::setShop);
    connect(m_ui->presetCurrencyChoice, &QComboBox::activated, settings,
            &SettingsPresenter::setCurrency);
    connect(m_ui->compactCheck, &QCheckBox::toggled, settings, &SettingsPresenter::setCompact);
    connect(m_ui->weekChoice, &QComboBox::activated, settings, &SettingsPresenter::setWeekday);
    connect(m_ui->presetSiteChoice, &QComboBox::activated, settings, &SettingsPresenter::setSite);
    connect(m_ui->backupTimeChoice, &QComboBox::activated, settings,
            &SettingsPresenter::setBackupTime);
    connect(m_ui->backupAmountChoice, &QComboBox::activated, settings,
            &SettingsPresenter::setBackupAmount);
    connect(m_ui->folderButton, &QPushButton::clicked, this, &SettingsDialog::chooseFolder);
    connect(m_ui->besideButton, &QPushButton::clicked, settings,
            [settings] { settings->setBackupFolder({}); });
    m_ui->longestBox->setMaximum(presentation::kLongestLimit);
    m_ui->longestBox->setGroupSeparatorShown(true);
    connect(m_ui->spellingCheck, &QCheckBox::toggled, settings,
            &SettingsPresenter::setCheckSpelling);
    connect(m_ui->longestBox, &QSpinBox::valueChanged, settings,
            &SettingsPresenter::setLongestMessage);
    connect(m_ui->crashCheck, &QCheckBox::toggled, settings, &SettingsPresenter::setCrashReports);
    connect(m_ui->recentCheck, &QCheckBox::toggled, settings, &SettingsPresenter::setRecentKept);
    connect(m_ui->windowCheck, &QCheckBox::toggled, settings, &SettingsPresenter::setWindowKept);
    connect(settings, &SettingsPresenter::changed, this, &SettingsDialog::refresh);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    fillChoices();
    refresh();
    m_ui->pageList->setFocus();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::accept()
{
    QDialog::accept();
    m_presenter->apply();
}

void SettingsDialog::chooseFolder()
{
    presentation::FileQuestion question{tr("Folder for backups"), QString(), false};
    question.folder = true;
    m_prompt.chooseFiles(this, question, [this](const QStringList &chosen) {
        m_presenter->setBackupFolder(chosen.constFirst());
    });
}

void SettingsDialog::namePages()
{
    const QStringList names{tr("Appearance"), tr("Language and time"), tr("Bank days"),
                            tr("New orders"), tr("Backups"),           tr("Privacy")};
    const QSignalBlocker quiet(m_ui->pageList);
    const int row = m_ui->pageList->currentRow();
    m_ui->pageList->clear();
    m_ui->pageList->addItems(names);
    const int height = fontMetrics().height() + kRowPadding;
    for (int i = 0; i < m_ui->pageList->count(); ++i)
        m_ui->pageList->item(i)->setSizeHint({0, height});
    m_ui->pageList->setCurrentRow(row);
    int width = 0;
    for (const QString &name : names)
        width = std::max(width, fontMetrics().horizontalAdvance(name));
    m_ui->pageList->setFixedWidth(width + 2 * kRowPadding);
}

void SettingsDialog::fillChoices()
{
    const auto fill = [](QComboBox *choice, const QStringList &texts, int chosen) {
        const QSignalBlocker quiet(choice);
        choice->clear();
        choice->addItems(texts);
        choice->setCurrentIndex(chosen);
    };
    fill(m_ui->languageChoice, m_presenter->languages(), m_presenter->language());
    fill(m_ui->sellersLanguageChoice, m_presenter->sellersLanguages(),
         m_presenter->sellersLanguage());
    fill(m_ui->zoneChoice, m_presenter->zones(), m_presenter->zone());
    fill(m_ui->presetShopChoice, m_presenter->shops(), m_presenter->shop());
    fill(m_ui->weekChoice, m_presenter->weekdays(), m_presenter->weekday());
    fill(m_ui->presetSiteChoice, m_presenter->sites(), m_presenter->site());
    fill(m_ui->backupTimeChoice, m_presenter->backupTimes(), m_presenter->backupTime());
    fill(m_ui->backupAmountChoice, m_presenter->backupAmounts(), m_presenter->backupAmount());
    fill(m_ui->presetCurrencyChoice, m_presenter->currencies(), m_presenter->currency());
}

void SettingsDialog::refresh()
{
    m_ui->compactCheck->setChecked(m_presenter->draft().compact);
    const presentation::Preferences &draft = m_presenter->draft();
    m_ui->spellingCheck->setChecked(draft.checkSpelling);
    m_ui->longestBox->setValue(draft.longestMessage);
    m_ui->besideButton->setEnabled(!draft.backupFolder.isEmpty());
    m_ui->folderLabel->setText(m_presenter->backupPlace());
    m_ui->crashCheck->setChecked(draft.crashReports);
    m_ui->recentCheck->setChecked(m_presenter->draft().recentKept);
    m_ui->windowCheck->setChecked(m_presenter->draft().windowKept);
    m_ui->zoneExample->setText(m_presenter->zoneExample());
    QPalette quiet(palette());
    quiet.setColor(QPalette::WindowText, colorsOf(palette()).muted);
    for (QLabel *note :
         {m_ui->zoneExample, m_ui->siteNote, m_ui->folderLabel, m_ui->backupNote, m_ui->recentNote,
          m_ui->windowNote, m_ui->crashNote, m_ui->networkNote, m_ui->sellersLanguageNote})
        note->setPalette(quiet);
    fit();
}

/** The page that needs most has its room: a dialog's layout does not see to texts of many lines. */
void SettingsDialog::fit()
{
    if (!isVisible())
        return; // nothing is as wide as it will be
    int most = 0;
    for (int i = 0; i < m_ui->settingsPages->count(); ++i) {
        const QLayout *page = m_ui->settingsPages->widget(i)->layout();
        most = std::max(most, page->totalHeightForWidth(m_ui->settingsPages->width()));
    }
    m_ui->settingsPages->setMinimumHeight(most);
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit();
}

void SettingsDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fit();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        namePages();
        fillChoices();
        refresh();
    }
}

} // namespace recourse::ui
