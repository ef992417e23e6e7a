// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QPoint>
#include <QString>
#include <QStringView>

namespace recourse::domain {

/** What tells what was promised. A closed list, kept by its name. */
enum class PromiseKind {
    Picture, ///< another picture of the order's evidence, such as the listing as it was
    Text,    ///< what the buyer typed or pasted
    Line,    ///< the order's own words: title and variant of a line
};
inline constexpr int kPromiseKindCount = int(PromiseKind::Line) + 1;

struct Promise
{
    PromiseKind kind = PromiseKind::Text;
    /** Of a picture its fingerprint, which stays where orders are merged; of a text itself, plain,
     * lines parted by line feeds; of a line its id, empty: the only one. */
    QString value = {};
    bool operator==(const Promise &) const = default;
};

/** In what they differ, by the buyer alone. Places are pixels of the whole picture, turned as the
 * camera says; of a promise that is no picture there is none. */
struct Difference
{
    QString words; ///< plain, in one line
    std::optional<QPoint> promised = {};
    std::optional<QPoint> received = {};
    bool operator==(const Difference &) const = default;
};

/** A photo of what came beside what was promised; the photo is the file that this is said of. */
struct Comparison
{
    Promise promise = {};
    QList<Difference> differences = {}; ///< numbered from 1
    bool operator==(const Comparison &) const = default;
};

inline constexpr int kMostDifferences = 20;
inline constexpr int kLongestDifference = 300;   ///< characters
inline constexpr int kLongestPromiseText = 4000; ///< characters

/** As the book keeps it; of none nothing. */
[[nodiscard]] QByteArray comparisonJson(const std::optional<Comparison> &comparison);
/** Strict: nothing where a member is not known, not there or beyond its bounds. */
[[nodiscard]] std::optional<Comparison> comparisonFromJson(const QByteArray &json);

/** "picture", "text", "line": as the book keeps them, never shown to people. */
[[nodiscard]] QString toName(PromiseKind kind);
[[nodiscard]] std::optional<PromiseKind> promiseKindFromName(QStringView name);

} // namespace recourse::domain
