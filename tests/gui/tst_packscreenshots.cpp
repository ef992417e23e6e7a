// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QtTest>

#include "formats/shippedrules.h"
#include "support/dialogpictures.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"
#include "support/fakepacks.h"
#include "support/scriptedprompt.h"
#include "ui/evidence/evidencepackdialog.h"

using namespace Qt::StringLiterals;
using namespace recourse;

// Renders "Make the evidence pack…" into <build>/screenshots, for people to look at, and fails on
// what a machine can see of it.

class TestPackScreenshots final : public QObject
{
    Q_OBJECT
private slots:
    void cleanup()
    {
        m_pool.waitForDone();
        m_thread.runAll();
        m_pictures.undress();
    }

    void thePackFits_data() { test::addLooks(); }
    void thePackFits()
    {
        m_pictures.dress();
        m_book.orderStore.orders[core::OrderId{1}].number = u"8176543210987654"_s;
        m_book.evidenceStore.items.clear();
        add(u"parcel label.jpg"_s, domain::EvidenceKind::Photo, u"label"_s, 4'213'000);
        add(u"unboxing.mp4"_s, domain::EvidenceKind::Video, {}, 84'000'000);
        ui::EvidencePackDialog dialog(
            std::make_unique<presentation::PackMaker>(
                core::OrderId{1},
                presentation::PackMaker::Tools{m_thread, m_packs, m_pool, m_rules, m_clock,
                                               m_pictures.language()}),
            m_prompt);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        m_thread.runAll();
        QTRY_VERIFY(dialog.findChild<QAbstractButton *>(u"makeButton"_s)->isEnabled());
        m_pictures.shrink(dialog);
        m_pictures.check(dialog, u"evidencepack"_s);
        dialog.maker().make(u"evidence-8176543210987654.zip"_s);
        m_pool.waitForDone();
        m_thread.runAll();
        QTRY_VERIFY(dialog.maker().isMade());
        m_pictures.check(dialog, u"evidencepack-made"_s);
        dialog.close();
    }

private:
    void add(const QString &name, domain::EvidenceKind kind, const QString &slot, qint64 bytes)
    {
        domain::EvidenceItem item;
        item.order = core::OrderId{1};
        item.name = name;
        item.fingerprint = name;
        item.facts.kind = kind;
        item.place.slot = slot;
        item.bytes = bytes;
        QVERIFY(m_book.evidenceStore.add(item));
    }

    test::DialogPictures m_pictures;
    domain::RulesLibrary m_rules = formats::shippedRules();
    test::FakeClock m_clock{"2026-11-21T12:00:00Z"};
    test::FakeBook m_book;
    test::FakeBookThread m_thread{m_book};
    QThreadPool m_pool;
    std::shared_ptr<test::FakePacks> m_packs = std::make_shared<test::FakePacks>();
    test::ScriptedPrompt m_prompt;
};

QTEST_MAIN(TestPackScreenshots)
#include "tst_packscreenshots.moc"
