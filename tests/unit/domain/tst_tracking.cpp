// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "domain/rules/tracking.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::TrackingCheck;

namespace {

std::vector<domain::Carrier> someCarriers()
{
    using domain::TrackingShape;
    using Middle = TrackingShape::Middle;
    domain::Carrier suffix{u"suffix"_s,
                           u"A carrier"_s,
                           {{u"U"_s, Middle::LettersAndDigits, 8, 12, u"YP"_s}},
                           domain::CheckDigit::None,
                           {},
                           {}};
    domain::Carrier post{u"post"_s,
                         u"A post"_s,
                         {{QString(), Middle::Postal, 0, 0, QString()}},
                         domain::CheckDigit::Postal,
                         {u"CN"_s, u"GB"_s, u"CV"_s, u"CF"_s},
                         {}};
    domain::Carrier digits{u"digits"_s,
                           u"Another"_s,
                           {{u"LP"_s, Middle::Digits, 11, 14, QString()}},
                           domain::CheckDigit::None,
                           {},
                           {}};
    domain::Carrier parcel{u"parcel"_s,
                           u"A third"_s,
                           {{u"1Z"_s, Middle::LettersAndDigits, 16, 16, QString()}},
                           domain::CheckDigit::TenMod,
                           {},
                           {}};
    return {suffix, post, digits, parcel};
}

} // namespace

Q_DECLARE_METATYPE(recourse::domain::TrackingCheck)

class TestTracking : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhatANumberShows_data();
    void tellsWhatANumberShows();
};

void TestTracking::tellsWhatANumberShows_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("carrier");
    QTest::addColumn<TrackingCheck>("check");
    const auto row = [](const char *name, const char *number, const char *carrier,
                        TrackingCheck check, const char *destination = "DE") {
        QTest::newRow(name) << QString::fromLatin1(number) << QString::fromLatin1(destination)
                            << QString::fromLatin1(carrier) << check;
    };
    using enum TrackingCheck;
    row("the post's own example", "RB123456785GB", "post", Fits);
    row("another country of the standard", "RB123456785CV", "post", Fits);
    row("a wrong check digit", "RB123456786GB", "post", FailsCheck);
    row("a country that is none", "RB123456785XX", "post", FailsCheck);
    row("a remainder of ten counts as zero", "RB966331020CN", "post", Fits);
    row("no remainder counts as five", "RB761294038CN", "post", Fits);
    row("zeros before the serial", "RB000717581CN", "post", Fits);
    row("a parcel between two others", "RB123456785US", "post", OtherCountry);
    row("the buyer's own post", "RB123456785US", "post", Fits, "us");
    row("where it goes is not known", "RB123456785US", "post", Fits, "");
    row("blanks, dashes and small letters", "rb 1234-5678 5gb", "post", Fits);
    row("a suffix before the post's shape", "UF123456789YP", "suffix", Fits);
    row("fourteen digits", "LP00123456789012", "digits", Fits);
    row("eleven digits", "LP12345678901", "digits", Fits);
    row("ten are too few", "LP1234567890", "", UnknownShape);
    row("fifteen are too many", "LP123456789012345", "", UnknownShape);
    row("a letter among the digits", "LP0012345678901A", "", UnknownShape);
    row("every second value counts twice", "1Z5R89390357567127", "parcel", Fits);
    row("and fills up to ten", "1Z5R89390357567128", "parcel", FailsCheck);
    row("nothing that anybody gives out", "HELLO", "", UnknownShape);
    row("the prefix alone", "LP", "", UnknownShape);
    row("nothing", "", "", UnknownShape);
}

void TestTracking::tellsWhatANumberShows()
{
    QFETCH(QString, number);
    QFETCH(QString, destination);
    QFETCH(QString, carrier);
    QFETCH(TrackingCheck, check);
    const domain::TrackingFinding finding = domain::checkTracking(number, someCarriers(),
                                                                  destination);
    QCOMPARE(toName(finding.check), toName(check));
    QCOMPARE(finding.carrier, carrier);
    QCOMPARE(finding.number, number);
}

QTEST_GUILESS_MAIN(TestTracking)
#include "tst_tracking.moc"
