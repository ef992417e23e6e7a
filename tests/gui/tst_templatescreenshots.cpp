// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QSignalSpy>
#include <QtTest>

#include "formats/shippedrules.h"
#include "formats/templates/templatefile.h"
#include "support/dialogpictures.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"
#include "support/scriptedprompt.h"
#include "ui/messages/templateeditdialog.h"
#include "ui/messages/templateimportdialog.h"
#include "ui/messages/templatesdialog.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::OwnTemplate;
using presentation::TemplatesPresenter;

// Renders the dialogs of the templates into <build>/screenshots, for people to look at, and fails
// on what a machine can see of it.

class TestTemplateScreenshots final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        OwnTemplate own{formats::shippedTemplates().at(2), {}};
        own.written.id = u"own-1"_s;
        own.written.group = u"Shoes"_s;
        for (domain::TemplateText &text : own.written.texts)
            text.title = u"The shoes are too small"_s;
        m_book.templateStore.templates.insert(own.written.id, own);
        OwnTemplate changed{formats::shippedTemplates().at(0), {}};
        changed.original = changed.written.texts;
        for (const QString &language : changed.written.texts.keys()) {
            changed.written.texts[language].body += u"\n\n{order}"_s;
            changed.original[language].body += u"…"_s;
        }
        m_book.templateStore.templates.insert(changed.written.id, changed);
    }
    void cleanup()
    {
        m_pool.waitForDone();
        m_thread.runAll();
        m_pictures.undress();
    }

    void theTemplatesFit_data() { test::addLooks(); }
    void theTemplatesFit()
    {
        begin();
        ui::TemplatesDialog dialog(*m_templates, m_prompt);
        dialog.show();
        m_shelf->reload();
        m_thread.runAll();
        QTRY_COMPARE(m_shelf->own().size(), 2);
        m_pictures.shrink(dialog);
        m_templates->choose(u"own-1"_s);
        m_pictures.check(dialog, u"templates"_s);
        m_templates->choose(u"ask-to-cancel"_s);
        m_pictures.check(dialog, u"templates-newer"_s);
        m_templates->choose(u"extend-protection"_s);
        m_pictures.check(dialog, u"templates-shipped"_s);
    }

    void writingOneFits_data() { test::addLooks(); }
    void writingOneFits()
    {
        begin();
        m_templates->choose(u"extend-protection"_s);
        ui::TemplateEditDialog dialog(m_templates->copyEditor());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        m_pictures.shrink(dialog);
        m_pictures.check(dialog, u"template-edit"_s);
        auto wrong = m_templates->changeEditor();
        wrong->setBody(u"Hello {seler},"_s);
        ui::TemplateEditDialog other(std::move(wrong));
        other.setAttribute(Qt::WA_DeleteOnClose, false);
        other.show();
        m_pictures.shrink(other);
        m_pictures.check(other, u"template-edit-wrong"_s);
    }

    void bringingSomeFits_data() { test::addLooks(); }
    void bringingSomeFits()
    {
        begin();
        const QSignalSpy read(m_templates.get(), &TemplatesPresenter::fileRead);
        m_templates->readFile(u"/x/templates.json"_s);
        QTRY_COMPARE(read.size(), 1);
        ui::TemplateImportDialog dialog(*m_templates);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        m_pictures.shrink(dialog);
        m_pictures.check(dialog, u"template-import"_s);
    }

private:
    void begin()
    {
        m_templates.reset();
        m_pictures.dress();
        m_shelf = std::make_unique<presentation::TemplateShelf>(formats::shippedTemplates(),
                                                                m_thread);
        TemplatesPresenter::Files files;
        files.read = [](const QString &) {
            QList<OwnTemplate> brought;
            for (int i = 0; i < 3; ++i)
                brought.append({formats::shippedTemplates().at(i), {}});
            brought[1].written.id = u"own-3"_s;
            for (domain::TemplateText &text : brought[2].written.texts)
                text.body += u"!"_s;
            return core::Result<QList<OwnTemplate>, QString>(brought);
        };
        m_templates = std::make_unique<TemplatesPresenter>(TemplatesPresenter::Tools{
            m_thread, *m_shelf, m_clock, m_pictures.language(), m_pool, m_rules, files});
    }

    const domain::RulesLibrary m_rules = formats::shippedRules();
    test::FakeClock m_clock{"2026-11-21T12:00:00Z"};
    test::FakeBook m_book;
    test::FakeBookThread m_thread{m_book};
    test::ScriptedPrompt m_prompt;
    QThreadPool m_pool;
    test::DialogPictures m_pictures;
    std::unique_ptr<presentation::TemplateShelf> m_shelf;
    std::unique_ptr<TemplatesPresenter> m_templates;
};

QTEST_MAIN(TestTemplateScreenshots)
#include "tst_templatescreenshots.moc"
