// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QObject>
#include <QThreadPool>

#include "app/bookcare.h"
#include "app/checkouts.h"
#include "app/disputing.h"
#include "app/evidencedesk.h"
#include "app/evidencepacking.h"
#include "app/filereaders.h"
#include "app/folderwatching.h"
#include "app/languages.h"
#include "app/machinerules.h"
#include "app/messages.h"
#include "app/messagetemplates.h"
#include "app/messagewriting.h"
#include "app/openbook.h"
#include "app/orderediting.h"
#include "app/orderintake.h"
#include "app/rowdropping.h"
#include "app/tabletools.h"
#include "core/clock.h"
#include "formats/machinereaders.h"
#include "presentation/bookwatcher.h"
#include "presentation/grouplistmodel.h"
#include "presentation/languagesetting.h"
#include "presentation/machinesettings.h"
#include "presentation/orderactions.h"
#include "presentation/orderdetailpresenter.h"
#include "presentation/ordertablemodel.h"
#include "presentation/rowrefresher.h"
#include "presentation/rulesmodel.h"
#include "presentation/rulesswitch.h"
#include "presentation/spelling.h"
#include "presentation/statuslinepresenter.h"
#include "presentation/ticker.h"
#include "ui/common/browserpageopener.h"
#include "ui/common/theme.h"
#include "ui/common/widgetprompt.h"
#include "ui/mainwindow.h"

namespace recourse::app {

/** One open book with its window: makes every part and says what follows from what. GUI thread. */
class Session final : public QObject
{
    Q_OBJECT
public:
    /** What outlives the session. */
    struct Tools
    {
        MachineRules &rules;
        const core::Clock &clock;
        ui::Theme &theme;
        Languages &languages;
        presentation::MachineSettings &settings;
        presentation::KeptValues &kept;
        presentation::Spelling *spelling = nullptr; ///< null: no word is looked up
    };
    Session(OpenBook book, Tools tools);
    ~Session() override;

    [[nodiscard]] ui::MainWindow &window() { return m_window; }
    [[nodiscard]] const QString &bookPath() const { return m_book.path; }
    [[nodiscard]] bool isReadOnly() const { return m_book.readOnly; }
    /** Shows the preview of these files. */
    void importFiles(const QStringList &files) { m_intake.importFiles(files); }
    /** Keeps the days on which the user's bank is closed and counts without them. */
    void closeBankOn(const QList<QDate> &days);
    [[nodiscard]] const wording::Regional &regional() const { return m_language.regional(); }

private:
    void connectPresenters();
    void connectWindow();
    void begin();
    void look();
    void nameLanguages();
    void chooseLanguage(const QString &code);
    void goBySettings(const presentation::Preferences &before);
    void goByOtherRules();
    void cancelOrder(core::OrderId id);
    void openPage(const QUrl &address);
    void showSamples();
    void fail(const domain::StorageError &error);

    const Tools m_tools;
    OpenBook m_book;
    const formats::MachineReaders m_readers;
    QThreadPool m_pool; ///< reads files
    presentation::LanguageSetting m_language;
    presentation::TimerTicker m_deadlineBeat;
    presentation::TimerTicker m_watchBeat;
    presentation::BookWatcher m_watcher;
    presentation::GroupListModel m_groups;
    presentation::OrderTableModel m_orders;
    presentation::OrderDetailPresenter m_detail;
    presentation::OrderActions m_actions;
    presentation::StatusLinePresenter m_statusLine;
    presentation::RulesModel m_rules;
    presentation::RulesSwitch m_rulesSwitch;
    presentation::RowRefresher m_refresher;
    ui::BrowserPageOpener m_opener;
    ui::WidgetPrompt m_prompt;
    ui::MainWindow m_window;
    OrderIntake m_intake;
    FolderWatching m_watching;
    FileReaders m_fileReaders;
    TableTools m_tableTools;
    BookCare m_care;
    OrderEditing m_editing;
    Checkouts m_checkouts;
    Messages m_messages;
    MessageTemplates m_templates;
    MessageWriting m_writing;
    EvidenceDesk m_evidence;
    EvidencePacking m_packing;
    Disputing m_disputing;
    RowDropping m_rowDropping;
};

} // namespace recourse::app
