// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/errors.h"
#include "formats/documents/node.h"

class QByteArray;

namespace recourse::formats {

/**
 * The top of a JSON text, as answer of a site too: "callback({…})" is read as what is in it.
 * Refused where it is no JSON, nested too deep or cut off.
 *
 * A path is the names of members with points between; `*` is every member or element, `3` the
 * fourth element, `name[key=value]` only those whose member `key` reads so.
 */
[[nodiscard]] core::Result<NodePtr, domain::Refusal> readJsonDocument(const QByteArray &utf8);

} // namespace recourse::formats
