// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "formats/templates/templateexchange.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::OwnTemplate;
using domain::RefusalReason;
using domain::TemplateText;

namespace {

/** One of the buyer's own, and a shipped one that he changed. */
QList<OwnTemplate> two()
{
    OwnTemplate own;
    own.written.id = u"own-1"_s;
    own.written.group = u"Свои \"first\""_s;
    own.written.situations = {u"shipped-late"_s, u"extend_protection"_s, u"!awaiting"_s};
    own.written.texts = {{u"de"_s, {u"Nachfragen"_s, u"Hallo {seller|Shop},\n\n{order}: {{?}}"_s}}};
    own.written.fields = {u"seller"_s, u"order"_s};
    own.written.needs = {u"order"_s};
    OwnTemplate changed;
    changed.written.id = u"remind-seller"_s;
    changed.written.texts = {{u"en"_s, {u"Remind"_s, u"Hello! {wish}"_s}}};
    changed.written.fields = {u"wish"_s};
    changed.written.needs = {u"wish"_s};
    changed.original = {{u"en"_s, {u"Remind the seller"_s, u"{what was shipped"_s}}};
    return {own, changed};
}

} // namespace

class TemplateExchangeTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrote()
    {
        const QByteArray written = formats::writeTemplates(two());
        const auto read = formats::readTemplates(written);
        QVERIFY(read);
        QCOMPARE(*read, two());
        QCOMPARE(formats::writeTemplates(*read), written);
        QCOMPARE(*formats::readTemplates(formats::writeTemplates({})), QList<OwnTemplate>());
    }

    void refusesAllOfIt_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to,
                            RefusalReason reason, const QString &path) {
            QTest::newRow(name) << from << to << int(reason) << path;
        };
        row("other file", "recourse-templates", "recourse-book", RefusalReason::BadValue,
            u"format"_s);
        row("newer", "\"format_version\": 1", "\"format_version\": 2", RefusalReason::NewerFormat,
            u"format_version"_s);
        row("id", "own-1", "Own 1", RefusalReason::BadValue, u"templates[0].id"_s);
        row("twice", "remind-seller", "own-1", RefusalReason::DuplicateId, u"templates[1].id"_s);
        row("language", "\"de\"", "\"xx-yy\"", RefusalReason::BadValue,
            u"templates[0].texts[0].language"_s);
        row("unknown key", "\"group\"", "\"mood\"", RefusalReason::BadValue,
            u"templates[0].mood"_s);
        row("no text", "Hello! {wish}", "", RefusalReason::MissingValue,
            u"templates[1].texts[0].text"_s);
        row("no template", "Hello! {wish}", "Hello! {wsh}", RefusalReason::BadValue,
            u"templates[1] remind-seller (en)"_s);
        row("no JSON", "\"templates\"", "templates", RefusalReason::BadJson, u"format_version"_s);
    }
    void refusesAllOfIt()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray content = formats::writeTemplates(two());
        QVERIFY(content.contains(from));
        const auto read = formats::readTemplates(content.replace(from, to));
        QVERIFY(!read);
        QTEST(int(read.error().place.reason), "reason");
        QTEST(read.error().place.path, "path");
    }

    void saysWhatIsWrongInAText()
    {
        QByteArray content = formats::writeTemplates(two());
        const auto read = formats::readTemplates(content.replace("{wish}", "\\n {wsh}"));
        QVERIFY(!read && read.error().inText);
        QCOMPARE(*read.error().inText,
                 (domain::TemplateFault{domain::TemplateFaultKind::UnknownField, u"wsh"_s, 2, 2}));
    }

    void manyAreTooMany()
    {
        QList<OwnTemplate> many;
        for (int i = 0; i <= formats::kMostTemplates; ++i) {
            many.append(two().constFirst());
            many.last().written.id = u"own-%1"_s.arg(i);
        }
        const auto read = formats::readTemplates(formats::writeTemplates(many));
        QVERIFY(!read);
        QCOMPARE(read.error().place.reason, RefusalReason::TooLarge);
    }
};

QTEST_GUILESS_MAIN(TemplateExchangeTest)
#include "tst_templateexchange.moc"
