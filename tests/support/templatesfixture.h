// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTest>

#include "formats/shippedrules.h"
#include "presentation/templatespresenter.h"
#include "support/englishplurals.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"

namespace recourse::test {

inline domain::MessageTemplate templateOf(const QString &id, const QString &title,
                                          const QString &english, const QString &german = {})
{
    domain::MessageTemplate one{id, {}, {}, {}, {}, {}};
    one.texts.insert(QStringLiteral("en"), {title, english});
    if (!german.isEmpty())
        one.texts.insert(QStringLiteral("de"), {QStringLiteral("Titel"), german});
    if (!domain::takeUses(one))
        qFatal("no template");
    return one;
}

/** The templates without a window, over a book in memory and two shipped ones. */
class TemplatesFixture : public QObject
{
protected:
    EnglishPlurals m_plurals;
    const domain::RulesLibrary m_rules = formats::shippedRules();
    FakeClock m_clock{"2026-11-21T12:00:00Z"};
    FakeBook m_book;
    FakeBookThread m_thread{m_book};
    presentation::LanguageSetting m_language{wording::Regional{
        QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin")}};
    QThreadPool m_pool;
    QList<domain::MessageTemplate> m_shipped;
    QList<domain::OwnTemplate> m_file;
    QList<domain::OwnTemplate> m_writtenFile;
    std::unique_ptr<presentation::TemplateShelf> m_shelf;
    std::unique_ptr<presentation::TemplatesPresenter> m_templates;

    void begin(const QList<domain::MessageTemplate> &shipped)
    {
        m_templates.reset();
        m_shipped = shipped;
        m_shelf = std::make_unique<presentation::TemplateShelf>(shipped, m_thread);
        presentation::TemplatesPresenter::Files files;
        files.read =
            [this](const QString &path) -> core::Result<QList<domain::OwnTemplate>, QString> {
            if (path.endsWith(u"bad.json"))
                return core::failure(QStringLiteral("Line 3 is wrong."));
            return m_file;
        };
        files.write = [this](const QString &,
                             const QList<domain::OwnTemplate> &own) -> core::Result<void, QString> {
            m_writtenFile = own;
            return {};
        };
        m_templates = std::make_unique<presentation::TemplatesPresenter>(
            presentation::TemplatesPresenter::Tools{m_thread, *m_shelf, m_clock, m_language, m_pool,
                                                    m_rules, files});
        connect(m_templates.get(), &presentation::TemplatesPresenter::written, m_shelf.get(),
                &presentation::TemplateShelf::reload);
        reload();
    }
    void reload()
    {
        m_shelf->reload();
        work();
    }
    /** All that was posted, with what comes of it. */
    void work()
    {
        do {
            m_thread.runAll();
            QCoreApplication::processEvents();
        } while (m_thread.waiting() > 0);
    }
    /** "heading: title (mark), title" a group. */
    QStringList shown() const
    {
        QStringList lines;
        for (const presentation::TemplatesPresenter::Group &group : m_templates->groups()) {
            QStringList titles;
            for (const presentation::TemplatesPresenter::Line &line : group.lines)
                titles << (line.mark.isEmpty()
                               ? line.title
                               : line.title + QStringLiteral(" (") + line.mark + u')');
            lines << group.heading + QStringLiteral(": ") + titles.join(QStringLiteral(", "));
        }
        return lines;
    }
    static QStringList chosenOccasions(const presentation::TemplateEditor &editor)
    {
        QStringList texts;
        for (const presentation::TemplateEditor::Occasion &one : editor.occasions()) {
            if (one.chosen)
                texts.append(one.text);
        }
        return texts;
    }
    void make(const QString &title, const QString &body, const QString &group = {})
    {
        const auto editor = m_templates->newEditor();
        editor->setTitle(title);
        editor->setBody(body);
        editor->setGroup(group);
        QCOMPARE(editor->blockingReason(), QString());
        m_templates->save(*editor);
        work();
    }
    void changeChosen(const QString &body)
    {
        const auto editor = m_templates->changeEditor();
        editor->setBody(body);
        QCOMPARE(editor->blockingReason(), QString());
        m_templates->save(*editor);
        work();
    }

    void beginAnew()
    {
        m_book.templateStore.templates.clear();
        m_file.clear();
        begin({templateOf(QStringLiteral("remind-seller"), QStringLiteral("Remind the seller"),
                          QStringLiteral("Hello {seller|you}"), QStringLiteral("Guten Tag")),
               templateOf(QStringLiteral("ask-return"), QStringLiteral("Ask for a return"),
                          QStringLiteral("Order {order}: may I return it?"))});
    }
    void finish()
    {
        m_pool.waitForDone();
        work();
    }
};

} // namespace recourse::test
