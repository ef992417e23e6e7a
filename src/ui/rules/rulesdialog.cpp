// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/rulesdialog.h"

#include <QAction>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>

#include "presentation/rulesmodel.h"
#include "presentation/rulesswitch.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/rules/packchooser.h"
#include "ui_rulesdialog.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::RulesModel;
using presentation::RulesSwitch;

RulesDialog::RulesDialog(const Sources &sources, QWidget *parent)
    : QDialog(parent)
    , m_rules(sources.rules)
    , m_switch(sources.rulesSwitch)
    , m_ui(std::make_unique<Ui::RulesDialog>())
{
    m_ui->setupUi(this);
    m_ui->ruleSearchField->addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition)
        ->setObjectName(u"ruleSearchIcon"_s);
    m_ui->ruleSearchField->installEventFilter(this);
    m_ui->rulesSplitter->setSizes({2, 3});
    m_ui->rulesSplitter->setStretchFactor(0, 2);
    m_ui->rulesSplitter->setStretchFactor(1, 3);
    RulesModel &rules = m_rules;
    m_ui->ruleList->setModel(&rules);
    rules.setSearch({});
    rules.setStatus(0);
    rules.reload();
    fillChoices();
    const auto words = [] {
        //: The kinds of files in the file dialog; keep the patterns in brackets as they are.
        const QString filter = tr("Rules (*.json);;All files (*)");
        return PackChooser::Words{
            tr("Load rules from a file"), filter, tr("These rules cannot be loaded"),
            tr("These rules cannot be used"),
            tr("%1\nNothing was changed; the rules in use stay as they are.")};
    };
    new PackChooser(
        {m_switch, sources.prompt, *this, *m_ui->loadRulesButton, *m_ui->otherRulesButton, words});
    connect(&m_switch, &RulesSwitch::switched, this, &RulesDialog::showSwitched);
    connect(m_ui->ruleSearchField, &QLineEdit::textChanged, &rules, &RulesModel::setSearch);
    connect(m_ui->shopChoice, &QComboBox::currentIndexChanged, &rules, &RulesModel::setShop);
    connect(m_ui->statusChoice, &QComboBox::currentIndexChanged, &rules, &RulesModel::setStatus);
    connect(&rules, &RulesModel::refilled, this, &RulesDialog::refill);
    connect(m_ui->ruleList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RulesDialog::showRule);
    dress();
    refill();
    m_ui->ruleSearchField->setFocus();
}

RulesDialog::~RulesDialog() = default;

void RulesDialog::fillChoices()
{
    for (const auto &[choice, texts] : {std::pair(m_ui->shopChoice, m_rules.shops()),
                                        std::pair(m_ui->statusChoice, m_rules.statuses())}) {
        const QSignalBlocker quiet(choice);
        const int chosen = std::max(0, choice->currentIndex());
        choice->clear();
        choice->addItems(texts);
        choice->setCurrentIndex(choice == m_ui->shopChoice ? m_rules.shop() : chosen);
    }
    if (auto *icon = findChild<QAction *>(u"ruleSearchIcon"_s))
        icon->setText(tr("Search"));
    if (auto *clear = findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clear->setText(tr("Clear the search"));
}

void RulesDialog::refill()
{
    m_ui->packLabel->setText(m_rules.packText());
    m_ui->countLabel->setText(m_rules.countText());
    const QStringList notes = m_switch.notes();
    m_ui->noteLabel->setText(notes.join(u'\n'));
    m_ui->noteCard->setVisible(!notes.isEmpty());
    int row = 0; // the one shown before, where it is still listed
    while (row < m_rules.rowCount() && m_rules.page(row).rule.id != m_shown)
        ++row;
    m_ui->ruleList->setCurrentIndex(m_rules.index(row < m_rules.rowCount() ? row : 0));
    showRule();
}

void RulesDialog::showRule()
{
    const presentation::RulePage page = m_rules.page(m_ui->ruleList->currentIndex().row());
    m_ui->ruleWords->clear();
    if (page.rule.id.isEmpty()) {
        m_ui->ruleLabel->setText(tr("No rule says that. Try fewer words or another status."));
        return;
    }
    m_shown = page.rule.id;
    m_ui->ruleLabel->setText(page.rule.text);
    WordColumn &words = *m_ui->ruleWords;
    words.addSection(tr("Who says so"), page.rule.sourceTexts);
    if (!page.parameters.isEmpty())
        words.addHeading(tr("How the time is counted"));
    for (const auto &parameter : page.parameters) {
        words.addLine(parameter.text);
        words.addLine(parameter.saidText);
        words.addQuietLines(parameter.valueTexts);
    }
    if (!page.actionsText.isEmpty())
        words.addSection(tr("What it decides about"), {page.actionsText});
    if (!page.statusesText.isEmpty())
        words.addSection(tr("When it matters"), {page.statusesText});
    m_ui->ruleScroll->verticalScrollBar()->setValue(0);
}

void RulesDialog::showSwitched()
{
    fillChoices();
    refill();
}

void RulesDialog::dress()
{
    m_ui->noteCard->setTone(ChipTone::Attention);
    m_ui->ruleLabel->setFont(boldFont(font()));
    m_ui->ruleList->setSpacing(3);
    m_ui->ruleList->setMinimumWidth(24 * fontMetrics().horizontalAdvance(u'n'));
    m_ui->ruleScroll->setMinimumWidth(30 * fontMetrics().horizontalAdvance(u'n'));
}

void RulesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillChoices();
        refill();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        dress();
        showRule();
    }
}

bool RulesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->ruleSearchField && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_ui->ruleSearchField->text().isEmpty()) {
            m_ui->ruleSearchField->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_ui->ruleList->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace recourse::ui
