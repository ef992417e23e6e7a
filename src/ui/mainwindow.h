// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QMainWindow>
#include <QPointer>
#include <QUrl>

#include "presentation/types.h"
#include "ui/common/messagebar.h"

class QAction;
class QActionGroup;
class QLabel;
class QLineEdit;
class QMenu;
class QMimeData;

namespace Ui {
class MainWindow;
}
namespace recourse::presentation {
class GroupListModel;
class KeptValues;
class MachineSettings;
class OrderActions;
class OrderDetailPresenter;
class OrderTableModel;
class Prompt;
class RulesModel;
class RulesSwitch;
class StatusLinePresenter;
} // namespace recourse::presentation

namespace recourse::ui {

class DensitySetting;
class OrderTableView;
class RulesDialog;
class StartPage;
class Theme;

/** A language of the program, named in itself ("Deutsch"). */
struct LanguageChoice
{
    QString code;
    QString nativeName;
};

/**
 * Groups, table, order and status line over the presenters, which it neither makes nor owns. What
 * leads out of the window is a signal. Every text follows a change of language at once.
 */
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /** All outlive the window. */
    struct Sources
    {
        presentation::GroupListModel &groups;
        presentation::OrderTableModel &orders;
        presentation::OrderDetailPresenter &detail;
        presentation::OrderActions &actions;
        presentation::StatusLinePresenter &statusLine;
        presentation::RulesModel &rules;
        presentation::RulesSwitch &rulesSwitch;
        presentation::Prompt &prompt;
        Theme &theme;
        presentation::MachineSettings &settings;
        presentation::KeptValues &kept; ///< by the machine: sizes and columns
    };
    explicit MainWindow(const Sources &sources, QWidget *parent = nullptr);
    ~MainWindow() override;

    /** Fills the language menu; `current` is ticked. */
    void setLanguages(const QList<LanguageChoice> &languages, const QString &current);
    void selectOrder(presentation::OrderId id);
    [[nodiscard]] presentation::OrderId currentOrder() const;
    /** In the order of the rows; the current one need not be of them. */
    [[nodiscard]] QList<presentation::OrderId> selectedOrders() const;

    [[nodiscard]] OrderTableView &table() const;
    [[nodiscard]] StartPage &startPage() const;
    [[nodiscard]] DensitySetting &density() const { return *m_density; }

    enum class MenuName { File, Edit, Order, View, Help };
    /** Among the sections of its menu; within a place as they come. */
    enum class Place { First, Middle, Last };
    /** For the parts of the window, which add actions of their own. */
    [[nodiscard]] QMenu &menu(MenuName name) const;
    /** A section of its own; none stands below Quit in the File menu and below About in Help. */
    void addSection(MenuName name, const QList<QAction *> &actions, Place place = Place::Middle);
    /** A book is opened when it falls on the window, whatever is under it. */
    [[nodiscard]] static bool holdsBook(const QMimeData *fallen);
    /** What fell on the window and may hold orders: wanted imported, or opened. */
    void bringIn(const QMimeData &fallen);
    /** Sizes and columns as they are now, for the next window. */
    void keepSizes();

public slots:
    /** In the bar above the table, until closed or replaced. */
    void showMessage(const recourse::ui::Message &message);
    /** Asks for files and then wants them imported. */
    void chooseFiles();
    /** Shows the orders with these words, as if they were typed into the search. */
    void searchFor(const QString &text);

signals:
    /** Files dropped or chosen; never empty. */
    void importRequested(const QStringList &files);
    /** Files dropped, an order book among them. */
    void bookDropped(const QStringList &files);
    void mailDropped(const QByteArray &mail);
    void cancelRequested(recourse::core::OrderId id);
    void demoRequested();
    /** The handbook, at the page for where the keyboard is. */
    void helpWanted();
    void languageChosen(const QString &code);
    /** Made by the presenters from known hosts only. */
    void openRequested(const QUrl &address);
    /** selectedOrders() may be others. */
    void selectedOrdersChanged();
    /** For the first time, rows or the start page are on the screen. */
    void firstPainted();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildToolBar();
    void buildStatusBar();
    void connectModels();
    void connectActions();
    void connectAppearance();
    void showGroup();
    void chooseGroup(const QModelIndex &index, const QModelIndex &previous);
    void search(const QString &text);
    void refreshPages();
    void refreshCommands();
    void refreshStatus();
    void turnTo(QWidget *page);
    void retranslate();
    void dress();
    void restore();
    void sizeGroups();
    void divide();
    void showAbout();
    void showRules();

    struct CommandAction;
    Sources m_sources;
    std::unique_ptr<Ui::MainWindow> m_ui;
    std::vector<CommandAction> m_commands;
    QLineEdit *m_search = nullptr;
    QAction *m_searchIcon = nullptr;
    QActionGroup *m_languages = nullptr;
    QPointer<RulesDialog> m_rulesDialog;
    QLabel *m_ordersLabel = nullptr;
    QLabel *m_needLabel = nullptr;
    QLabel *m_moneyLabel = nullptr;
    QLabel *m_rulesLabel = nullptr;
    DensitySetting *m_density = nullptr;
    bool m_painted = false;
    static constexpr int kLeastPane = 36; ///< of the order's pane, in widths of an "n"
    static constexpr int kMostPane = 46;
    static constexpr int kLikedTable = 75; ///< that is left when all tabs are seen
    int m_groupsWidth = 0;                 ///< in which no name of a filter is shortened
    bool m_divided = false;                ///< the panes' widths are the user's own
};

} // namespace recourse::ui
