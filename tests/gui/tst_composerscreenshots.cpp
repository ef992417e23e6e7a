// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QtTest>

#include "formats/shippedrules.h"
#include "presentation/messagespelling.h"
#include "support/cancellationorders.h"
#include "support/dialogpictures.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"
#include "support/fakedictionaries.h"
#include "support/fakepageopener.h"
#include "support/messagetools.h"
#include "ui/messages/composerdialog.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using presentation::MessagePresenter;

// Renders the composer of messages into <build>/screenshots, for people to look at, and fails on
// what a machine can see of it.

class TestComposerScreenshots final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_rules = formats::shippedRules(); }
    void cleanup()
    {
        m_thread.runAll();
        m_pictures.undress();
    }

    void theComposerFits_data() { test::addLooks(); }
    void theComposerFits()
    {
        m_pictures.dress();
        m_book.draftStore.drafts.clear();
        m_book.orderStore.orders[core::OrderId{1}] = test::anOrderOf(
            domain::OrderStatus::AwaitingShipment);
        ui::ComposerDialog dialog(std::make_unique<MessagePresenter>(
            core::OrderId{1}, QString(),
            MessagePresenter::Tools{m_thread, m_rules, m_clock, m_pictures.language(), m_opener,
                                    m_messages.with(m_clock, m_pictures.language())}));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        m_thread.runAll();
        QTRY_COMPARE(dialog.presenter().phase(), MessagePresenter::Phase::Open);
        m_pictures.shrink(dialog);
        auto &composer = dialog.presenter().composer();
        composer.setSellersLanguage(composer.buyersLanguage() == u"en"_s ? u"zh"_s : u"en"_s);
        m_pictures.check(dialog, u"composer-ready"_s);
        composer.choose(u"counter-offer"_s);
        composer.setValue(u"reason"_s, u"It came broken"_s);
        composer.setValue(u"deadline"_s, u"some day"_s);
        m_pictures.check(dialog, u"composer-missing"_s);
    }

    void wordsThatNobodyKnowsFit_data() { test::addLooks(); }
    void wordsThatNobodyKnowsFit()
    {
        m_pictures.dress();
        m_book.draftStore.drafts.clear();
        m_book.orderStore.orders[core::OrderId{1}] = test::anOrderOf(
            domain::OrderStatus::AwaitingShipment);
        const QString language = test::look().language;
        const QString wrong = language == u"ar"_s ? u"البايع"_s : u"Verkoifer"_s;
        auto dictionaries = std::make_shared<test::FakeDictionaries>();
        for (const QString &code : {u"en"_s, u"de"_s, u"ar"_s})
            dictionaries->wrong.insert(code, {u"parcell"_s, wrong});
        dictionaries->faults.insert(u"ru"_s, domain::SpellingFault::NoDictionary);
        presentation::Preferences preferences;
        preferences.longestMessage = 20;
        m_messages.settings.setPreferences(preferences);
        presentation::Spelling spelling(dictionaries, m_messages.settings, m_messages.kept);
        auto tools = m_messages.with(m_clock, m_pictures.language());
        tools.spelling = &spelling;
        {
            ui::ComposerDialog dialog(std::make_unique<MessagePresenter>(
                core::OrderId{1}, QString(),
                MessagePresenter::Tools{m_thread, m_rules, m_clock, m_pictures.language(), m_opener,
                                        tools}));
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.open();
            m_thread.runAll();
            QTRY_COMPARE(dialog.presenter().phase(), MessagePresenter::Phase::Open);
            m_pictures.shrink(dialog);
            using Side = presentation::MessageComposer::Side;
            auto &composer = dialog.presenter().composer();
            composer.setSellersLanguage(composer.buyersLanguage() == u"en"_s ? u"ru"_s : u"en"_s);
            composer.write(Side::Buyer, composer.column(Side::Buyer).text + u' ' + wrong + u'.');
            composer.write(Side::Seller, composer.message() + u" Send the parcell."_s);
            QTRY_VERIFY(!composer.spelling().view(Side::Buyer).wrong.isEmpty());
            QTRY_VERIFY(!composer.spelling().view(Side::Seller).note.isEmpty());
            m_pictures.check(dialog, u"composer-spelling"_s);
        }
        m_messages.settings.setPreferences({});
        m_thread.runAll();
    }

private:
    domain::RulesLibrary m_rules;
    test::FakeClock m_clock{"2026-11-21T14:00:00Z"};
    test::FakeBook m_book;
    test::FakeBookThread m_thread{m_book};
    test::FakePageOpener m_opener;
    test::MessageTools m_messages;
    test::DialogPictures m_pictures;
};

QTEST_MAIN(TestComposerScreenshots)
#include "tst_composerscreenshots.moc"
