// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a message leaves out when something is not known leaves no trace in its punctuation.

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "domain/messages/messagefields.h"
#include "formats/exchangereader.h"
#include "formats/templates/templatefile.h"
#include "wording/messagewords.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::FieldKind;
using domain::MessageTemplate;
using domain::MessageValues;

namespace {

MessageValues fullValues()
{
    QFile file(QStringLiteral(RECOURSE_TEST_DATA "/messages/full-order.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the full order is not there");
    const auto read = formats::ExchangeReader().read({}, file.readAll(), {}, {});
    if (read.drafts.size() != 1)
        qFatal("the full order cannot be read");
    MessageValues values = domain::messageValues(
        read.drafts.constFirst().order, *core::Instant::fromIso(u"2026-12-01T12:00:00Z"_s));
    for (const domain::MessageField &field : domain::messageFields()) {
        const QString name = field.name.toString();
        if (field.kind == FieldKind::Money && !values.fields.contains(name))
            values.fields.insert(name, domain::Money{1500, u"USD"_s});
        else if (field.kind == FieldKind::Day && !values.fields.contains(name))
            values.fields.insert(name, domain::Moment::onDay(QDate(2026, 11, 30)));
        else if (field.kind != FieldKind::List && !values.fields.contains(name))
            values.fields.insert(name, u"word"_s);
    }
    return values;
}

MessageValues without(MessageValues values, const QStringList &names)
{
    for (const QString &name : names) {
        values.fields.remove(name);
        if (name == "items"_L1)
            values.items.clear();
    }
    return values;
}

/** What no language writes; empty where the text has nothing of it. */
QString flaw(QString text)
{
    text.remove(QChar(0x2068)).remove(QChar(0x2069));
    text.replace(u" г.,"_s, u" г,"_s); // the Russian year is shortened before any comma
    static const QRegularExpression wrong(u"  |\\n\\n\\n|[ \\n][,.;:!?)，。！？：）،؟]"
                                          "|[,.;:，。：،][,.;:，。：،]|[(（][)）]|\\( |"
                                          "[:：] ?(?!\\n- )(\\n|$)"_s);
    const auto found = wrong.match(text);
    if (found.hasMatch())
        return text.mid(found.capturedStart(), 10);
    for (const QString &pair : {u"()"_s, u"（）"_s}) {
        if (text.count(pair.at(0)) != text.count(pair.at(1)))
            return pair;
    }
    return u".!?。！？؟"_s.contains(text.back()) ? QString() : text.right(10);
}

} // namespace

class MessageGapsTest final : public QObject
{
    Q_OBJECT

private slots:
    void leaveNoTrace_data()
    {
        QTest::addColumn<qsizetype>("index");
        QTest::addColumn<QString>("language");
        const QList<MessageTemplate> &all = formats::shippedTemplates();
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (const QString &language : all.at(i).texts.keys())
                QTest::addRow("%s.%s", qPrintable(all.at(i).id), qPrintable(language))
                    << i << language;
        }
    }
    /** Without any one field, without any two, and with any one alone. */
    void leaveNoTrace()
    {
        QFETCH(qsizetype, index);
        QFETCH(QString, language);
        const MessageTemplate &one = formats::shippedTemplates().at(index);
        QStringList optional = one.fields;
        for (const QString &name : one.needs)
            optional.removeAll(name);
        QList<QStringList> missing{{}, optional};
        for (qsizetype i = 0; i < optional.size(); ++i) {
            QStringList allButOne = optional;
            allButOne.removeAt(i);
            missing.append(allButOne);
            for (qsizetype j = i; j < optional.size(); ++j)
                missing.append({optional.at(i), optional.at(j)});
        }
        for (const QStringList &names : missing) {
            const auto message = wording::composedMessage(one, language, without(m_full, names),
                                                          QTimeZone::utc());
            QCOMPARE(message.missing, QStringList());
            const QString found = flaw(message.text);
            QVERIFY2(found.isEmpty(),
                     qPrintable(names.join(u' ') + u": "_s + found + u'\n' + message.text));
        }
    }

    void aFlawIsSeen_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"Hello , you.", "4 ноября 2026 г.. Нет.", "Two.. stops.", "No ().",
              "Reason: \nNothing.", "Reason:\nNothing.", "An end", "An (open end.", "Two  spaces."})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void aFlawIsSeen()
    {
        QFETCH(QString, text);
        QVERIFY(!flaw(text).isEmpty());
        QVERIFY(flaw(u"Hello you, (all) of 4 ноября 2026 г.\n\nSend:\n- this."_s).isEmpty());
    }

private:
    const MessageValues m_full = fullValues();
};

QTEST_GUILESS_MAIN(MessageGapsTest)
#include "tst_messagegaps.moc"
