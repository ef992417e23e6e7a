// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include "core/instant.h"
#include "domain/messages/messagefields.h"

namespace recourse::presentation {

/** What a template is shown with while it is written. */
struct TemplateSample
{
    domain::MessageValues values;
    QString order; ///< number of the order that they are of; empty: they are made up
};

/** Of an order that nobody placed, of which everything is known. */
[[nodiscard]] TemplateSample madeUpSample(core::Instant now);

/** Languages that a template may be written in, by their codes: those of the site's buyers. */
[[nodiscard]] const QStringList &templateLanguages();

} // namespace recourse::presentation
