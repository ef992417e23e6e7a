// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "evidence/packnames.h"

using namespace recourse;
using namespace Qt::StringLiterals;

/** Names that every system and every form takes. */
class TestPackNames final : public QObject
{
    Q_OBJECT

private slots:
    void namesArePlainShortAndNumbered_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("expected");
        QTest::newRow("as it is") << u"label.jpg"_s << u"jpg"_s << u"files/03-label.jpg"_s;
        QTest::newRow("blanks") << u"my  label (2).JPG"_s << u"jpg"_s
                                << u"files/03-my-label-2.jpg"_s;
        QTest::newRow("the copy's ending")
            << u"label.heic"_s << u"jpg"_s << u"files/03-label.jpg"_s;
        QTest::newRow("accents") << u"Größe Étui.png"_s << u"png"_s << u"files/03-Gro-e-Etui.png"_s;
        QTest::newRow("no plain sign") << u"этикетка.jpg"_s << u"jpg"_s << u"files/03-photo.jpg"_s;
        QTest::newRow("own ending") << u"Clip.MP4"_s << u""_s << u"files/03-Clip.mp4"_s;
        QTest::newRow("no ending") << u"receipt"_s << u""_s << u"files/03-receipt"_s;
        QTest::newRow("odd ending") << u"a.b c"_s << u""_s << u"files/03-a-b-c"_s;
        QTest::newRow("hidden") << u".hidden"_s << u""_s << u"files/03-hidden"_s;
        QTest::newRow("Windows' own") << u"CON.txt"_s << u""_s << u"files/03-CON.txt"_s;
        QTest::newRow("above") << u"../../etc/passwd"_s << u""_s << u"files/03-etc-passwd"_s;
        QTest::newRow("trailing dots") << u"name...txt"_s << u""_s << u"files/03-name.txt"_s;
        QTest::newRow("control") << u"a\nb\\c\x1b.jpg"_s << u"jpg"_s << u"files/03-a-b-c.jpg"_s;
        QTest::newRow("255 signs") << QString(QString(251, u'x') + u".jpg"_s) << u"jpg"_s
                                   << QString(u"files/03-"_s + QString(40, u'x') + u".jpg"_s);
    }
    void namesArePlainShortAndNumbered()
    {
        QFETCH(QString, given);
        QFETCH(QString, ending);
        domain::EvidenceItem item;
        item.name = given;
        item.facts.kind = domain::EvidenceKind::Photo;
        QTEST(evidence::packFileName(3, 12, item, ending), "expected");
    }

    void numbersAreAsLongAsTheLast()
    {
        domain::EvidenceItem item;
        item.name = u"a.jpg"_s;
        QCOMPARE(evidence::packFileName(7, 120, item, u"jpg"_s), u"files/007-a.jpg"_s);
    }

    void partsAreNumbered()
    {
        QCOMPARE(evidence::partName(u"my.case/out.zip"_s, 2), u"my.case/out-2.zip"_s);
    }
};

QTEST_GUILESS_MAIN(TestPackNames)
#include "tst_packnames.moc"
