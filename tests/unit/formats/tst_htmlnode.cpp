// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "formats/documents/htmlnode.h"

using namespace Qt::StringLiterals;
using recourse::domain::RefusalReason;
using recourse::formats::NodePtr;
using recourse::formats::readHtmlDocument;

namespace {

const QByteArray kPage = "<!DOCTYPE html><title>t</title><div id=list>"
                         "<p class='big line'>one</p><p class=line_8xZ id=second>two</p>"
                         "<div><div><div><p>deep</p></div></div></div>"
                         "<i class='x Product__title__8a9Zk'>hash</i>"
                         "<i class=Product__title>plain</i><i class=Product__titles>more</i>"
                         "<i data-pl=store_name>shop</i><i data-pl='store, n'>other</i>"
                         "<a href=' //x/item/1.html '>link</a><b title=B>bold</b>"
                         "<u class=picture style=\"color:red; background-image: "
                         "url('https://x/a b.jpg')\"></u></div>"
                         "<section><nav><em>a</em><i>b</i><em>c</em></nav></section>";

QStringList texts(const QByteArray &html, const QString &path)
{
    const auto top = readHtmlDocument(html);
    QStringList all;
    for (const NodePtr &node : top ? (*top)->find(path) : QList<NodePtr>())
        all.append(node->text());
    return all;
}

/** Of nothing: the page was read. */
std::optional<RefusalReason> refusalOf(const QByteArray &html)
{
    const auto top = readHtmlDocument(html);
    if (top)
        return std::nullopt;
    return top.error().reason;
}

QByteArray numbered(const QByteArray &before, const QByteArray &after, int count)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += before + QByteArray::number(i) + after;
    return all;
}

} // namespace

class TestHtmlNode final : public QObject
{
    Q_OBJECT

private slots:
    void pathsLeadToPlaces_data()
    {
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *path, const QStringList &expected) {
            QTest::newRow(path) << expected;
        };
        row("p", {u"one"_s, u"two"_s, u"deep"_s});
        row("P", {u"one"_s, u"two"_s, u"deep"_s});
        row("#list p", {u"one"_s, u"two"_s, u"deep"_s});
        row("#list > p", {u"one"_s, u"two"_s});
        row("#list>p", {u"one"_s, u"two"_s});
        row("p#second", {u"two"_s});
        row(".line", {u"one"_s});
        row(".line*", {u"one"_s, u"two"_s});
        row(".Line*", {});
        row(".Product__title*", {u"hash"_s, u"plain"_s});
        row(".Product__title", {u"plain"_s});
        row(".big.line", {u"one"_s});
        row("[data-pl]", {u"shop"_s, u"other"_s});
        row("[data-pl=store_name]", {u"shop"_s});
        row("[data-pl^='store']", {u"shop"_s, u"other"_s});
        row("[data-pl*=\"re, n\"]", {u"other"_s});
        row("a[href*=/item/]@href", {u"//x/item/1.html"_s});
        row("b, p.big, .line", {u"one"_s, u"bold"_s});
        row("b@title, b, a@href", {u"//x/item/1.html"_s, u"B"_s, u"bold"_s});
        row("a@title", {});
        row("#list > div@lines", {u"deep"_s});
        row("#list@lines", {u"one\ntwo\ndeep\nhashplainmoreshopotherlinkbold"_s});
        row(".picture@style-url", {u"https://x/a b.jpg"_s});
        row("div div div > p", {u"deep"_s});
        row("section *", {u"abc"_s, u"a"_s, u"b"_s, u"c"_s});
        row("section em", {u"a"_s, u"c"_s});
        row("section > em", {});
        row("title", {u"t"_s});
        row("div:outermost@id", {u"list"_s});
        row("div > div:outermost", {u"deep"_s});
        row("section:has(em) i", {u"b"_s});
        row("section:has(.x) i", {});
        row("div:has(> p)", {});
        row("div:has(p:has(b))", {});
        row("div:has(p", {});
        row("b.", {});
        row("nobody", {});
        row("p >", {});
        row("p..line", {});
        row("p[", {});
        row("[a=\"]", {});
        row(",", {});
        row("@", {});
        row("p !", {});
    }
    void pathsLeadToPlaces()
    {
        QFETCH(QStringList, expected);
        QCOMPARE(texts(kPage, QString::fromLatin1(QTest::currentDataTag())), expected);
    }
    void pathsStayBelowThePlaceThatIsAsked()
    {
        const auto top = readHtmlDocument(kPage);
        const NodePtr section = (*top)->find(u"section"_s).value(0);
        QVERIFY(section);
        QCOMPARE(section->find(u"section"_s).size(), 0);
        QCOMPARE(section->find(u"body em"_s).size(), 0);
        QCOMPARE(section->find(u"> nav"_s).size(), 1);
        QCOMPARE(section->find(u"> em"_s).size(), 0);
        QCOMPARE(section->find({}).value(0)->text(), u"abc"_s);
        const NodePtr title = (*top)->find(u"b@title"_s).value(0);
        QCOMPARE(title->find(u"b"_s).size(), 0);
        QCOMPARE(title->find({}).value(0)->text(), u"B"_s);
    }
    void nodesKeepTheirPage()
    {
        NodePtr nav;
        {
            const auto top = readHtmlDocument(kPage);
            nav = (*top)->find(u"nav"_s).value(0);
        }
        QCOMPARE(nav->text(), u"abc"_s);
    }

    void textIsWhatAPersonReads_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &html, const QString &expected) {
            QTest::newRow(name) << html << expected;
        };
        row("spaces", "  a \n\t b&nbsp; c ", u"a b c"_s);
        row("entities", "1 &lt; 2 &amp;&#x2009;&eacute;", u"1 < 2 & é"_s);
        row("an amount in pieces", "<span>грн</span><span>.</span> <span>2</span><span>,5</span>",
            u"грн. 2,5"_s);
        row("blocks", "<div>a</div><div>b</div>c<p>d<br>e", u"a b c d e"_s);
        row("cells", "<table><tr><td>a</td><td>b</td></tr></table>", u"a b"_s);
        row("a picture between", "a<img src=x>b", u"a b"_s);
        row("not shown",
            "a<script>x</script><style>y</style><noscript>z</noscript><!--c-->"
            "<template>t</template><svg><text>s</text></svg>b",
            u"a b"_s);
        row("hidden", "a<i hidden>x</i><i style='color:red; display : none'>y</i>b", u"ab"_s);
        row("markup in text", "&lt;script&gt;alert(1)&lt;/script&gt;",
            u"<script>alert(1)</script>"_s);
        row("right to left", "<p dir=rtl>رقم الطلب: <b>8176</b></p>", u"رقم الطلب: 8176"_s);
        row("never closed", "<div><p>a<b>b", u"ab"_s);
    }
    void textIsWhatAPersonReads()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, expected);
        QCOMPARE(texts("<meta charset=utf-8><body>" + html, u"body"_s), QStringList{expected});
    }
    void longTextsAreCutBetweenLetters()
    {
        const QStringList text = texts("<p>a" + QByteArray("ش").repeated(100'000) + "</p>", u"p"_s);
        QCOMPARE(text, QStringList{QString(u"a"_s + u"ش"_s.repeated(65535))});
    }
    void textsInTextsTakeNoMoreTime()
    {
        const QByteArray html = QByteArray("<div>").repeated(480)
            + QByteArray("word ").repeated(100'000);
        const QStringList all = texts(html, u"div"_s);
        QCOMPARE(all.size(), 480);
        QCOMPARE(all.last().size(), 128 * 1024);
    }
    void aScriptGivesItsSource()
    {
        QCOMPARE(texts("<script>var a = \"<b> \\u003c &amp;\";\n</script><b>x</b>", u"script"_s),
                 QStringList{u"var a = \"<b> \\u003c &amp;\";\n"_s});
    }

    void encodingsAreTold_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("utf-8") << QByteArray("<p>Müll</p>");
        QTest::newRow("utf-8 with a mark") << QByteArray("\xef\xbb\xbf<p>Müll</p>");
        QTest::newRow("utf-16") << QByteArray("\xff\xfe<\0p\0>\0M\0\xfc\0l\0l\0", 16);
        QTest::newRow("latin-1") << QByteArray("<meta charset=\"iso-8859-1\"><p>M\xfcll</p>");
        QTest::newRow("windows-1252, the old way")
            << QByteArray("<meta http-equiv='Content-Type' content='text/html; "
                          "charset=windows-1252'><p>M\xfcll</p>");
        QTest::newRow("utf-8 that says something else")
            << QByteArray("<meta charset=windows-1251><p>Müll</p>");
    }
    void encodingsAreTold()
    {
        QFETCH(QByteArray, html);
        QCOMPARE(texts(html, u"p"_s), QStringList{u"Müll"_s});
    }

    void hostilePagesAreRefusedOrReadInTime_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<int>("expected"); // -1: read
        constexpr int kMany = 200'000;
        const auto row = [](const char *name, const QByteArray &html, int expected) {
            QTest::newRow(name) << html << expected;
        };
        const int deep = int(RefusalReason::NestedTooDeep);
        const int large = int(RefusalReason::TooLarge);
        row("nested", QByteArray("<div>").repeated(kMany), deep);
        row("nested as deep as browsers go", QByteArray("<div>").repeated(500) + "x", -1);
        row("nested in a table", QByteArray("<table><tr><td>").repeated(kMany), deep);
        row("nested in pictures", "<svg>" + QByteArray("<g>").repeated(kMany), deep);
        row("nested though it is closed elsewhere",
            QByteArray("<div><table><td></div>").repeated(kMany), deep);
        row("nested and misnested", QByteArray("<b><p><i></b>").repeated(kMany), large);
        row("letters that never end", numbered("<b a=", ">", kMany), deep);
        row("letters that never end in blocks", numbered("<div><b a=", "></div>", kMany), deep);
        row("letters for each of many",
            numbered("<b a=", ">", 400) + "<p>" + QByteArray("x<p>").repeated(kMany), large);
        row("attributes", "<p " + numbered("a", " ", kMany) + ">", large);
        row("attributes of one tag again and again", numbered("<body a", ">", kMany), large);
        row("attributes of end tags", QByteArray("</div a b c>").repeated(kMany), -1);
        row("a long attribute", "<p a='" + QByteArray(8'000'000, 'x') + "'>", -1);
        row("a long comment", "<!--" + QByteArray(8'000'000, '-'), -1);
        row("side by side", QByteArray("<p>x").repeated(50'000), -1);
        row("more nodes than a page has", QByteArray("<p>x").repeated(kMany), large);
        row("in the wrong place", "<table>" + QByteArray("x<tr>").repeated(50'000), -1);
        row("entities",
            QByteArray("&amp;&CounterClockwiseContourIntegral;&#x10FFFF;&#0;").repeated(kMany), -1);
        row("lists", QByteArray("<li>").repeated(kMany), -1);
        row("selects", QByteArray("<select><option>").repeated(kMany), -1);
        row("frames", QByteArray("<frameset>").repeated(kMany), deep);
        row("templates", QByteArray("<template>").repeated(kMany), deep);
        row("links", QByteArray("<a href=x>").repeated(50'000), -1);
        row("forms", QByteArray("<form>").repeated(kMany), -1);
        row("too large", QByteArray(65 * 1024 * 1024, 'x'), large);
    }
    void hostilePagesAreRefusedOrReadInTime()
    {
        QFETCH(QByteArray, html);
        QFETCH(int, expected);
        const auto refused = refusalOf(html);
        QCOMPARE(refused ? int(*refused) : -1, expected);
    }
    void whatIsNoTextIsRefused()
    {
        QCOMPARE(refusalOf({}), RefusalReason::Empty);
        QCOMPARE(refusalOf(QByteArray("\x89PNG\0\0\0\r\n", 9)), RefusalReason::NotAnOrderFile);
    }
};

QTEST_GUILESS_MAIN(TestHtmlNode)

#include "tst_htmlnode.moc"
