// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

#include "presentation/grouplistmodel.h"
#include "presentation/orderactions.h"
#include "presentation/orderdetailpresenter.h"
#include "presentation/ordertablemodel.h"
#include "presentation/prompt.h"
#include "presentation/statuslinepresenter.h"
#include "ui/common/elidinglabel.h"
#include "ui/common/icons.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/orders/groupdelegate.h"
#include "ui_mainwindow.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::OrderActions;
using Command = OrderActions::Command;

/** A menu entry and the command whose words and state it shows. */
struct MainWindow::CommandAction
{
    QAction *action;
    Command command;
};

namespace {
/** What was put aside or thrown away can still be looked at and brought back. */
bool holdsNothing(const domain::BookSummary &summary)
{
    const auto count = [&summary](domain::Group group) {
        return summary.groupCounts.value(int(group));
    };
    return summary.orders == 0 && count(domain::Group::Archive) == 0
        && count(domain::Group::Trash) == 0;
}

// In widths of an "n".
constexpr int kSearchWidth = 42;
constexpr int kLeastGroups = 14;
constexpr int kMostGroups = 32;

} // namespace

MainWindow::MainWindow(const Sources &sources, QWidget *parent)
    : QMainWindow(parent)
    , m_sources(sources)
    , m_ui(std::make_unique<Ui::MainWindow>())
{
    m_ui->setupUi(this);
    setWindowIcon(programIcon());
    m_commands = {{m_ui->cancelOrderAction, Command::CancelOrder},
                  {m_ui->recordApprovedAction, Command::RecordApproved},
                  {m_ui->recordRefusedAction, Command::RecordRefused},
                  {m_ui->recordShippedAction, Command::RecordShipped},
                  {m_ui->recordWithdrawnAction, Command::RecordWithdrawn},
                  {m_ui->recordRefundReceivedAction, Command::RecordRefundReceived},
                  {m_ui->openPageAction, Command::OpenPage},
                  {m_ui->copyNumberAction, Command::CopyNumber},
                  {m_ui->undoAction, Command::Undo},
                  {m_ui->redoAction, Command::Redo}};
    buildToolBar();
    buildStatusBar();
    connectModels();
    connectActions();
    connectAppearance();
    retranslate();
    restore();
    dress();
    m_sources.orders.setQuery(m_sources.orders.query());
    m_ui->orderTable->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildToolBar()
{
    m_ui->importAction->setIcon(lineIcon(u"import"_s));
    m_ui->cancelOrderAction->setIcon(lineIcon(u"cancel"_s));
    m_ui->undoAction->setIcon(lineIcon(u"undo"_s));
    m_ui->openPageAction->setIcon(lineIcon(u"open"_s));
    m_ui->copyNumberAction->setIcon(lineIcon(u"copy"_s));
    m_ui->findAction->setIcon(lineIcon(u"search"_s));
    m_ui->helpAction->setIcon(lineIcon(u"help"_s));
    m_ui->aboutAction->setIcon(lineIcon(u"info"_s));
    m_ui->recordMenu->setIcon(lineIcon(u"record"_s));

    auto *gap = new QWidget(m_ui->toolBar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_ui->toolBar->addWidget(gap);
    m_search = new QLineEdit(m_ui->toolBar);
    m_search->setObjectName(u"searchField"_s);
    m_search->setClearButtonEnabled(true);
    m_searchIcon = m_search->addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_ui->toolBar->addWidget(m_search);
    for (QAction *action : m_ui->toolBar->actions()) {
        if (auto *button = m_ui->toolBar->widgetForAction(action);
            button && !action->isSeparator() && button != m_search && button != gap)
            button->setFocusPolicy(Qt::TabFocus);
    }
}

void MainWindow::buildStatusBar()
{
    const auto dressed = [](QLabel *label, const QString &name) {
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(8, 2, 8, 2);
        return label;
    };
    m_ordersLabel = dressed(new QLabel(m_ui->statusBar), u"ordersLabel"_s);
    m_needLabel = dressed(new QLabel(m_ui->statusBar), u"needLabel"_s);
    m_moneyLabel = dressed(new QLabel(m_ui->statusBar), u"moneyLabel"_s);
    m_rulesLabel = dressed(new ElidingLabel(m_ui->statusBar), u"rulesLabel"_s);
    auto *line = new QWidget(m_ui->statusBar); // one thing, which gives way to what is selected
    line->setObjectName(u"bookLine"_s);
    auto *side = new QHBoxLayout(line);
    side->setContentsMargins({});
    side->setSpacing(0); // each label keeps its own distance
    for (QLabel *label : {m_ordersLabel, m_needLabel, m_moneyLabel})
        side->addWidget(label);
    m_ui->statusBar->addWidget(line);
    m_ui->statusBar->addPermanentWidget(m_rulesLabel);
}

void MainWindow::connectModels()
{
    auto &groups = m_sources.groups;
    auto &orders = m_sources.orders;
    m_ui->groupList->setItemDelegate(new GroupDelegate(m_ui->groupList));
    m_ui->groupList->setModel(&groups);
    m_ui->groupList->setMouseTracking(true);
    showGroup();
    connect(m_ui->groupList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MainWindow::chooseGroup);
    m_ui->orderTable->bind(orders);
    m_ui->detailPane->bind(m_sources.detail, m_sources.actions);
    // The first rows come before the details of one of them.
    connect(m_ui->orderTable, &OrderTableView::currentOrderChanged, this,
            [this](presentation::OrderId id) {
                if (m_painted)
                    m_sources.detail.setOrder(id);
            });
    connect(m_ui->orderTable, &OrderTableView::selectedOrdersChanged, this,
            &MainWindow::selectedOrdersChanged);
    connect(this, &MainWindow::firstPainted, &m_sources.detail, [this] {
        m_sources.detail.setOrder(m_ui->orderTable->currentOrder());
        if (!m_sources.groups.hasSummary())
            m_sources.groups.reload();
    });
    // Counting looks at every order; only where there is no row to be shown the counts are asked
    // for at once, to tell an empty book from an empty group.
    connect(&orders, &presentation::OrderTableModel::firstRowsReady, &groups, [&orders, &groups] {
        if (orders.rowCount() == 0 && !groups.hasSummary())
            groups.reload();
    });
    connect(m_ui->orderTable, &OrderTableView::rowsPainted, this, [this] {
        if (!std::exchange(m_painted, true))
            QTimer::singleShot(0, this, &MainWindow::firstPainted);
    });
    connect(&orders, &presentation::OrderTableModel::loaded, this, &MainWindow::refreshPages);
    connect(&orders, &presentation::OrderTableModel::firstRowsReady, this,
            &MainWindow::refreshPages);
    connect(&groups, &presentation::GroupListModel::summaryChanged, this,
            &MainWindow::refreshPages);
    connect(&groups, &presentation::GroupListModel::modelReset, this, &MainWindow::showGroup);
    connect(&groups, &presentation::GroupListModel::rowsInserted, this, &MainWindow::showGroup);
    connect(&groups, &presentation::GroupListModel::dataChanged, this, &MainWindow::sizeGroups);
    connect(&m_sources.statusLine, &presentation::StatusLinePresenter::changed, this,
            &MainWindow::refreshStatus);
}

void MainWindow::connectActions()
{
    auto &actions = m_sources.actions;
    for (const auto &entry : m_commands)
        connect(entry.action, &QAction::triggered, &actions,
                [&actions, command = entry.command] { actions.run(command); });
    connect(&actions, &OrderActions::changed, this, &MainWindow::refreshCommands);
    connect(&actions, &OrderActions::cancellationWanted, this, &MainWindow::cancelRequested);
    connect(&actions, &OrderActions::openWanted, this, &MainWindow::openRequested);
    connect(&actions, &OrderActions::copyWanted, this, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        showMessage({ChipTone::Good, tr("Copied: %1").arg(text), {}, {}, {}});
    });
    connect(&actions, &OrderActions::said, this, [this](const QString &sentence) {
        showMessage({ChipTone::Good, sentence, {}, {}, {}});
    });
    connect(&actions, &OrderActions::recorded, this, [this](const QString &sentence) {
        showMessage({ChipTone::Good, sentence, {}, tr("Undo"), [this] {
                         m_sources.actions.run(Command::Undo);
                     }});
    });
    connect(&actions, &OrderActions::refused, this, [this](const QString &sentence) {
        showMessage({ChipTone::Attention, sentence, {}, {}, {}});
    });
    connect(m_ui->importAction, &QAction::triggered, this, &MainWindow::chooseFiles);
    connect(m_ui->startPage, &StartPage::chooseFilesWanted, this, &MainWindow::chooseFiles);
    connect(m_ui->startPage, &StartPage::demoWanted, this, &MainWindow::demoRequested);
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->aboutAction, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_ui->helpAction, &QAction::triggered, this, &MainWindow::helpWanted);
    connect(m_ui->rulesAction, &QAction::triggered, this, &MainWindow::showRules);
    connect(m_ui->findAction, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_search, &QLineEdit::textChanged, this, &MainWindow::search);
    connect(m_ui->nothingFoundButton, &QPushButton::clicked, this, [this] {
        if (m_search->text().isEmpty())
            m_ui->groupList->setCurrentIndex(m_sources.groups.indexOf(presentation::Group::All));
        else
            m_search->clear();
    });
}

void MainWindow::connectAppearance()
{
    auto *choice = new QActionGroup(this);
    const QList<std::pair<QAction *, Appearance>> entries{{m_ui->systemAction, Appearance::System},
                                                          {m_ui->lightAction, Appearance::Light},
                                                          {m_ui->darkAction, Appearance::Dark}};
    for (const auto &[action, appearance] : entries) {
        action->setCheckable(true);
        action->setChecked(m_sources.theme.appearance() == appearance);
        choice->addAction(action);
        connect(action, &QAction::triggered, this, [this, wanted = appearance] {
            m_sources.theme.setAppearance(wanted);
            auto preferences = m_sources.settings.preferences();
            preferences.appearance = int(wanted);
            m_sources.settings.setPreferences(preferences);
        });
        connect(&m_sources.theme, &Theme::changed, action, [this, entry = action, of = appearance] {
            entry->setChecked(m_sources.theme.appearance() == of);
        });
    }
    m_languages = new QActionGroup(this);
    m_ui->languageMenu->menuAction()->setVisible(false);
}

void MainWindow::setLanguages(const QList<LanguageChoice> &languages, const QString &current)
{
    m_ui->languageMenu->clear();
    for (const LanguageChoice &language : languages) {
        auto *action = m_ui->languageMenu->addAction(language.nativeName);
        action->setCheckable(true);
        action->setChecked(language.code == current);
        action->setData(language.code);
        m_languages->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, code = language.code] { emit languageChosen(code); });
    }
    m_ui->languageMenu->menuAction()->setVisible(languages.size() > 1);
}

void MainWindow::showGroup()
{
    sizeGroups();
    const auto &query = m_sources.orders.query();
    // Two groups may show the same; the one that was chosen stays.
    if (m_sources.groups.isShownBy(m_ui->groupList->currentIndex(), query))
        return;
    m_ui->groupList->setCurrentIndex(query.tag.isEmpty() ? m_sources.groups.indexOf(query.group)
                                                         : m_sources.groups.indexOfTag(query.tag));
}

void MainWindow::sizeGroups()
{
    // The user names tags, and a long one must not take the table's room.
    const int unit = fontMetrics().horizontalAdvance(u'n');
    const int names = m_ui->groupList->sizeHintForColumn(0)
        + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_ui->groupList);
    m_groupsWidth = std::clamp(names, kLeastGroups * unit, kMostGroups * unit);
    m_ui->groupList->setMinimumWidth(m_groupsWidth);
    divide();
}

void MainWindow::chooseGroup(const QModelIndex &index, const QModelIndex &previous)
{
    if (!index.isValid())
        return;
    auto &orders = m_sources.orders;
    auto query = orders.query();
    // A search that came with a group goes with it; one that was typed stays.
    if (!m_sources.groups.filterAt(previous).isEmpty()
        && m_sources.groups.isShownBy(previous, query))
        query.search.clear();
    query = m_sources.groups.queryFor(index, query);
    orders.setQuery(query);
    m_search->setText(query.search);
}

void MainWindow::search(const QString &text)
{
    auto query = m_sources.orders.query();
    if (query.search == text)
        return;
    query.search = text;
    m_sources.orders.setQuery(query);
}

void MainWindow::selectOrder(presentation::OrderId id)
{
    m_ui->orderTable->selectOrder(id);
}

presentation::OrderId MainWindow::currentOrder() const
{
    return m_ui->orderTable->currentOrder();
}

QList<presentation::OrderId> MainWindow::selectedOrders() const
{
    return m_ui->orderTable->selectedOrders();
}

void MainWindow::showMessage(const Message &message)
{
    m_ui->messageBar->showMessage(message);
}

void MainWindow::chooseFiles()
{
    //: The kinds of files in the file dialog; keep the patterns in brackets as they are.
    const QString filter = tr("Order files (*.csv *.tsv *.txt *.json);;All files (*)");
    m_sources.prompt.chooseFiles(this, {tr("Import orders"), filter},
                                 [this](const QStringList &files) { emit importRequested(files); });
}

void MainWindow::refreshPages()
{
    const auto &groups = m_sources.groups;
    const auto &orders = m_sources.orders;
    const bool emptyBook = groups.hasSummary() && holdsNothing(groups.summary())
        && orders.isComplete() && orders.query().search.isEmpty();
    turnTo(emptyBook ? static_cast<QWidget *>(m_ui->startPage) : m_ui->workPage);
    m_search->setEnabled(!emptyBook);
    m_ui->findAction->setEnabled(!emptyBook);
    const bool nothing = orders.isComplete() && orders.rowCount() == 0;
    if (nothing && groups.hasSummary() && !std::exchange(m_painted, true))
        QTimer::singleShot(0, this, &MainWindow::firstPainted);
    m_ui->middle->setCurrentWidget(nothing ? m_ui->nothingPage
                                           : static_cast<QWidget *>(m_ui->orderTable));
    const QString searched = orders.query().search;
    if (searched.isEmpty()) {
        m_ui->nothingFoundLabel->setText(tr("No order is in this group now."));
        m_ui->nothingFoundButton->setText(tr("Show all orders"));
    } else {
        m_ui->nothingFoundLabel->setText(tr("No order here matches “%1”.").arg(searched));
        m_ui->nothingFoundButton->setText(tr("Clear the search"));
    }
}

/** The keyboard goes along: to where one begins, or to the orders. */
void MainWindow::turnTo(QWidget *page)
{
    const QWidget *focus = focusWidget();
    const bool left = m_ui->pages->currentWidget() != page
        && (!focus || m_ui->pages->isAncestorOf(focus));
    m_ui->pages->setCurrentWidget(page);
    if (!left)
        return;
    if (page == m_ui->startPage)
        m_ui->startPage->takeFocus();
    else
        m_ui->orderTable->setFocus(Qt::OtherFocusReason);
}

void MainWindow::refreshCommands()
{
    bool records = false;
    for (const auto &[action, command] : m_commands) {
        const auto view = m_sources.actions.view(command);
        QString text = view.text;
        action->setText(text.replace(u'&', u"&&"_s));
        action->setIconText(bareText(command == Command::Undo ? tr("Undo") : view.text));
        action->setToolTip(plainToolTip(view.toolTip));
        action->setStatusTip(view.toolTip);
        action->setVisible(view.visible);
        action->setEnabled(view.enabled);
        records = records || (m_ui->recordMenu->actions().contains(action) && view.visible);
    }
    m_ui->recordMenu->menuAction()->setVisible(records);
}

void MainWindow::refreshStatus()
{
    const auto &line = m_sources.statusLine;
    showText(m_ordersLabel, line.ordersText());
    showText(m_needLabel, line.needUserText());
    showText(m_moneyLabel, line.moneyText());
    showText(m_rulesLabel, line.rulesText());
    m_rulesLabel->setToolTip(plainToolTip(line.rulesToolTip()));
}

void MainWindow::retranslate()
{
    m_search->setPlaceholderText(tr("Search orders, sellers, tracking numbers"));
    m_search->setAccessibleName(tr("Search"));
    m_searchIcon->setText(tr("Search"));
    if (auto *clear = m_search->findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clear->setText(tr("Clear the search"));
    m_search->setAccessibleDescription(
        tr("Searches numbers, titles, sellers, tracking numbers and notes."));
    m_ui->importAction->setIconText(tr("Import"));
    refreshCommands();
    refreshStatus();
    refreshPages();
}

void MainWindow::dress()
{
    const ThemeColors &c = colorsOf(palette());
    QPalette side(palette());
    side.setColor(QPalette::Base, c.side);
    m_ui->groupList->setPalette(side);
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, c.muted);
    for (QLabel *label : {m_ordersLabel, m_needLabel, m_moneyLabel, m_rulesLabel})
        label->setPalette(quiet);
    const int unit = fontMetrics().horizontalAdvance(u'n');
    m_search->setMaximumWidth(kSearchWidth * unit);
    m_search->setMinimumWidth(kSearchWidth * unit / 2);
    sizeGroups();
    m_ui->middle->setMinimumWidth(40 * unit);
    m_ui->detailPane->setMinimumWidth(kLeastPane * unit);
}

} // namespace recourse::ui
