// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/orderdetailpane.h"

#include <algorithm>

#include <QEvent>
#include <QMetaEnum>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>
#include <QTabBar>

#include "presentation/orderactions.h"
#include "presentation/orderdetailpresenter.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/common/wheelpast.h"
#include "ui/common/wrappingbutton.h"
#include "ui/orders/problemlist.h"
#include "ui_orderdetailpane.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::OrderActions;
using presentation::OrderView;

namespace {

enum Tab { Options, Facts, Messages, Evidence, History, TabCount };

void colour(QWidget *widget, const QColor &color)
{
    QPalette own;
    own.setColor(QPalette::WindowText, color);
    widget->setPalette(own);
}

} // namespace

OrderDetailPane::OrderDetailPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::OrderDetailPane>())
{
    m_ui->setupUi(this);
    m_ui->copyNumberButton->setIcon(lineIcon(u"copy"_s));
    m_ui->staleCard->setTone(ChipTone::Attention);
    m_ui->supposedCard->setTone(ChipTone::Info);
    m_ui->keptCard->setTone(ChipTone::Neutral);
    new FlowLayout(m_ui->supposedButtons);
    m_backButton = new WrappingButton({}, m_ui->supposedButtons);
    m_backButton->setObjectName(u"backToNowButton"_s);
    m_backButton->setAutoDefault(false);
    m_ui->supposedButtons->layout()->addWidget(m_backButton);
    m_back = new QShortcut(Qt::Key_Escape, this);
    m_back->setContext(Qt::WidgetWithChildrenShortcut);
    m_steps = new ButtonRow(m_ui->buttonHost);
    m_answers = new ButtonRow(m_ui->answerHost);
    m_putBack = new ButtonRow(m_ui->keptHost);
    m_own = new ButtonRow(m_ui->ownHost);
    for (const ButtonRow *row : {m_putBack, m_own})
        connect(row, &ButtonRow::pressed, this, [this](const QString &id) {
            emit editWanted(presentation::OrderEdits::Command(id.toInt()));
        });
    m_ui->buttonHost->setContentsMargins(0, 4, 0, 0);
    m_options = std::make_unique<RowColumn<OptionRow>>(m_ui->optionsHost);
    m_problems = new ProblemList(m_ui->optionsHost);
    m_problems->hide();
    m_facts = std::make_unique<RowColumn<FactRow>>(m_ui->factsHost);
    m_history = std::make_unique<RowColumn<HistoryRow>>(m_ui->historyHost);
    for (int i = 0; i < TabCount; ++i)
        m_ui->tabs->addTab({});
    m_ui->tabs->setExpanding(false);
    m_ui->tabs->setDrawBase(true);
    m_ui->tabs->setUsesScrollButtons(true);
    letWheelPast({m_ui->tabs});
    connect(m_ui->tabs, &QTabBar::currentChanged, this, &OrderDetailPane::refreshTab);
    connect(m_ui->whyButton, &QToolButton::clicked, this, &OrderDetailPane::showWhy);
    for (const ButtonRow *row : {m_steps, m_answers, m_putBack})
        connect(row, &ButtonRow::focusLost, this, &OrderDetailPane::keepFocus);
    retranslate();
    dress();
}

OrderDetailPane::~OrderDetailPane() = default;

void OrderDetailPane::bind(presentation::OrderDetailPresenter &detail, OrderActions &actions)
{
    m_detail = &detail;
    m_actions = &actions;
    connect(m_ui->paidTogether, &PaidTogether::rowsAdded, this, &OrderDetailPane::orderTabs);
    connect(&detail, &presentation::OrderDetailPresenter::changed, this, &OrderDetailPane::refresh);
    connect(&actions, &OrderActions::changed, this, &OrderDetailPane::refreshButtons);
    connect(m_steps, &ButtonRow::pressed, &actions, &OrderActions::runAction);
    connect(m_answers, &ButtonRow::pressed, &actions,
            [&actions](const QString &id) { actions.run(OrderActions::Command(id.toInt())); });
    m_ui->whatIfBar->bind(detail);
    connect(m_problems, &ProblemList::openWanted, &detail,
            &presentation::OrderDetailPresenter::showProblems);
    connect(m_backButton, &QPushButton::clicked, this, &OrderDetailPane::backToNow);
    connect(m_back, &QShortcut::activated, this, &OrderDetailPane::backToNow);
    connect(m_ui->copyNumberButton, &QToolButton::clicked, &actions,
            [&actions] { actions.run(OrderActions::Command::CopyNumber); });
    refresh();
}

void OrderDetailPane::refresh()
{
    const OrderView &view = m_detail->view();
    m_ui->pages->setCurrentWidget(view.known ? static_cast<QWidget *>(m_ui->orderPage)
                                             : m_ui->nothingPage);
    if (!view.known) {
        m_shown = {};
        return;
    }
    m_ui->titleLabel->setText(view.title);
    showText(m_ui->numberLabel, view.numberText);
    m_ui->copyNumberButton->setVisible(!view.number.isEmpty());
    showText(m_ui->sellerLabel, view.sellerText);
    m_ui->staleLabel->setText(view.staleText);
    m_ui->staleCard->setVisible(!view.staleText.isEmpty());
    m_ui->supposedLabel->setText(view.whatIf.bannerText);
    m_ui->supposedCard->setVisible(view.whatIf.active);
    m_back->setEnabled(view.whatIf.active);
    m_ui->verdictCard->setTone(chipTone(view.tone));
    m_ui->verdictCard->setVisible(!view.trashed); // nothing is advised about it
    m_ui->whatIfBar->setVisible(!view.trashed);
    showText(m_ui->headlineLabel, view.headline);
    showText(m_ui->endLabel, view.endText);
    showText(m_ui->detailLabel, view.detail);
    showText(m_ui->casesLabel, view.caseTexts.join(u'\n'));
    showText(m_ui->deadlineLabel, view.deadlineText);
    m_ui->deadlineLabel->setToolTip(plainToolTip(view.deadlineToolTip));
    m_ui->whyButton->setVisible(!view.options.isEmpty() && view.options.first().recommended);
    m_ui->verdictCard->setAccessibleName(view.headline);
    QStringList said{view.endText, view.detail};
    said += view.caseTexts;
    said.removeAll({});
    m_ui->verdictCard->setAccessibleDescription(said.join(u' '));
    m_ui->timeline->setView(view.timeline);
    m_ui->timeline->setVisible(!view.timeline.points.isEmpty());
    refreshKept();
    refreshButtons();
    refreshTab();
    if (m_shown != view.id)
        m_ui->orderPage->ensureVisible(0, 0);
    m_shown = view.id;
}

/** The slider keeps the focus; the button goes away with the supposition. */
void OrderDetailPane::backToNow()
{
    m_detail->backToNow();
    m_ui->whatIfBar->takeFocus();
}

/** The recommended option is the first of them. */
void OrderDetailPane::showEvidence()
{
    m_ui->tabs->setCurrentIndex(Evidence);
}

void OrderDetailPane::showWhy()
{
    m_ui->tabs->setCurrentIndex(Options);
    OptionRow *row = m_options->row(0);
    if (!row)
        return;
    row->setExpanded(true);
    row->takeFocus();
    m_ui->orderContents->layout()->activate();
    m_ui->orderPage->ensureVisible(0, row->geometry().bottom(), 0, 0);
    m_ui->orderPage->ensureVisible(0, row->mapTo(m_ui->orderContents, QPoint()).y(), 0, 0);
}

void OrderDetailPane::refreshKept()
{
    using Command = presentation::OrderEdits::Command;
    const OrderView &view = m_detail->view();
    m_ui->keptLabel->setText(view.keptText);
    m_ui->keptCard->setVisible(!view.keptText.isEmpty());
    QList<ButtonRow::Button> back;
    if (view.trashed)
        back = {{QString::number(int(Command::Restore)), tr("Restore"), {}, u"restoreButton"_s}};
    else if (!view.keptText.isEmpty())
        back = {{QString::number(int(Command::Unarchive)),
                 tr("Take out of the archive"),
                 {},
                 u"unarchiveButton"_s}};
    m_putBack->show(back);
    m_own->show({{QString::number(int(Command::Note)), tr("Note…"), {}, u"noteButton"_s},
                 {QString::number(int(Command::Tags)), tr("Tags…"), {}, u"tagsButton"_s}});
    m_ui->ownHost->setVisible(m_ui->tabs->currentIndex() == Facts);
}

void OrderDetailPane::refreshButtons()
{
    const OrderView &view = m_detail->view();
    QList<ButtonRow::Button> steps;
    for (const auto &button : view.buttons)
        steps.append({button.action, button.text, button.toolTip,
                      button.recommended ? u"mainActionButton"_s : u"otherActionButton"_s,
                      button.recommended});
    QList<ButtonRow::Button> answers;
    // What is only supposed cannot be answered.
    const auto commands = view.whatIf.active ? QList<OrderActions::Command>()
                                             : m_actions->answers();
    for (const auto command : commands) {
        const auto state = m_actions->view(command);
        answers.append({QString::number(int(command)), state.text, state.toolTip,
                        u"answer%1"_s.arg(QLatin1String(
                            QMetaEnum::fromType<OrderActions::Command>().valueToKey(int(command)))),
                        false});
    }
    m_steps->show(steps);
    m_answers->show(answers);
    m_ui->answersLabel->setVisible(!answers.isEmpty());
    orderTabs();
}

/** As everything stands on the page, whenever it was made. */
void OrderDetailPane::orderTabs()
{
    QWidget *before = nullptr;
    for (QWidget *widget : m_ui->orderContents->findChildren<QWidget *>()) {
        // The list that a choice drops down is a window of its own.
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->window() != window())
            continue;
        if (before)
            setTabOrder(before, widget);
        before = widget;
    }
}

/** What was done closed its own button: the keyboard stays beside the order's new state. */
void OrderDetailPane::keepFocus()
{
    if (m_ui->whyButton->isHidden())
        m_ui->tabs->setFocus(Qt::OtherFocusReason);
    else
        m_ui->whyButton->setFocus(Qt::OtherFocusReason);
}

QString OrderDetailPane::actionText(const presentation::OptionView &option) const
{
    if (option.verdict != presentation::Verdict::Possible || m_detail->view().whatIf.active)
        return {};
    switch (m_actions->meansOf(option.action)) {
    case presentation::ActionMeans::CancellationWizard:
        return m_actions->view(OrderActions::Command::CancelOrder).text;
    case presentation::ActionMeans::DisputeWizard:
        return tr("Go through it…");
    case presentation::ActionMeans::Message:
        return tr("Write the message…");
    case presentation::ActionMeans::SitePage:
        return m_actions->view(OrderActions::Command::OpenPage).text;
    case presentation::ActionMeans::Words:
        break;
    }
    return {};
}

void OrderDetailPane::refreshTab()
{
    const int tab = m_ui->tabs->currentIndex();
    m_ui->optionsHost->setVisible(tab == Options);
    m_ui->ownHost->setVisible(tab == Facts);
    m_ui->togetherHost->setVisible(tab == Facts);
    m_ui->factsHost->setVisible(tab == Facts);
    m_ui->messageThread->setVisible(tab == Messages);
    m_ui->evidencePlanner->setVisible(tab == Evidence);
    m_ui->historyHost->setVisible(tab == History);
    if (!m_detail)
        return;
    const OrderView &view = m_detail->view();
    const bool comes = tab == Options && !view.upcoming.isEmpty();
    m_ui->upcomingHeading->setVisible(comes);
    const QString otherwise = tab == Options ? view.noOptionsText
        : tab == History                     ? view.noHistoryText
                                             : QString();
    showText(m_ui->upcomingLabel, comes ? view.upcoming.join(u'\n') : otherwise);
    const auto made = [](QWidget *) {};
    if (tab == Options) {
        refreshOptions();
    } else if (tab == Facts) {
        const auto fill = [&](FactRow *row, qsizetype i) {
            const auto &fact = view.facts.at(i);
            const bool opens = i == 0 || view.facts.at(i - 1).section != fact.section;
            row->setView(fact, opens ? fact.section : QString());
        };
        m_facts->show(view.facts.size(), fill, made);
    } else if (tab == History) {
        const auto fill = [&](HistoryRow *row, qsizetype i) { row->setView(view.history.at(i)); };
        m_history->show(view.history.size(), fill, made);
    }
    orderTabs();
}

void OrderDetailPane::refreshOptions()
{
    const OrderView &view = m_detail->view();
    const auto fill = [&](OptionRow *row, qsizetype i) {
        const auto &option = view.options.at(i);
        row->setView(option, actionText(option));
    };
    m_options->show(view.options.size(), fill, [this](OptionRow *row) {
        connect(row, &OptionRow::actionWanted, m_actions, &OrderActions::runAction);
    });
    refreshProblems();
}

void OrderDetailPane::refreshProblems()
{
    const OrderView &view = m_detail->view();
    const auto found = std::find_if(
        view.options.cbegin(), view.options.cend(),
        [&view](const auto &option) { return option.action == view.problems.action; });
    const bool told = found != view.options.cend();
    if (told) {
        OptionRow *row = m_options->row(found - view.options.cbegin());
        row->takePart(m_problems);
        m_problems->setView(view.problems);
        m_problems->followInTabOrder(row->focusPart());
    }
    m_problems->setVisible(told); // a part that changes its row is hidden by that
}

int OrderDetailPane::widthOfTabs() const
{
    const QMargins margins = m_ui->orderLayout->contentsMargins();
    return m_ui->tabs->sizeHint().width() + margins.left() + margins.right()
        + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_ui->orderPage);
}

void OrderDetailPane::retranslate()
{
    m_backButton->setText(tr("Back to now"));
    m_backButton->setToolTip(plainToolTip(tr("Shows the order as it is. Escape does the same.")));
    m_ui->tabs->setTabText(Options, tr("Options"));
    m_ui->tabs->setTabToolTip(Options, tr("What can be done, until when and why"));
    m_ui->tabs->setTabText(Facts, tr("Facts"));
    m_ui->tabs->setTabToolTip(Facts, tr("What is known of the order, and who says so"));
    m_ui->tabs->setTabText(Messages, tr("Messages"));
    m_ui->tabs->setTabToolTip(Messages, tr("What you and the seller wrote to each other"));
    m_ui->tabs->setTabText(Evidence, tr("Evidence"));
    m_ui->tabs->setTabToolTip(Evidence, tr("What shows that you are right, and what is missing"));
    m_ui->tabs->setTabText(History, tr("History"));
    m_ui->tabs->setTabToolTip(History, tr("What has happened so far"));
    m_ui->tabs->updateGeometry(); // a bar that was measured before it is shown tells nobody itself
}

void OrderDetailPane::dress()
{
    const ThemeColors &c = colorsOf(palette());
    QFont title = boldFont(font());
    title.setPointSizeF(font().pointSizeF() * 1.2);
    m_ui->titleLabel->setFont(title);
    m_ui->headlineLabel->setFont(boldFont(font()));
    m_ui->casesLabel->setFont(smallFont(font()));
    for (QWidget *label :
         {static_cast<QWidget *>(m_ui->numberLabel), static_cast<QWidget *>(m_ui->sellerLabel)}) {
        label->setFont(smallFont(font()));
        colour(label, c.muted);
    }
    m_ui->answersLabel->setFont(smallFont(font()));
    m_ui->upcomingHeading->setFont(boldFont(font()));
    m_ui->upcomingLabel->setFont(smallFont(font()));
    colour(m_ui->upcomingLabel, c.muted);
    QPalette link;
    link.setColor(QPalette::ButtonText, c.link);
    m_ui->whyButton->setPalette(link);
    m_ui->whyButton->setFont(smallFont(font()));
    colour(m_ui->supposedLabel, c.tone(ChipTone::Info).text);
    colour(m_ui->staleLabel, c.tone(ChipTone::Attention).text);
    colour(m_ui->nothingLabel, c.muted);
}

void OrderDetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
        if (m_detail && m_detail->view().known)
            refreshKept();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        dress();
    }
}

} // namespace recourse::ui
