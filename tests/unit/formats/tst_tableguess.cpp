// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include "formats/tableguess.h"
#include "support/readerpacks.h"

using namespace Qt::StringLiterals;
using recourse::domain::DateKind;
using recourse::domain::Money;
using recourse::domain::ReadOptions;
using recourse::domain::ReadResult;
using recourse::domain::RefusalReason;
using recourse::domain::TableMapping;
using namespace recourse::formats;

/** Tables that no program of ours knows: what their columns are is guessed, offered and used. */
class TestTableGuess final : public QObject
{
    Q_OBJECT

private slots:
    void guessesInTheShippedLanguages_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<TableMapping>("mapping");
        const auto row = [](const char *name, const QByteArray &content,
                            const TableMapping &mapping) {
            QTest::newRow(name) << content << mapping;
        };
        row("English",
            "No.,Order Number,Ordered on,Store,Article,Pcs,Price each,Sum,Remarks\n"
            "1,8190000000010017,2026-01-02,Tool Box,Drill bits,2,US $1.00,US $2.00,ok\n",
            {{u"order_id"_s, u"Order Number"_s},
             {u"placed_at"_s, u"Ordered on"_s},
             {u"seller"_s, u"Store"_s},
             {u"title"_s, u"Article"_s},
             {u"quantity"_s, u"Pcs"_s},
             {u"unit_price"_s, u"Price each"_s},
             {u"total"_s, u"Sum"_s}});
        row("German",
            "Bestell-Nr.;Kaufdatum;Artikel;Menge;Gesamtbetrag;Händler;Sendungsnummer\n"
            "8190000000010017;3. Aug 2025;Lampe;1;12,95 €;Licht Store;LP00700000000001\n",
            {{u"order_id"_s, u"Bestell-Nr."_s},
             {u"placed_at"_s, u"Kaufdatum"_s},
             {u"title"_s, u"Artikel"_s},
             {u"quantity"_s, u"Menge"_s},
             {u"total"_s, u"Gesamtbetrag"_s},
             {u"seller"_s, u"Händler"_s},
             {u"tracking_number"_s, u"Sendungsnummer"_s}});
        row("Arabic",
            "رقم الطلب,تاريخ الطلب,المنتج,الكمية,المبلغ,العملة\n"
            "8190000000010017,2026-01-02,مصباح,1,12.95,USD\n",
            {{u"order_id"_s, u"رقم الطلب"_s},
             {u"placed_at"_s, u"تاريخ الطلب"_s},
             {u"title"_s, u"المنتج"_s},
             {u"quantity"_s, u"الكمية"_s},
             {u"total"_s, u"المبلغ"_s},
             {u"currency"_s, u"العملة"_s}});
        row("Russian",
            "№ заказа\tДата заказа\tТовар\tСумма\n"
            "8190000000010017\t02.01.2026\tЛампа\t100,50 ₽\n",
            {{u"order_id"_s, u"№ заказа"_s},
             {u"placed_at"_s, u"Дата заказа"_s},
             {u"title"_s, u"Товар"_s},
             {u"total"_s, u"Сумма"_s}});
        row("Spanish",
            "Nº de pedido,Fecha de compra,Producto,Importe total\n"
            "8190000000010017,24 nov 2023,Lámpara,\"12,95 €\"\n",
            {{u"order_id"_s, u"Nº de pedido"_s},
             {u"placed_at"_s, u"Fecha de compra"_s},
             {u"title"_s, u"Producto"_s},
             {u"total"_s, u"Importe total"_s}});
        row("Portuguese",
            "Número do pedido,Data,Produto,Valor total\n"
            "8190000000010017,2023-11-24,Lâmpada,\"R$ 12,95\"\n",
            {{u"order_id"_s, u"Número do pedido"_s},
             {u"placed_at"_s, u"Data"_s},
             {u"title"_s, u"Produto"_s},
             {u"total"_s, u"Valor total"_s}});
        row("French",
            "Numéro de commande,Date de commande,Désignation,Montant\n"
            "8190000000010017,2023-11-24,Lampe,\"12,95 €\"\n",
            {{u"order_id"_s, u"Numéro de commande"_s},
             {u"placed_at"_s, u"Date de commande"_s},
             {u"title"_s, u"Désignation"_s},
             {u"total"_s, u"Montant"_s}});
        row("by contents alone",
            "A,B,C,D\n"
            "x1,8190000000010017,2026-01-02,Awaiting delivery\n"
            "x2,8190000000020017,2026-01-03,Completed\n",
            {{u"order_id"_s, u"B"_s}, {u"placed_at"_s, u"C"_s}, {u"status"_s, u"D"_s}});
        // A heading that its contents contradict is no proof.
        row("a heading that lies",
            "Order,Number of order,Total\n"
            "my first,8190000000010017,see below\n",
            {{u"order_id"_s, u"Number of order"_s}});
    }
    void guessesInTheShippedLanguages()
    {
        QFETCH(QByteArray, content);
        QFETCH(TableMapping, mapping);
        const auto guess = guessTable(content, *recourse::tests::packsUnderTest());
        QVERIFY(guess.has_value());
        QCOMPARE(mappingOf(*guess), mapping);
        QVERIFY(!guess->samples.isEmpty());
        QCOMPARE(guess->samples.at(0).size(), guess->headings.size());
        // What is guessed is what is read.
        ReadOptions options;
        options.tables = {{mapping}};
        const ReadResult result = recourse::tests::readersUnderTest().readContent(u"t"_s, content,
                                                                                  options, {});
        QVERIFY(!result.fatal);
        QCOMPARE(result.drafts.at(0).order.number, u"8190000000010017"_s);
    }

    /**
     * Each word that speaks for a column, as a heading in its language would print it; what it
     * stands for is written by hand in headings.tsv.
     */
    void knowsEachHeading_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("column");
        QFile file(QStringLiteral(RECOURSE_TEST_DATA "/readers/headings.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
        QVERIFY(lines.size() > 300);
        for (const QString &line : lines) {
            const QStringList cells = line.split(u'\t');
            QCOMPARE(cells.size(), 3);
            QTest::addRow("%s %s", qPrintable(cells.at(0)), qPrintable(cells.at(1)))
                << cells.at(1) << cells.at(2);
        }
    }
    void knowsEachHeading()
    {
        QFETCH(QString, heading);
        QFETCH(QString, column);
        const QHash<QString, QByteArray> values{{u"order_id"_s, "8190000000010017"},
                                                {u"status"_s, "Shipped"},
                                                {u"quantity"_s, "2"},
                                                {u"unit_price"_s, "US $1.00"},
                                                {u"total"_s, "US $1.00"},
                                                {u"currency"_s, "USD"},
                                                {u"tracking_number"_s, "LP00700000000001"},
                                                {u"url"_s, "https://www.aliexpress.com/p/1"}};
        const QByteArray words = column.endsWith(u"_at"_s) ? "2026-01-02" : "Blue lamp";
        const QByteArray row = values.value(column, words) + ";a;b\n";
        const auto guess = guessTable(heading.toUtf8() + ";X;Y\n" + row + row,
                                      *recourse::tests::packsUnderTest());
        QVERIFY(guess.has_value());
        QCOMPARE(guess->columns, (QList<GuessedColumn>{{column, heading, 95}}));
    }

    /** They stand above a buyer's own name and address, which nobody needs. */
    void doesNotGuessWhoTheBuyerIs_data()
    {
        QTest::addColumn<QString>("heading");
        for (const QString &heading :
             {u"Name"_s, u"Buyer name"_s, u"Address"_s, u"Phone"_s, u"Anschrift"_s, u"Adresse"_s,
              u"Telefon"_s, u"الاسم"_s, u"العنوان"_s, u"Nombre"_s, u"Dirección"_s, u"Nome"_s,
              u"Endereço"_s, u"Имя"_s, u"Адрес"_s, u"Телефон"_s, u"Nom"_s, u"Téléphone"_s})
            QTest::newRow(qPrintable(heading)) << heading;
    }
    void doesNotGuessWhoTheBuyerIs()
    {
        QFETCH(QString, heading);
        const QByteArray row = "8190000000010017;Jane Sample\n";
        const auto guess = guessTable("Order number;" + heading.toUtf8() + '\n' + row + row,
                                      *recourse::tests::packsUnderTest());
        QVERIFY(guess.has_value());
        QCOMPARE(guess->columns, (QList<GuessedColumn>{{u"order_id"_s, u"Order number"_s, 95}}));
    }

    void guessesNothingWhereNothingIs()
    {
        QVERIFY(!guessTable("name,colour\nx,red\n"));
        QVERIFY(!guessTable("Dear seller, please cancel my order.\nThank you.\n"));
        QVERIFY(!guessTable("8190000000010017\n8190000000020017\n"));
        QVERIFY(!guessTable("{\"order number\": 1}"));
        QVERIFY(!guessTable(""));
        QVERIFY(!guessTable(QByteArray("PK\x03\x04 no zip", 12)));
    }

    void saysHowSureItIs()
    {
        const auto guess = guessTable(
            "Order number,Shop name,When\n8190000000010017,x,2026-01-02\n");
        QVERIFY(guess.has_value());
        QCOMPARE(guess->columns.size(), 3);
        QCOMPARE(guess->columns.at(0), (GuessedColumn{u"order_id"_s, u"Order number"_s, 95}));
        QCOMPARE(guess->columns.at(1).column, u"seller"_s);
        QVERIFY(guess->columns.at(1).confidence < 75); // has a word of it
        QCOMPARE(guess->columns.at(2), (GuessedColumn{u"placed_at"_s, u"When"_s, 40}));
    }

    void knowsASourceByItsHeadings()
    {
        const QString one = fingerprintOf({u"Order No."_s, u"Total"_s});
        QCOMPARE(fingerprintOf({u"order no"_s, u" TOTAL "_s}), one);
        QVERIFY(fingerprintOf({u"Total"_s, u"Order No."_s}) != one);
        QVERIFY(fingerprintOf({u"Order No."_s, u"Sum"_s}) != one);
    }

    void keepsAMappingAsAFile()
    {
        const TableMapping mapping{{u"order_id"_s, u"Bestell-Nr."_s}, {u"title"_s, u"\"Ware\""_s}};
        const auto again = readMapping(writeMapping(mapping));
        QVERIFY(again.has_value());
        QCOMPARE(*again, mapping);
    }

    void refusesWrongMappings_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("reason");
        QTest::newRow("no JSON") << QByteArray("order_id: x") << int(RefusalReason::BadJson);
        QTest::newRow("a list") << QByteArray("[]") << int(RefusalReason::BadValue);
        QTest::newRow("unknown column")
            << QByteArray(R"({"order_id": "x", "colour": "y"})") << int(RefusalReason::BadValue);
        QTest::newRow("no text") << QByteArray(R"({"order_id": 1})")
                                 << int(RefusalReason::BadValue);
        QTest::newRow("no number")
            << QByteArray(R"({"title": "x"})") << int(RefusalReason::MissingValue);
        QTest::newRow("one heading twice")
            << QByteArray(R"({"order_id": "x", "title": "x"})") << int(RefusalReason::DuplicateKey);
    }
    void refusesWrongMappings()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, reason);
        const auto mapping = readMapping(content);
        QVERIFY(!mapping.has_value());
        QCOMPARE(int(mapping.error().reason), reason);
    }

    /** Of several files those with the headings go by the mapping, the others as ever. */
    void aMappingIsForTablesThatHaveItsHeadings()
    {
        ReadOptions options;
        options.tables = {{{{u"order_id"_s, u"Nr"_s}, {u"total"_s, u"Preis"_s}}}};
        const auto readers = recourse::tests::readersUnderTest();
        const ReadResult mapped = readers.readContent(
            u"a"_s, "Nr;Preis\n8190000000010017;12,95 €\n8190000000020017;12,95\n", options, {});
        QCOMPARE(mapped.drafts.size(), 2);
        QCOMPARE(mapped.drafts.at(0).order.total, std::optional(Money{1295, u"EUR"_s}));
        QVERIFY(!mapped.drafts.at(1).order.total.has_value());
        QCOMPARE(mapped.refused.size(), 1); // an amount of no currency, by their heading
        QCOMPARE(mapped.refused.at(0).path, u"Preis"_s);
        const ReadResult own = readers.readContent(
            u"b"_s, "order_id,status\n8190000000010017,shipped\n", options, {});
        QCOMPARE(own.drafts.size(), 1);
    }

    /** A table that nobody knows comes with what the user needs to say what its columns are. */
    void aTableThatNobodyKnowsIsOffered()
    {
        const auto readers = recourse::tests::readersUnderTest();
        const QByteArray content = "Nr;Preis;Wann\n8190000000010017;12,95 €;2026-01-02\n";
        const ReadResult unknown = readers.readContent(u"a"_s, content, {}, {});
        QVERIFY(unknown.fatal && unknown.table);
        QCOMPARE(unknown.table->headings, (QStringList{u"Nr"_s, u"Preis"_s, u"Wann"_s}));
        QCOMPARE(unknown.table->samples.at(0).at(1), u"12,95 €"_s);
        QVERIFY(unknown.columns.isEmpty());

        ReadOptions options;
        options.tables = {{{{u"order_id"_s, u"Nr"_s}}, unknown.table->fingerprint}};
        const ReadResult said = readers.readContent(u"a"_s, content, options, {});
        QVERIFY(!said.fatal);
        QCOMPARE(said.drafts.size(), 1);
        QCOMPARE(said.columns, options.tables.at(0).columns);
        QVERIFY(said.table); // so that the answer can be changed
        QCOMPARE(said.table->fingerprint, unknown.table->fingerprint);

        QVERIFY(
            !readers.readContent(u"b"_s, "order_id,title\n8190000000010017,Cup\n", {}, {}).table);
        QVERIFY(!readers.readContent(u"c"_s, "{\"order number\": 1}", {}, {}).table);
        QVERIFY(
            !readers
                 .readContent(u"d"_s, "Dear seller, where is it, please?\nYours, B., C.\n", {}, {})
                 .table);
        // Ours, but without the numbers of the orders.
        QVERIFY(
            readers
                .readContent(u"e"_s, "nummer,status,title\nx,Shipped,Cup\ny,Shipped,Pan\n", {}, {})
                .table);
    }

    /** What was said of one source is not taken for another one that has the same headings. */
    void eachSourceHasItsOwnMapping()
    {
        const QByteArray one = "Nr;Preis\n8190000000010017;12,95 €\n";
        const QByteArray two = "Nr;Preis;Einzelpreis\n8190000000020017;20,00 €;12,95 €\n";
        const QByteArray three = "Preis;Nr\n1,00 €;8190000000030017\n";
        const TableMapping total{{u"order_id"_s, u"Nr"_s}, {u"total"_s, u"Preis"_s}};
        const TableMapping each{{u"order_id"_s, u"Nr"_s}, {u"unit_price"_s, u"Einzelpreis"_s}};
        ReadOptions options;
        options.tables = {{total, fingerprintOf({u"Nr"_s, u"Preis"_s})},
                          {each, fingerprintOf({u"Nr"_s, u"Preis"_s, u"Einzelpreis"_s})}};
        const auto readers = recourse::tests::readersUnderTest();
        QCOMPARE(readers.readContent(u"1"_s, one, options, {}).columns, total);
        QCOMPARE(readers.readContent(u"2"_s, two, options, {}).columns, each);
        QVERIFY(readers.readContent(u"3"_s, three, options, {}).fatal);
        // Given for all tables it is for those that have the headings, wherever they stand.
        options.tables = {{total}};
        QCOMPARE(readers.readContent(u"3"_s, three, options, {}).columns, total);
    }

    void aHeadingThatCannotBeNamedIsNotUsed()
    {
        const auto guess = guessTable(
            "Order number,Note,,note,Total\n8190000000010017,a,b,c,US $1.00\n");
        QVERIFY(guess.has_value());
        QCOMPARE(guess->unusable, (QSet<qsizetype>{1, 2, 3}));
        const auto lengthy = guessTable("Order number," + QByteArray(300, 'x')
                                        + "\n8190000000010017,a\n");
        QVERIFY(lengthy.has_value());
        QCOMPARE(lengthy->unusable, (QSet<qsizetype>{1}));
        QCOMPARE(lengthy->headings.at(1).size(), 200);
    }

    /** Ten thousand columns and cells of 100 KB: shown in part, and at once. */
    void aMonstrousTableIsCut()
    {
        QByteArray wide = "Order number";
        QByteArray row = "\n8190000000010017";
        for (int i = 0; i < 10'000; ++i) {
            wide += ",c" + QByteArray::number(i);
            row += ",12.95";
        }
        for (int i = 0; i < 100; ++i)
            wide += row;
        QElapsedTimer time;
        time.start();
        const auto guess = guessTable(wide);
        QVERIFY(guess.has_value());
        QVERIFY(guess->isCut);
        QCOMPARE(guess->headings.size(), 200);
        QCOMPARE(guess->columns.at(0).column, u"order_id"_s);
        const auto tall = guessTable("Order number,Note\n8190000000010017,"
                                     + QByteArray(100 * 1024, 'x') + "\n");
        QVERIFY(tall.has_value());
        QCOMPARE(tall->samples.at(0).at(1).size(), 200);
        qInfo() << "looked at in" << time.elapsed() << "ms";
    }
};

QTEST_APPLESS_MAIN(TestTableGuess)
#include "tst_tableguess.moc"
