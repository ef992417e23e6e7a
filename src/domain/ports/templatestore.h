// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/messages/messagetemplate.h"
#include "domain/ports/stored.h"

namespace recourse::domain {

/**
 * The templates that the user wrote or changed; they belong to the book. Journalled while a change
 * runs, so that it can be taken back.
 */
class TemplateStore
{
public:
    virtual ~TemplateStore() = default;
    /** By id. */
    [[nodiscard]] virtual Stored<QList<OwnTemplate>> all() = 0;
    /**
     * One of the same id is replaced. Ids of situations and names of fields hold no comma; a text
     * without a title and a body is none.
     */
    [[nodiscard]] virtual Stored<void> put(const OwnTemplate &one) = 0;
    [[nodiscard]] virtual Stored<void> remove(const QString &id) = 0;
};

} // namespace recourse::domain
