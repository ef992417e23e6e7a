// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QSaveFile>
#include <QString>

#include "core/result.h"
#include "domain/errors.h"

namespace recourse::cli {

/** What the program leaves with; see the contract. */
enum ExitCode {
    kDone = 0,
    kInputRefused = 1,
    kWrongWords = 2,
    kBookDamaged = 3,
    kDiskRefused = 4,
    kBookHeld = 5,
    kInterrupted = 130,
};

/** Why a call was refused: `kind` of the contract and a sentence. */
struct Complaint
{
    ExitCode code = kInputRefused;
    QString kind;
    QString message;
    std::optional<domain::Refusal> where;
};

/** What a command found; the side that the call wants is printed, the other may be left empty. */
struct Answer
{
    QString text;    ///< for people, may be empty
    QByteArray json; ///< one document
    QString notes;   ///< for standard error
};
using Outcome = core::Result<Answer, Complaint>;

[[nodiscard]] Complaint wrongWords(const QString &message);
[[nodiscard]] Complaint badInput(const QString &message);
[[nodiscard]] Complaint unknownOrder(const QString &typed);
[[nodiscard]] Complaint inTrash(const QString &typed);
[[nodiscard]] Complaint interrupted();
[[nodiscard]] Complaint complaintOf(const domain::StorageError &error);
[[nodiscard]] Complaint complaintOf(const domain::Refusal &refusal);
/** Opens what the call is to write; a device or a pipe of that name would be gone afterwards and is
 * refused. */
[[nodiscard]] core::Result<void, Complaint> openToReplace(QSaveFile &file);
/** A file that the call was to write and could not; what was there before stays. */
[[nodiscard]] Complaint notWritten(const QSaveFile &file);

/** `{"error": …}` of the contract. */
[[nodiscard]] QByteArray toJson(const Complaint &complaint);
/** `{"file","line","column","path"}`; what is not known is null. */
[[nodiscard]] QByteArray placeToJson(const domain::Refusal &refusal);
/** "orders.csv, line 57, column ship_by". */
[[nodiscard]] QString placeText(const domain::Refusal &refusal);

} // namespace recourse::cli
