// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispute/disputeproblempage.h"

#include <QSignalBlocker>

#include "ui/common/plaintext.h"
#include "ui_disputeproblempage.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::DisputePresenter;

namespace {
const QString kYes = u"yes"_s;
const QString kNo = u"no"_s;
} // namespace

DisputeProblemPage::DisputeProblemPage(DisputePresenter &presenter, QWidget *parent)
    : WizardPage(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::DisputeProblemPage>())
{
    m_ui->setupUi(this);
    m_ui->adviceCard->setTone(ChipTone::Info);
    connect(m_ui->arrivedList, &ChoiceList::chosen, this,
            [this](const QString &id) { m_presenter.setReceived(id == kYes); });
    connect(m_ui->problemList, &ChoiceList::chosen, &m_presenter, &DisputePresenter::setProblem);
    connect(m_ui->itemBox, &QComboBox::activated, this,
            [this](int row) { m_presenter.setItem(m_ui->itemBox->itemData(row).toString()); });
}

DisputeProblemPage::~DisputeProblemPage() = default;

QWidget *DisputeProblemPage::firstField() const
{
    return m_ui->arrivedList;
}

void DisputeProblemPage::retranslate()
{
    m_ui->retranslateUi(this);
    refresh();
}

void DisputeProblemPage::refresh()
{
    const auto items = m_presenter.items();
    m_ui->itemLabel->setVisible(!items.isEmpty());
    m_ui->itemBox->setVisible(!items.isEmpty());
    {
        const QSignalBlocker blocker(m_ui->itemBox);
        m_ui->itemBox->clear();
        for (const presentation::DisputeItemView &item : items)
            m_ui->itemBox->addItem(item.title, item.id);
        m_ui->itemBox->setCurrentIndex(m_ui->itemBox->findData(m_presenter.state().item));
    }
    const auto &received = m_presenter.state().received;
    m_ui->arrivedList->setChoices(
        {{kYes, tr("Yes, it came"), {}, ChipTone::Neutral, {}, {}, received == true},
         {kNo, tr("No, it did not"), {}, ChipTone::Neutral, {}, {}, received == false}});
    QList<Choice> choices;
    const auto problems = m_presenter.problems();
    for (const presentation::DisputeProblemView &problem : problems) {
        choices.append({problem.id, problem.label, problem.chip, problem.chipTone, problem.window,
                        problem.asks, problem.chosen});
    }
    m_ui->problemHeading->setVisible(!choices.isEmpty());
    m_ui->problemList->setVisible(!choices.isEmpty());
    m_ui->problemList->setChoices(choices);
    const QString advice = m_presenter.problemAdvice();
    m_ui->adviceCard->setVisible(!advice.isEmpty());
    showText(m_ui->adviceLabel, advice);
}

} // namespace recourse::ui
