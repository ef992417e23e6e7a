// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>
#include <optional>

#include <QList>
#include <QSize>
#include <QString>
#include <QStringView>

#include "core/instant.h"
#include "core/orderid.h"
#include "domain/evidence/comparison.h"
#include "domain/evidence/markup.h"

namespace recourse::domain {

/** What a file of evidence is, by its content. A closed list, kept as its number: append only. */
enum class EvidenceKind { Other, Photo, Video, Document, Page, Mail, Text };
inline constexpr int kEvidenceKindCount = int(EvidenceKind::Text) + 1;

/** The names of logs and exports ("photo", "document", …), never shown to people. */
[[nodiscard]] QString toName(EvidenceKind kind);

/** A SHA-256 as this program writes it: 64 digits, small letters. */
[[nodiscard]] bool isFingerprint(QStringView text);

/** What a file tells of itself. What it does not tell is empty. */
struct EvidenceFacts
{
    EvidenceKind kind = EvidenceKind::Other;
    QString mediaType; ///< "image/jpeg", by content, never by name
    /** By the camera's own clock, which nobody checked: "2026-11-20T14:03:11", with an offset only
     * where the file has one. */
    QString capturedAt;
    QString camera;            ///< maker and model
    QString editor;            ///< a program for changing pictures that says it wrote the file
    bool hasPlace = false;     ///< holds coordinates; which, is never read
    QSize pixels;              ///< as shown, turned as the camera says; invalid where it has none
    qint64 milliseconds = 0;   ///< of a video
    bool namesAddress = false; ///< a saved page or a print that tells the address it is from
    bool operator==(const EvidenceFacts &) const = default;
};

/** A file of evidence in the book, stable while the book is kept. */
struct EvidenceId
{
    qint64 value = 0;
    auto operator<=>(const EvidenceId &) const = default;
};

/** What the buyer says of a file of evidence; edited, and an edit can be taken back. */
struct EvidencePlace
{
    QString slot;    ///< id of the pack's; empty: not placed
    QString caption; ///< plain text
    /** In the trash since then. Its file stays, and it can be put back. */
    std::optional<core::Instant> removedAt = {};
    Markup markup = {};                        ///< drawn on each copy of a picture
    std::optional<Comparison> comparison = {}; ///< of a picture with what was promised
    bool operator==(const EvidencePlace &) const = default;
};

/** An original that is kept for an order. One file kept for two orders is two of these. */
struct EvidenceItem
{
    EvidenceId id;
    core::OrderId order;
    QString fingerprint; ///< its file's name in the folder of evidence
    qint64 bytes = 0;
    QString name; ///< of the file that the buyer gave, without its folder
    EvidenceFacts facts;
    core::Instant addedAt;
    EvidencePlace place;
    bool operator==(const EvidenceItem &) const = default;
};

} // namespace recourse::domain
