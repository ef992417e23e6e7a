// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

#include "domain/messages/messagetemplate.h"

namespace recourse::domain {

/** The templates that messages are written from, shipped ones and the buyer's own. GUI thread. */
class TemplateLibrary
{
public:
    virtual ~TemplateLibrary() = default;
    /** In the order in which equals are offered; shared, so that asking costs nothing. */
    [[nodiscard]] virtual QList<MessageTemplate> templates() const = 0;
    /** Ids of those of the buyer's own that come before the shipped ones where they fit; a mere
     * copy of a shipped one does not. */
    [[nodiscard]] virtual QStringList ownIds() const = 0;
    /** Another number once templates() are others. */
    [[nodiscard]] virtual quint64 version() const = 0;
};

} // namespace recourse::domain
