// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QString>
#include <QStringList>

namespace recourse::domain {

/** What a parcel's number shows by itself. Even one that fits proves no dispatch. */
enum class TrackingCheck {
    Fits,         ///< the shape of a carrier, its check digit right where it has one
    FailsCheck,   ///< the shape of a carrier, but its check digit or its country is wrong
    OtherCountry, ///< in order, but neither from where the goods come nor where they go
    UnknownShape, ///< no carrier of the pack gives out such numbers
};
inline constexpr int kTrackingCheckCount = int(TrackingCheck::UnknownShape) + 1;

/** How a carrier's numbers look: letters that they begin and end with, and what stands between. */
struct TrackingShape
{
    enum class Middle {
        Digits,
        LettersAndDigits,
        Postal
    }; ///< Postal: two letters, nine digits, two
    QString prefix;
    Middle middle = Middle::Digits;
    int least = 0; ///< of the characters between prefix and suffix
    int most = 0;
    QString suffix;
};

enum class CheckDigit { None, Postal, TenMod };

struct Carrier
{
    QString id;
    QString name;
    std::vector<TrackingShape> shapes;
    CheckDigit check = CheckDigit::None;
    QStringList countries; ///< of postal numbers: where parcels of this market come from
    QStringList sources;
};

struct TrackingFinding
{
    QString number;
    QString carrier; ///< id in the pack; empty where no shape fits
    TrackingCheck check = TrackingCheck::UnknownShape;
    bool operator==(const TrackingFinding &) const = default;
};

/** Pure: the first carrier whose shape and check digit fit; else the first whose shape does. */
[[nodiscard]] TrackingFinding checkTracking(const QString &number,
                                            const std::vector<Carrier> &carriers,
                                            const QString &destination);

/** "fits", "fails_check", "other_country", "unknown_shape"; never shown to people. */
[[nodiscard]] QString toName(TrackingCheck check);

} // namespace recourse::domain
