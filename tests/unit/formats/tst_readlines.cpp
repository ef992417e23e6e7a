// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "formats/documents/htmlnode.h"
#include "formats/documents/readlines.h"
#include "support/processortime.h"

using namespace Qt::StringLiterals;
using recourse::formats::linesOfHtml;
using recourse::formats::linesOfText;
using recourse::formats::readHtmlDocument;
using recourse::formats::ReadLines;

class TestReadLines final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatAPersonReads_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("paragraphs") << QByteArray("<p>one</p><P class='a'>two\n  words</P>three")
                                    << QStringList{u"one"_s, u"two words"_s, u"three"_s};
        QTest::newRow("inside a line")
            << QByteArray("<td>a <b>bold</b><span> c</span>d</td>") << QStringList{u"a bold cd"_s};
        QTest::newRow("a break") << QByteArray("a<br>b<br/>c")
                                 << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("cells") << QByteArray("<table><tr><td>a<td>b</table>")
                               << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("references") << QByteArray(
            "<p>1,99&nbsp;&euro; &#8364;&#x20AC; f&uuml;r &amp;amp; &nope; &#0; a&b</p>")
                                    << QStringList{u"1,99 € €€ für &amp; &nope; &#0; a&b"_s};
        QTest::newRow("what is not shown")
            << QByteArray("<head><title>t</title><style>p{}</style></head><body>"
                          "<script>if (a < b) '<p>no</p>'</script><!-- <p>no</p> -->"
                          "<div style='color:red;display: NONE'><div>no</div>no</div>"
                          "<p hidden>no<p>yes</p><img style=display:none>and</body>")
            << QStringList{u"yes"_s, u"and"_s};
        QTest::newRow("signs in attributes")
            << QByteArray("<p title='a > b' data-x=\"</p><p>no\">yes</p>") << QStringList{u"yes"_s};
        QTest::newRow("no markup") << QByteArray("a < b <3 & c") << QStringList{u"a < b <3 & c"_s};
        QTest::newRow("cut off in a tag")
            << QByteArray("yes<p class=\"no") << QStringList{u"yes"_s};
        QTest::newRow("cut off in a comment") << QByteArray("yes<!-- no") << QStringList{u"yes"_s};
        QTest::newRow("nothing") << QByteArray() << QStringList();
    }
    void readsWhatAPersonReads()
    {
        QFETCH(QByteArray, html);
        QTEST(linesOfHtml(html).lines, "lines");
    }

    void takesLinksThatAreShown()
    {
        const ReadLines read = linesOfHtml(
            "<a href='https://x.example/?a=1&amp;orderId=2&copy=3'>one</a><A HREF = two>two</A>"
            "<div hidden><a href=no>no</a></div><link href=no><a name=x>none</a>");
        QCOMPARE(read.links, (QStringList{u"https://x.example/?a=1&orderId=2&copy=3"_s, u"two"_s}));
    }

    /** The tree that Gumbo makes of a page holds the same words. */
    void readsTheSameWordsAsATree_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("a mail") << QByteArray(
            "<!DOCTYPE html><html><head><meta charset=utf-8></head><body>"
            "<table width=\"600\"><tbody><tr><td>Bestellung <b>8176543210980001</b></td></tr>"
            "<tr><td><a href=\"https://www.aliexpress.com/\">Bestellung pr&uuml;fen</a></td></tr>"
            "</tbody></table><ul><li>x1<li>x2</ul><h1>Ende</h1></body></html>");
        QTest::newRow("unclosed") << QByteArray("<div><p>a<p>b<div>c<span>d</div>e");
        QTest::newRow("wrongly closed") << QByteArray("<b>a<p>b</b>c</p></div>d</span>e");
    }
    void readsTheSameWordsAsATree()
    {
        QFETCH(QByteArray, html);
        const auto tree = readHtmlDocument(html);
        QVERIFY(tree);
        QString words = (*tree)->text();
        QString ours = linesOfHtml(html).lines.join(u' ');
        QCOMPARE(ours.remove(u' '), words.remove(u' '));
    }

    void bombsTakeNoTime_data()
    {
        QTest::addColumn<QByteArray>("bomb");
        QTest::newRow("nesting") << QByteArray("<div>").repeated(1000000);
        QTest::newRow("attributes") << QByteArray("<p " + QByteArray("a ").repeated(2000000));
        QTest::newRow("a long attribute")
            << QByteArray("<p style='" + QByteArray(8 << 20, 'x') + "'>");
        QTest::newRow("opened quotes") << QByteArray("<p a='").repeated(1000000);
        QTest::newRow("unread") << QByteArray("<style></").repeated(500000);
        QTest::newRow("comments") << QByteArray("<!-").repeated(1000000);
        QTest::newRow("references") << QByteArray("&amp").repeated(2000000);
    }
    void bombsTakeNoTime()
    {
        QFETCH(QByteArray, bomb);
        const recourse::test::ProcessorTime timer;
        QVERIFY(linesOfHtml(bomb).lines.size() <= 1);
        QVERIFY(timer.elapsed() < 10000);
    }

    void linksOfAText()
    {
        const ReadLines read = linesOfText(u"See <https://x.example/a?b=1>\n\n  and  more "_s);
        QCOMPARE(read.lines, (QStringList{u"See <https://x.example/a?b=1>"_s, u"and more"_s}));
        QCOMPARE(read.links, QStringList{u"https://x.example/a?b=1"_s});
    }
};

QTEST_APPLESS_MAIN(TestReadLines)
#include "tst_readlines.moc"
