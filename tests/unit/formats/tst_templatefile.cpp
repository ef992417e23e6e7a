// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "domain/messages/messagefields.h"
#include "formats/templates/templatefile.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::TemplateFault;
using FaultKind = domain::TemplateFaultKind;

namespace {

const QByteArray kHead = "---\ntitle: Ask\nsituations: awaiting, remind_seller\n"
                         "fields: order, seller\nneeds: order\n---\n";

/** A folder of one template, by the names of its files. */
class Folder final
{
public:
    explicit Folder(const QMap<QString, QByteArray> &files)
    {
        QDir(m_dir.path()).mkdir(u"ask"_s);
        for (auto file = files.cbegin(); file != files.cend(); ++file) {
            QFile out(path(file.key()));
            if (out.open(QIODevice::WriteOnly))
                out.write(file.value());
        }
    }
    [[nodiscard]] QString path(const QString &name = {}) const
    {
        return m_dir.filePath(name.isEmpty() ? u"ask"_s : QString(u"ask/"_s + name));
    }

private:
    QTemporaryDir m_dir;
};

} // namespace

class TemplateFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsAFolder()
    {
        const Folder folder({{u"en.md"_s, kHead + "\nHello {seller|you},\n\n{order}\n"},
                             {u"de.md"_s, "---\ntitle: Fragen\n---\nHallo, {order}\r\n"}});
        const auto read = formats::readTemplateFolder(folder.path());
        QVERIFY(read);
        QCOMPARE(read->id, u"ask"_s);
        QCOMPARE(read->situations, QStringList({u"awaiting"_s, u"remind_seller"_s}));
        QCOMPARE(read->fields, QStringList({u"order"_s, u"seller"_s}));
        QCOMPARE(read->needs, QStringList({u"order"_s}));
        QCOMPARE(read->texts.value(u"en"_s),
                 (domain::TemplateText{u"Ask"_s, u"Hello {seller|you},\n\n{order}"_s}));
        QCOMPARE(read->texts.value(u"de"_s),
                 (domain::TemplateText{u"Fragen"_s, u"Hallo, {order}"_s}));
        QCOMPARE(read->languageFor(u"zh"_s), u"en"_s);
    }

    void namesFileAndLine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("line");
        const auto row = [](const char *what, const QString &name, const QByteArray &content,
                            FaultKind kind, const QString &word, int line) {
            QTest::newRow(what) << name << content << int(kind) << word << line;
        };
        const QString en = u"en.md"_s;
        const QString de = u"de.md"_s;
        row("no head", en, "Hello {order}", FaultKind::NoFrontMatter, {}, 1);
        row("head without end", en, "---\ntitle: A\n", FaultKind::NoFrontMatter, {}, 1);
        row("no colon", en, "---\ntitle\n---\n", FaultKind::BadLine, u"title"_s, 2);
        row("unknown key", en, "---\ntitle: A\nmood: good\n---\n", FaultKind::UnknownKey, u"mood"_s,
            3);
        row("doubled key", en, "---\ntitle: A\ntitle: B\n---\n", FaultKind::DoubledKey, u"title"_s,
            3);
        row("missing key", en, "---\ntitle: A\nfields: order\nneeds:\n---\nx",
            FaultKind::MissingKey, u"situations"_s, 0);
        row("unknown field in the head", en,
            "---\ntitle: A\nsituations: awaiting\nfields: ordr\nneeds:\n---\nx",
            FaultKind::UnknownField, u"ordr"_s, 0);
        row("unknown field", en, kHead + "\na\n{ordr}", FaultKind::UnknownField, u"ordr"_s, 9);
        row("undeclared field", en, kHead + "{?paid}x{/paid}", FaultKind::UndeclaredField,
            u"paid"_s, 7);
        row("unguarded field", en, kHead + "{seller}", FaultKind::UnguardedField, u"seller"_s, 7);
        row("no text", en, kHead, FaultKind::NoText, {}, 0);
        row("what another language may not say", de, "---\ntitle: A\nneeds: order\n---\nx",
            FaultKind::UnknownKey, u"needs"_s, 3);
        row("fault in another language", de, "---\ntitle: A\n---\n\nx {order",
            FaultKind::UnclosedBrace, u"{"_s, 5);
        row("no language", u"xx-yy.md"_s, "---\ntitle: A\n---\nx", FaultKind::UnknownLanguage,
            u"xx-yy"_s, 0);
        row("no text file", de, "---\ntitle: \xff\n---\nx", FaultKind::Unreadable, {}, 0);
        row("large", de, QByteArray(70000, 'x'), FaultKind::TooLong, {}, 0);
    }
    void namesFileAndLine()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const Folder folder({{u"en.md"_s, kHead + "Hello {order}"}, {name, content}});
        const auto read = formats::readTemplateFolder(folder.path());
        QVERIFY(!read);
        QTEST(int(read.error().kind), "kind");
        QTEST(read.error().word, "word");
        QTEST(read.error().line, "line");
        QCOMPARE(read.error().file, folder.path(name));
    }

    void englishHasToBeThere()
    {
        const Folder folder({{u"de.md"_s, "---\ntitle: A\n---\nx"}});
        const auto read = formats::readTemplateFolder(folder.path());
        QCOMPARE(read.error().kind, FaultKind::Unreadable);
        QCOMPARE(read.error().file, folder.path(u"en.md"_s));
    }
};

QTEST_GUILESS_MAIN(TemplateFileTest)
#include "tst_templatefile.moc"
