// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QScrollArea>
#include <QTabBar>
#include <QtTest>

#include "formats/samples.h"
#include "services/evidenceservice.h"
#include "support/caseorders.h"
#include "support/dialogpictures.h"
#include "support/names.h"
#include "support/windowfixture.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::EvidenceKind;
using services::NewEvidence;

// Renders the tab Evidence into <build>/screenshots for people to look at, and fails on what a
// machine can see of it.

namespace {

struct Scene
{
    QString language = u"en"_s;
    ui::Appearance appearance = ui::Appearance::Light;
    QSize size{1280, 1500};
    double scale = 1;
    QString problem = {};
    bool filled = false;
};

const QString kOrder = u"8176543210980001"_s;

NewEvidence file(const QString &name, EvidenceKind kind, const QString &slot, qint64 bytes)
{
    NewEvidence made;
    made.name = name;
    made.kept = {test::FakeEvidenceFiles::fingerprintOf(name.toUtf8()), bytes, false};
    made.facts.kind = kind;
    made.facts.capturedAt = u"2026-11-20T14:03:11"_s;
    made.facts.pixels = {4000, 3000};
    made.slot = slot;
    return made;
}

QList<NewEvidence> someFiles()
{
    auto old = file(u"IMG_20261101_101112_the-box-beside-the-door.jpg"_s, EvidenceKind::Photo,
                    u"differences"_s, 2'100'000);
    old.facts.capturedAt = u"2026-11-01T10:11:12"_s;
    old.facts.hasPlace = true;
    auto shot = file(u"Screenshot 2026-11-20 14.10.00.png"_s, EvidenceKind::Photo, u"description"_s,
                     380'000);
    shot.facts.capturedAt.clear();
    auto film = file(u"unbox.mp4"_s, EvidenceKind::Video, u"unboxing"_s, 38'000'000);
    film.facts.milliseconds = 41'000;
    auto letter = file(u"letter.pdf"_s, EvidenceKind::Document, {}, 90'000);
    letter.facts.capturedAt.clear();
    return {old, file(u"seam.jpg"_s, EvidenceKind::Photo, u"differences"_s, 1'800'000), shot, film,
            letter};
}

QByteArray picture()
{
    QImage image(320, 240, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, 240);
    sky.setColorAt(0, QColor(0xb9c6d8));
    sky.setColorAt(1, QColor(0x8fa3bd));
    painter.fillRect(image.rect(), sky);
    painter.end();
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

class TestEvidenceScreenshots final : public QObject
{
    Q_OBJECT
private slots:
    void thePlannerFits_data()
    {
        QTest::addColumn<int>("scene");
        for (auto it = m_scenes.cbegin(); it != m_scenes.cend(); ++it)
            QTest::newRow(it->first) << int(it - m_scenes.cbegin());
    }
    void thePlannerFits()
    {
        QFETCH(int, scene);
        const Scene &view = m_scenes.at(scene).second;
        m_pictures.dress({"", view.language, view.appearance, 1, view.scale, 10});
        const core::Instant now = test::FakeClock(test::WindowFixture::kNow).now();
        auto order = test::deliveredOrder();
        order.number = kOrder;
        test::WindowFixture fixture(m_pictures.theme(),
                                    formats::sampleOrders(now) + QList<domain::Order>{order});
        fixture.language.setRegional(m_pictures.regional());
        fixture.evidenceTools.pictures->bytes = picture();
        const core::OrderId id = fixture.idOf(kOrder);
        if (view.filled) {
            const services::EvidenceService service;
            auto files = someFiles();
            files.append(file(u"twice.jpg"_s, EvidenceKind::Photo, {}, 1'000'000));
            const auto added = service.add(*fixture.book, id, files, now);
            QVERIFY(added);
            QVERIFY(service.edit(*fixture.book, added->at(1).id, u"differences"_s,
                                 u"The seam is open over 4 cm"_s, now));
            QVERIFY(service.remove(*fixture.book, {added->last().id}, now));
        }
        QVERIFY(fixture.show(view.size));
        fixture.window->selectOrder(id);
        auto *tabs = fixture.window->findChild<QTabBar *>(QLatin1String(test::names::kTabs));
        tabs->setCurrentIndex(3);
        auto &planner = fixture.evidence;
        QTRY_VERIFY(planner.view().known && !planner.view().loading);
        planner.choose(view.problem);
        QTRY_VERIFY(!planner.view().loading && planner.view().problem == view.problem);
        if (view.filled)
            QTRY_VERIFY(
                !planner.preview(test::FakeEvidenceFiles::fingerprintOf("seam.jpg")).isEmpty());
        test::settle();
        auto *pane = fixture.window->findChild<QScrollArea *>(u"orderPage"_s);
        pane->ensureVisible(0, tabs->mapTo(pane->widget(), QPoint()).y() + pane->height() - 8, 0,
                            0);
        test::settle();
        QVERIFY(test::savePicture(*fixture.window, QString::fromLatin1(QTest::currentDataTag()),
                                  view.scale));
        QCOMPARE(test::cutOff(*fixture.window), QString());
        QCOMPARE(test::tooWide(*fixture.window), QString());
        QCOMPARE(test::unnamed(fixture.window.get()), QString());
        QCOMPARE(test::oddlyPunctuated(*fixture.window), QString());
    }

private:
    static Scene with(void (*change)(Scene &))
    {
        Scene scene;
        change(scene);
        return scene;
    }
    const QList<std::pair<const char *, Scene>> m_scenes{
        {"evidence-unchosen", Scene()},
        {"evidence-empty", with([](Scene &s) { s.problem = u"wrong_item"_s; })},
        {"evidence-empty-arabic-dark", with([](Scene &s) {
             s.problem = u"wrong_item"_s, s.language = u"ar"_s, s.appearance = ui::Appearance::Dark;
         })},
        {"evidence-empty-more", with([](Scene &s) { s.problem = u"parts_missing"_s; })},
        {"evidence-filled", with([](Scene &s) { s.problem = u"wrong_item"_s, s.filled = true; })},
        {"evidence-filled-dark", with([](Scene &s) {
             s.problem = u"wrong_item"_s, s.filled = true, s.appearance = ui::Appearance::Dark;
         })},
        {"evidence-filled-german", with([](Scene &s) {
             s.problem = u"wrong_item"_s, s.filled = true, s.language = u"de"_s,
             s.size = {1024, 700};
         })},
        {"evidence-filled-arabic", with([](Scene &s) {
             s.problem = u"wrong_item"_s, s.filled = true, s.language = u"ar"_s;
         })},
        {"evidence-window", with([](Scene &s) {
             s.problem = u"does_not_work"_s, s.filled = true, s.size = {1280, 800};
         })},
        {"evidence-sharp", with([](Scene &s) {
             s.problem = u"wrong_item"_s, s.filled = true, s.size = {1280, 800}, s.scale = 2;
         })},
    };
    test::DialogPictures m_pictures;
};

QTEST_MAIN(TestEvidenceScreenshots)
#include "tst_evidencescreenshots.moc"
