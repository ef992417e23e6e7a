// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <deque>
#include <memory>

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include "formats/rulespackreader.h"
#include "formats/shippedrules.h"
#include "presentation/grouplistmodel.h"
#include "presentation/machinesettings.h"
#include "presentation/messagethread.h"
#include "presentation/orderactions.h"
#include "presentation/orderdetailpresenter.h"
#include "presentation/ordertablemodel.h"
#include "presentation/prompt.h"
#include "presentation/rulesmodel.h"
#include "presentation/rulesswitch.h"
#include "presentation/statuslinepresenter.h"
#include "services/assessmentservice.h"
#include "services/recordservice.h"
#include "services/undoservice.h"
#include "storage/sqlitebook.h"
#include "storage/sqlitebookthread.h"
#include "support/evidencetools.h"
#include "support/fakeclock.h"
#include "support/fakekeptvalues.h"
#include "support/fakerulesstore.h"
#include "support/someorders.h"
#include "support/windowprompt.h"
#include "ui/common/theme.h"
#include "ui/evidence/planner.h"
#include "ui/mainwindow.h"
#include "ui/messages/messagethreadview.h"

namespace recourse::test {

/** The real window over a real book in a temporary folder, at an instant that stands still. */
class WindowFixture final
{
public:
    static constexpr auto kNow = "2026-11-21T12:00:00Z";

    WindowFixture(ui::Theme &theme, const QList<domain::Order> &orders)
        : rules(formats::shippedRules())
        , book(openBook(orders))
        , reader(storage::SqliteBookThread::start(path(), Access::Read).value())
        , writer(storage::SqliteBookThread::start(path(), Access::Write).value())
        , language(wording::Regional{QLocale(QLocale::English, QLocale::UnitedKingdom),
                                     QTimeZone("Europe/Berlin")})
        , groups(*reader, language)
        , table({book->queries(), *reader, rules, clock, language})
        , detail({book->orders(), rules, clock, language})
        , actions({detail, book->journal(), *writer, rules, clock, language}, work())
        , statusLine(rules, clock, language)
        , rulesModel(rules, language)
        , rulesSwitch({rules, rulesStore, packReader, *writer, clock, language, rules.packs(), {}})
        , recent(kept)
        , settings(kept, recent)
        , messages({detail, rules, clock, language})
        , evidenceTools(*writer, rules, language, clock, prompt)
        , evidence(evidenceTools.tools)
    {
        QObject::connect(&groups, &presentation::GroupListModel::summaryChanged, &statusLine,
                         &presentation::StatusLinePresenter::setSummary);
        QObject::connect(&actions, &presentation::OrderActions::written, &detail, [this] {
            table.reload();
            detail.reload();
            groups.reload();
            actions.reload();
        });
        QObject::connect(&rulesSwitch, &presentation::RulesSwitch::switched, &detail, [this] {
            rulesModel.reload();
            statusLine.setUnchecked();
            detail.reload();
        });
        statusLine.setChecked();
        window = std::make_unique<ui::MainWindow>(
            ui::MainWindow::Sources{groups, table, detail, actions, statusLine, rulesModel,
                                    rulesSwitch, prompt, theme, settings, kept});
        window->findChild<ui::MessageThreadView *>(QStringLiteral("messageThread"))->bind(messages);
        window->findChild<ui::EvidencePlanner *>(QStringLiteral("evidencePlanner"))->bind(evidence);
        QObject::connect(&detail, &presentation::OrderDetailPresenter::changed, &evidence,
                         [this] { evidence.setOrder(detail.id(), detail.order()); });
    }

    /** Shows the window at that size and waits until rows and counts are there. */
    [[nodiscard]] bool show(QSize size)
    {
        window->resize(size);
        window->show();
        window->activateWindow();
        const auto ready = [this] { return groups.hasSummary() && table.isComplete(); };
        return QTest::qWaitForWindowActive(window.get()) && QTest::qWaitFor(ready)
            && QTest::qWaitFor([this] { return table.rowCount() == 0 || detail.view().known; });
    }
    [[nodiscard]] core::OrderId idOf(const QString &number) const
    {
        return book->orders().find(QStringLiteral("aliexpress"), number).value().value();
    }

    QTemporaryDir folder;
    FakeClock clock{kNow};
    domain::RulesLibrary rules;
    FakeRulesStore rulesStore;
    formats::RulesPackReader packReader;
    std::unique_ptr<storage::SqliteBook> book;
    std::unique_ptr<storage::SqliteBookThread> reader;
    std::unique_ptr<storage::SqliteBookThread> writer;
    presentation::LanguageSetting language;
    presentation::GroupListModel groups;
    presentation::OrderTableModel table;
    presentation::OrderDetailPresenter detail;
    presentation::OrderActions actions;
    presentation::StatusLinePresenter statusLine;
    presentation::RulesModel rulesModel;
    presentation::RulesSwitch rulesSwitch;
    ScriptedPrompt prompt;
    FakeKeptValues kept;
    presentation::RecentBooks recent;
    presentation::MachineSettings settings;
    presentation::MessageThread messages;
    EvidenceTools evidenceTools;
    presentation::EvidencePresenter evidence;
    std::unique_ptr<ui::MainWindow> window;

private:
    using Access = storage::SqliteBook::Access;

    [[nodiscard]] QString path() const
    {
        return folder.filePath(QStringLiteral("orders.recourse"));
    }

    [[nodiscard]] std::unique_ptr<storage::SqliteBook> openBook(const QList<domain::Order> &orders)
    {
        auto made = storage::SqliteBook::open(path(), Access::Create).value();
        const services::AssessmentService assessing(rules);
        const auto done = made->transaction([&]() -> domain::Stored<void> {
            for (const domain::Order &order : orders) {
                const auto id = made->orders().insert(order);
                if (!id)
                    return core::failure(id.error());
                if (const auto put = assessing.refresh(*made, *id, order, clock.now()); !put)
                    return put;
            }
            return {};
        });
        if (!done)
            qFatal("The book of the test could not be filled: %s", qPrintable(done.error().detail));
        return made;
    }

    [[nodiscard]] presentation::OrderActions::Work work() const
    {
        presentation::OrderActions::Work made;
        made.record = [this](domain::Book &over, core::OrderId id,
                             const domain::Event &event) -> core::Result<void, QString> {
            if (services::RecordService(rules).record(over, id, event, clock.now()))
                return {};
            return core::failure(QStringLiteral("That cannot have happened yet."));
        };
        made.undo = [this](domain::Book &over) {
            return services::UndoService(rules).undoLast(over, clock.now());
        };
        made.redo = [this](domain::Book &over) {
            return services::UndoService(rules).redo(over, clock.now());
        };
        return made;
    }
};

} // namespace recourse::test
