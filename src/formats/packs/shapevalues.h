// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "formats/documents/node.h"
#include "formats/packs/readerpack.h"

namespace recourse::formats {

/** The text that a way finds below `node`; empty where it leads nowhere. */
[[nodiscard]] QString textBy(const ValueWay &way, const Node &node, const QString &join = {});

/** The text of the first way that leads to one, by its meaning. */
[[nodiscard]] QString textBy(const ValueShape &shape, const Node &node);

/** As above by the value's name; empty where the shape does not tell it. */
[[nodiscard]] QString textBy(const ValueShapes &shapes, const QString &name, const Node &node);

/** A page's link as one can open it: "//host/path" is meant by https. */
[[nodiscard]] QString wholeLink(const QString &link);

} // namespace recourse::formats
