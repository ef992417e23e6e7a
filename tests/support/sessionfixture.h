// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QApplication>
#include <QDialog>
#include <QTemporaryDir>
#include <QTest>

#include "app/session.h"
#include "support/englishplurals.h"
#include "support/fakeclock.h"
#include "support/fakekeptvalues.h"

namespace recourse::test {

/** The composed program over a book in a temporary folder, at an instant that stands still. */
class SessionFixture final
{
public:
    /** Without dictionaries no word of a message is looked up. */
    explicit SessionFixture(bool withSamples,
                            std::shared_ptr<domain::SpellingDictionaries> dictionaries = {})
        : m_theme(*qApp)
    {
        m_languages.use(QStringLiteral("en"));
        // Also of texts that are newer than the translations.
        QCoreApplication::installTranslator(&m_plurals);
        if (withSamples && !app::fillWithSamples(path(), m_rules.library, clock))
            qFatal("The book of the test could not be filled");
        if (dictionaries)
            m_spelling = std::make_unique<presentation::Spelling>(std::move(dictionaries),
                                                                  m_settings, m_kept);
        auto book = app::openBook(path());
        if (!book)
            qFatal("The book of the test could not be opened");
        session = std::make_unique<app::Session>(std::move(*book),
                                                 app::Session::Tools{m_rules, clock, m_theme,
                                                                     m_languages, m_settings,
                                                                     m_kept, m_spelling.get()});
    }
    [[nodiscard]] bool show()
    {
        window().show();
        window().activateWindow();
        return QTest::qWaitForWindowActive(&window());
    }
    [[nodiscard]] ui::MainWindow &window() const { return session->window(); }
    template <typename Widget>
    [[nodiscard]] Widget *widget(const char *name) const
    {
        return window().findChild<Widget *>(QLatin1String(name));
    }
    /** The dialog of that kind that is open, or null. */
    template <typename Dialog>
    [[nodiscard]] static Dialog *dialog()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<Dialog *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    /** Waits for the dialog; it has the keyboard then, as a desktop gives it to what opens. */
    template <typename Dialog>
    [[nodiscard]] static Dialog *reach()
    {
        if (!QTest::qWaitFor([] { return dialog<Dialog>() != nullptr; }))
            return nullptr;
        Dialog *found = dialog<Dialog>();
        found->activateWindow();
        const auto active = [found] { return QApplication::activeWindow() == found; };
        return QTest::qWaitFor(active) ? found : nullptr;
    }
    /** A shortcut of the main window, which has the keyboard again. */
    [[nodiscard]] bool press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        window().activateWindow();
        const bool active = QTest::qWaitForWindowActive(&window());
        QTest::keyClick(&window(), key, modifiers);
        return active;
    }

    [[nodiscard]] presentation::MachineSettings &settings() { return m_settings; }
    [[nodiscard]] FakeKeptValues &kept() { return m_kept; }

    FakeClock clock{"2026-11-22T12:00:00Z"};

private:
    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QStringLiteral("orders.recourse"));
    }
    EnglishPlurals m_plurals;
    QTemporaryDir m_folder;
    app::MachineRules m_rules{m_folder.path(), app::MachineRules::beginReading()};
    app::Languages m_languages;
    FakeKeptValues m_kept;
    presentation::RecentBooks m_recent{m_kept};
    presentation::MachineSettings m_settings{m_kept, m_recent};
    ui::Theme m_theme;
    std::unique_ptr<presentation::Spelling> m_spelling;

public:
    std::unique_ptr<app::Session> session;
};

} // namespace recourse::test
